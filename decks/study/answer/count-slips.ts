/**
 * How many slips of the hand lead from one word to another: letters left out, put in, exchanged, or two neighbours
 * swapped (Damerau's distance in its plain form). Counting ends at `most` and then gives `most + 1`.
 */
export function countSlips(a: string, b: string, most: number): number {
  const [left, right] = [Array.from(a), Array.from(b)]
  if (Math.abs(left.length - right.length) > most) return most + 1
  let before: number[] = []
  let last = Array.from({ length: right.length + 1 }, (_, place) => place)
  for (let row = 1; row <= left.length; row += 1) {
    const line = [row]
    for (let column = 1; column <= right.length; column += 1) {
      const same = left[row - 1] === right[column - 1]
      const swapped = row > 1 && column > 1 && left[row - 1] === right[column - 2] && left[row - 2] === right[column - 1]
      const plain = Math.min((last[column] ?? 0) + 1, (line[column - 1] ?? 0) + 1, (last[column - 1] ?? 0) + (same ? 0 : 1))
      line.push(swapped ? Math.min(plain, (before[column - 2] ?? 0) + 1) : plain)
    }
    ;[before, last] = [last, line]
  }
  return Math.min(last[right.length] ?? 0, most + 1)
}

/** How many slips a word of that length may have and still be meant: none below five letters, where Iran becomes Iraq. */
export function slipsAllowed(length: number): number {
  if (length < 5) return 0
  return length < 9 ? 1 : 2
}
