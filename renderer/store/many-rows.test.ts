import 'fake-indexeddb/auto'
import { expect, test } from 'vitest'
import type { DeckId, NoteId } from '../../decks/model/id.ts'
import { aNote } from '../../tests/builders/a-note.ts'
import { makeDatabase, type LecternDatabase } from './database.ts'
import { deleteRows, findRows, putRows, readAllRows } from './many-rows.ts'
import type { NoteRow } from './rows.ts'

const note = aNote()
const idOf = (number: number): NoteId => `n${String(number).padStart(5, '0')}` as NoteId
const rowsOf = (count: number): NoteRow[] => Array.from({ length: count }, (_, position) => ({ id: idOf(position), deck: 'd' as DeckId, position, added: 0, edited: 0, note }))

async function openWith(name: string, count: number): Promise<LecternDatabase> {
  const database = makeDatabase(name)
  await database.transaction('rw', database.tables, () => putRows(database.notes, rowsOf(count)))
  return database
}

test('rows of many parts are written, read and deleted, each once', async () => {
  const database = await openWith('many-whole', 4321)
  expect((await readAllRows(database.notes)).map(({ id }) => id)).toEqual(rowsOf(4321).map(({ id }) => id))
  await database.transaction('rw', database.tables, () => deleteRows(database.notes, rowsOf(4320).map(({ id }) => id)))
  expect((await database.notes.toArray()).map(({ id }) => id)).toEqual([idOf(4320)])
})

test.each([100, 700, 4000])('%i keys give their rows in their own order, and nothing for one that is not there', async (count) => {
  const database = await openWith(`many-find-${count}`, 4321)
  const keys = Array.from({ length: count }, (_, index) => idOf((index * 7) % 5000))
  const found = await findRows(database.notes, keys)
  expect(found.map((row, at) => row?.id ?? keys[at])).toEqual(keys)
  expect(found.filter((row) => row === undefined)).toHaveLength(keys.filter((key) => key > idOf(4320)).length)
})

test('the parts of one transaction are undone together', async () => {
  const database = makeDatabase('many-fail')
  const fails = database.transaction('rw', database.tables, async () => {
    await putRows(database.notes, rowsOf(1000))
    throw new Error('no')
  })
  await expect(fails).rejects.toThrow('no')
  expect(await database.notes.count()).toBe(0)
})
