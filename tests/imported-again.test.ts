// A package that comes in twice, changed in between: through the plan and into the store, as the app does it.
import 'fake-indexeddb/auto'
import { existsSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { expect, test } from 'vitest'
import type { CollectionPlan } from '../decks/formats/collection-plan.ts'
import type { OpenedCollection } from '../decks/formats/opened-collection.ts'
import { planCollection, usuallyTaken } from '../decks/formats/plan-collection.ts'
import { takeFromCollection } from '../decks/formats/take-from-collection.ts'
import { openCollection } from '../decks/open-collection.ts'
import { hashBytes } from '../decks/pack/hash-bytes.ts'
import { listFiles } from '../decks/pack/list-files.ts'
import { readPackage } from '../decks/pack/read-package.ts'
import { editNote } from '../renderer/store/edit-note.ts'
import { importDecks } from '../renderer/store/import-decks.ts'
import { listCards } from '../renderer/store/list-cards.ts'
import { listDecks } from '../renderer/store/list-decks.ts'
import { listNoteTypes } from '../renderer/store/list-note-types.ts'
import { listNotes } from '../renderer/store/list-notes.ts'
import { openTestStore } from '../renderer/store/open-test-store.ts'
import { readLastAnswers } from '../renderer/store/read-last-answers.ts'
import { recordReview } from '../renderer/store/record-review.ts'
import type { Store } from '../renderer/store/store.ts'
import { anAnkiCard, anAnkiNote, anAnkiNoteType, buildPackage } from './builders/a-package.ts'
import { packEngines } from './builders/pack-engines.ts'
import { someMemoryOptions } from './builders/some-memory-options.ts'

const engines = await packEngines()
const now = Date.UTC(2026, 0, 5, 12)

async function open(name: string, bytes: Uint8Array): Promise<OpenedCollection> {
  const opened = await openCollection({ name, bytes }, { options: someMemoryOptions(), now, hash: hashBytes, listFiles, readPackage: (file) => readPackage(file, engines) })
  if (!opened.ok) throw new Error(opened.problem.detail)
  return opened.value
}

async function plan(store: Store, opened: OpenedCollection): Promise<CollectionPlan> {
  const [decks, notes, noteTypes, last] = [await listDecks(store), await listNotes(store), await listNoteTypes(store), await readLastAnswers(store)]
  return planCollection(opened, { decks: decks.map(({ id, title, subtitle, origin }) => ({ id, title, subtitle, origin })), notes, noteTypes, lastAnswer: (card) => last.get(card) ?? null })
}

/** Plans and writes what is usually taken. */
async function bring(store: Store, opened: OpenedCollection): Promise<CollectionPlan> {
  const planned = await plan(store, opened)
  const decks = takeFromCollection(opened, planned, { titles: new Map(), updates: new Set(planned.decks.flatMap((deck) => [...usuallyTaken(deck)])), history: true, types: true })
  if (decks.length === 0) return planned
  const done = await importDecks(store, { decks, presets: planned.presets, readMedia: opened.readMedia })
  if (!done.ok) throw new Error(done.problem.detail)
  return planned
}

const sayPlan = ({ decks, typeAdds, typeUpdates }: CollectionPlan) => ({ adds: decks.flatMap(({ adds }) => adds).length, updates: decks.flatMap(({ updates }) => updates).length, same: decks.flatMap(({ same }) => same).length, typeAdds: typeAdds.length, typeUpdates: typeUpdates.length })

const cardsOf = async (store: Store) => (await Promise.all((await listDecks(store)).map(({ id }) => listCards(store, id)))).flat()

async function countAll(store: Store) {
  return { notes: (await listNotes(store)).length, cards: (await cardsOf(store)).length }
}

const pack = (mod: number, fields: readonly string[], qfmt = '{{Front}}', more = {}) =>
  buildPackage(engines.openSqlite, { noteTypes: [anAnkiNoteType({ mod, templates: [{ name: 'Card 1', qfmt, afmt: '{{FrontSide}}<hr id=answer>{{Back}}' }] })], notes: [anAnkiNote({ id: 1, guid: 'guid', mod, fields, ...more })], cards: [anAnkiCard({ id: 1, note: 1 })] }, 'anki21b')

test('a changed note comes in over the old one, and what was learned of it stays', async () => {
  const { store } = await openTestStore({ now: () => now })
  expect(sayPlan(await bring(store, await open('a.apkg', pack(1_600_000_000, ['front', 'back']))))).toMatchObject({ adds: 1, updates: 0, typeAdds: 1 })
  const [card] = await cardsOf(store)
  if (card === undefined) throw new Error('no card')
  const answered = await recordReview(store, { card: card.card.id, rating: 3, took: 1000 })
  expect(answered.ok).toBe(true)
  const again = await open('a.apkg', pack(1_700_000_000, ['front', 'other back']))
  expect(sayPlan(await bring(store, again))).toMatchObject({ adds: 0, updates: 1, same: 0 })
  const [after] = await cardsOf(store)
  expect(await countAll(store)).toEqual({ notes: 1, cards: 1 })
  expect([after?.card.id, after?.card.answer, after?.state.memory.reps]).toEqual([card.card.id, 'other back', 1])
  expect(sayPlan(await plan(store, again))).toMatchObject({ adds: 0, updates: 0, same: 1, typeUpdates: 0 })
})

test('a note that was changed here since is shown as a conflict, and stays unless it is chosen', async () => {
  const { store } = await openTestStore({ now: () => now })
  await bring(store, await open('a.apkg', pack(1_600_000_000, ['front', 'back'])))
  const [row] = await listNotes(store)
  if (row?.note.content === undefined) throw new Error('no note')
  const mine = { ...row.note, modified: now, content: { ...row.note.content, fields: ['front', 'mine'] }, cards: row.note.cards.map((card) => ({ ...card, answer: 'mine' })) }
  expect((await editNote(store, row.deck, mine)).ok).toBe(true)
  const planned = await bring(store, await open('a.apkg', pack(1_700_000_000, ['front', 'theirs'])))
  expect(planned.decks.flatMap(({ updates }) => updates)).toMatchObject([{ mineNewer: true, before: { content: { fields: ['front', 'mine'] } }, after: { content: { fields: ['front', 'theirs'] } } }])
  expect((await listNotes(store)).map(({ note }) => note.content?.fields)).toEqual([['front', 'mine']])
})

test('a changed template changes the cards and makes no second note', async () => {
  const { store } = await openTestStore({ now: () => now })
  await bring(store, await open('a.apkg', pack(1_600_000_000, ['front', 'back'])))
  expect(sayPlan(await bring(store, await open('a.apkg', pack(1_700_000_000, ['front', 'back'], 'Say: {{Front}}'))))).toMatchObject({ adds: 0, typeUpdates: 1 })
  expect(await countAll(store)).toEqual({ notes: 1, cards: 1 })
  expect((await cardsOf(store)).map(({ card }) => card.question)).toEqual(['Say: front'])
})

test('a package with fewer cards of a note takes none away, and one with more adds them', async () => {
  const twoWays = [{ name: 'Card 1', qfmt: '{{Front}}', afmt: '{{Back}}' }, { name: 'Card 2', qfmt: '{{Back}}', afmt: '{{Front}}' }]
  const make = (mod: number, ords: readonly number[]) => buildPackage(engines.openSqlite, { noteTypes: [anAnkiNoteType({ templates: twoWays })], notes: [anAnkiNote({ id: 1, guid: 'guid', mod, fields: ['front', `back ${mod}`] })], cards: ords.map((ord) => anAnkiCard({ id: ord + 1, note: 1, ord })) }, 'anki2')
  const { store } = await openTestStore({ now: () => now })
  for (const [mod, ords, count] of [[1_600_000_000, [0], 1], [1_610_000_000, [0, 1], 2], [1_620_000_000, [1], 2], [1_630_000_000, [0], 2]] as const) {
    expect(sayPlan(await bring(store, await open('a.apkg', make(mod, ords))))).toMatchObject(mod === 1_600_000_000 ? { adds: 1 } : { adds: 0, updates: 1 })
    expect([mod, (await cardsOf(store)).map(({ card }) => card.template)]).toEqual([mod, count === 1 ? [0] : [0, 1]])
  }
  expect((await cardsOf(store)).map(({ card }) => card.answer)).toEqual(['back 1630000000', 'front'])
})

test('two notes of one guid in a package are two notes, each found again', async () => {
  const notes = [anAnkiNote({ id: 1, guid: 'twice', fields: ['one', 'a'] }), anAnkiNote({ id: 2, guid: 'twice', fields: ['two', 'b'] })]
  const opened = await open('a.apkg', buildPackage(engines.openSqlite, { notes, cards: notes.map(({ id }) => anAnkiCard({ id, note: id })) }, 'anki2'))
  expect(opened.problems.map(({ type }) => type)).toContain('anki-same-guid')
  const { store } = await openTestStore({ now: () => now })
  expect(sayPlan(await bring(store, opened))).toMatchObject({ adds: 2 })
  expect(await countAll(store)).toEqual({ notes: 2, cards: 2 })
  expect(sayPlan(await plan(store, opened))).toMatchObject({ adds: 0, updates: 0, same: 2 })
})

const root = resolve(import.meta.dirname, '../../shared/decks')
const has = existsSync(root)
if (!has) console.log('The decks of others are not here (../shared/decks is missing): none is imported twice.')
const openFile = (file: string) => open(file, new Uint8Array(readFileSync(join(root, file))))

test.runIf(has).each([
  ['ankitects+anki/update1.apkg', 'ankitects+anki/update2.apkg', 1, [1, 1]],
  ['ankitects+anki/diffmodeltemplates-1.apkg', 'ankitects+anki/diffmodeltemplates-2.apkg', 1, [1, 1]],
  ['ankitects+anki/diffmodels2-2.apkg', 'ankitects+anki/diffmodels2-1.apkg', 1, [2, 2]],
] as const)('%s, then %s', async (first, second, notes, cards) => {
  const { store } = await openTestStore({ now: () => now })
  await bring(store, await openFile(first))
  expect(await countAll(store)).toEqual({ notes: 1, cards: cards[0] })
  const cardsBefore = (await cardsOf(store)).map(({ card }) => card.id)
  const changed = await openFile(second)
  const planned = await bring(store, changed)
  expect(sayPlan(planned)).toMatchObject({ adds: 0 })
  expect(planned.decks.flatMap(({ updates }) => updates).length + planned.typeUpdates.length).toBeGreaterThan(0)
  expect(await countAll(store)).toEqual({ notes, cards: cards[1] })
  expect((await cardsOf(store)).map(({ card }) => card.id)).toEqual(cardsBefore)
  expect(sayPlan(await plan(store, changed))).toMatchObject({ adds: 0, updates: 0, same: 1 })
})

test.runIf(has).each(['ankidroid+Anki-Android/templates.apkg', 'dharmaturtle+CardOverflow/RandomReviews.apkg', 'eikowagenknecht+srs-converter/mixed-legacy-2.apkg', 'EmNudge+Anki-pwa/ap_gov_vocab_anki11.apkg', 'pedscoffee+fluid-engine/example-deck.apkg'])('%s twice changes nothing', async (file) => {
  const { store } = await openTestStore({ now: () => now })
  const opened = await openFile(file)
  await bring(store, opened)
  const once = await countAll(store)
  const again = await bring(store, await openFile(file))
  expect(sayPlan(again)).toMatchObject({ adds: 0, updates: 0, typeAdds: 0, typeUpdates: 0 })
  expect(again.progress).toEqual([])
  expect(await countAll(store)).toEqual(once)
})
