import 'fake-indexeddb/auto'
import { expect, test } from 'vitest'
import { defaultSettings } from '../../decks/model/settings.ts'
import { fail } from '../../decks/result.ts'
import type { CallName } from '../../electron/contract/contract.ts'
import { aDeckFile } from '../../tests/builders/a-deck-file.ts'
import { aCardId } from '../../tests/builders/a-review.ts'
import { anEntry } from '../../tests/builders/an-entry.ts'
import { aStudy } from '../../tests/builders/a-study.ts'
import { readTables } from '../../tests/builders/store-tables.ts'
import { must } from '../../tests/builders/must.ts'
import { createFakeShell } from '../shell/fake-shell.ts'
import { applyEntries } from './apply-entries.ts'
import { changeSettings } from './change-settings.ts'
import { checkEverything } from './check-everything.ts'
import { readMeta, writeMeta } from './database.ts'
import { importDecks } from './import-decks.ts'
import { makeBackup } from './make-backup.ts'
import { openTestStore, type TestStore } from './open-test-store.ts'
import { recordReview } from './record-review.ts'
import { removeCards } from './remove-cards.ts'
import { repairEverything } from './repair-everything.ts'
import { reportToText } from './report-to-text.ts'
import { suspendCard } from './suspend-card.ts'
import { undoLast } from './undo-last.ts'

const card = aCardId('c1')
const picture = new Uint8Array([137, 80, 78, 71])

async function hashOf(bytes: Uint8Array<ArrayBuffer>): Promise<string> {
  return [...new Uint8Array(await crypto.subtle.digest('SHA-256', bytes))].map((byte) => byte.toString(16).padStart(2, '0')).join('')
}

const hour = 3_600_000

/** A collection with a bit of everything, and a backup of it; `wait` lets time pass. */
async function filled(): Promise<TestStore & { media: string; deckFile: string; wait: (ms: number) => void }> {
  let now = Date.UTC(2026, 0, 5, 12)
  const media = await hashOf(picture)
  const rivers = aDeckFile({}, {}, {})
  const notes = rivers.notes.map((note, at) => (at > 0 ? note : { ...note, content: { type: 'basic', fields: ['![](a.png)', '40 miles'], markup: 'markdown', media: [{ name: 'a.png', hash: media }] } }))
  const file = { ...rivers, version: 2, notes, studies: [aStudy('c3')], media: [{ hash: media, name: 'a.png', bytes: 4 }] }
  const opened = await openTestStore({ now: () => now })
  must(await importDecks(opened.store, { decks: [{ file: file as never }], readMedia: async () => picture }))
  must(await recordReview(opened.store, { card, rating: 3, took: 1000 }))
  must(await suspendCard(opened.store, aCardId('c2'), true))
  must(await undoLast(opened.store))
  must(await changeSettings(opened.store, { theme: 'dark' }))
  must(await makeBackup(opened.store, 'asked'))
  const deckFile = [...opened.shell.kept.keys()].find((hash) => hash !== media) ?? ''
  return { ...opened, media, deckFile, wait: (ms) => { now += ms } }
}

test('of what is whole every part is checked and nothing is found, and nothing is written', async () => {
  const { store, shell } = await filled()
  const before = await readTables(store.database)
  const asked = shell.asked.length
  const report = must(await checkEverything(store, { deep: true }))
  expect(report.steps.filter(({ found }) => found > 0)).toEqual([])
  expect(report).toMatchObject({ findings: 0, version: '0.1.0', deep: true })
  const counts = Object.fromEntries(report.steps.map(({ name, checked }) => [name, checked]))
  expect(counts).toMatchObject({ journal: 6, both: 6, files: 2, copies: 1, 'view cards': 3, 'view notes': 3, 'view histories': 1, cards: 3, counts: 1, backups: 1 })
  expect(await readTables(store.database)).toEqual(before)
  expect(shell.asked.slice(asked).filter((name) => ['journal.append', 'journal.keepFile', 'journal.removeFiles', 'backup.make', 'start.putDatabaseAside'].includes(name))).toEqual([])
  const again = must(await repairEverything(store))
  expect([again.done, again.left]).toEqual([[], []])
  expect(shell.backups).toHaveLength(1)
  expect(reportToText(report)).toMatch(/Everything is as it should be\.\n\nok Every line of the journal can be read: 6 lines\n/u)
})

type Damage = (opened: Awaited<ReturnType<typeof filled>>) => unknown

const made = 'The database of your cards was made again from the journal.'

const damages: Record<string, readonly [damage: Damage, step: string, done: readonly string[]]> = {
  'an entry is gone from the journal': [async ({ store }) => store.database.transaction('rw', store.database.tables, async () => applyEntries(store.database, [anEntry('colour', 9e8, { card: 'c1' })])), 'both', ['1 entry was put back into the journal from the database.']],
  'an entry is gone from the database': [async ({ store }) => store.database.entries.where('kind').equals('review').delete().catch(async () => store.database.entries.filter(({ kind }) => kind === 'review').delete()), 'both', [made]],
  'an entry of the database is another': [async ({ store }) => store.database.entries.toCollection().modify((row) => void Object.assign(row, { entry: { ...row.entry, device: 'other' } })), 'both', [made]],
  'an entry counts that was taken back': [async ({ store }) => store.database.entries.toCollection().modify((row) => void Object.assign(row, { dead: 0 })), 'view entries', [made]],
  'a card is due on another day': [async ({ store }) => store.database.memories.update(card, { waiting: 1 }), 'view cards', [made]],
  'a card has no place': [async ({ store }) => store.database.memories.delete(card), 'cards', [made]],
  'a card has a place and no note': [async ({ store }) => store.database.memories.put({ ...(await store.database.memories.get(card)), card: 'stray' } as never), 'cards', [made]],
  'a card stands in another deck': [async ({ store }) => store.database.memories.update(card, { deck: 'other' as never }), 'cards', [made]],
  'a count is wrong': [async ({ store }) => store.database.tallies.toCollection().modify((row) => void Object.assign(row, { fresh: 7 })), 'counts', [made]],
  'notes are gone': [async ({ store }) => store.database.notePages.clear(), 'view notes', [made]],
  'what came in about a card is gone': [async ({ store }) => store.database.histories.clear(), 'cards', [made]],
  'a deck is gone': [async ({ store }) => store.database.decks.clear(), 'view decks', [made]],
  'settings are others': [async ({ store }) => writeMeta(store.database, 'settings', { ...defaultSettings, ...(await readMeta(store.database, 'settings')), theme: 'light' }), 'view settings', [made]],
  'there is a preset that nobody wrote': [async ({ store }) => store.database.presets.put({ id: 'x' as never, preset: {} as never }), 'view presets', [made]],
  'the copy of a deck is gone': [async ({ store }) => store.database.files.clear(), 'copies', [made]],
  'the copy of a deck is damaged': [async ({ store, deckFile }) => store.database.files.put({ hash: deckFile, bytes: new Uint8Array([1]) }), 'copies', [made]],
  'the file of a deck is gone': [({ shell, deckFile }) => shell.kept.delete(deckFile), 'files', ['1 file was brought back.', made]],
  'the file of a deck is damaged': [({ shell, deckFile }) => shell.kept.set(deckFile, new Uint8Array([1])), 'files', ['1 file was brought back.', made]],
  'a picture is gone': [({ shell, media }) => shell.kept.delete(media), 'files', ['1 file was brought back.', made]],
  'a picture is damaged': [({ shell, media }) => shell.kept.set(media, new Uint8Array([1])), 'files', ['1 file was brought back.', made]],
  'the last backup is damaged': [({ shell }) => Object.assign(shell.backups[0] ?? {}, { damage: fail('backup-damaged', 'It is damaged.').problem }), 'backups', ['A new backup was made.']],
  'there is no backup': [({ shell, wait }) => [wait(hour), shell.backups.splice(0)], 'backups', ['A new backup was made.']],
}

test.each(Object.entries(damages))('%s: it is found, named and mended, after a backup', async (_, [damage, step, done]) => {
  const opened = await filled()
  const { store, shell } = opened
  await damage(opened)
  const report = must(await checkEverything(store, { deep: true }))
  expect(report.findings).toBeGreaterThan(0)
  expect(report.steps.filter(({ found }) => found > 0).map(({ name }) => name)).toContain(step)
  expect(reportToText(report)).toMatch(/\nNO /u)
  const mended = must(await repairEverything(store))
  expect([...mended.done]).toEqual(done)
  expect([mended.left, mended.report.findings]).toEqual([[], 0])
  expect(shell.backups.map(({ reason }) => reason)).toContain('repair')
  const rebuilt = await openTestStore({ shell: createFakeShell(shell) })
  expect(await readTables(store.database)).toEqual(await readTables(rebuilt.store.database))
})

test('a journal that does not hold what its sum tells of is found', async () => {
  const { store, shell } = await filled()
  const call = shell.call.bind(shell)
  const lying = async (...[name, input]: Parameters<typeof call>): Promise<unknown> => {
    const answer = await call(name, input)
    return name === 'journal.open' && answer.ok ? { ok: true, value: { ...answer.value, count: 7 } } : answer
  }
  Object.assign(shell, { call: lying })
  expect(must(await checkEverything(store)).steps.find(({ name }) => name === 'journal')).toMatchObject({ found: 1, findings: [{ detail: 'The journal has not the entries that its sum tells of.' }] })
})

test('the first backup is not missed before it can have been made', async () => {
  const { store, shell, wait } = await filled()
  shell.backups.splice(0)
  expect(must(await checkEverything(store)).steps.find(({ name }) => name === 'backups')).toMatchObject({ found: 0, skipped: expect.stringContaining('no backup yet') })
  wait(hour)
  expect(must(await checkEverything(store)).steps.find(({ name }) => name === 'backups')).toMatchObject({ found: 1, skipped: null })
})

test('what nobody has is told as lost, and all else is mended', async () => {
  const { store, shell, media, wait } = await filled()
  wait(hour)
  shell.kept.delete(media)
  shell.backups.splice(0)
  await store.database.tallies.clear()
  const mended = must(await repairEverything(store))
  expect(mended.done).toEqual([made, 'A new backup was made.'])
  expect(mended.left).toEqual(['The picture or sound “a.png” is missing.'])
})

test('a database that can no longer be read is found', async () => {
  const { store } = await filled()
  store.database.close()
  const report = must(await checkEverything(store))
  expect(report.steps.filter(({ name, found }) => name.startsWith('view') && found === 0)).toEqual([])
  expect(reportToText(report)).toContain('cannot be read (DatabaseClosedError)')
  expect(await repairEverything(store)).toMatchObject({ ok: false, problem: { type: 'view-behind' } })
  expect(store.readOnly).toMatchObject({ type: 'view-behind' })
})

test('without a backup nothing is mended, unless the reader says so; the browser has none', async () => {
  const { store, shell } = await filled()
  await store.database.tallies.clear()
  shell.failing.set('backup.make', fail('disk-full', 'The disk is full.').problem)
  expect(await repairEverything(store)).toMatchObject({ ok: false, problem: { type: 'backup-failed' } })
  expect(await store.database.tallies.count()).toBe(0)
  expect(must(await repairEverything(store, { withoutBackup: true })).report.findings).toBe(0)
  const browser = await openTestStore({ shell: createFakeShell(undefined, 'browser') })
  expect(must(await checkEverything(browser.store)).steps.find(({ name }) => name === 'backups')).toMatchObject({ found: 0, skipped: expect.any(String) })
})

test('it is stopped, and counts how far it is', async () => {
  const { store } = await filled()
  const stop = new AbortController()
  const told: string[] = []
  const onProgress = (_done: number, _of: number, what: string) => {
    told.push(what)
    if (what === 'Looking at the files') stop.abort()
  }
  expect(await checkEverything(store, { onProgress, signal: stop.signal })).toMatchObject({ ok: false, problem: { type: 'stopped' } })
  expect(told[0]).toBe('Reading the journal')
})

/** The store, whose shell does something before it answers a call of that name, once. */
function interrupt({ shell }: TestStore, name: CallName, act: () => Promise<unknown>): void {
  const call: typeof shell.call = shell.call.bind(shell)
  let done = false
  shell.call = async (asked, input) => {
    if (asked === name && !done) {
      done = true
      await act()
    }
    return call(asked, input)
  }
}

test.each(['journal.read', 'journal.listFiles', 'journal.readFile'] as const)('an answer that is given while it is checked does not wait for its end (%s)', async (name) => {
  const opened = await filled()
  const { store } = opened
  const given: unknown[] = []
  // The check goes on only when the answer is kept: one that waited for the other would wait for ever.
  interrupt(opened, name, async () => given.push(must(await recordReview(store, { card: aCardId('c2'), rating: 3, took: 1 }))))
  const report = must(await checkEverything(store, { deep: true }))
  expect(given).toHaveLength(1)
  expect(report.steps.filter(({ found }) => found > 0)).toEqual([])
})

test('whatever is done while it is checked is no fault, and is told; what is wrong is found all the same', async () => {
  for (const damaged of [false, true]) {
    const opened = await filled()
    const { store } = opened
    const lakes = aDeckFile({}, {})
    const acts: (() => Promise<unknown>)[] = [
      () => recordReview(store, { card: aCardId('c2'), rating: 3, took: 1 }),
      () => importDecks(store, { decks: [{ file: { ...lakes, deck: { ...lakes.deck, id: 'lakes' }, notes: lakes.notes.map((note) => ({ ...note, id: `l${note.id}`, cards: note.cards.map((one) => ({ ...one, id: `l${one.id}` })) })) } as never }], readMedia: async () => picture }),
      () => suspendCard(store, aCardId('c2'), true),
      () => undoLast(store),
      () => recordReview(store, { card: aCardId('lc1'), rating: 1, took: 1 }),
      () => changeSettings(store, { theme: 'light' }),
      () => removeCards(store, [aCardId('lc2')]),
      ...Array.from({ length: 12 }, () => () => recordReview(store, { card: aCardId('c2'), rating: 3, took: 1 })),
    ]
    if (damaged) await store.database.memories.update(card, { waiting: 1 })
    let running: Promise<unknown> = Promise.resolve()
    // One after the other, none before another step of the check.
    const onProgress = (): void => {
      const act = acts.shift()
      if (act !== undefined) running = running.then(async () => must((await act()) as never))
    }
    const report = must(await checkEverything(store, { deep: true, onProgress }))
    await running
    expect(acts).toEqual([])
    expect(report.steps.flatMap(({ name, findings }) => findings.map(({ where }) => `${name} ${where}`))).toEqual(damaged ? [`view cards ${card}`] : [])
    expect(report.meanwhile).toBeGreaterThan(10)
    expect(reportToText(report)).toMatch(/\n\d+ entries were written meanwhile\. What they changed was looked at again\.\n/u)
  }
})

test('lines that nobody knows, entries that are there twice and times that are not those of ids are found', async () => {
  const { store, shell } = await filled()
  const call: typeof shell.call = shell.call.bind(shell)
  shell.call = async (name, input) => {
    const answer = await call(name, input)
    if (name !== 'journal.read' || !answer.ok || (input as { from: number }).from > 0) return answer
    const { lines } = answer.value as { lines: string[] }
    return { ok: true, value: { lines: [...lines, lines[0], 'no JSON', JSON.stringify({ ...anEntry('flag', 5), at: 9_000_000_000_000 })], next: null } as never }
  }
  const report = must(await checkEverything(store))
  expect(report.steps[0]?.findings.map(({ detail }) => detail)).toEqual(['An entry is in the journal twice; it counts once.', 'A line of the journal is nothing that this Lectern knows.', 'The time of an entry is later than that of its id.'])
})
