import type { QuizOption } from '../../model/quiz.ts'
import type { AskedCard } from './asked-card.ts'
import { clashInName, fitOf } from './asked-kind.ts'
import type { AskedKind } from './asked-kind.ts'
import { isName } from './is-name.ts'
import type { Candidate, Knowledge } from './knowledge.ts'
import { yearsOf } from './knowledge.ts'
import { holdsWords, shareOfWords } from './names.ts'
import { linkOption, nearest } from './option.ts'
import type { Random } from './random.ts'
import { swapInside } from './swap-inside.ts'

/** Names, roles and phrases that answer other cards, best first: of the same kind, asked for alike, near in the text. */
export function nameOptions(asked: AskedCard, sort: string, knowledge: Knowledge, random: Random): QuizOption[] {
  const authors = knowledge.articleOf(asked)?.authors ?? []
  const isAuthor = (text: string): boolean => authors.some((author) => knowledge.mayMeanSame(author, text))
  // Whoever wrote the text is known to everybody who reads it, and is no option for what it tells.
  if (isAuthor(asked.card.answer)) return []
  // What the text is about is no person, whatever it was taken for.
  if (sort === 'person' && !asked.card.answer.includes(' ') && holdsWords(knowledge.articleOf(asked)?.title ?? '', asked.card.answer)) return []
  const all = nearest(knowledge.candidates(asked.home, sort), asked).filter((one) => !isAuthor(one.text) && isOfTheTime(one, asked))
  if (sort === 'group' && !isName(asked.card.answer)) return swapInside(asked, random.shuffle(all), knowledge)
  const wanted = wantedKind(asked, all, knowledge)
  const rated = random.shuffle(all).filter(({ text }) => isAlike(text, asked.card.answer) && !((sort === 'group' || sort === 'place') && clashInName(text, asked.card.answer))).map((one) => ({ one, fit: sort === 'person' ? 1 : fitOf(wanted, one.kinds), like: one.asked === null ? 0 : shareOfWords(one.asked.card.question, asked.card.question) }))
  const sorted = rated.filter(({ fit }) => fit > 0 || (sort !== 'group' && sort !== 'place')).toSorted((a, b) => b.fit - a.fit || b.like - a.like || Math.abs(a.one.at - asked.at) - Math.abs(b.one.at - asked.at))
  return sorted.map(({ one }) => linkOption(one.text, one))
}

/** In years: what is told only of other centuries is no option. */
const farAway = 100

function isOfTheTime({ years }: Candidate, asked: AskedCard): boolean {
  const own = yearsOf(asked)
  return own.length === 0 || years.length === 0 || own.some((year) => years.some((other) => Math.abs(other - year) <= farAway))
}

/** What a card asks for: as it says, or as another card says that has the same answer. */
function wantedKind({ kind, card }: AskedCard, all: readonly Candidate[], knowledge: Knowledge): AskedKind {
  if (kind.word !== null) return kind
  return all.filter(({ text }) => knowledge.mayMeanSame(text, card.answer)).flatMap(({ kinds }) => kinds).find(({ word }) => word !== null) ?? kind
}

/** A name among clauses would stand out, and so would one word among ten. */
function isAlike(text: string, answer: string): boolean {
  const [one, other] = [text.split(/\s+/u).length, answer.split(/\s+/u).length]
  return isName(text) === isName(answer) && Math.max(one, other) <= 3 * Math.min(one, other) + 2
}
