/** The words of a document, in lower case: whole words, and words with hyphens inside. */
export interface Vocabulary {
  readonly words: ReadonlySet<string>
  /** Pairs of neighbouring words, `first second`. */
  readonly pairs: ReadonlySet<string>
}

/** Collects the words of a text. A word cut by a hyphen at the end of a line is not one. */
export function collectVocabulary(text: string): Vocabulary {
  const words = new Set<string>()
  const pairs = new Set<string>()
  let before = ''
  let end = -1
  for (const match of text.toLowerCase().matchAll(/\p{L}[\p{L}'’`]*(?:-\p{L}[\p{L}'’`]*)*(?!-\s)(?![\p{L}'’`])/gu)) {
    const word = match[0].replace(/[’`]/gu, "'")
    words.add(word)
    if (match.index === end + 1) pairs.add(`${before} ${word}`)
    before = word
    end = match.index + match[0].length
  }
  return { words, pairs }
}
