import 'fake-indexeddb/auto'
import { expect, test } from 'vitest'
import type { ArticleId, DeckId, NoteId } from '../../decks/model/id.ts'
import { aNote } from '../../tests/builders/a-note.ts'
import { makeDatabase, type LecternDatabase } from './database.ts'
import { deleteRows, findRows, putRows, readAllRows } from './many-rows.ts'
import type { DraftRow } from './rows.ts'

const note = aNote()
const idOf = (number: number): NoteId => `n${String(number).padStart(5, '0')}` as NoteId
const rowsOf = (count: number): DraftRow[] => Array.from({ length: count }, (_, position) => ({ id: idOf(position), deck: 'd' as DeckId, article: 'a' as ArticleId, position, note, decided: null, state: 'waiting' }))

async function openWith(name: string, count: number): Promise<LecternDatabase> {
  const database = makeDatabase(name)
  await database.transaction('rw', database.tables, () => putRows(database.drafts, rowsOf(count)))
  return database
}

test('rows of many parts are written, read and deleted, each once', async () => {
  const database = await openWith('many-whole', 4321)
  expect((await readAllRows(database.drafts)).map(({ id }) => id)).toEqual(rowsOf(4321).map(({ id }) => id))
  await database.transaction('rw', database.tables, () => deleteRows(database.drafts, rowsOf(4320).map(({ id }) => id)))
  expect((await database.drafts.toArray()).map(({ id }) => id)).toEqual([idOf(4320)])
})

test.each([100, 700, 4000])('%i keys give their rows in their own order, and nothing for one that is not there', async (count) => {
  const database = await openWith(`many-find-${count}`, 4321)
  const keys = Array.from({ length: count }, (_, index) => idOf((index * 7) % 5000))
  const found = await findRows(database.drafts, keys)
  expect(found.map((row, at) => row?.id ?? keys[at])).toEqual(keys)
  expect(found.filter((row) => row === undefined)).toHaveLength(keys.filter((key) => key > idOf(4320)).length)
})

test('the parts of one transaction are undone together', async () => {
  const database = makeDatabase('many-fail')
  const fails = database.transaction('rw', database.tables, async () => {
    await putRows(database.drafts, rowsOf(1000))
    throw new Error('no')
  })
  await expect(fails).rejects.toThrow('no')
  expect(await database.drafts.count()).toBe(0)
})
