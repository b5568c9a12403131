import { splitSentences } from '../model/split-sentences.ts'

/** How a block ends: with a stop, in the middle of a sentence, or cut within a word. */
export type BlockEnd = 'closed' | 'doubtful' | 'open' | 'cut'

const raised = '⁰¹²³⁴⁵⁶⁷⁸⁹'

/** Judges the end of a block. An initial after a first name wants the surname; `doubtful` is a point that may belong to an abbreviation, or a colon. */
export function judgeEnd(text: string): BlockEnd {
  const plain = text.slice(-300).replace(/[*_]+/gu, '').trimEnd().replace(new RegExp(`(?:[${raised}]+|\\[\\d{1,4}\\]|(?<=[.?!]["'”’)]?)\\d{1,3})$`, 'u'), '').trimEnd()
  if (/[\p{L}\p{N}][-‐\u00AD]$/u.test(plain)) return 'cut'
  if (/:["'”’)]?$/u.test(plain)) return 'doubtful'
  if (/\p{Lu}\p{Ll}+ \p{Lu}\.$/u.test(plain)) return 'open'
  if (!/[.?!…]["'”’)\]»]*$/u.test(plain)) return 'open'
  return splitSentences(`${plain.slice(-80)} Xyz went.`).length === splitSentences(plain.slice(-80)).length ? 'doubtful' : 'closed'
}

/** How a block begins: in lower case (the middle of a sentence), with a capital, or with a figure or sign. */
export type BlockStart = 'lower' | 'upper' | 'other'

/** Judges the beginning of a block. Names such as al-Amin and the letters and bullets of a list count as capitals. */
export function judgeStart(text: string): BlockStart {
  const plain = text.slice(0, 100).replace(/^[*_"“'‘([«`]+/u, '')
  if (/^(?:\(?(?:\p{L}|[ivx]{1,4})[).]|[•▪·–-])\s/u.test(plain)) return 'upper'
  if (/^\p{Ll}{1,3}[-'`’]\p{Lu}|^\p{Lu}/u.test(plain)) return 'upper'
  return /^\p{Ll}|^[,;)—–]/u.test(plain) ? 'lower' : 'other'
}
