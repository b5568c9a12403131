import 'fake-indexeddb/auto'
import { expect, test } from 'vitest'
import type { CardId, DeckId, NoteId } from '../../decks/model/id.ts'
import type { DeckFile } from '../../decks/model/deck.ts'
import { presetIdSchema } from '../../decks/model/id.ts'
import { standardPreset } from '../../decks/model/preset.ts'
import { fail } from '../../decks/result.ts'
import { aDeckFile } from '../../tests/builders/a-deck-file.ts'
import { aNoteType } from '../../tests/builders/a-note-type.ts'
import { aStudy } from '../../tests/builders/a-study.ts'
import { readTables } from '../../tests/builders/store-tables.ts'
import { createFakeShell } from '../shell/fake-shell.ts'
import { decksToFiles } from './decks-to-files.ts'
import { importDecks } from './import-decks.ts'
import { listCards } from './list-cards.ts'
import { listDecks } from './list-decks.ts'
import { listMediaUse } from './list-media-use.ts'
import { listNoteTypes } from './list-note-types.ts'
import { listPresets } from './list-presets.ts'
import { listReviews } from './list-reviews.ts'
import { openTestStore } from './open-test-store.ts'
import { prepareImport } from './prepare-import.ts'
import { readDeckPreset } from './read-deck-preset.ts'
import { readFitLog } from './read-fit-log.ts'
import { readHistory } from './read-history.ts'
import { readMediaFile } from './read-media-file.ts'
import { recordReview } from './record-review.ts'
import { redoLast } from './redo-last.ts'
import { removeMedia } from './remove-media.ts'
import { removeNotes } from './remove-notes.ts'
import { undoLast } from './undo-last.ts'

const c1 = 'c1' as CardId
const rivers = 'rivers' as DeckId
const picture = new TextEncoder().encode('a picture')
const sound = new TextEncoder().encode('a sound')
const nothing = async () => new Uint8Array()

async function hashOf(bytes: Uint8Array<ArrayBuffer>): Promise<string> {
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes))
  return [...digest].map((byte) => byte.toString(16).padStart(2, '0')).join('')
}

/** Two notes of a note type, the first with a picture and a sound. */
async function aRichDeck(id = 'rivers'): Promise<DeckFile> {
  const plain = aDeckFile({}, {})
  const refs = [{ name: 'map.png', hash: await hashOf(picture) }, { name: 'word.mp3', hash: await hashOf(sound) }]
  const notes = plain.notes.map((note, place): DeckFile['notes'][number] => ({ ...note, content: { type: aNoteType().id, markup: 'html', fields: ['<img src="map.png">', '40 miles'], ...(place === 0 ? { media: refs } : {}) } }))
  return { ...plain, version: 2, deck: { ...plain.deck, id: id as DeckId, origin: 'import' }, notes, noteTypes: [aNoteType()], media: refs.map((ref) => ({ ...ref, bytes: 9 })), studies: [aStudy('c1', Date.UTC(2025, 11, 20), { colour: 2 })] }
}

const readMedia = async (hash: string) => (hash === (await hashOf(picture)) ? picture : fail('gone', 'It is not in the file.').problem)

test('decks come in with their presets, note types, files and history, and one undo takes all of it back', async () => {
  const { store, shell } = await openTestStore()
  const deck = await aRichDeck()
  const lakes = { ...aDeckFile({ id: 'l1' }), deck: { ...deck.deck, id: 'lakes' as DeckId, title: 'Lakes' }, notes: aDeckFile({ id: 'l1' }).notes.map((note) => ({ ...note, id: 'l' as NoteId })) }
  const preset = { ...standardPreset, id: presetIdSchema.parse('slow'), name: 'Slow', desiredRetention: 0.8 }
  const done = await importDecks(store, { decks: [{ file: deck, title: 'My rivers' }, { file: lakes }], presets: [{ preset, decks: [rivers] }], readMedia })
  expect(done).toMatchObject({ ok: true, value: { decks: [{ deck: 'rivers', added: 2, replaced: 0 }, { deck: 'lakes', added: 1 }], media: 1, missing: ['word.mp3'] } })
  expect((await listDecks(store)).map(({ title }) => title)).toEqual(['Lakes', 'My rivers'])
  expect((await listNoteTypes(store)).at(-1)).toEqual(aNoteType())
  expect((await readDeckPreset(store, rivers)).name).toBe('Slow')
  const [first, second] = await listCards(store, rivers)
  expect(first?.state).toMatchObject({ memory: { state: 'review', stability: 6.5, reps: 3 }, colour: 2 })
  expect(second?.state).toMatchObject({ memory: { state: 'new' }, last: null })
  expect(await readHistory(store, c1)).toEqual(deck.studies?.[0]?.reviews)
  expect(await readMediaFile(store, await hashOf(picture))).toEqual({ ok: true, value: picture })
  expect(await readMediaFile(store, await hashOf(sound))).toMatchObject({ ok: false, problem: { type: 'file-missing' } })
  const view = await readTables(store.database)
  expect(await readTables((await openTestStore({ shell: createFakeShell(shell) })).store.database)).toEqual(view)
  await undoLast(store)
  expect([await listDecks(store), (await listNoteTypes(store)).some(({ id }) => id === aNoteType().id), await readHistory(store, c1)]).toEqual([[], false, []])
  await redoLast(store)
  expect(await listCards(store, rivers)).toMatchObject([{ state: { colour: 2 } }, {}])
})

test('an import that is stopped leaves nothing, whenever that is', async () => {
  const deck = await aRichDeck()
  for (const when of ['Checking the cards', 'Keeping pictures and sounds', 'Adding the cards']) {
    const { store, shell } = await openTestStore()
    const before = await readTables(store.database)
    const job = new AbortController()
    const done = await importDecks(store, { decks: [{ file: deck }], readMedia, signal: job.signal, onProgress: (_done, _of, what) => what === when && job.abort() })
    expect([when, done]).toMatchObject([when, { ok: false, problem: { type: 'stopped' } }])
    const { decks, notes, memories, histories, noteTypes, tallies } = await readTables(store.database)
    expect({ decks, notes, memories, histories, noteTypes, tallies }).toEqual({ decks: before['decks'], notes: before['notes'], memories: before['memories'], histories: before['histories'], noteTypes: before['noteTypes'], tallies: before['tallies'] })
    if (when === 'Keeping pictures and sounds') expect(shell.kept.size).toBe(0)
    const again = await openTestStore({ shell: createFakeShell(shell), name: store.database.name })
    expect([await listDecks(again.store), again.repairs]).toEqual([[], []])
    expect(await importDecks(store, { decks: [{ file: deck }], readMedia })).toMatchObject({ ok: true })
  }
})

test('what cannot be kept is refused before anything is', async () => {
  const { store, shell } = await openTestStore()
  const deck = await aRichDeck()
  expect(await importDecks(store, { decks: [{ file: deck }, { file: deck }], readMedia })).toMatchObject({ ok: false, problem: { type: 'note-twice' } })
  shell.failing.set('journal.append', { type: 'disk-full', detail: 'The disk is full.' })
  expect(await importDecks(store, { decks: [{ file: deck }], readMedia })).toMatchObject({ ok: false, problem: { type: 'disk-full' } })
  expect([...shell.kept.keys()]).not.toContain(await hashOf(picture))
})

test('a deck that comes in again moves a card only when it was answered there since', async () => {
  const { store } = await openTestStore()
  const deck = await aRichDeck()
  await importDecks(store, { decks: [{ file: deck }], readMedia })
  const answered = await recordReview(store, { card: c1, rating: 3, took: 1000 })
  if (!answered.ok) throw new Error(answered.problem.detail)
  const state = async () => (await store.database.memories.get(c1))?.memory
  await importDecks(store, { decks: [{ file: deck }], readMedia })
  expect(await state()).toEqual(answered.value.after.memory)
  const later = aStudy('c1', store.now() + 1, { memory: { ...aStudy('c1').memory, stability: 99, lastReviewAt: store.now() + 1 }, reviews: [[store.now() + 1, 2, 1, 3000, 40, 12, 2400]] })
  await importDecks(store, { decks: [{ file: { ...deck, studies: [later] } }], readMedia })
  // A time that was still to come counts as that of the import.
  expect(await state()).toEqual(answered.value.after.memory)
  await importDecks(store, { decks: [{ file: { ...deck, studies: [{ ...later, reviews: [] }] } }], readMedia })
  expect((await readHistory(store, c1)).map(([at]) => at)).toEqual([...(deck.studies?.[0]?.reviews ?? []).map(([at]) => at), store.now() + 1])
  expect(await listReviews(store, c1)).toMatchObject([{ rating: 3 }])
})

test('a note that was removed finds its history again when it comes back', async () => {
  const { store } = await openTestStore()
  const deck = await aRichDeck()
  await importDecks(store, { decks: [{ file: deck }], readMedia })
  await recordReview(store, { card: c1, rating: 3, took: 1000 })
  const before = await store.database.memories.get(c1)
  await removeNotes(store, ['n1' as NoteId])
  expect(await store.database.memories.get(c1)).toBeUndefined()
  const { studies: _studies, ...plain } = deck
  await importDecks(store, { decks: [{ file: { ...plain, version: 2 } }], readMedia })
  expect(await store.database.memories.get(c1)).toEqual(before)
})

test('numbers that no scheduler could go on from are put right, and answers work', async () => {
  const { store } = await openTestStore()
  const deck = await aRichDeck()
  const odd = aStudy('c1', 0, { memory: { state: 'relearning', due: 1e300, stability: 0, difficulty: 0, step: 90_000, reps: 0, lapses: 0, lastReviewAt: null }, reviews: [] })
  expect(await importDecks(store, { decks: [{ file: { ...deck, studies: [odd] } }], readMedia })).toMatchObject({ ok: true })
  const done = await recordReview(store, { card: c1, rating: 1, took: 1000 })
  expect(done).toMatchObject({ ok: true, value: { after: { memory: { reps: 2 } } } })
  if (done.ok) expect(Number.isFinite(done.value.after.memory.due)).toBe(true)
})

test('answers from before a card came in are part of what the weights are fitted to', async () => {
  const { store } = await openTestStore()
  const deck = await aRichDeck()
  await importDecks(store, { decks: [{ file: { ...deck, studies: [aStudy('c1', Date.UTC(2025, 11, 20), { reviews: [[1000, 3, 0, 1, 1, 1, 2500], [2000, 1, 1, 1, 1, 1, 2500], [3000, 0, 4, 0, 0, 0, 0], [4000, 4, 0, 1, 1, 1, 2500], [5000, 3, 3, 1, 1, 1, 0]] })] } }], readMedia })
  await recordReview(store, { card: c1, rating: 2, took: 1000 })
  expect((await readFitLog(store, standardPreset.id)).cards).toEqual([{ ratings: [3, 1, 4, 2], times: [1000, 2000, 4000, store.now()], restarts: [2] }])
})

test('a deck that goes out keeps what is known of its cards, and another collection shows the same', async () => {
  const { store } = await openTestStore()
  await importDecks(store, { decks: [{ file: await aRichDeck() }], readMedia })
  await recordReview(store, { card: c1, rating: 3, took: 1000 })
  await recordReview(store, { card: 'c2' as CardId, rating: 1, took: 1000 })
  const [file] = await decksToFiles(store, [rivers])
  if (file === undefined) throw new Error('No file.')
  expect(file).toMatchObject({ version: 2, noteTypes: [{ id: 'type-1' }], media: [{ name: 'map.png', bytes: 9 }, { name: 'word.mp3', bytes: 0 }] })
  const other = await openTestStore()
  await importDecks(other.store, { decks: [{ file }], readMedia })
  const states = async (from: typeof store) => (await from.database.memories.toArray()).map(({ card, memory, colour, suspended }) => ({ card, memory, colour, suspended }))
  expect(await states(other.store)).toEqual(await states(store))
  expect((await readHistory(other.store, c1)).map(([at, rating]) => [at, rating])).toEqual([...(await readHistory(store, c1)).map(([at, rating]) => [at, rating]), [store.now(), 3]])
  // And back again nothing is there twice.
  expect((await decksToFiles(other.store, [rivers]))[0]).toEqual({ ...file, studies: file.studies, media: file.media })
})

test('files are listed with what names them, and only those that nothing needs can be removed', async () => {
  const { store } = await openTestStore()
  await importDecks(store, { decks: [{ file: await aRichDeck() }], readMedia })
  const spare = await store.shell.call('journal.keepFile', { bytes: new TextEncoder().encode('a spare file') })
  if (!spare.ok) throw new Error(spare.problem.detail)
  const uses = await listMediaUse(store)
  expect(uses).toMatchObject({ ok: true, value: [{ name: 'map.png', bytes: 9, notes: ['n1'], there: true }, { name: 'map.png', notes: ['n2'], there: false }, { name: 'word.mp3', bytes: 0, there: false }, { hash: spare.value.hash, notes: [], there: true }] })
  await removeNotes(store, ['n1' as NoteId])
  // Undo would bring the note back.
  expect(await removeMedia(store, [await hashOf(picture), spare.value.hash])).toEqual({ ok: true, value: { removed: 1, stayed: 1 } })
  await undoLast(store)
  expect(await readMediaFile(store, await hashOf(picture))).toMatchObject({ ok: true })
})

test('pictures that are gone are told when the view is made again, and nothing else is lost', async () => {
  const { store, shell } = await openTestStore()
  await importDecks(store, { decks: [{ file: await aRichDeck() }], readMedia })
  const again = await openTestStore({ shell: createFakeShell(shell) })
  expect(again.repairs.at(-1)).toBe('One picture or sound of your cards is not there any more. The cards are shown without it; import the deck again to have it back.')
  expect(await listCards(again.store, rivers)).toHaveLength(2)
})

test.each([
  ['shorter', picture.slice(1)],
  ['as long as it was and changed', picture.map((byte) => byte ^ 1)],
])('a picture that is damaged, %s, is brought back by importing the deck again', async (_, damaged) => {
  const { store, shell } = await openTestStore()
  const hash = await hashOf(picture)
  const deck = { decks: [{ file: await aRichDeck() }], readMedia }
  await importDecks(store, deck)
  shell.kept.set(hash, damaged)
  // Stopped, it takes nothing away that was there.
  const stop = new AbortController()
  const stopped = await importDecks(store, { ...deck, signal: stop.signal, onProgress: (done, _of, what) => (what === 'Keeping pictures and sounds' && done === 1 ? stop.abort() : undefined) })
  expect(stopped).toMatchObject({ ok: false, problem: { type: 'stopped' } })
  expect(shell.kept.get(hash)).toEqual(picture)
  shell.kept.set(hash, damaged)
  expect(await importDecks(store, deck)).toMatchObject({ ok: true, value: { media: 0, missing: ['word.mp3'] } })
  expect(shell.kept.get(hash)).toEqual(picture)
  // A whole one is not asked for again.
  const asked: string[] = []
  expect(await importDecks(store, { ...deck, readMedia: async (wanted) => (asked.push(wanted), readMedia(wanted)) })).toMatchObject({ ok: true, value: { media: 0 } })
  expect(asked).toEqual([await hashOf(sound)])
})

test('a damaged picture that the deck does not bring is told as missing, and stays as it is', async () => {
  const { store, shell } = await openTestStore()
  const hash = await hashOf(picture)
  await importDecks(store, { decks: [{ file: await aRichDeck() }], readMedia })
  shell.kept.set(hash, picture.slice(1))
  const without = { decks: [{ file: await aRichDeck() }], readMedia: async () => fail('gone', 'It is not in the file.').problem }
  expect(await importDecks(store, without)).toMatchObject({ ok: true, value: { missing: ['map.png', 'word.mp3'] } })
  expect(shell.kept.get(hash)).toEqual(picture.slice(1))
})

test('a note type that comes with Lectern is not changed by a deck', async () => {
  const { store } = await openTestStore()
  const deck = await aRichDeck()
  await importDecks(store, { decks: [{ file: { ...deck, noteTypes: [aNoteType('basic', 'Other'), aNoteType()] } }], readMedia: nothing })
  const types = await listNoteTypes(store)
  expect(types.filter(({ id }) => id === 'basic')).toMatchObject([{ name: expect.not.stringMatching('Other') }])
})

test('presets come in without decks, and a large deck tells its progress to its end', async () => {
  const { store } = await openTestStore()
  const preset = { ...standardPreset, id: presetIdSchema.parse('slow'), name: 'Slow' }
  expect(await importDecks(store, { decks: [], presets: [{ preset, decks: [] }], readMedia })).toMatchObject({ ok: true, value: { decks: [], media: 0 } })
  expect((await listPresets(store)).map((view) => view.preset.name)).toContain('Slow')
  const told: number[] = []
  const deck = aDeckFile(...Array.from({ length: 203 }, () => ({})))
  expect(await importDecks(store, { decks: [{ file: deck }], readMedia, onProgress: (done, of, what) => what === 'Adding the cards' && told.push(done / of) })).toMatchObject({ ok: true, value: { decks: [{ added: 203 }] } })
  expect(told).toEqual(told.toSorted((a, b) => a - b))
  expect([told[0], (told.at(-1) ?? 0) > 0.9]).toEqual([0, true])
})

test('decks that come in while another window is ahead in time are as the journal says', async () => {
  const { store, shell } = await openTestStore()
  const ahead = await openTestStore({ shell, name: store.database.name, now: () => store.now() + 3_600_000, decks: [aDeckFile({})] })
  expect(await recordReview(ahead.store, { card: c1, rating: 3, took: 1000 })).toMatchObject({ ok: true })
  const lakes = { ...aDeckFile({ id: 'l1' }), deck: { ...aDeckFile().deck, id: 'lakes' as DeckId }, notes: aDeckFile({ id: 'l1' }).notes.map((note) => ({ ...note, id: 'l' as NoteId })) }
  expect(await importDecks(store, { decks: [{ file: await aRichDeck() }, { file: lakes }], readMedia })).toMatchObject({ ok: true })
  expect((await listDecks(store)).map(({ id }) => id)).toEqual(['lakes', 'rivers'])
  expect((await store.database.entries.toArray()).at(-1)?.entry.kind).toBe('review')
  expect(await readTables(store.database)).toEqual(await readTables((await openTestStore({ shell: createFakeShell(shell) })).store.database))
})

test('of very many chosen notes only they are kept', async () => {
  const deck = aDeckFile(...Array.from({ length: 10_002 }, () => ({})))
  const only = deck.notes.slice(1).map(({ id }) => id)
  const prepared = await prepareImport({ file: deck, only }, async () => undefined)
  if (!prepared.ok) throw new Error(prepared.problem.detail)
  const { notes, deed, bytes } = prepared.value
  expect([notes.length, deed.only]).toEqual([10_001, null])
  expect((JSON.parse(new TextDecoder().decode(bytes)) as DeckFile).notes.map(({ id }) => id)).toEqual(only)
  // Fewer are named, and the deck is kept whole.
  const few = await prepareImport({ file: deck, only: only.slice(0, 2) }, async () => undefined)
  expect(few).toMatchObject({ ok: true, value: { deed: { only: only.slice(0, 2) }, file: { notes: { length: 10_002 } } } })
})
