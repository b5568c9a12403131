import { judgeEnd, judgeStart } from './block-ends.ts'
import { judgeHyphen } from './hyphens.ts'
import type { Vocabulary } from './vocabulary.ts'

const linking = /(?:^|\s)(?:the|a|an|of|in|on|at|to|for|from|by|with|and|or|but|as|that|which|who|than|into|its|their|his|her|is|are|was|were|has|have|had|be|been|not|between|both|such|including|under|over|about|more|other|will|would|could|may)$|[,;–—(]$/iu

/** What it costs to leave a text where it ends and never continue it: nothing after a stop, most after a cut word. */
export function costOfLeaving(text: string): number {
  const end = judgeEnd(text)
  if (end === 'closed') return 0
  if (end === 'doubtful') return 1
  return end === 'cut' ? 9 : linking.test(text) ? 7 : 5
}

/** What it costs to read `after` as the continuation of `before`, which stood before a break. */
export function costOfJoining(before: string, after: string, vocabulary: Vocabulary): number {
  const end = judgeEnd(before)
  const start = judgeStart(after)
  let cost = balanceCost(before, after)
  if (end === 'cut') {
    const join = judgeHyphen(before, after, vocabulary)
    return cost + (join === null ? 8 : join.sure ? -1 : start === 'lower' ? 1 : 3)
  }
  if (end === 'closed') cost += start === 'lower' ? 4.5 : 3.5
  else if (end === 'doubtful') cost += start === 'lower' ? 0.5 : 1.5
  else if (start === 'lower') cost += 0
  else cost += linking.test(before) ? 0.4 : 1.2
  return isPair(before, after, vocabulary) ? cost - 1 : cost
}

/** A quotation or bracket left open wants the part that closes it. */
function balanceCost(before: string, after: string): number {
  let cost = 0
  const openQuote = isOddQuote(before)
  const closes = /^[^"“”]*[^\s"“”(][”"]/u.test(after)
  if (openQuote && closes) cost -= 1.5
  else if (openQuote !== closes && (openQuote || isOddQuote(after))) cost += 0.8
  const openBracket = before.lastIndexOf('(') > before.lastIndexOf(')')
  const closesBracket = /^[^(]*\)/u.test(after)
  if (openBracket && closesBracket) cost -= 1.5
  else if (openBracket || closesBracket) cost += 1.2
  return cost
}

function isOddQuote(text: string): boolean {
  if (/[“”]/u.test(text)) return text.lastIndexOf('“') > text.lastIndexOf('”')
  return (text.match(/"/gu)?.length ?? 0) % 2 === 1
}

function isPair(before: string, after: string, vocabulary: Vocabulary): boolean {
  const last = /(\p{L}[\p{L}'’`-]*)[*_]*$/u.exec(before)?.[1]
  const first = /^[*_]*(\p{L}[\p{L}'’`-]*)/u.exec(after)?.[1]
  return last !== undefined && first !== undefined && vocabulary.pairs.has(`${last} ${first}`.toLowerCase())
}
