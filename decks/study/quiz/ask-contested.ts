import type { QuizQuestion } from '../../model/quiz.ts'
import type { AskedCard } from './asked-card.ts'
import { tellerOf } from './ask-whom.ts'
import type { Knowledge } from './knowledge.ts'
import { holdsWords, mayBeSame } from './names.ts'
import { baseOf } from './question-base.ts'
import type { Random } from './random.ts'

const counts = /^(.+?) \(([^()]+)\) and (.+?) \(([^()]+)\)$/u
const blame = /^(.+?) claimed it; (.+?) blamed (.+)$/u
const mostDecoys = 2

/** Accounts that differ, each to be given to whom it belongs; null for a card that tells no two of them. */
export function askContested(asked: AskedCard, knowledge: Knowledge, random: Random): QuizQuestion | null {
  const { card, note } = asked
  if (!note.tags.includes('accounts differ')) return null
  const [, one = '', oneTeller = '', other = '', otherTeller = ''] = counts.exec(card.answer) ?? []
  if (one !== '') {
    const what = /^Which two counts of (.+?) are given, and who gives each\?$/u.exec(card.question)?.[1]
    const prompt = what === undefined ? 'Accounts differ: who gives which figure?' : `Accounts differ on the number of ${what}. Who gives which?`
    return makePairs(asked, prompt, [[one, oneTeller], [other, otherTeller]], listTellers(asked, knowledge), random)
  }
  const [, who = '', by = '', culprit = ''] = blame.exec(card.answer) ?? []
  const event = /^Who claimed responsibility for (.+?), and whom did/u.exec(card.question)?.[1]
  if (who === '' || event === undefined) return null
  const others = knowledge.candidates(asked.home, 'group').map(({ text }) => text).filter((name) => !mayBeSame(name, by) && !holdsWords(event, name.replace(/^the /u, ''))).map((name) => (!name.startsWith('the ') && knowledge.takesThe(asked.home, name) ? `the ${name}` : name))
  return makePairs(asked, `Accounts differ on who was behind ${event}. Who claimed it, and who was blamed?`, [['claimed responsibility', who], [`was blamed by ${by}`, culprit]], others, random)
}

/** Others who are quoted in the article: with them the last pair does not follow from the first. */
function listTellers(asked: AskedCard, knowledge: Knowledge): string[] {
  return (knowledge.byHome.get(asked.home) ?? []).flatMap((other) => tellerOf(other) ?? [])
}

function makePairs(asked: AskedCard, prompt: string, pairs: readonly (readonly [string, string])[], others: readonly string[], random: Random): QuizQuestion | null {
  const rights = pairs.map(([, right]) => right)
  if (new Set(rights).size < rights.length) return null
  const decoys: string[] = []
  for (const name of random.shuffle(others)) {
    if (decoys.length < mostDecoys && ![...rights, ...decoys].some((taken) => mayBeSame(taken, name))) decoys.push(name)
  }
  const [left, right] = [random.shuffle(pairs), random.shuffle([...rights, ...decoys])]
  return { ...baseOf([asked], prompt), form: 'contested', left: left.map(([text]) => text), right, pairs: left.map(([, name]) => right.indexOf(name)) }
}
