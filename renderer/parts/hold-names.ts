const compounds = /(?<![\p{L}\p{N}-])\p{L}[\p{L}\p{M}'’‘]*(?:-[\p{L}\p{N}][\p{L}\p{M}\p{N}'’‘]*)+(?![\p{L}\p{N}-])/gu

/** Longer ones may break: a line has to end somewhere. */
const longest = 30

/** The same text with no-break hyphens inside names such as `Lashkar-i-Jhangvi`, `al-Qa‘ida` and `F-16`; its length stays. */
export function holdNames(text: string): string {
  if (!text.includes('-')) return text
  return text.replaceAll(compounds, (word) => (word.length <= longest && isName(word) ? word.replaceAll('-', '\u2011') : word))
}

/** A name ends in a part with a capital, or is capitals before a number; "Pakistan-based" and "twenty-one" are none. */
function isName(word: string): boolean {
  return /-\p{Lu}[^-]*$/u.test(word) || /^\p{Lu}+(?:-\p{N}+)+$/u.test(word)
}
