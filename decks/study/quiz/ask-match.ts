import type { QuizQuestion } from '../../model/quiz.ts'
import { couldBeRight } from './also-right.ts'
import type { AskedCard } from './asked-card.ts'
import type { Knowledge } from './knowledge.ts'
import { holdsWords } from './names.ts'
import { baseOf } from './question-base.ts'
import type { Random } from './random.ts'

const fewest = 4
const most = 6
/** No quiz asks more. */
const mostSets = 200

/** Questions to be matched with their answers, as many sets as the cards give: in one set all ask for the same kind of thing, and each answer is right for one of them only. */
export function askMatches(scope: readonly AskedCard[], knowledge: Knowledge, random: Random): QuizQuestion[] {
  const groups = new Map<string, AskedCard[]>()
  for (const asked of random.shuffle(scope)) {
    const key = keyFor(asked)
    if (key !== null) groups.set(key, [...(groups.get(key) ?? []), asked])
  }
  return [...groups.entries()].toSorted(([a], [b]) => (a < b ? -1 : 1)).flatMap(([, cards]) => splitSets(cards, knowledge)).map((set) => askMatch(set, random))
}

/** Cards with the same key can stand in one set. */
function keyFor({ home, sort, kind }: AskedCard): string | null {
  if (sort === null || sort.startsWith('phrase') || sort.endsWith(' own')) return null
  return `${home} ${sort} ${sort === 'group' || sort === 'place' ? (kind.of ?? '') : ''}`
}

function splitSets(cards: readonly AskedCard[], knowledge: Knowledge): AskedCard[][] {
  const sets: AskedCard[][] = []
  let left = [...cards]
  for (;;) {
    const set: AskedCard[] = []
    for (const asked of left) {
      if (set.length === most) break
      if (set.every((one) => fitTogether(one, asked, knowledge))) set.push(asked)
    }
    if (set.length < fewest || sets.length === mostSets) return sets
    sets.push(set)
    left = left.filter((asked) => !set.includes(asked))
  }
}

function fitTogether(one: AskedCard, other: AskedCard, knowledge: Knowledge): boolean {
  if (one.note.id === other.note.id || holdsWords(one.card.question, other.card.answer) || holdsWords(other.card.question, one.card.answer)) return false
  return !couldBeRight(one.card.answer, other, knowledge) && !couldBeRight(other.card.answer, one, knowledge)
}

function askMatch(set: readonly AskedCard[], random: Random): QuizQuestion {
  const right = random.shuffle(set)
  return {
    ...baseOf(set, 'Match each question with its answer.'),
    form: 'match',
    left: set.map(({ card }) => card.question),
    right: right.map(({ card }) => card.answer),
    pairs: set.map((asked) => right.indexOf(asked)),
  }
}
