import { expect, test } from 'vitest'
import type { Footnote } from '../model/article.ts'
import type { PassageId } from '../model/id.ts'
import { resolveNotes } from './resolve-notes.ts'

const aNote = (number: number, text: string, missing = false): Footnote => ({ id: `n${number}` as PassageId, number, text, missing, refersTo: null, standsFor: null, runs: [] })
const targets = (...texts: readonly (string | null)[]): (number | null)[] =>
  resolveNotes(texts.map((text, index) => aNote(index + 1, text ?? '', text === null))).map((note) => note.refersTo)

const lee = 'Ann Lee and Bo van Ek, "Harbours of the North," Tidal Review, March 3, 2001.'
const orr = 'Cy Orr, "Salt Roads," Coast Herald, 1999.'

test('an Ibid. stands for the note before it, and a chain of them for its beginning', () => {
  expect(targets(lee, 'Ibid.', 'Ibid., p. 4.', orr, 'Ibid')).toEqual([null, 1, 1, null, 4])
})

test('an Ibid. after a missing note points at it and borrows no other', () => {
  const notes = resolveNotes([aNote(1, lee), aNote(2, '', true), aNote(3, 'Ibid.'), aNote(4, 'Ibid.')])
  expect(notes.map((note) => [note.refersTo, note.standsFor])).toEqual([[null, null], [null, null], [2, null], [2, null]])
})

test('an Ibid. whose forerunner is not even cited stays open', () => {
  expect(resolveNotes([aNote(1, lee), aNote(3, 'Ibid.')]).at(-1)?.refersTo).toBeNull()
})

test.each([
  ['Lee and Ek.', 1],
  ['Lee & van Ek, p. 12.', 1],
  ['Orr, "Salt Roads," p. 3.', 2],
  ['Orr, op. cit.', 2],
  ['Orr.', 2],
  ['See Orr, p. 7.', 2],
  ['See note 1 above.', 1],
  ['Ek and Orr.', null],
  ['Orr; Lee.', null],
  ['Holm.', null],
  ['Cy Orr, "Other Roads," Coast Herald, 2003.', null],
  ['Prices fell in the same year.', null],
])('%s', (text, target) => {
  expect(targets(lee, orr, text).at(-1)).toBe(target)
})

test('a short cite with two works to choose from needs the words of a title', () => {
  const other = 'Cy Orr, "The Lamp Tax," Coast Herald, 2003.'
  expect(targets(orr, other, 'Orr.', 'Orr, "Lamp Tax," p. 2.')).toEqual([null, null, null, 2])
})

test('what it stands for is the text of the note at the end of the chain', () => {
  expect(resolveNotes([aNote(1, lee), aNote(2, 'Lee and Ek.'), aNote(3, 'Ibid.')]).at(-1)?.standsFor).toBe(lee)
})
