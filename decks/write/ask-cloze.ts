import type { Fact } from '../model/fact.ts'
import type { Draft } from './draft.ts'
import { mostWords } from './has-length.ts'
import { lowerFirst } from './phrase-question.ts'

/** The sign of the gap in a cloze. */
const gapSign = '[…]'

/** What follows the gap, without a further "and in ..." when the whole would be too long. */
function shortenAfter(before: string, after: string): string {
  const isLong = `${before} gap ${after}`.split(/\s+/).length > mostWords
  return isLong ? after.replace(/^, and (?:in|at|on|from|to|with|by|for) [^;]*\.$/, '.') : after
}

/** "According to them, Attempts failed": a word that the passage writes small is small. */
function startLower(text: string, quote: string): string {
  const first = /^\p{Lu}[\p{L}'’-]*/u.exec(text)?.[0]
  const isSmall = first !== undefined && new RegExp(`(?<!\\p{L})${first.slice(0, 1).toLowerCase()}${first.slice(1)}(?!\\p{L})`, 'u').test(quote)
  return isSmall ? text.slice(0, 1).toLowerCase() + text.slice(1) : lowerFirst(text)
}

/** The clause left whole with the answer taken out, and after the gap, in brackets, what to put there. */
export function askCloze(fact: Fact, hint: string): Draft | null {
  if (fact.gap === null) return null
  const [start, end] = fact.gap
  const before = fact.statement.slice(0, start)
  const after = shortenAfter(before, fact.statement.slice(end) || '.')
  const source = fact.slots['source']
  const sign = hint === 'how many' && after.startsWith(' of ') ? 'number' : hint
  const counted = fact.slots['countedFrom']
  const question = `${source === undefined ? before : `According to ${source}, ${startLower(before, fact.citation.quote)}`}${gapSign} (${sign})${after}`.replace(/\)([\p{L}\d])/gu, ') $1')
  return { kind: 'cloze', question, answer: fact.answer, remark: counted === undefined ? null : `Counted back from ${counted}, when the text was issued.`, accepts: fact.accepts, side: 'forward' }
}
