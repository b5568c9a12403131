/** Where a text shares a run of words with a source. */
export interface SharedRun {
  /** The words, lower case, joined by spaces; the whole run, however long. */
  readonly words: string
  /** Line of the text at which the run begins, from 1. */
  readonly line: number
}

interface Word {
  text: string
  at: number
}

// [Note: what counts as a word] Letters and digits between anything else, so that a hyphenated name counts as
// several words and "1,872" as two: the strictest count. Raised note numbers are read once as numbers and once
// as nothing, because a run may go through a note mark or around it.

function splitWords(text: string): Word[] {
  return [...text.matchAll(/[\p{L}\p{N}]+/gu)].map((match) => ({ text: match[0].normalize('NFKC').toLowerCase(), at: match.index }))
}

function withoutMarks(text: string): string {
  return text.replaceAll(/\[\^\d+\]:?|[⁰¹²³⁴⁵⁶⁷⁸⁹]+/gu, (mark) => ' '.repeat(mark.length))
}

/** Titles of cited works may be quoted: in the footnotes of a source (lines that begin with a number) what stands in double quotes is cut out. */
function partsWithoutTitles(source: string): string[] {
  const parts = ['']
  for (const line of source.split(/\r?\n/u)) {
    const pieces = /^\s*(?:[⁰¹²³⁴⁵⁶⁷⁸⁹]+|\d{1,3}) /u.test(line) ? line.split(/"[^"]*"|“[^”]*”/u) : [line]
    parts[parts.length - 1] += ` ${pieces[0] ?? ''}`
    parts.push(...pieces.slice(1))
  }
  return parts
}

/** All runs of `length` consecutive words in the sources, titles of cited works apart. */
export function collectRuns(sources: readonly string[], length: number): Set<string> {
  const runs = new Set<string>()
  for (const part of sources.flatMap(partsWithoutTitles)) {
    for (const reading of [part, withoutMarks(part)]) {
      const words = splitWords(reading)
      for (let i = 0; i + length <= words.length; i += 1) runs.add(joinRun(words, i, length))
    }
  }
  return runs
}

/** The runs of at least `length` words that a text shares with `runs` (made by `collectRuns` with the same length). */
export function findSharedRuns(text: string, runs: ReadonlySet<string>, length: number): SharedRun[] {
  const found = new Map<string, SharedRun>()
  for (const reading of [text, withoutMarks(text)]) {
    for (const run of findInReading(reading, runs, length)) found.set(`${run.line} ${run.words}`, run)
  }
  return [...found.values()]
}

function findInReading(text: string, runs: ReadonlySet<string>, length: number): SharedRun[] {
  const words = splitWords(text)
  const found: SharedRun[] = []
  for (let i = 0; i + length <= words.length; i += 1) {
    if (!runs.has(joinRun(words, i, length))) continue
    let end = i + length
    while (end < words.length && runs.has(joinRun(words, end - length + 1, length))) end += 1
    found.push({ words: joinRun(words, i, end - i), line: text.slice(0, words[i]?.at).split('\n').length })
    i = end - length
  }
  return found
}

function joinRun(words: readonly Word[], from: number, length: number): string {
  return words.slice(from, from + length).map((word) => word.text).join(' ')
}
