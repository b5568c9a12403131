import { foldText } from './fold-text.ts'

/**
 * A text by which texts are put in order, compared with `<`: without case, accents and what stands before the first letter
 * or digit, and whole numbers by what they count, so that "Note 9" comes before "Note 10". The same on every computer.
 */
export function sortKey(text: string): string {
  const folded = foldText(text).replace(/^[^\p{L}\p{N}]+(?=[\p{L}\p{N}])/u, '')
  if (!/\d/.test(folded)) return folded
  // A digit, then how many there are: a longer number is a larger one.
  return folded.replace(/\d+/g, (digits) => {
    const bare = digits.replace(/^0+(?=\d)/, '')
    return `0${String.fromCharCode(32 + Math.min(bare.length, 200))}${bare}`
  })
}
