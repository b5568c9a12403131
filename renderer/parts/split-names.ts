const compounds = /(?<![\p{L}\p{N}-])\p{L}[\p{L}\p{M}'’‘]*(?:-[\p{L}\p{N}][\p{L}\p{M}\p{N}'’‘]*)+(?![\p{L}\p{N}-])/gu

/** Longer ones may break: a line has to end somewhere. */
const longest = 30

/** A run of a text; `held` is a name with hyphens, which no line should end in. `at` is its place in the text. */
export interface NameRun {
  readonly at: number
  readonly words: string
  readonly held: boolean
}

// [Note: hyphenated names] They are held by a style and not by no-break hyphens, which neither of the two faces has: they
// would come from a third one.

/** Cuts a text before and after names such as `Lashkar-i-Jhangvi`, `al-Qa‘ida` and `F-16`; most texts are one run. */
export function splitNames(text: string): NameRun[] {
  const runs: NameRun[] = []
  let at = 0
  const take = (to: number, held: boolean): void => {
    if (to > at) runs.push({ at, words: text.slice(at, to), held })
    at = to
  }
  if (text.includes('-')) {
    for (const { 0: word, index } of text.matchAll(compounds)) {
      if (word.length > longest || !isName(word)) continue
      take(index, false)
      take(index + word.length, true)
    }
  }
  take(text.length, false)
  return runs
}

/** A name ends in a part with a capital, or is capitals before a number; "Pakistan-based" and "twenty-one" are none. */
function isName(word: string): boolean {
  return /-\p{Lu}[^-]*$/u.test(word) || /^\p{Lu}+(?:-\p{N}+)+$/u.test(word)
}
