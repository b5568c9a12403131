import { foldAnswer } from '../../../decks/study/answer/fold-answer.ts'
import { splitAnswer } from '../../parts/split-answer.ts'

/** What may be wrong with a card in its present words; each a sentence for the field it is about. */
export interface CardWarnings {
  readonly question: string | undefined
  readonly answer: string | undefined
}

const mostWords = 35

/** The checks that drafts go through, for words that a person wrote: they warn and forbid nothing. `quotes` are the passages cited. */
export function findWarnings({ question, answer }: { readonly question: string; readonly answer: string }, quotes: readonly string[]): CardWarnings {
  return { question: warnOfQuestion(question, answer), answer: warnOfAnswer(answer, quotes) }
}

function warnOfQuestion(question: string, answer: string): string | undefined {
  if (holds(question, answer)) return 'The question gives the answer away.'
  const words = question.trim().split(/\s+/u).length
  return words > mostWords ? `The question has ${words} words. Up to ${mostWords} are easily taken in.` : undefined
}

function warnOfAnswer(answer: string, quotes: readonly string[]): string | undefined {
  if (answer.trim() === '' || quotes.length === 0) return undefined
  const absent = splitAnswer(answer).map(({ what }) => what).filter((what) => !quotes.some((quote) => holds(quote, what)))
  if (absent.length === 0) return undefined
  return absent.length === 1 && absent[0] === answer ? 'This does not stand in the passage in these words.' : `Not in the passage in these words: ${absent.join('; ')}.`
}

/** True when `text` has the words of `part` in a row, whatever their case, accents and ways to write numbers. */
function holds(text: string, part: string): boolean {
  const wanted = fold(part)
  return wanted.trim() !== '' && fold(text).includes(wanted)
}

function fold(text: string): string {
  return ` ${foldAnswer(text).map(({ fold }) => fold).join(' ')} `
}
