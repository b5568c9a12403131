import { existsSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { aDeckFile } from '../builders/a-deck-file.ts'
import { anEntryLine } from '../builders/an-entry.ts'
import { writeJournal } from '../builders/write-journal.ts'
import { anAttack, type Attempt } from './attack.ts'
import { checkView } from './check-view.ts'
import { idOf } from './desk.ts'
import { readyApp, skipApp } from './ready-app.ts'
import { readJournalCopy, startLectern } from './running-lectern.ts'

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

async function withApp<T>(dataDir: string, work: (running: Awaited<ReturnType<typeof startLectern>>) => Promise<T>): Promise<T> {
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
    for (const until = Date.now() + 20_000; !/newer Lectern/.test(await running.read().catch(() => '')); ) {
      if (Date.now() > until) losses.push(`nothing is said of the newer Lectern: ${(await running.read()).slice(0, 300)}`)
      if (Date.now() > until) break
      await new Promise((resolve) => setTimeout(resolve, 100))
    }
    if ((await running.inPage(setSchema, schema)) !== 999) losses.push('the tables of the newer Lectern were written to')
  } finally {
    await running.killGroup()
  }
  losses.push(...(await withApp(dataDir, (again) => checkView(again, () => readIds(dataDir)))))
  const after = await readIds(dataDir)
  for (const id of before) if (!after.has(id)) losses.push(`entry ${id} is lost`)
  return losses
}

export const downgrade = anAttack<Ground>({
  name: 'downgrade',
  what: 'The data was last used with a newer engine, or with a newer Lectern whose tables this one does not know: nothing is deleted; the database is put aside and made again, or left alone',
  trials: { quick: 2, full: 20 },
  skip: skipApp,
  open: async () => {
    await readyApp()
    const dataDir = mkdtempSync(join(tmpdir(), 'lectern-downgrade-'))
    const deck = aDeckFile(...Array.from({ length: 40 }, (_, index) => ({ question: `What is number ${index + 1}?` })))
    writeJournal(dataDir, deck, { newPerDay: 9999 }, Array.from({ length: reviews }, (_, count) => anEntryLine('review', 1000 + count * 60_000, { card: `c${1 + (count % 40)}` })))
    await withApp(dataDir, async () => null)
    return { dataDir }
  },
  attempt: async ({ dataDir }, trial): Promise<Attempt> => ({ did: reviews, losses: await (trial % 2 === 0 ? newerEngine(dataDir) : newerTables(dataDir)) }),
  close: async ({ dataDir }) => rmSync(dataDir, { recursive: true, force: true }),
})
