import { expect, test } from 'vitest'
import type { OpenedCollection } from '../../decks/formats/opened-collection.ts'
import { aDeckFile } from '../../tests/builders/a-deck-file.ts'
import { aNote } from '../../tests/builders/a-note.ts'
import { readPiece } from './json-pieces.ts'
import { joinCollection, splitCollection } from './collection-parts.ts'

test('a collection that is taken apart is put together again as it was', () => {
  const files = [{ ...aDeckFile(), notes: Array.from({ length: 1201 }, () => aNote()) }, { ...aDeckFile(), studies: [] }, aDeckFile({})]
  const opened: Omit<OpenedCollection, 'readMedia'> = {
    kind: 'anki', says: 'a package', presets: [], media: [], problems: [],
    decks: files.map((file) => ({ encoding: 'utf-8', file, table: null, rejected: [], duplicates: [], problems: [] })),
  }
  const { parts, rest } = splitCollection(opened)
  const joined = joinCollection()
  const sent = [...parts]
  for (const part of sent) joined.take(structuredClone(part))
  expect(sent.map(({ deck, notes }) => [deck, readPiece(notes).length])).toEqual([[0, 500], [0, 500], [0, 201], [2, 1]])
  expect(rest.decks.every(({ file }) => file.notes.length === 0)).toBe(true)
  expect(joined.finish(structuredClone(rest))).toEqual(opened)
})
