import 'fake-indexeddb/auto'
import { expect, test } from 'vitest'
import { fail } from '../../decks/result.ts'
import { aDeckFile } from '../../tests/builders/a-deck-file.ts'
import { aCardId } from '../../tests/builders/a-review.ts'
import { readTables } from '../../tests/builders/store-tables.ts'
import { must } from '../../tests/builders/must.ts'
import { keepMedia } from './keep-media.ts'
import { listDecks } from './list-decks.ts'
import { makeBackup } from './make-backup.ts'
import { makeDeck } from './make-deck.ts'
import { openBackup } from './open-backup.ts'
import { openTestStore } from './open-test-store.ts'
import { readMediaFile } from './read-media-file.ts'
import { readToday } from './read-today.ts'
import { recordReview } from './record-review.ts'
import { removeDeck } from './remove-deck.ts'
import { removeMedia } from './remove-media.ts'
import { restoreBackup } from './restore-backup.ts'
import { suspendCard } from './suspend-card.ts'

const rivers = aDeckFile({}, {}, {})
const card = aCardId('c1')

async function opened() {
  const { store, shell } = await openTestStore({ decks: [rivers] })
  must(await recordReview(store, { card, rating: 3, took: 1000 }))
  const { hash } = must(await keepMedia(store, new Uint8Array([1, 2, 3])))
  const tables = await readTables(store.database)
  const { done } = await readToday(store)
  const id = must(await makeBackup(store, 'asked')).made ?? ''
  must(await removeDeck(store, rivers.deck.id))
  must(await removeMedia(store, [hash]))
  const inside = must(await openBackup(shell, id, { now: store.now }))
  return { store, shell, tables, done, id, hash, inside }
}

test('a backup is looked into beside what is open, with its pictures and sounds', async () => {
  const { store, tables, done, hash, inside } = await opened()
  expect(await readTables(inside.store.database)).toEqual(tables)
  expect((await listDecks(inside.store)).map(({ title }) => title)).toEqual(['Rivers'])
  expect((await readToday(inside.store)).done).toEqual(done)
  expect(must(await readMediaFile(inside.store, hash))).toEqual(new Uint8Array([1, 2, 3]))
  expect(await readMediaFile(store, hash)).toMatchObject({ ok: false })
  expect(await listDecks(store)).toEqual([])
  inside.close()
  expect(inside.store.database.isOpen()).toBe(false)
})

test('a card that is shown in it is said to be of that backup, so that it gets the pictures of the backup', async () => {
  const { shell, inside, id, hash } = await opened()
  const page = { html: '<img>', media: [{ hash, name: 'a.png' }] }
  must(await inside.store.shell.call('card.show', page))
  must(await shell.call('card.show', page))
  expect(shell.cards).toEqual([{ ...page, backup: id }, page])
})

test('nothing in it can be changed, and nothing that is done in it reaches what is open', async () => {
  const { store, shell, inside, id } = await opened()
  const before = await readTables(store.database)
  const within = await readTables(inside.store.database)
  const acts = [
    recordReview(inside.store, { card, rating: 3, took: 1 }),
    makeDeck(inside.store, 'Mine'),
    removeDeck(inside.store, rivers.deck.id),
    keepMedia(inside.store, new Uint8Array([9])),
    suspendCard(inside.store, card, true),
    restoreBackup(inside.store, id),
    inside.store.shell.call('backup.make', { reason: 'asked' }),
    inside.store.shell.call('journal.removeFiles', { hashes: [] }),
  ]
  for (const act of acts) expect(await act).toMatchObject({ ok: false, problem: { type: 'looking-inside' } })
  expect(await readTables(inside.store.database)).toEqual(within)
  expect(await readTables(store.database)).toEqual(before)
  expect(shell.backups).toHaveLength(1)
})

test('its journal is that of the backup', async () => {
  const { shell, inside } = await opened()
  const all = must(await inside.store.shell.call('journal.read', { from: 0, limit: 2 }))
  expect(all).toEqual({ lines: shell.backups[0]?.lines.slice(0, 2), next: 2 })
  expect(must(await inside.store.shell.call('journal.open', {}))).toMatchObject({ count: 3, problems: [] })
  expect(must(await inside.store.shell.call('app.about', {}))).toMatchObject({ version: '0.1.0' })
})

test('a damaged backup is not opened', async () => {
  const { shell, id, store } = await opened()
  const [one] = shell.backups
  if (one === undefined) throw new Error('There is no backup.')
  one.damage = fail('backup-damaged', 'This backup is damaged.').problem
  expect(await openBackup(shell, id, { now: store.now })).toMatchObject({ ok: false, problem: { type: 'backup-damaged' } })
})
