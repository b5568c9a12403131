import { shortPhrase, tightPhrase } from './noun-phrase.ts'
import type { Tree, TreeWord } from './tree.ts'

/** Longest answer, in words of the tree. */
const mostWords = 10

const empty = new Set('part parts role way ways time times number place fact thing things lot kind kinds sort type types use order account rest whole case side end name hand set series range variety form result effect event year years day days month months week weeks one ones something anything nothing others people level degree process issue question problem matter addition terms attention control possession advantage note care action step steps need access rise power life work line course'.split(' '))

/** The words of the answer for a noun: its phrase, or a shorter one when that is long; null when no answer of it is worth asking. */
export function answerOf(tree: Tree, head: TreeWord): TreeWord[] | null {
  const whole = tightPhrase(tree, head)
  const words = whole.length <= mostWords ? whole : shortPhrase(tree, head)
  if (words.length > mostWords || words.length === 0) return null
  // What limits it cannot be left out: "devices that emit light" is not "devices".
  if (words.length < whole.length && whole.slice(words.length).some((w) => w.relation === 'acl' || w.fineTag === 'WDT' || w.fineTag === 'WP')) return null
  return words
}

/** The span that an answer takes up in the source; null when something in brackets stands inside it. */
export function spanOf(tree: Tree, words: readonly TreeWord[]): { start: number; end: number } | null {
  const [first, last] = [words[0], words.at(-1)]
  if (first === undefined || last === undefined) return null
  const isBroken = tree.left.some((s) => s.start < last.end && first.start < s.end)
  return isBroken ? null : { start: first.start, end: last.end }
}

/** How much an answer says: 0 for "the part", 1 for one plain noun, 2 and more for names, figures and phrases with modifiers. */
export function weightOf(words: readonly TreeWord[], head: TreeWord): number {
  if (head.mention !== null || head.date !== null || head.figure !== null) return 3
  if (/^(?:PRON|DET|ADV|PUNCT)$/.test(head.tag) || head.tag === 'NUM') return 0
  const content = words.filter((w) => /^(?:NOUN|PROPN|ADJ|VERB|NUM)$/.test(w.tag)).length
  if (empty.has(head.lower) && content < 3) return 0
  return Math.min(3, content)
}
