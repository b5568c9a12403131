// Everywhere an import can be stopped, and every call of it that can fail: nothing of it is there then, now and after a start.
import 'fake-indexeddb/auto'
import { expect, test } from 'vitest'
import type { DeckId } from '../../decks/model/id.ts'
import { presetIdSchema } from '../../decks/model/id.ts'
import { standardPreset } from '../../decks/model/preset.ts'
import { fail } from '../../decks/result.ts'
import { aDeckFile } from '../../tests/builders/a-deck-file.ts'
import { createFakeShell } from '../shell/fake-shell.ts'
import { importDeck } from './import-deck.ts'
import { importDecks, type ImportDecksInput } from './import-decks.ts'
import { listCards } from './list-cards.ts'
import { listDecks } from './list-decks.ts'
import { openTestStore } from './open-test-store.ts'
import { keepMedia } from './keep-media.ts'

const picture = new TextEncoder().encode('a picture')
const rivers = 'rivers' as DeckId

async function anImport(): Promise<ImportDecksInput> {
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', picture))
  const hash = [...digest].map((byte) => byte.toString(16).padStart(2, '0')).join('')
  const file = { ...aDeckFile({}, {}), version: 2 as const, media: [{ name: 'map.png', hash, bytes: 9 }] }
  return { decks: [{ file }], presets: [{ preset: { ...standardPreset, id: presetIdSchema.parse('slow') }, decks: [rivers] }], readMedia: async () => picture }
}

function breakPage(): never {
  throw new Error('The page broke.')
}

/** Says that it is stopped from the time on that it was asked so often. */
function stopAfter(times: number): { signal: AbortSignal; asked: () => number } {
  let asked = 0
  const { signal } = new AbortController()
  Object.defineProperty(signal, 'aborted', { get: () => (asked += 1) > times })
  return { signal, asked: () => asked }
}

test('stopped anywhere, an import leaves no deck and no card, and can be made again', async () => {
  const input = await anImport()
  let stops = 0
  for (;; stops += 1) {
    const { store, shell } = await openTestStore()
    const stop = stopAfter(stops)
    const done = await importDecks(store, { ...input, signal: stop.signal })
    if (done.ok) {
      expect(stop.asked()).toBe(stops)
      break
    }
    expect(done.problem.type).toBe('stopped')
    expect([await listDecks(store), await listCards(store, rivers)]).toEqual([[], []])
    expect(await listDecks((await openTestStore({ shell: createFakeShell(shell) })).store)).toEqual([])
    expect(await importDecks(store, input)).toMatchObject({ ok: true, value: { decks: [{ added: 2 }] } })
  }
  expect(stops).toBeGreaterThan(3)
})

test('whichever call to the disk fails, an import leaves no deck and no card, and says why', async () => {
  const input = await anImport()
  let place = 0
  for (;; place += 1) {
    const { store, shell } = await openTestStore()
    const call = shell.call.bind(shell)
    let calls = 0
    const failing: typeof shell.call = async (name, given) => (calls++ === place ? fail('disk-full', 'The disk is full.') : call(name, given))
    shell.call = failing
    const done = await importDecks(store, input)
    shell.call = call
    if (calls <= place) {
      expect(done.ok).toBe(true)
      break
    }
    expect([place, done]).toMatchObject([place, { ok: false, problem: { type: 'disk-full' } }])
    expect([await listDecks(store), await listCards(store, rivers)]).toEqual([[], []])
    expect(await listDecks((await openTestStore({ shell: createFakeShell(shell) })).store)).toEqual([])
  }
  expect(place).toBeGreaterThan(2)
})

test('an import of nothing, one into what can only be read, and one of a card that another deck has are refused', async () => {
  const input = await anImport()
  const { store, shell } = await openTestStore()
  expect(await importDecks(store, { ...input, decks: [], presets: [] })).toMatchObject({ ok: false, problem: { type: 'no-deck' } })
  const closed = { ...store, readOnly: { type: 'read-only', detail: 'It can only be looked at.' } }
  const before = shell.disk.files.size
  expect(await importDecks(closed, input)).toMatchObject({ ok: false, problem: { type: 'read-only' } })
  expect(await importDeck(closed, aDeckFile({}))).toMatchObject({ ok: false, problem: { type: 'read-only' } })
  expect(await keepMedia(closed, picture)).toMatchObject({ ok: false, problem: { type: 'read-only' } })
  expect([shell.disk.files.size, shell.kept.size]).toEqual([before, 0])
  await importDecks(store, input)
  const [note] = aDeckFile({}).notes
  const other = { ...aDeckFile({}), deck: { ...aDeckFile().deck, id: 'lakes' as DeckId }, notes: [{ ...note, id: 'another' }] } as ReturnType<typeof aDeckFile>
  for (const done of [await importDecks(store, { ...input, decks: [{ file: other }] }), await importDeck(store, other)]) expect(done).toMatchObject({ ok: false, problem: { type: 'card-taken' } })
  expect((await listDecks(store)).map(({ id }) => id)).toEqual([rivers])
})

test('the import of one deck fails as its calls do, and leaves nothing', async () => {
  for (const name of ['journal.keepFile', 'journal.append'] as const) {
    const { store, shell } = await openTestStore()
    shell.failing.set(name, { type: 'disk-full', detail: 'The disk is full.' })
    expect(await importDeck(store, aDeckFile({}))).toMatchObject({ ok: false, problem: { type: 'disk-full' } })
    expect(await listDecks(store)).toEqual([])
  }
  const { store } = await openTestStore()
  expect(await importDeck(store, { ...aDeckFile({}), notes: 'none' } as unknown as ReturnType<typeof aDeckFile>)).toMatchObject({ ok: false })
})

test('an import that is stopped while its cards are looked at leaves nothing, and one whose page cannot show how far it is, too', async () => {
  const many = aDeckFile(...Array.from({ length: 60 }, () => ({})))
  const { store, shell } = await openTestStore()
  const stop = new AbortController()
  const onProgress = () => {
    stop.abort()
    // So long that others have their turn.
    for (const until = performance.now() + 40; performance.now() < until; );
  }
  expect(await importDecks(store, { ...(await anImport()), decks: [{ file: many }], signal: stop.signal, onProgress })).toMatchObject({ ok: false, problem: { type: 'stopped' } })
  await expect(importDecks(store, { ...(await anImport()), onProgress: breakPage })).rejects.toThrow('The page broke.')
  expect([await listDecks(store), shell.kept.size]).toEqual([[], 0])
  expect(await importDecks(store, await anImport())).toMatchObject({ ok: true })
})

test('of decks that come in together none does when one is no deck, or has a note twice', async () => {
  const { store, shell } = await openTestStore()
  const input = await anImport()
  const [good] = input.decks
  const [note] = aDeckFile({}).notes
  if (good === undefined || note === undefined) throw new Error('There is no deck.')
  const twice = { ...aDeckFile({}), deck: { ...aDeckFile().deck, id: 'lakes' as DeckId }, notes: [note, note] }
  const none = { ...twice, notes: 'none' } as unknown as ReturnType<typeof aDeckFile>
  expect(await importDecks(store, { ...input, decks: [good, { file: none }] })).toMatchObject({ ok: false, problem: { type: 'not-a-deck', where: expect.stringContaining('notes') } })
  const many = aDeckFile(...Array.from({ length: 60 }, () => ({})))
  for (const file of [twice, { ...many, notes: [...many.notes, note] }]) expect(await importDecks(store, { ...input, decks: [{ file }] })).toMatchObject({ ok: false, problem: { type: 'note-twice' } })
  expect([await listDecks(store), shell.kept.size]).toEqual([[], 0])
})

test('when the disk is full as an import is taken back, that is said, and the next start shows it whole', async () => {
  const { store, shell } = await openTestStore()
  const stop = new AbortController()
  const onProgress = (_done: number, _of: number, what: string) => {
    if (what !== 'Adding the cards') return
    stop.abort()
    shell.failing.set('journal.append', { type: 'disk-full', detail: 'The disk is full.' })
  }
  expect(await importDecks(store, { ...(await anImport()), signal: stop.signal, onProgress })).toMatchObject({ ok: false, problem: { type: 'disk-full' } })
  expect(await listDecks(store)).toEqual([])
  const again = await openTestStore({ shell: createFakeShell(shell) })
  expect([(await listDecks(again.store)).map(({ id }) => id), (await listCards(again.store, rivers)).length]).toEqual([[rivers], 2])
})

test('a database that breaks under an import is said, and the next start shows it whole', async () => {
  const { store, shell } = await openTestStore()
  store.database.decks.hook('creating', () => {
    throw new Error('The database broke.')
  })
  expect(await importDecks(store, await anImport())).toMatchObject({ ok: false, problem: { type: 'view-behind' } })
  const again = await openTestStore({ shell: createFakeShell(shell) })
  expect([(await listDecks(again.store)).map(({ id }) => id), (await listCards(again.store, rivers)).length]).toEqual([[rivers], 2])
})

test('a picture that cannot be kept is said', async () => {
  const { store, shell } = await openTestStore()
  shell.failing.set('journal.keepFile', { type: 'disk-full', detail: 'The disk is full.' })
  expect(await keepMedia(store, picture)).toMatchObject({ ok: false, problem: { type: 'disk-full' } })
})
