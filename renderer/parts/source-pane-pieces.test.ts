import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { cutPassage } from './source-pane-pieces.ts'

test('a footnote number belongs to the words it closes, so the highlighter covers it', () => {
  const { before, marked, after } = cutPassage('One. Two. Three.', [{ at: 4, number: 1 }, { at: 9, number: 2 }], { from: 5, to: 9 })
  expect(before).toEqual([{ at: 0, words: 'One.' }, { at: 4, note: 1 }, { at: 4, words: ' ' }])
  expect(marked).toEqual([{ at: 5, words: 'Two.' }, { at: 9, note: 2 }])
  expect(after).toEqual([{ at: 9, words: ' Three.' }])
})

test('no word and no number is lost or doubled', () => {
  fc.assert(
    fc.property(fc.string({ maxLength: 30 }), fc.array(fc.nat(30), { maxLength: 5 }), fc.nat(30), fc.nat(30), fc.boolean(), (text, places, one, other, highlighted) => {
      const marks = places.map((at, number) => ({ at: Math.min(at, text.length), number }))
      const range = { from: Math.min(one, other, text.length), to: Math.min(Math.max(one, other), text.length) }
      const { before, marked, after } = cutPassage(text, marks, highlighted ? range : null)
      const pieces = [...before, ...marked, ...after]
      expect(pieces.map((piece) => ('words' in piece ? piece.words : '')).join('')).toBe(text)
      expect(pieces.flatMap((piece) => ('note' in piece ? [piece.note] : [])).toSorted((a, b) => a - b)).toEqual(marks.map((mark) => mark.number))
    }),
  )
})
