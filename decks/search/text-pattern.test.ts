import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { makePattern } from './text-pattern.ts'

const part = fc.constantFrom('a', 'b', 'ab', '*', '_', String.raw`\*`, '😀', '漢')
const pattern = fc.array(part, { maxLength: 8 }).map((parts) => parts.join(''))
const text = fc.array(fc.constantFrom('a', 'b', 'ab', '*', '_', '😀', '漢'), { maxLength: 12 }).map((parts) => parts.join(''))

/** The same by a regular expression. */
function oracle(given: string): string {
  return given.replace(/\\?./gsu, (piece) => (piece === '*' ? '[^]*' : piece === '_' ? '[^]' : piece.replace(/^\\(?=.)/, '').replace(/[*\\]/, String.raw`\$&`)))
}

test('patterns match what regular expressions match', () => {
  fc.assert(fc.property(pattern, text, (given, folded) => {
    const { isIn, isAll, literal } = makePattern(given)
    expect(isIn(folded)).toBe(new RegExp(oracle(given), 'u').test(folded))
    expect(isAll(folded)).toBe(new RegExp(`^(?:${oracle(given)})$`, 'u').test(folded))
    if (isIn(folded)) expect(folded).toContain(literal)
  }), { numRuns: 5000 })
})

test('many stars take no longer', () => {
  const { isIn, isAll } = makePattern('a*'.repeat(5000) + 'b')
  expect(isIn('a'.repeat(100_000))).toBe(false)
  expect(isAll('a'.repeat(100_000))).toBe(false)
})
