import { cpSync, existsSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { isDeepStrictEqual } from 'node:util'
import { encodeLine } from '../../decks/journal/encode-line.ts'
import { scanJournal } from '../../decks/journal/scan-journal.ts'
import { createFolderDisk } from '../../electron/calls/journal-folder.ts'
import { aDeckFile } from '../builders/a-deck-file.ts'
import { anEntryLine } from '../builders/an-entry.ts'
import { writeJournal } from '../builders/write-journal.ts'
import { anAttack, type Attempt } from './attack.ts'
import { checkView } from './check-view.ts'
import { idOf } from './desk.ts'
import { holdingFileSystem } from './holding-file-system.ts'
import { liveInPage } from './live-in-page.ts'
import { readRawView } from './read-cards.ts'
import { readyApp, skipApp } from './ready-app.ts'
import { readJournalCopy, startLectern, type RunningLectern } from './running-lectern.ts'

interface Ground {
  readonly dataDir: string
}

const reviews = 300

/** In the page: says that a newer Lectern made the database, or, with the number of today, that this one did. Gives the number before. */
async function setSchema(schema: number): Promise<number> {
  const open = indexedDB.open(localStorage.getItem('lectern-database') ?? 'lectern')
  await new Promise((done) => open.addEventListener('success', done))
  const meta = open.result.transaction('meta', 'readwrite').objectStore('meta')
  const before = meta.get('schema')
  await new Promise((done) => before.addEventListener('success', done))
  const put = meta.put({ key: 'schema', value: schema })
  await new Promise((done) => put.transaction?.addEventListener('complete', done))
  open.result.close()
  return (before.result as { value: number }).value
}

async function withApp<T>(dataDir: string, work: (running: RunningLectern) => Promise<T>): Promise<T> {
  const running = await startLectern({ dataDir })
  try {
    await running.untilOpen()
    return await work(running)
  } finally {
    await running.killGroup()
  }
}

const readIds = async (dataDir: string): Promise<Set<string>> => new Set((await readJournalCopy(dataDir)).lines.map(idOf))

/** The engine that had it last was newer: it would be cleared, so it is put aside, and all is there again. */
async function newerEngine(dataDir: string): Promise<string[]> {
  const before = await readIds(dataDir)
  writeFileSync(join(dataDir, 'engine.json'), JSON.stringify({ chrome: 999, app: '0.1.0' }))
  const losses = await withApp(dataDir, (running) => checkView(running, () => readIds(dataDir)))
  const aside = existsSync(join(dataDir, 'aside')) ? readdirSync(join(dataDir, 'aside')) : []
  if (!aside.some((name) => existsSync(join(dataDir, 'aside', name, 'IndexedDB')))) losses.push('the database of the newer engine was not put aside')
  const after = await readIds(dataDir)
  for (const id of before) if (!after.has(id)) losses.push(`entry ${id} is lost`)
  return losses
}

/** The tables are of a newer Lectern: nothing of them is touched, and the cards are shown or it says why not. */
async function newerTables(dataDir: string): Promise<string[]> {
  const before = await readIds(dataDir)
  const schema = await withApp(dataDir, (running) => running.inPage(setSchema, 999))
  const running = await startLectern({ dataDir })
  const losses: string[] = []
  try {
    losses.push(...(await untilSaid(running)))
    if ((await running.inPage(setSchema, schema)) !== 999) losses.push('the tables of the newer Lectern were written to')
  } finally {
    await running.killGroup()
  }
  losses.push(...(await withApp(dataDir, (again) => checkView(again, () => readIds(dataDir)))))
  const after = await readIds(dataDir)
  for (const id of before) if (!after.has(id)) losses.push(`entry ${id} is lost`)
  return losses
}

/** Writes a line to the end of a journal, as a newer Lectern would: this one refuses to. */
async function writeLine(folder: string, line: string): Promise<void> {
  const { system, closeAll } = holdingFileSystem()
  const scanned = await scanJournal(createFolderDisk(system, folder))
  await closeAll()
  if (!scanned.ok) throw new Error(scanned.problem.detail)
  const path = join(folder, readdirSync(folder).filter((name) => /^\d{6}\.log$/.test(name)).toSorted().at(-1) ?? '')
  const bytes = readFileSync(path)
  writeFileSync(path, Buffer.concat([bytes.subarray(0, bytes.findLastIndex((byte) => byte !== 0) + 1), encodeLine(scanned.value.nextSequence, line)]))
}

/** The journal has an entry of a kind that this Lectern does not know: all is shown, nothing can be changed, and nothing is. */
async function newerEntries(shared: string): Promise<string[]> {
  const dataDir = `${shared}-newer`
  cpSync(shared, dataDir, { recursive: true })
  try {
    // At a time after all others.
    const line = JSON.stringify({ ...(JSON.parse(anEntryLine('review', 1e9, { card: 'c1' })) as object), kind: 'hologram', depth: 3 })
    await writeLine(join(dataDir, 'journal'), line)
    const before = (await readJournalCopy(dataDir)).lines
    const losses = await withApp(dataDir, async (running) => {
      const said = await untilSaid(running)
      // An answer that somebody tries to give all the same.
      await running.inPage(liveInPage, 'answer')
      await new Promise((resolve) => setTimeout(resolve, 1500))
      const given = running.acknowledged.entries.size
      const { entries } = await readRawView(running)
      return [...said, ...(given === 0 ? [] : [`${given} entries were written into the journal of a newer Lectern`]), ...(entries.length === before.length - 1 ? [] : [`the database has ${entries.length} entries; it had ${before.length - 1}`])]
    })
    const after = (await readJournalCopy(dataDir)).lines
    if (!before.includes(line)) throw new Error('The journal has no such line.')
    if (!isDeepStrictEqual(after, before)) losses.push(`the journal of the newer Lectern is another: ${before.length} lines before, ${after.length} after`)
    return losses
  } finally {
    rmSync(dataDir, { recursive: true, force: true })
  }
}

/** The reader is told, and the cards are there. */
async function untilSaid(running: RunningLectern): Promise<string[]> {
  for (const until = Date.now() + 20_000; Date.now() < until; await new Promise((resolve) => setTimeout(resolve, 100))) if (/newer Lectern/.test(await running.read().catch(() => ''))) return []
  return [`nothing is said of the newer Lectern: ${(await running.read()).slice(0, 300)}`]
}

const kinds = [newerEngine, newerTables, newerEntries]

export const downgrade = anAttack<Ground>({
  name: 'downgrade',
  what: 'The data was last used with a newer engine, or with a newer Lectern whose tables or entries this one does not know: nothing is deleted or written; the database is put aside and made again, or left alone, and the reader is told',
  trials: { quick: 3, full: 30 },
  skip: skipApp,
  open: async () => {
    await readyApp()
    const dataDir = mkdtempSync(join(tmpdir(), 'lectern-downgrade-'))
    const deck = aDeckFile(...Array.from({ length: 40 }, (_, index) => ({ question: `What is number ${index + 1}?` })))
    writeJournal(dataDir, deck, { newPerDay: 9999 }, Array.from({ length: reviews }, (_, count) => anEntryLine('review', 1000 + count * 60_000, { card: `c${1 + (count % 40)}` })))
    await withApp(dataDir, async () => null)
    return { dataDir }
  },
  attempt: async ({ dataDir }, trial): Promise<Attempt> => ({ did: reviews, losses: await (kinds[trial % kinds.length] ?? newerEngine)(dataDir) }),
  close: async ({ dataDir }) => rmSync(dataDir, { recursive: true, force: true }),
})
