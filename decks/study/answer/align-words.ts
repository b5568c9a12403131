import { countSlips, slipsAllowed } from './count-slips.ts'

/** Which words of a text have their like in another, in order. */
export interface WordPairs {
  /** Places of pairs: in the one text, in the other, and whether they are the very same. */
  readonly pairs: readonly { readonly left: number; readonly right: number; readonly same: boolean }[]
  /** Letters of the paired words, slips not counted. */
  readonly shared: number
}

/** Pairs the words of two texts so that most letters are paired; the order stays. Words with digits pair only when they are the same. */
export function alignWords(left: readonly string[], right: readonly string[]): WordPairs {
  const width = right.length + 1
  // best[row * width + column]: letters paired in what follows `row` and `column`.
  const best = Array.from({ length: (left.length + 1) * width }, () => 0)
  const at = (row: number, column: number) => best[row * width + column] ?? 0
  for (let row = left.length - 1; row >= 0; row -= 1) {
    for (let column = right.length - 1; column >= 0; column -= 1) {
      const pair = pairWorth(left[row] ?? '', right[column] ?? '')
      best[row * width + column] = Math.max(at(row + 1, column), at(row, column + 1), pair === 0 ? 0 : pair + at(row + 1, column + 1))
    }
  }
  const pairs: { left: number; right: number; same: boolean }[] = []
  for (let row = 0, column = 0; row < left.length && column < right.length; ) {
    const pair = pairWorth(left[row] ?? '', right[column] ?? '')
    if (pair > 0 && at(row, column) === pair + at(row + 1, column + 1)) {
      pairs.push({ left: row, right: column, same: left[row] === right[column] })
      row += 1
      column += 1
    } else if (at(row, column) === at(row + 1, column)) row += 1
    else column += 1
  }
  return { pairs, shared: at(0, 0) }
}

/** Letters that two words share when they are taken for one another, or 0 when they are not. */
function pairWorth(a: string, b: string): number {
  if (a === b) return a.length
  const allowed = slipsAllowed(Math.max(a.length, b.length))
  if (allowed === 0 || /\d/u.test(a + b)) return 0
  const slips = countSlips(a, b, allowed)
  return slips > allowed ? 0 : Math.max(a.length, b.length) - slips
}
