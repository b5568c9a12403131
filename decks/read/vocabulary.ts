/** The words of a document, in lower case: whole words, and words with hyphens inside. */
export interface Vocabulary {
  readonly words: ReadonlySet<string>
  /** Those that stand with a capital wherever they stand. */
  readonly names: ReadonlySet<string>
  /** Pairs of neighbouring words of one line, `first second`. */
  readonly pairs: ReadonlySet<string>
}

/** Collects the words of a text. What may be half a word is not one: before a hyphen at the end of a line, after it, or in lower case at the head of a block. */
export function collectVocabulary(text: string): Vocabulary {
  const words = new Set<string>()
  const pairs = new Set<string>()
  const common = new Set<string>()
  let before = ''
  let end = -1
  const lower = text.toLowerCase()
  for (const match of lower.matchAll(/\p{L}[\p{L}'’`]*(?:-\p{L}[\p{L}'’`]*)*/gu)) {
    const found = dropHalf(match[0], lower, match.index + match[0].length)
    if (found === '') continue
    const small = isSmall(text, match.index)
    const head = small && followsBreak(text, match.index)
    const word = /[’`]/u.test(found) ? found.replace(/[’`]/gu, "'") : found
    if (!head) words.add(word)
    if (small) common.add(word)
    if (match.index === end + 1 && text[end] !== '\n' && !head) pairs.add(`${before} ${word}`)
    before = word
    end = match.index + found.length
  }
  return { words, names: new Set([...words].filter((word) => !common.has(word))), pairs }
}

/** A run of words with hyphens, without the last of them where a hyphen and white space follow at `end`: that may be half a word. */
function dropHalf(run: string, text: string, end: number): string {
  if (text[end] !== '-' || !/\s/u.test(text[end + 1] ?? '')) return run
  return run.slice(0, Math.max(0, run.lastIndexOf('-')))
}

function isSmall(text: string, at: number): boolean {
  const code = text.charCodeAt(at)
  return code < 128 ? code > 96 && code < 123 : /^\p{Ll}/u.test(text.slice(at, at + 2))
}

/** Whether a hyphen and white space, or a blank line, stand before a place. Most words have one blank before them. */
function followsBreak(text: string, at: number): boolean {
  if (text[at - 1] === ' ' && /[\p{L}\d,]/u.test(text[at - 2] ?? '')) return false
  return /(?:[-‐]\s+|\n[^\S\n]*\n\s*)$/u.test(text.slice(Math.max(0, at - 12), at))
}
