import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { guardApostrophe, guardFormula, unguardCell } from './guard-formula.ts'

test('guards what a spreadsheet would run, and nothing else', () => {
  for (const cell of ['=1+1', '+1', '-5 people', '@SUM(A1)', '\t=1', '\r=1', ' =1', '＝1', "'=1"]) expect(guardFormula(cell)).toBe(`'${cell}`)
  for (const cell of ['1947', '', "'tis", 'a=b', '(-5)']) expect(guardFormula(cell)).toBe(cell)
})

test('is undone, whichever way a cell was written', () => {
  const cell = fc.string({ unit: fc.constantFrom("'", '=', '-', ' ', '\t', '\n', 'a', '＝') })
  fc.assert(
    fc.property(cell, (text) => {
      expect(unguardCell(guardFormula(text))).toBe(text)
      expect(unguardCell(guardApostrophe(text))).toBe(text)
    }),
    { numRuns: 1000 },
  )
})
