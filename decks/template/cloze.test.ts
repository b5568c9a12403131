import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import type { ClozePart } from './cloze.ts'
import { fillGaps, listGapNumbers, parseCloze, writeCloze } from './cloze.ts'
import { revealCloze, revealOnlyCloze } from './reveal-cloze.ts'

const ask = (field: string, number = 1): string => revealCloze(field, { number, side: 'question', isPlain: true })
const fill = (field: string): string => fillGaps(parseCloze(field))

test('numbers are listed in order, each once; 0 and those beyond 500 make no card', () => {
  expect(listGapNumbers('{{c3::a}} {{c1::b}} {{c3::c}} {{c0::d}} {{c501::e}} {{c2,4::f}}')).toEqual([1, 2, 3, 4])
  expect(listGapNumbers('{{c1::a {{c2::b}} c}}')).toEqual([1, 2])
  expect(listGapNumbers('{{c::a}} {{cx::b}} {{c1:a}} {c1::a}')).toEqual([])
})

test('an open gap says its hint; gaps of one number open together', () => {
  expect(ask('{{c1::a}} {{c2::b}} {{c1::c::see}}')).toBe('[…] b […] (see)')
  expect(ask('{{c1,2::a}} {{c3::b}}', 2)).toBe('[…] b')
  expect(revealOnlyCloze('{{c1::a}} {{c2::b}} {{c1::c}} {{c1::a}}', { number: 1, side: 'answer' })).toBe('a, c')
})

test('nested gaps: the inner is asked inside the outer, and goes with it', () => {
  const field = '{{c1::the {{c2::blue}} sky}} above'
  expect(ask(field, 1)).toBe('[…] above')
  expect(ask(field, 2)).toBe('the […] sky above')
  expect(fill(field)).toBe('the blue sky above')
  expect(revealCloze(field, { number: 2, side: 'answer' })).toBe('<span class="cloze-inactive" data-ordinal="1">the <span class="cloze" data-ordinal="2">blue</span> sky</span> above')
})

test('colons: one is text, two begin the hint', () => {
  expect(ask('{{c1::a:b::h:i}}')).toBe('[…] (h:i)')
  expect(fill('{{c1::12:30}}')).toBe('12:30')
  expect(fill('{{c1::a::b::c}}')).toBe('a')
})

test('a gap that is never closed is text, and so is an end without a gap', () => {
  expect(fill('{{c1::a {{c2::b}}')).toBe('{{c1::a b')
  expect(listGapNumbers('{{c1::a {{c2::b}}')).toEqual([2])
  expect(fill('a }} b')).toBe('a }} b')
  expect(fill('{{c1::a::b')).toBe('{{c1::a::b')
})

test('a field without the gap that is asked shows nothing, as in Anki', () => {
  expect(ask('{{c1::a}} b', 2)).toBe('')
  expect(ask('plain')).toBe('')
})

const plain = fc.string({ unit: fc.constantFrom('a', 'é', ' ', ':', '{', '}', '<', 'c', '1', ',') }).map((text) => text.replaceAll('::', ';').replaceAll('}}', ')').replaceAll('{{', '('))
const edge = plain.filter((text) => !/^[:}{]|[:{}]$/u.test(text) && text !== '')
const someNumbers = fc.uniqueArray(fc.integer({ min: 0, max: 600 }), { minLength: 1, maxLength: 3 }).map((numbers) => numbers.toSorted((a, b) => a - b))
const toText = (text: string): ClozePart => ({ kind: 'text', text })

/** Parts of a field whose gaps hold others, so many deep. */
function someParts(depth: number): fc.Arbitrary<ClozePart[]> {
  const flat = edge.map((text) => [toText(text)])
  if (depth === 0) return flat
  const gap = fc.record({ numbers: someNumbers, parts: someParts(depth - 1), hint: fc.option(edge) }).map((given): ClozePart => ({ kind: 'gap', ...given }))
  return fc.oneof(flat, fc.tuple(edge, gap, edge).map(([before, inner, after]) => [toText(before), inner, toText(after)]))
}

const parts = someParts(4)

test('any gaps written and read again are the same', () => {
  fc.assert(
    fc.property(parts, (given) => {
      expect(parseCloze(writeCloze(given))).toEqual(given)
    }),
  )
})

test('any text is read, adds nothing of its own, and shows something for each gap that makes a card', () => {
  const piece = fc.constantFrom('{{c1::', '{{c2,3::', '}}', '::', 'a', ':', '{', '}', '{{', 'image-occlusion:', '\n')
  fc.assert(
    fc.property(fc.array(piece).map((pieces) => pieces.join('')), (field) => {
      const once = parseCloze(field)
      expect(fillGaps(parseCloze(writeCloze(once))).length).toBeLessThanOrEqual(field.length)
      for (const number of listGapNumbers(field)) expect(revealCloze(field, { number, side: 'question' })).not.toBe('')
    }),
  )
})
