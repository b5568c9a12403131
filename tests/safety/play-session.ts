import { isDeepStrictEqual } from 'node:util'
import * as fc from 'fast-check'
import type { CardId, DeckId, NoteId } from '../../decks/model/id.ts'
import { standardPreset } from '../../decks/model/preset.ts'
import type { Rating } from '../../decks/model/review.ts'
import type { Result } from '../../decks/result.ts'
import { createFakeShell, type FakeShell } from '../../renderer/shell/fake-shell.ts'
import { changeSettings } from '../../renderer/store/change-settings.ts'
import { editNote } from '../../renderer/store/edit-note.ts'
import { importDeck } from '../../renderer/store/import-deck.ts'
import { listNotes } from '../../renderer/store/list-notes.ts'
import { makeBackup } from '../../renderer/store/make-backup.ts'
import { readMemories } from '../../renderer/store/memory-rows.ts'
import { openTestStore } from '../../renderer/store/open-test-store.ts'
import { recordReview } from '../../renderer/store/record-review.ts'
import { redoLast } from '../../renderer/store/redo-last.ts'
import { removeNotes } from '../../renderer/store/remove-notes.ts'
import { restoreBackup } from '../../renderer/store/restore-backup.ts'
import { savePreset } from '../../renderer/store/save-preset.ts'
import type { Store } from '../../renderer/store/store.ts'
import { suspendCard } from '../../renderer/store/suspend-card.ts'
import { undoLast } from '../../renderer/store/undo-last.ts'
import { aDeckFile } from '../builders/a-deck-file.ts'
import { readTables } from '../builders/store-tables.ts'
import { becomes, doAct, redoAct, startModel, stateOf, undoAct, type ModelState, type SessionModel } from './session-model.ts'

const rivers = aDeckFile({}, {}, {}, {})
const lakesFile = aDeckFile({ id: 'l1' }, { id: 'l2' })
const lakes = { ...lakesFile, deck: { ...rivers.deck, id: 'lakes' as DeckId, title: 'Lakes' }, notes: lakesFile.notes.map((note, at) => ({ ...note, id: `lake-${at}` as NoteId })) }
const decks = [rivers, lakes]
const [minute, hour, day] = [60_000, 3_600_000, 86_400_000]
/** The night before clocks go forward in Berlin. */
const start = Date.UTC(2026, 2, 28, 20)

interface Session {
  store: Store
  shell: FakeShell
  readonly model: SessionModel
  readonly clock: { now: number }
  readonly backups: { readonly id: string; readonly state: ModelState }[]
}

/** One thing that the reader does, or that happens to her. */
type Command = { readonly kind: string; readonly run: (session: Session) => Promise<void> }

const noteOf = (id: string) => decks.flatMap((file) => file.notes.map((note) => ({ file, note }))).find(({ note }) => note.id === id)

function must<T>(result: Result<T>): T {
  if (!result.ok) throw new Error(`It was refused: ${result.problem.detail}`)
  return result.value
}

const named = (kind: string) => (run: Command['run']): Command => ({ kind, run })
const card = fc.constantFrom('c1', 'c2', 'c3', 'c4', 'l1', 'l2')
const noteId = fc.constantFrom('n1', 'n2', 'n3', 'n4', 'lake-0', 'lake-1')
const holderOf = (id: string): string => decks.flatMap(({ notes }) => notes).find(({ cards }) => cards.some((one) => one.id === id))?.id ?? ''

const answer = fc.tuple(card, fc.constantFrom<Rating>(1, 2, 3, 4)).map(([id, rating]) => named(`answer ${id} ${rating}`)(async ({ store, model }) => {
  const isThere = stateOf(model).notes.has(holderOf(id))
  const done = await recordReview(store, { card: id as CardId, rating, took: 3000 })
  if (done.ok !== isThere) throw new Error(`An answer to ${id} was ${done.ok ? 'taken' : 'refused'}`)
  if (isThere) doAct(model, ({ answers }) => answers.set(id, [...(answers.get(id) ?? []), rating]))
}))
const edit = fc.tuple(noteId, fc.constantFrom('deep', 'wide', '__proto__')).map(([id, text]) => named(`edit ${id} ${text}`)(async ({ store, model }) => {
  const found = noteOf(id)
  if (found === undefined || !stateOf(model).notes.has(id) || stateOf(model).notes.get(id) === text) return
  must(await editNote(store, found.file.deck.id, { ...found.note, cards: found.note.cards.map((one) => ({ ...one, answer: text })) }))
  doAct(model, ({ notes }) => notes.set(id, text))
}))
const remove = noteId.map((id) => named(`remove ${id}`)(async ({ store, model }) => {
  if (!stateOf(model).notes.has(id)) return
  must(await removeNotes(store, [id as NoteId]))
  doAct(model, ({ notes }) => notes.delete(id))
}))
const bring = fc.nat(1).map((at) => named(`import ${at}`)(async ({ store, model }) => {
  const file = decks[at] ?? rivers
  must(await importDeck(store, file))
  doAct(model, ({ notes }) => file.notes.forEach((note) => notes.set(note.id, note.cards[0]?.answer ?? '')))
}))
const pause = fc.tuple(card, fc.boolean()).map(([id, on]) => named(`pause ${id} ${on}`)(async ({ store, model }) => {
  const state = stateOf(model)
  if (!state.notes.has(holderOf(id)) || state.paused.has(id) === on) return
  must(await suspendCard(store, id as CardId, on))
  doAct(model, ({ paused }) => void (on ? paused.add(id) : paused.delete(id)))
}))
const undo = fc.constant(named('undo')(async ({ store, model }) => {
  const done = must(await undoLast(store))
  if (undoAct(model) !== (done !== null)) throw new Error(`Undo took back ${done === null ? 'nothing' : 'something'}`)
}))
const redo = fc.constant(named('redo')(async ({ store, model }) => {
  const done = must(await redoLast(store))
  if (redoAct(model) !== (done !== null)) throw new Error(`Redo brought back ${done === null ? 'nothing' : 'something'}`)
}))
const backup = fc.constant(named('backup')(async ({ store, model, backups }) => {
  const { made } = must(await makeBackup(store, 'asked'))
  if (made !== null) backups.push({ id: made, state: stateOf(model) })
}))
const restore = fc.nat(5).map((at) => named(`restore ${at}`)(async ({ store, model, backups }) => {
  const one = backups[at % Math.max(1, backups.length)]
  if (one === undefined) return
  const { entry } = must(await restoreBackup(store, one.id))
  if (entry !== null) doAct(model, becomes(one.state))
}))
/** The program ends; the view is as it was, or gone. */
const crash = fc.boolean().map((isViewGone) => named(`crash${isViewGone ? ', the view is gone' : ''}`)(async (session) => {
  const { name } = session.store.database
  session.store.database.close()
  const shell = Object.assign(createFakeShell(session.shell), { backups: session.shell.backups })
  const opened = await openTestStore({ shell, now: () => session.clock.now, ...(isViewGone ? {} : { name }) })
  session.store = opened.store
  session.shell = shell
}))
// Back by days too: what is done then still comes after what was done in the time to come.
const clock = fc.constantFrom(minute, 20 * minute, 7 * hour, day, 9 * day, 400 * day, -minute, -20 * minute, -5 * hour, -3 * day, -100 * day).map((by) => named(`clock ${by / minute} min`)(async ({ clock }) => {
  clock.now += by
}))
const zone = fc.constantFrom('UTC', 'Europe/Berlin', 'Asia/Karachi', 'America/St_Johns', 'Pacific/Apia').map((timeZone) => named(`zone ${timeZone}`)(async ({ store, model }) => {
  const before = (await store.database.entries.count())
  must(await changeSettings(store, { timeZone }))
  if ((await store.database.entries.count()) > before) doAct(model, () => undefined)
}))

const weighed: readonly (readonly [number, fc.Arbitrary<Command>])[] = [[10, answer], [5, edit], [3, remove], [3, bring], [4, pause], [6, undo], [4, redo], [2, backup], [2, restore], [3, crash], [4, clock], [1, zone]]
const commands = fc.array(fc.oneof(...weighed.map(([weight, arbitrary]) => ({ weight, arbitrary }))), { minLength: 5, maxLength: 30, size: 'max' })

/** What the store shows, in the form of the model. */
async function readState(store: Store): Promise<ModelState> {
  const rows = await listNotes(store)
  const memories = await readMemories(store.database)
  const live = (await store.database.entries.toArray()).filter(({ dead }) => dead === 0).toSorted((a, b) => (a.id < b.id ? -1 : 1))
  const answers = new Map<string, Rating[]>()
  for (const { entry } of live) if (entry.kind === 'review') answers.set(entry.card, [...(answers.get(entry.card) ?? []), entry.rating])
  const there = new Set(rows.flatMap(({ note }) => note.cards.map(({ id }) => id as string)))
  for (const { card: id, memory } of memories) if (there.has(id) && memory.reps !== (answers.get(id)?.length ?? 0)) throw new Error(`${id} counts ${memory.reps} answers of ${answers.get(id)?.length ?? 0}`)
  return { notes: new Map(rows.map(({ note }) => [note.id, note.cards[0]?.answer ?? ''])), paused: new Set(memories.filter((row) => row.suspended).map((row) => row.card as string)), answers }
}

const byText = (a: unknown, b: unknown): number => (String(a) < String(b) ? -1 : 1)

const plain = ({ notes, paused, answers }: ModelState, there: ReadonlySet<string>) => ({
  notes: [...notes].toSorted(byText),
  // Of a card that is not there, the store shows nothing.
  paused: [...paused].filter((id) => there.has(holderOf(id))).toSorted(byText),
  answers: [...answers].filter(([, some]) => some.length > 0).toSorted(byText),
})

async function compare({ store, model }: Session): Promise<void> {
  const [wanted, found] = [stateOf(model), await readState(store)]
  const there = new Set(wanted.notes.keys())
  const [left, right] = [plain(wanted, there), plain(found, there)]
  if (!isDeepStrictEqual(left, right)) throw new Error(`The store is not as the model: ${JSON.stringify(left)} and ${JSON.stringify(right)}`)
}

/** One session: after each command the store is as the model, and at the end the view is what the journal gives. */
async function play(some: readonly Command[]): Promise<void> {
  const now = { now: start }
  const shell = createFakeShell()
  const { store } = await openTestStore({ shell, now: () => now.now })
  must(await savePreset(store, { ...standardPreset, pauseHard: false }, { replan: false }))
  const session: Session = { store, shell, model: startModel(), clock: now, backups: [] }
  doAct(session.model, () => undefined)
  await bringFirst(session)
  for (const { kind, run } of some) {
    await run(session)
    await compare(session).catch((error: unknown) => {
      throw new Error(`after ${kind}: ${error instanceof Error ? error.message : String(error)}`)
    })
  }
  const rebuilt = await openTestStore({ shell: createFakeShell(session.shell), now: () => now.now })
  if (!isDeepStrictEqual(await readTables(session.store.database), await readTables(rebuilt.store.database))) throw new Error('The view is not what the journal gives')
  session.store.database.close()
  rebuilt.store.database.close()
}

async function bringFirst({ store, model }: Session): Promise<void> {
  must(await importDeck(store, rivers))
  doAct(model, ({ notes }) => rivers.notes.forEach((note) => notes.set(note.id, note.cards[0]?.answer ?? '')))
}

/** Plays `count` sessions from a seed; a loss names the shortest session that shows it. */
export async function playSession(seed: number, count: number): Promise<{ did: number; losses: string[] }> {
  const told = await fc.check(fc.asyncProperty(commands, play), { numRuns: count, seed, endOnFailure: false, interruptAfterTimeLimit: 240_000 })
  if (!told.failed) return { did: told.numRuns, losses: [] }
  const error = told.errorInstance instanceof Error ? told.errorInstance.message : String(told.errorInstance)
  return { did: told.numRuns, losses: [`seed ${seed}, path ${told.counterexamplePath ?? ''}: ${(told.counterexample?.[0] ?? []).map(({ kind }) => kind).join(', ')}: ${error}`] }
}
