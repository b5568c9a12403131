import type { Traced } from './traced.ts'
import { replaceTraced, trimTraced } from './traced.ts'

const glyphs: ReadonlyMap<string, string> = new Map([
  ['‘', "'"], ['’', "'"], ['‚', "'"], ['‛', "'"], ['ʼ', "'"], ['ʻ', "'"], ['´', "'"], ['′', "'"],
  ['“', '"'], ['”', '"'], ['„', '"'], ['‟', '"'], ['«', '"'], ['»', '"'], ['″', '"'],
  ['ﬀ', 'ff'], ['ﬁ', 'fi'], ['ﬂ', 'fl'], ['ﬃ', 'ffi'], ['ﬄ', 'ffl'], ['ﬅ', 'st'], ['ﬆ', 'st'],
  ['\u00AD', ''], ['\u200B', ''], ['\u200C', ''], ['\u200D', ''], ['\uFEFF', ''], ['\u2060', ''],
  ['‐', '-'], ['‑', '-'],
])
const glyphPattern = new RegExp(`[${[...glyphs.keys()].join('')}]`, 'gu')

/**
 * Brings text to one set of glyphs, so that later stages need not know the printer's: straight quotes, plain
 * hyphens, no ligatures, no soft hyphens, one space for any run of white space. Backquotes stay: in names
 * they are letters.
 */
export function cleanGlyphs(traced: Traced): Traced {
  const doubled = replaceTraced(traced, /``|''/g, '"')
  const plain = replaceTraced(doubled, glyphPattern, (match) => glyphs.get(match[0]) ?? '')
  return trimTraced(replaceTraced(plain, /\s{2,}|[^\S ]/g, ' '))
}

/** Drops the asterisks and underscores that mark emphasis, and keeps those that are text (`snake_case`, `5 * 3`). */
export function dropEmphasis(traced: Traced): Traced {
  const starred = replaceTraced(traced, /(?<!\\)(\*{1,3})(?=\S)([^*]*?\S)\1/dg, 2)
  const scored = replaceTraced(starred, /(?<![\p{L}\p{N}_\\])(_{1,3})(?=\S)([^_]*?\S)\1(?![\p{L}\p{N}_])/dgu, 2)
  return replaceTraced(scored, /(?<!\d ?)\*+(?! ?\d)/g, '')
}
