import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { foldText } from './fold-text.ts'

test.each([
  ['Árbol', 'arbol'], ['STRASSE', 'strasse'], ['Straße', 'strasse'], ['ΛΌΓΟΣ', 'λογοσ'], ['λόγος', 'λογοσ'], ['ＡＢＣ１', 'abc1'], ['“a” — b', '"a" - b'],
  ['İstanbul', 'istanbul'], ['Łódź', 'lodz'], ['a\n\t b', 'a b'], ['a\u00a0b', 'a b'], ['がき', 'がき'], ['ｶﾞ', 'ガ'], ['한국', '한국'], ['הָעִיר', 'העיר'], ['हिन्दी', 'हिन्दी'], ['a\u001fb', 'a b'], ['so\u00adlar', 'solar'],
])('%s', (text, folded) => {
  expect(foldText(text)).toBe(folded)
})

test('folding twice changes nothing', () => {
  fc.assert(fc.property(fc.string({ unit: 'grapheme' }), (text) => {
    expect(foldText(foldText(text))).toBe(foldText(text))
  }), { numRuns: 2000 })
})
