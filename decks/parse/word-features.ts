/** What the parser sees of a word: itself, its ends, its beginnings and its shape. A word it never met is known by the rest. */
export const wordFeatures = {
  w: fold,
  s2: (word: string) => end(word, 2),
  s3: (word: string) => end(word, 3),
  s4: (word: string) => end(word, 4),
  p2: (word: string) => start(word, 2),
  p3: (word: string) => start(word, 3),
  sh: shape,
} as const

/** The name of a feature, as the weight file has it. */
export type WordFeature = keyof typeof wordFeatures

// The trainer has the same functions (training/lectern_parser/features.py): what differs here was never learned.
function plainGlyphs(word: string): string {
  return word.replace(/[’‘`]/g, "'").replace(/[“”]/g, '"').replace(/[–—]/g, '-')
}

function fold(word: string): string {
  return plainGlyphs(word).toLowerCase().replace(/[0-9]/g, '0')
}

function end(word: string, length: number): string {
  return Array.from(fold(word)).slice(-length).join('')
}

function start(word: string, length: number): string {
  return Array.from(fold(word)).slice(0, length).join('')
}

/** `Karachi` is `Xxx`, `U.S.` is `X.X.`, `2010` is `dd`: runs are shortened to two, the whole to eight. */
function shape(word: string): string {
  return plainGlyphs(word)
    .replace(/[A-Z]/g, 'X')
    .replace(/\P{ASCII}/gu, 'x')
    .replace(/[a-z]/g, 'x')
    .replace(/[0-9]/g, 'd')
    .replace(/(.)\1{2,}/g, '$1$1')
    .slice(0, 8)
}
