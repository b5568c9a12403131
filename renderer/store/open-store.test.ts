import 'fake-indexeddb/auto'
import { Dexie } from 'dexie'
import { expect, test, vi } from 'vitest'
import { fail } from '../../decks/result.ts'
import { aDeckFile } from '../../tests/builders/a-deck-file.ts'
import { aCardId } from '../../tests/builders/a-review.ts'
import { anEntryLine } from '../../tests/builders/an-entry.ts'
import { readTables } from '../../tests/builders/store-tables.ts'
import { createFakeShell, type FakeShell } from '../shell/fake-shell.ts'
import { readMeta, writeMeta } from './database.ts'
import { openStore } from './open-store.ts'
import { openTestStore } from './open-test-store.ts'
import { readSettings } from './read-settings.ts'
import { recordReview } from './record-review.ts'
import { suspendCard } from './suspend-card.ts'
import type { Store } from './store.ts'
import { undoLast } from './undo-last.ts'

const now = (): number => Date.UTC(2026, 0, 5, 12)
const card = aCardId('c1')

async function studied(): Promise<{ store: Store; shell: FakeShell; name: string }> {
  const { store, shell } = await openTestStore({ decks: [aDeckFile({}, {}, {})] })
  for (const rating of [3, 3, 4] as const) await recordReview(store, { card, rating, took: 1000 })
  return { store, shell, name: store.database.name }
}

/** The next start: the same disk, the same database. */
async function restart({ shell, name, store }: { shell: FakeShell; name?: string; store: Store }) {
  store.database.close()
  return openTestStore({ shell: createFakeShell(shell), ...(name === undefined ? {} : { name }) })
}

test('the first start settles the zone, and undo passes it over', async () => {
  const { store, repairs } = await openTestStore({ timeZone: 'Asia/Karachi' })
  expect((await readSettings(store)).timeZone).toBe('Asia/Karachi')
  expect(await undoLast(store)).toEqual({ ok: true, value: null })
  expect(repairs).toEqual([])
  const again = await openTestStore({ shell: createFakeShell(store.shell as FakeShell), name: store.database.name, timeZone: 'Europe/Berlin' })
  expect((await readSettings(again.store)).timeZone).toBe('Asia/Karachi')
})

test('every write waits for the disk', async () => {
  const begin = vi.spyOn(IDBDatabase.prototype, 'transaction')
  const { store } = await openTestStore({ decks: [aDeckFile({})] })
  await recordReview(store, { card, rating: 3, took: 1 })
  const writes = begin.mock.calls.filter(([, mode]) => mode === 'readwrite')
  begin.mockRestore()
  expect(writes.length).toBeGreaterThan(2)
  for (const [, , options] of writes) expect(options).toEqual({ durability: 'strict' })
})

test('a start with nothing amiss repairs nothing and reads no journal', async () => {
  const before = await studied()
  const tables = await readTables(before.store.database)
  const { store, repairs, shell } = await restart(before)
  expect(repairs).toEqual([])
  expect(shell.asked).not.toContain('journal.read')
  expect(await readTables(store.database)).toEqual(tables)
})

test('what was kept but not applied when the page died is applied at the next start', async () => {
  const before = await studied()
  await before.shell.call('journal.append', { lines: [anEntryLine('review', 9e8, { card: 'c2', rating: 1 })] })
  const { store, repairs } = await restart(before)
  expect(repairs).toEqual(['One answer that was kept when Lectern stopped is counted now.'])
  expect(await store.database.memories.get(aCardId('c2'))).toMatchObject({ memory: { reps: 1, state: 'learning' } })
})

test('an empty database is made again from the journal, row for row', async () => {
  const before = await studied()
  const tables = await readTables(before.store.database)
  const { store, repairs } = await restart({ ...before, name: `${before.name}-empty` })
  expect(repairs).toEqual(['The database of your cards was empty. It was made again from the journal, which holds 5 answers and changes. Nothing is lost.'])
  expect(await readTables(store.database)).toEqual(tables)
})

test('a lost journal is written again from the database, with the imported files', async () => {
  const before = await studied()
  before.store.database.close()
  const { repairs, shell } = await openTestStore({ shell: createFakeShell(), name: before.name })
  expect(repairs).toEqual(['3 answers and 2 changes were missing from the journal and were put back from the database.'])
  expect([...shell.kept.keys()]).toEqual([...before.shell.kept.keys()])
  const again = await openTestStore({ shell: createFakeShell(shell) })
  expect(await readTables(again.store.database)).toEqual(await readTables(before.store.database.isOpen() ? before.store.database : (await restart({ shell, name: before.name, store: before.store })).store.database))
})

test('a damaged line of the journal comes back from the database', async () => {
  const before = await studied()
  const bytes = before.shell.disk.files.get('000001.log')
  if (bytes === undefined) throw new Error('There is no journal.')
  const place = new TextDecoder().decode(bytes).indexOf('"rating"')
  bytes[place + 10] = 55
  const { repairs, shell } = await restart(before)
  expect(repairs).toEqual([
    'The journal was damaged on the disk in one place. What stood there was put aside and is kept; everything else is whole.',
    'One answer was missing from the journal and was put back from the database.',
  ])
  const sum = await shell.call('journal.open', {})
  expect(sum.ok && sum.value.count).toBe(5)
})

test('when both have lost the file of a deck, the answers stay and the reader is told', async () => {
  const before = await studied()
  before.shell.kept.clear()
  const { store, repairs } = await restart({ ...before, name: `${before.name}-empty` })
  expect(repairs[1]).toBe('The file of the deck “Rivers” is lost, so its cards cannot be shown. Your answers to them are kept. Import the deck again to go on with it.')
  expect(await store.database.entries.count()).toBe(5)
  expect(await store.database.memories.count()).toBe(0)
})

test('the data of a newer Lectern is shown and not touched', async () => {
  const before = await studied()
  const tables = await readTables(before.store.database)
  await writeMeta(before.store.database, 'schema', 99)
  const { store, view } = await restart(before)
  expect(view).toBe('memory')
  expect(store.readOnly).toMatchObject({ type: 'newer-data' })
  expect(await readTables(store.database)).toEqual(tables)
  expect(await suspendCard(store, card, true)).toMatchObject({ ok: false, problem: { type: 'newer-data' } })
  await before.store.database.open()
  expect(await readMeta(before.store.database, 'schema')).toBe(99)
})

test('of the journal of a newer Lectern is shown what this one knows, and nothing of it is dropped', async () => {
  const before = await studied()
  const tables = await readTables(before.store.database)
  before.store.database.close()
  const newer = '{"kind":"swim","id":"01KE70EHG045SD57HCS7VMKMR8","device":"desk","at":1767614400000,"far":3}'
  const shell = createFakeShell(before.shell)
  const call: FakeShell['call'] = shell.call.bind(shell)
  shell.call = async (name, input) => {
    const answer = await call(name, input)
    if (name === 'journal.open' && answer.ok) return { ok: true, value: { ...answer.value, count: 6 } as never }
    return name === 'journal.read' && answer.ok ? { ok: true, value: { lines: [...(answer.value as { lines: string[] }).lines, newer], next: null } as never } : answer
  }
  const { store, view } = await openTestStore({ shell, name: before.name })
  expect(view).toBe('memory')
  expect(store.readOnly).toMatchObject({ type: 'newer-journal' })
  expect(await readTables(store.database)).toEqual(tables)
  expect(await recordReview(store, { card, rating: 3, took: 1 })).toMatchObject({ ok: false, problem: { type: 'newer-journal' } })
  expect(shell.asked).not.toContain('journal.append')
  // The database is as it was, for the newer one to go on with.
  await before.store.database.open()
  expect(await readTables(before.store.database)).toEqual(tables)
})

test('what was found before the window opened is told first', async () => {
  const before = await studied()
  before.store.database.close()
  const shell = createFakeShell(before.shell)
  shell.startReport = { ...shell.startReport, problems: [{ type: 'little-room', detail: 'There is little room left.' }], disk: 'little' }
  expect(await openTestStore({ shell, name: before.name })).toMatchObject({ repairs: ['There is little room left.'], view: 'database' })
})

test('on a full disk the database is left alone; answers go to the journal and count at the next start', async () => {
  const before = await studied()
  const tables = await readTables(before.store.database)
  before.store.database.close()
  const shell = createFakeShell(before.shell)
  shell.startReport = { ...shell.startReport, disk: 'full' }
  const { store, repairs, view } = await openTestStore({ shell, name: before.name })
  expect(view).toBe('memory')
  expect(repairs).toEqual(['There is hardly any room left on the disk. So that nothing is damaged, the database of your cards is left alone. Lectern works from its journal until it is started again. Everything you do is kept. Make room on the disk, then start Lectern again.'])
  expect(await readTables(store.database)).toEqual(tables)
  expect(store.readOnly).toBeNull()
  expect(await recordReview(store, { card, rating: 3, took: 1 })).toMatchObject({ ok: true, value: { after: { memory: { reps: 4 } } } })
  const next = await restart({ ...before, shell })
  expect(next.view).toBe('database')
  expect(next.repairs).toEqual(['One answer that was kept when Lectern stopped is counted now.'])
  expect(await readTables(next.store.database)).toEqual(await readTables(store.database))
})

test('a first start on a full disk works too', async () => {
  const shell = createFakeShell()
  shell.startReport = { ...shell.startReport, disk: 'full' }
  const { store, view } = await openTestStore({ shell })
  expect([view, store.readOnly]).toEqual(['memory', null])
})

test('a database that does not open is put aside, and made again under its name', async () => {
  const before = await studied()
  const tables = await readTables(before.store.database)
  before.store.database.close()
  await breakDatabase(`${before.name}-broken`)
  const shell = createFakeShell(before.shell)
  const call: FakeShell['call'] = shell.call.bind(shell)
  shell.call = async (name, input) => {
    if (name === 'start.putDatabaseAside') await Dexie.delete(`${before.name}-broken`)
    return call(name, input)
  }
  const { store, repairs, view } = await openTestStore({ shell, name: `${before.name}-broken` })
  expect([view, store.database.name]).toEqual(['database', `${before.name}-broken`])
  expect(repairs[0]).toMatch(/^The database of your cards (?:does not open|cannot be read) \(\w+\)\. It was put aside, as it is\.$/u)
  expect(repairs[1]).toMatch(/^The database of your cards was empty\. It was made again from the journal/u)
  expect(await readTables(store.database)).toEqual(tables)
})

test('without any database Lectern works from its journal, and what is done then counts at the next start', async () => {
  const before = await studied()
  const tables = await readTables(before.store.database)
  before.store.database.close()
  const real = indexedDB.open.bind(indexedDB)
  const open = vi.spyOn(indexedDB, 'open').mockImplementation((name, version) => {
    if (name.startsWith(before.name) || name.startsWith('lectern-')) throw new DOMException('Internal error.', 'NotAllowedError')
    return real(name, version)
  })
  const { store, repairs, view, shell } = await openTestStore({ shell: createFakeShell(before.shell), name: before.name })
  expect([view, store.readOnly]).toEqual(['memory', null])
  expect(repairs.at(-1)).toMatch(/Lectern works from its journal until it is started again\. Everything you do is kept\.$/u)
  expect(await readTables(store.database)).toEqual(tables)
  expect(await recordReview(store, { card, rating: 1, took: 1 })).toMatchObject({ ok: true })
  expect(await undoLast(store)).toMatchObject({ ok: true })
  expect(await recordReview(store, { card, rating: 3, took: 1 })).toMatchObject({ ok: true })
  open.mockRestore()
  const next = await restart({ ...before, shell })
  expect(await readTables(next.store.database)).toEqual(await readTables(store.database))
})

test('after the clock was set back what is done next still comes last', async () => {
  const before = await studied()
  const last = await before.store.database.entries.orderBy('id').last()
  const minutes = 60_000
  before.store.database.close()
  const { store } = await openTestStore({ shell: createFakeShell(before.shell), name: before.name, now: () => now() - 50 * minutes })
  const done = await recordReview(store, { card, rating: 3, took: 1 })
  expect(done.ok && last !== undefined && done.value.entry > last.id).toBe(true)
})

async function breakDatabase(name: string): Promise<void> {
  const strange = new Dexie(name)
  strange.version(1).stores({ entries: 'other', meta: 'other' })
  await strange.open()
  strange.close()
}

test('a database that cannot be read is left alone, and another made from the journal', async () => {
  const before = await studied()
  const tables = await readTables(before.store.database)
  before.store.database.close()
  await breakDatabase(`${before.name}-strange`)
  const names: string[] = []
  const memory = { read: () => `${before.name}-strange`, write: (name: string) => void names.push(name) }
  const opened = await openStore(createFakeShell(before.shell), { now, library: [], name: memory })
  if (!opened.ok) throw new Error(opened.problem.detail)
  expect(names).toEqual(['lectern-2'])
  expect(await readTables(opened.value.store.database)).toEqual(tables)
  expect(await Dexie.exists(`${before.name}-strange`)).toBe(true)
  opened.value.store.database.close()
})

test('without a journal the cards can be looked at and nothing can be changed', async () => {
  const before = await studied()
  before.store.database.close()
  const shell = createFakeShell(before.shell)
  shell.failing.set('journal.open', fail('no-access', 'Lectern may not use its folder.').problem)
  const { store } = await openTestStore({ shell, name: before.name })
  expect(store.readOnly).toMatchObject({ type: 'no-access' })
  expect(await suspendCard(store, card, true)).toMatchObject({ ok: false, problem: { type: 'no-access' } })
  expect(await store.database.memories.count()).toBe(3)
  shell.failing.set('journal.open', fail('second-tab', 'Lectern is open in another tab.').problem)
  await expect(openTestStore({ shell, name: before.name })).rejects.toThrow('another tab')
})

test('what cannot be kept changes nothing, and the next try works', async () => {
  const { store, shell } = await studied()
  const tables = await readTables(store.database)
  shell.disk.problem = fail('disk-full', 'The disk is full.').problem
  expect(await recordReview(store, { card, rating: 1, took: 1 })).toMatchObject({ ok: false, problem: { type: 'disk-full' } })
  expect(await readTables(store.database)).toEqual(tables)
  shell.disk.problem = null
  expect(await recordReview(store, { card, rating: 1, took: 1 })).toMatchObject({ ok: true })
})

test('what is kept but cannot be shown stops all writing until the next start, which shows it', async () => {
  const before = await studied()
  const { store } = before
  store.database.memories.hook('updating', () => {
    throw new Error('The database broke.')
  })
  expect(await recordReview(store, { card, rating: 3, took: 1 })).toMatchObject({ ok: false, problem: { type: 'view-behind' } })
  expect(store.readOnly).toMatchObject({ type: 'view-stopped' })
  const next = await restart(before)
  expect(next.repairs).toEqual(['One answer that was kept when Lectern stopped is counted now.'])
  expect(await next.store.database.memories.get(card)).toMatchObject({ memory: { reps: 4 } })
})

test('rows made by other rules are made again', async () => {
  const before = await studied()
  const tables = await readTables(before.store.database)
  await writeMeta(before.store.database, 'derived', 0)
  await before.store.database.memories.clear()
  const { store } = await restart(before)
  expect(await readTables(store.database)).toEqual(tables)
})
