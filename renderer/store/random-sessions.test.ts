import { groupByCard } from '../../decks/journal/group-by-card.ts'
import 'fake-indexeddb/auto'
import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { foldCard } from '../../decks/journal/fold-card.ts'
import { liveEntries } from '../../decks/journal/live-entries.ts'
import { takenStudies } from '../../decks/journal/taken-studies.ts'
import type { CardId } from '../../decks/model/id.ts'
import { foldMemory, type MemoryEvent } from '../../decks/study/memory.ts'
import { bulkSteps, cards, draftSteps, makings, aPreset, optionSession, play, session, start } from '../../tests/builders/random-steps.ts'
import { readTables } from '../../tests/builders/store-tables.ts'
import { createFakeShell } from '../shell/fake-shell.ts'
import type { Stack } from './act-stack.ts'
import { assignPreset } from './assign-preset.ts'
import { listDecks } from './list-decks.ts'
import { listNotes } from './list-notes.ts'
import { readMemories } from './memory-rows.ts'
import { getNote } from './note-pages.ts'
import { openTestStore } from './open-test-store.ts'
import { readToday } from './read-today.ts'
import { redoLast } from './redo-last.ts'
import { savePreset } from './save-preset.ts'
import { readKeptDeck } from './read-kept-file.ts'
import type { Store } from './store.ts'
import { suspendCards } from './suspend-cards.ts'
import { takeMaking } from './take-making.ts'
import { undoLast } from './undo-last.ts'

const answerKinds = new Set<string>(['review', 'practice', 'quiz-answer', 'bury'])

/** What the cards and counts are, whatever entries they come from. */
async function readViews(store: Store): Promise<object> {
  const { tallies, drafts, makings: taken, noteTypes, histories } = store.database
  return { memories: await readMemories(store.database), tallies: await tallies.toArray(), notes: await listNotes(store), drafts: await drafts.toArray(), makings: await taken.toArray(), noteTypes: await noteTypes.toArray(), histories: await histories.toArray() }
}

/** All that live entries and what came in with decks say of the memories of cards. */
async function readEvents({ database }: Store): Promise<(card: CardId) => MemoryEvent[]> {
  const live = liveEntries((await database.entries.toArray()).map(({ entry }) => entry))
  const byCard = groupByCard(live)
  const placed: MemoryEvent[] = []
  for (const entry of live) if (entry.kind === 'import') for (const { card, memory } of takenStudies(entry, await readKeptDeck(database, entry.file))) placed.push({ kind: 'place', id: entry.id, at: entry.at, card, memory })
  return (card) => [...foldCard(byCard.get(card) ?? []).events, ...placed.filter((event) => event.card === card)]
}

test('whatever is done, the view is what the journal gives', async () => {
  await fc.assert(
    fc.asyncProperty(fc.oneof(session, optionSession), async (steps) => {
      const { store, shell } = await play(steps)
      const rebuilt = await openTestStore({ shell: createFakeShell(shell) })
      expect(await readTables(store.database)).toEqual(await readTables(rebuilt.store.database))
      store.database.close()
      rebuilt.store.database.close()
    }),
    { numRuns: 60 },
  )
}, 120_000)

test('whatever was done before, one undo takes back all of a group, and one redo brings all of it back', async () => {
  await fc.assert(
    fc.asyncProperty(session, cards, async (steps, ids) => {
      const { store } = await play(steps)
      const before = await readViews(store)
      await suspendCards(store, ids, true)
      const after = await readViews(store)
      await undoLast(store)
      expect(await readViews(store)).toEqual(before)
      await redoLast(store)
      expect(await readViews(store)).toEqual(after)
      store.database.close()
    }),
    { numRuns: 40 },
  )
}, 120_000)

test('whatever was done before, one undo takes back a decision on drafts or a removed article whole', async () => {
  await fc.assert(
    fc.asyncProperty(session, fc.constantFrom(...makings), draftSteps, async (steps, making, last) => {
      const { store } = await play([...steps, (store) => takeMaking(store, making)])
      const before = await readViews(store)
      const written = await store.database.entries.count()
      await last(store, { now: 0 })
      if ((await store.database.entries.count()) > written) {
        const after = await readViews(store)
        await undoLast(store)
        expect(await readViews(store)).toEqual(before)
        await redoLast(store)
        expect(await readViews(store)).toEqual(after)
      }
      store.database.close()
    }),
    { numRuns: 60 },
  )
}, 120_000)

test('whatever was done before, one undo takes back what was done to many, or a deck that came with a history', async () => {
  await fc.assert(
    fc.asyncProperty(session, bulkSteps, async (steps, last) => {
      const { store } = await play(steps)
      const before = await readViews(store)
      const written = await store.database.entries.count()
      await last(store, { now: 0 })
      if ((await store.database.entries.count()) > written) {
        const after = await readViews(store)
        await undoLast(store)
        expect(await readViews(store)).toEqual(before)
        await redoLast(store)
        expect(await readViews(store)).toEqual(after)
      }
      store.database.close()
    }),
    { numRuns: 80 },
  )
}, 120_000)

test('a draft of the latest making is in the collection exactly when it counts as accepted', async () => {
  await fc.assert(
    fc.asyncProperty(session, async (steps) => {
      const { store } = await play(steps)
      for (const { id, state } of await store.database.drafts.toArray()) {
        const there = (await getNote(store.database, id)) !== undefined
        if (state !== 'gone') expect([id, state, there]).toEqual([id, state, state === 'accepted'])
      }
      store.database.close()
    }),
    { numRuns: 60 },
  )
}, 120_000)

test('the memory of a card is the replay of its answers that stand, by the options that it shows', async () => {
  await fc.assert(
    fc.asyncProperty(session, async (steps) => {
      const { store } = await play(steps)
      const live = liveEntries((await store.database.entries.toArray()).map(({ entry }) => entry))
      const changed = live.some((entry) => entry.kind === 'preset' || entry.kind === 'assign' || (entry.kind === 'settings' && entry.change.timeZone !== 'UTC'))
      const { optionsOf } = await readToday(store)
      if (!changed) {
        const eventsOf = await readEvents(store)
        for (const row of await readMemories(store.database)) expect(row.memory).toEqual(foldMemory(eventsOf(row.card), () => optionsOf(row.deck)))
      }
      store.database.close()
    }),
    { numRuns: 40 },
  )
}, 120_000)

test('a preset that plans anew leaves every card as if it had always held', async () => {
  await fc.assert(
    fc.asyncProperty(fc.oneof(session, optionSession), aPreset, async (steps, preset) => {
      const { store, clock } = await play(steps)
      // Later than all that was done before the clock was set back.
      clock.now += 24 * 3_600_000
      const decks = (await listDecks(store)).map(({ id }) => id)
      const live = liveEntries((await store.database.entries.toArray()).map(({ entry }) => entry))
      const zoned = live.some((entry) => entry.kind === 'settings' && ((entry.change.timeZone ?? 'UTC') !== 'UTC' || entry.change.dayStartHour !== undefined))
      await savePreset(store, preset, { replan: true })
      if (decks.length > 0) await assignPreset(store, decks, preset.id, { replan: true })
      const { optionsOf, presetOf } = await readToday(store)
      const eventsOf = await readEvents(store)
      for (const { card, deck, memory } of await readMemories(store.database)) {
        expect(presetOf(deck)).toEqual(preset)
        if (!zoned) expect(memory).toEqual(foldMemory(eventsOf(card), () => optionsOf(deck)))
      }
      store.database.close()
    }),
    { numRuns: 40 },
  )
}, 120_000)

test('undoing edits never takes back an answer, and the other way round', async () => {
  await fc.assert(
    fc.asyncProperty(session, fc.constantFrom<Stack>('answers', 'edits'), async (steps, stack) => {
      const { store } = await play(steps)
      const readOthers = async () => {
        const rows = await store.database.entries.toArray()
        const answers = new Set(rows.flatMap(({ id, kind }) => (answerKinds.has(kind) ? [id] : [])))
        return rows.filter(({ id, kind, entry }) => kind !== 'retract' && (answers.has(id) || (entry.group !== undefined && answers.has(entry.group))) === (stack === 'edits')).map(({ id, dead }) => [id, dead])
      }
      const before = await readOthers()
      let count = 0
      for (let more = true; more; ) {
        const done = await undoLast(store, stack)
        if (!done.ok) throw new Error(done.problem.detail)
        more = done.value !== null
        if (more) count += 1
      }
      expect(await readOthers()).toEqual(before)
      for (let left = count; left > 0; left -= 1) expect(await redoLast(store, stack)).toMatchObject({ ok: true, value: { count: expect.any(Number) } })
      expect(await readOthers()).toEqual(before)
      store.database.close()
    }),
    { numRuns: 40 },
  )
}, 120_000)

test('two machines that exchange their journals show the same', async () => {
  await fc.assert(
    fc.asyncProperty(fc.oneof(session, optionSession), fc.oneof(session, optionSession), async (steps, others) => {
      const desk = await play(steps)
      const bag = await play(others, createFakeShell(), start + 7)
      const [deskLines, bagLines] = await Promise.all([desk, bag].map(async ({ shell }) => shell.call('journal.read', { from: 0, limit: 10_000 })))
      if (!deskLines?.ok || !bagLines?.ok) throw new Error('The journals cannot be read.')
      await desk.shell.call('journal.append', bagLines.value)
      await bag.shell.call('journal.append', deskLines.value)
      for (const [hash, bytes] of bag.shell.kept) desk.shell.kept.set(hash, bytes)
      for (const [hash, bytes] of desk.shell.kept) bag.shell.kept.set(hash, bytes)
      const merged = await Promise.all([desk, bag].map(({ shell, store }) => openTestStore({ shell: createFakeShell(shell), name: store.database.name })))
      const rebuilt = await openTestStore({ shell: createFakeShell(desk.shell) })
      const [first, second, third] = await Promise.all([...merged, rebuilt].map(({ store }) => readTables(store.database)))
      expect(first).toEqual(second)
      expect(first).toEqual(third)
      for (const { store } of [desk, bag, ...merged, rebuilt]) store.database.close()
    }),
    { numRuns: 40 },
  )
}, 120_000)
