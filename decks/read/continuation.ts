import type { BlockEnd, BlockStart } from './block-ends.ts'
import { judgeEnd, judgeStart } from './block-ends.ts'
import { judgeHyphen } from './hyphens.ts'
import type { Vocabulary } from './vocabulary.ts'

const linking = /(?:^|\s)(?:the|a|an|of|in|on|at|to|for|from|by|with|and|or|but|as|that|which|who|than|into|its|their|his|her|is|are|was|were|has|have|had|be|been|not|between|both|such|including|under|over|about|more|other|will|would|could|may)$|[,;–—(]$/iu

/** What is known of the beginning and the end of a block. */
export interface Edges {
  /** The text without emphasis. */
  readonly plain: string
  readonly start: BlockStart
  readonly end: BlockEnd
  /** Whether it ends in a word or sign that wants something after it: "of", "the", a comma. */
  readonly links: boolean
  /** Whether a quotation or a bracket is left open at the end, or closed at the beginning. */
  readonly opensQuote: boolean
  readonly closesQuote: boolean
  readonly opensBracket: boolean
  readonly closesBracket: boolean
  readonly firstWord: string
  readonly lastWord: string
}

/** Judges both ends of a block. */
export function judgeEdges(plain: string): Edges {
  return {
    plain,
    start: judgeStart(plain),
    end: judgeEnd(plain),
    links: linking.test(plain.slice(-40)) || /\p{Lu}\p{Ll}+ \p{Lu}\.$/u.test(plain.slice(-40)),
    opensQuote: isOddQuote(plain),
    closesQuote: /^[^"“”]*[^\s"“”(][”"]/u.test(plain),
    opensBracket: plain.lastIndexOf('(') > plain.lastIndexOf(')'),
    closesBracket: /^[^()]*\)/u.test(plain),
    firstWord: /^(\p{L}[\p{L}'’`-]*)/u.exec(plain.slice(0, 80))?.[1]?.toLowerCase() ?? '',
    lastWord: /(\p{L}[\p{L}'’`-]*)$/u.exec(plain.slice(-80))?.[1]?.toLowerCase() ?? '',
  }
}

/** What it costs to leave a text where it ends and never continue it: nothing after a stop, most after a cut word. */
export function costOfLeaving(edges: Edges): number {
  if (edges.end === 'closed') return 0
  if (edges.end === 'doubtful') return 1
  return edges.end === 'cut' ? 9 : edges.links ? 7 : 5
}

/** What it costs to read `after` as the continuation of `before`, which stood before a break. */
export function costOfJoining(before: Edges, after: Edges, vocabulary: Vocabulary): number {
  const { start } = after
  let cost = balanceCost(before, after)
  if (before.end === 'cut') {
    const join = judgeHyphen(before.plain.slice(-80), after.plain.slice(0, 80), vocabulary)
    return cost + (join === null ? 8 : join.sure ? -1 : !join.keep ? 1 : start !== 'lower' && /\p{L}-\p{L}+-$/u.test(before.plain) ? 0.5 : 2)
  }
  if (before.end === 'closed') cost += start === 'lower' ? 4.5 : 3.5
  else if (before.end === 'doubtful') cost += start === 'lower' ? 0.5 : 1.5
  else if (start !== 'lower') cost += before.links ? 0.4 : 1.2
  if (start === 'upper' && before.end === 'open') cost += capitalCost(before, after, vocabulary)
  if (start === 'other' && before.links && /\b(?:in|since|of|by|until|and|from|between|during)$/u.test(before.plain) && /^(?:1[5-9]|20)\d\d\b/u.test(after.plain)) cost -= 0.6
  return vocabulary.pairs.has(`${before.lastWord} ${after.firstWord}`) ? cost - 1 : cost
}

/** A word that the document also has without its capital begins a sentence or a title, and not the second half of a sentence. */
function capitalCost(before: Edges, after: Edges, vocabulary: Vocabulary): number {
  if (before.opensQuote || after.firstWord === '' || /^\p{Lu}{2}/u.test(after.plain)) return 0
  return vocabulary.words.has(after.firstWord) && !vocabulary.names.has(after.firstWord) ? 1.5 : 0
}

/** A quotation or bracket left open wants the part that closes it. */
function balanceCost(before: Edges, after: Edges): number {
  let cost = 0
  if (before.opensQuote && after.closesQuote) cost -= 1.5
  else if (before.opensQuote !== after.closesQuote && (before.opensQuote || after.opensQuote)) cost += 0.8
  if (before.opensBracket && after.closesBracket) cost -= 1.5
  else if (before.opensBracket || after.closesBracket) cost += 1.2
  return cost
}

function isOddQuote(text: string): boolean {
  if (/[“”]/u.test(text)) return text.lastIndexOf('“') > text.lastIndexOf('”')
  return (text.match(/"/gu)?.length ?? 0) % 2 === 1
}
