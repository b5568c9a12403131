import 'fake-indexeddb/auto'
import { expect, test } from 'vitest'
import type { DeckFile } from '../../decks/model/deck.ts'
import type { DeckId, NoteId, PresetId } from '../../decks/model/id.ts'
import { standardPreset, standardPresetId, type Preset } from '../../decks/model/preset.ts'
import { dateOptions } from '../../decks/journal/fold-presets.ts'
import { defaultSettings } from '../../decks/model/settings.ts'
import { presetToMemoryOptions } from '../../decks/study/memory.ts'
import { aDeckFile } from '../../tests/builders/a-deck-file.ts'
import { aCardId } from '../../tests/builders/a-review.ts'
import { readTables } from '../../tests/builders/store-tables.ts'
import { must } from '../../tests/builders/must.ts'
import { createFakeShell } from '../shell/fake-shell.ts'
import { assignPreset } from './assign-preset.ts'
import { changeSettings } from './change-settings.ts'
import { editNote } from './edit-note.ts'
import { listPresets } from './list-presets.ts'
import { openTestStore } from './open-test-store.ts'
import { readDeckPreset } from './read-deck-preset.ts'
import { readFitLog } from './read-fit-log.ts'
import { recordPractice } from './record-practice.ts'
import { recordReview } from './record-review.ts'
import { redoLast } from './redo-last.ts'
import { removePreset } from './remove-preset.ts'
import { savePreset } from './save-preset.ts'
import { scheduleCards } from './schedule-cards.ts'
import type { Store } from './store.ts'
import { undoLast } from './undo-last.ts'
import { weighReplan } from './weigh-replan.ts'

const day = 24 * 3_600_000
const rivers = aDeckFile({}, {}, {})
const lakes: DeckFile = { ...aDeckFile({ id: 'l1' }), deck: { ...rivers.deck, id: 'lakes' as DeckId, title: 'Lakes' }, notes: aDeckFile({ id: 'l1' }).notes.map((note) => ({ ...note, id: 'lake' as NoteId })) }
const firm: Preset = { ...standardPreset, id: 'firm' as PresetId, name: 'Firm', desiredRetention: 0.97, fuzz: false }
const c1 = aCardId('c1')

const dueOf = async (store: Store, card = c1): Promise<number> => (await store.database.memories.get(card))?.memory.due ?? 0

/** A store with two decks whose first card was answered easy three weeks ago and again today. */
async function openStudied() {
  let now = Date.UTC(2026, 0, 5, 12)
  const opened = await openTestStore({ decks: [rivers, lakes], now: () => now })
  must(await recordReview(opened.store, { card: c1, rating: 4, took: 1000 }))
  now += 21 * day
  must(await recordReview(opened.store, { card: c1, rating: 3, took: 1000 }))
  now += 60_000
  return { ...opened, later: (by: number) => (now += by) }
}

test('the standard preset is always there; others are listed by name with their decks', async () => {
  const { store } = await openTestStore({ decks: [rivers, lakes] })
  must(await changeSettings(store, { desiredRetention: 0.8 }))
  expect(await listPresets(store)).toEqual([{ preset: { ...standardPreset, desiredRetention: 0.8 }, decks: ['lakes', 'rivers'], isStandard: true }])
  must(await savePreset(store, firm, { replan: false }))
  must(await savePreset(store, { ...firm, id: 'calm' as PresetId, name: 'Calm' }, { replan: false }))
  must(await assignPreset(store, [rivers.deck.id], firm.id, { replan: false }))
  expect((await listPresets(store)).map(({ preset, decks }) => [preset.name, decks])).toEqual([['Standard', ['lakes']], ['Calm', []], ['Firm', ['rivers']]])
  expect(await readDeckPreset(store, rivers.deck.id)).toEqual(firm)
  must(await removePreset(store, firm.id))
  expect((await readDeckPreset(store, rivers.deck.id)).id).toBe('standard')
  must(await undoLast(store))
  expect(await readDeckPreset(store, rivers.deck.id)).toEqual(firm)
})

test('what cannot be kept is refused', async () => {
  const { store } = await openTestStore({ decks: [rivers] })
  expect(await savePreset(store, { ...firm, desiredRetention: 0.2 }, { replan: false })).toMatchObject({ ok: false, problem: { type: 'bad-preset', where: 'desiredRetention' } })
  expect(await removePreset(store, standardPresetId)).toMatchObject({ ok: false, problem: { type: 'standard-preset' } })
  expect(await removePreset(store, firm.id)).toMatchObject({ ok: false, problem: { type: 'no-preset' } })
  expect(await assignPreset(store, [rivers.deck.id], firm.id, { replan: false })).toMatchObject({ ok: false, problem: { type: 'no-preset' } })
  expect(await assignPreset(store, ['gone' as DeckId], null, { replan: false })).toMatchObject({ ok: false, problem: { type: 'no-deck' } })
})

test('without planning anew no card moves; with it they do, as was foretold, and undo puts them back', async () => {
  const { store, shell, later } = await openStudied()
  const before = await dueOf(store)
  must(await savePreset(store, firm, { replan: false }))
  must(await assignPreset(store, [rivers.deck.id, lakes.deck.id], firm.id, { replan: false }))
  expect(await dueOf(store)).toBe(before)
  expect(await weighReplan(store, firm, [rivers.deck.id, lakes.deck.id])).toEqual({ cards: 1, sooner: 1, later: 0, same: 0, dueToday: 0, dueTodayAfter: 0 })
  must(await assignPreset(store, [rivers.deck.id, lakes.deck.id], firm.id, { replan: true }))
  const after = await dueOf(store)
  expect(after).toBeLessThan(before)
  later(before - after)
  expect(await weighReplan(store, { ...firm, desiredRetention: 0.7 }, [rivers.deck.id])).toEqual({ cards: 1, sooner: 0, later: 1, same: 0, dueToday: 1, dueTodayAfter: 0 })
  must(await undoLast(store, 'edits'))
  expect(await weighReplan(store, { ...firm, desiredRetention: 0.99 }, [rivers.deck.id])).toEqual({ cards: 1, sooner: 1, later: 0, same: 0, dueToday: 0, dueTodayAfter: 1 })
  must(await redoLast(store, 'edits'))
  expect(await weighReplan(store, firm, [rivers.deck.id])).toMatchObject({ same: 1 })
  expect(must(await undoLast(store, 'edits'))).toMatchObject({ count: 2, undone: { kind: 'assign' } })
  expect(await dueOf(store)).toBe(before)
  must(await redoLast(store, 'edits'))
  expect(await dueOf(store)).toBe(after)
  must(await savePreset(store, { ...firm, desiredRetention: 0.7 }, { replan: true }))
  expect(await dueOf(store)).toBeGreaterThan(before)
  const rebuilt = await openTestStore({ shell: createFakeShell(shell) })
  expect(await readTables(store.database)).toEqual(await readTables(rebuilt.store.database))
})

test('planning again after a change that decides no date makes no card again', async () => {
  const { store } = await openStudied()
  must(await savePreset(store, standardPreset, { replan: true }))
  let written = 0
  store.database.memories.hook('updating', () => {
    written += 1
  })
  must(await savePreset(store, { ...standardPreset, name: 'All decks', newPerDay: 5, hardAfter: 4, spaceSiblings: false }, { replan: true }))
  expect(written).toBe(0)
  must(await savePreset(store, { ...standardPreset, desiredRetention: 0.97 }, { replan: true }))
  expect(written).toBe(1)
  expect(Object.keys(presetToMemoryOptions(standardPreset, defaultSettings, { startHour: 4, offsetAt: () => 0 })).toSorted()).toEqual([...dateOptions, 'clock', 'easyDays'].toSorted())
})

test('a card that moves to a deck with other options is planned as if it had always been there', async () => {
  const { store, shell } = await openTestStore({ decks: [rivers, lakes] })
  must(await savePreset(store, { ...firm, learningSteps: [] }, { replan: false }))
  must(await assignPreset(store, [lakes.deck.id], firm.id, { replan: false }))
  must(await recordReview(store, { card: c1, rating: 3, took: 1000 }))
  expect(await store.database.memories.get(c1)).toMatchObject({ memory: { state: 'learning' } })
  const note = rivers.notes[0]
  if (note === undefined) throw new Error('The deck is empty.')
  must(await editNote(store, lakes.deck.id, note))
  expect(await store.database.memories.get(c1)).toMatchObject({ deck: 'lakes', memory: { state: 'review' } })
  const rebuilt = await openTestStore({ shell: createFakeShell(shell) })
  expect(await readTables(store.database)).toEqual(await readTables(rebuilt.store.database))
  must(await undoLast(store))
  expect(await store.database.memories.get(c1)).toMatchObject({ deck: 'rivers', memory: { state: 'learning' } })
})

test('thousands of cards are planned anew in parts, each of them', async () => {
  const many = aDeckFile(...Array.from({ length: 450 }, () => ({})))
  const { store } = await openTestStore({ decks: [many] })
  for (const { cards } of many.notes) for (const { id } of cards) must(await recordReview(store, { card: id, rating: 4, took: 1 }))
  const before = await store.database.memories.toArray()
  must(await savePreset(store, { ...standardPreset, desiredRetention: 0.99, fuzz: false }, { replan: true }))
  const after = await store.database.memories.toArray()
  expect(after.filter(({ memory }, place) => memory.due < (before[place]?.memory.due ?? 0))).toHaveLength(450)
})

test('the log of a preset has the answers that count, and where a card was made new', async () => {
  const { store, later } = await openStudied()
  must(await recordPractice(store, { card: c1, rating: 1, took: 1000 }))
  must(await scheduleCards(store, [c1, aCardId('c2')], { what: 'new' }))
  later(day)
  must(await recordReview(store, { card: c1, rating: 2, took: 1000 }))
  must(await recordReview(store, { card: aCardId('l1'), rating: 1, took: 1000 }))
  must(await recordReview(store, { card: aCardId('l1'), rating: 1, took: 1000 }))
  must(await undoLast(store, 'answers'))
  const { cards } = await readFitLog(store, standardPresetId)
  expect(cards).toHaveLength(2)
  expect(cards).toContainEqual({ ratings: [4, 3, 2], times: expect.any(Array), restarts: [2] })
  expect(cards).toContainEqual({ ratings: [1], times: [expect.any(Number)], restarts: [] })
  must(await savePreset(store, firm, { replan: false }))
  must(await assignPreset(store, [lakes.deck.id], firm.id, { replan: false }))
  expect((await readFitLog(store, firm.id)).cards).toHaveLength(1)
})
