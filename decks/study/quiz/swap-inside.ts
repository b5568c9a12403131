import type { QuizOption } from '../../model/quiz.ts'
import type { AskedCard } from './asked-card.ts'
import { fitOf } from './asked-kind.ts'
import { isName } from './is-name.ts'
import type { Candidate, Knowledge } from './knowledge.ts'
import { holdsWords } from './names.ts'
import { computeOption } from './option.ts'

const mostWordsToSwap = 4

const bareOf = (text: string): string => text.replace(/^the /iu, '')
/** "TTP": two to five letters, more than one of them a capital. */
const isShort = (text: string): boolean => /^\p{L}{2,5}$/u.test(text) && (text.match(/\p{Lu}/gu) ?? []).length > 1

/** "LT militants" as "JM militants": another name of the same kind in the place of the one that the answer holds. */
export function swapInside(asked: AskedCard, all: readonly Candidate[], knowledge: Knowledge): QuizOption[] {
  const { answer } = asked.card
  if (answer.split(/\s+/u).length > mostWordsToSwap) return []
  const names = all.filter(({ text }) => isName(text) && text.split(/\s+/u).length <= 2)
  const held = names
    .flatMap((one) => knowledge.wordingsOf(one.text).flatMap((wording) => [bareOf(wording), bareOf(wording).replace(/s$/u, '')]).map((wording) => ({ one, wording })))
    .filter(({ wording }) => holdsWords(answer, wording) && answer.includes(wording))
    .toSorted((a, b) => b.wording.length - a.wording.length)[0]
  if (held === undefined) return []
  return names.flatMap((one) => {
    if (knowledge.mayMeanSame(one.text, held.one.text) || fitOf(held.one.kinds.find(({ word }) => word !== null) ?? asked.kind, one.kinds) === 0) return []
    const short = knowledge.wordingsOf(one.text).find(isShort)
    const text = isShort(held.wording) ? short : bareOf(one.text).replace(/s$/u, held.wording.endsWith('s') ? 's' : '')
    return text === undefined ? [] : [computeOption(answer.replace(held.wording, text))]
  })
}
