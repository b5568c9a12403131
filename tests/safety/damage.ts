/* oxlint-disable unicorn/consistent-function-scoping -- what runs in the page has nothing of this file around it */
import { createHash } from 'node:crypto'
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { openJournal } from '../../decks/journal/open-journal.ts'
import { createFolderDisk } from '../../electron/calls/journal-folder.ts'
import { readMemories } from '../../renderer/store/memory-rows.ts'
import { round } from '../../renderer/store/verify-files.ts'
import { verifyView } from '../../renderer/store/verify-view.ts'
import { aDeckFile } from '../builders/a-deck-file.ts'
import { anEntryLine } from '../builders/an-entry.ts'
import { anAttack, type Attempt } from './attack.ts'
import { startChance } from './chance.ts'
import { checkView } from './check-view.ts'
import { damages, type Damage } from './damages.ts'
import { compareViews, findBroken, idOf, makeNodeShell, newDatabaseName, nothingPromised, openDesk } from './desk.ts'
import { holdingFileSystem } from './holding-file-system.ts'
import { readyApp, skipApp } from './ready-app.ts'
import { readRawView } from './read-cards.ts'
import { readJournalCopy, startLectern, type RunningLectern } from './running-lectern.ts'

/** A profile that was studied with, as it lies on the disk, and the ids of all that is in it. */
interface Ground {
  readonly folder: string
  readonly ids: ReadonlySet<string>
  count: number
}

const reviews = 1200
const cards = 60

/** A journal of some segments, a snapshot among them, and the kept file of a deck. */
async function writeProfile(dataDir: string): Promise<Set<string>> {
  const file = aDeckFile(...Array.from({ length: cards }, (_, card) => ({ question: `What is number ${card + 1}?` })))
  const bytes = new TextEncoder().encode(JSON.stringify(file))
  const hash = createHash('sha256').update(bytes).digest('hex')
  mkdirSync(join(dataDir, 'journal/files', hash.slice(0, 2)), { recursive: true })
  writeFileSync(join(dataDir, 'journal/files', hash.slice(0, 2), hash), bytes)
  const lines = [anEntryLine('settings', 1, { change: { newPerDay: 9999 } }), anEntryLine('import', 2, { file: hash, deck: file.deck.id })]
  for (let count = 0; count < reviews; count += 1) lines.push(anEntryLine('review', 1000 + count * 60_000, { card: `c${1 + (count % cards)}` }))
  const { system, closeAll } = holdingFileSystem()
  const journal = await openJournal(createFolderDisk(system, join(dataDir, 'journal')), { segment: 16_384, block: 1024, packAt: 4 })
  if (!journal.ok) throw new Error(journal.problem.detail)
  for (let at = 0; at < lines.length; at += 20) await journal.value.append(lines.slice(at, at + 20))
  await journal.value.pack()
  await closeAll()
  return new Set(lines.map(idOf))
}

async function open(): Promise<Ground> {
  await readyApp()
  const folder = mkdtempSync(join(tmpdir(), 'lectern-damage-'))
  const profile = join(folder, 'profile')
  await writeProfile(profile)
  const running = await startLectern({ dataDir: profile })
  await running.untilOpen()
  await running.inPage(fillLog, 6)
  // As a reader does: a backup is made.
  await running.close()
  const { lines } = await readJournalCopy(profile)
  const ground = { folder, ids: new Set(lines.map(idOf)), count: 0 }
  // What a round reads at some starts is read at one here.
  Object.assign(round, { files: 100, bytes: 1e9 })
  await mustSee(ground)
  return ground
}

/** What a start makes of a damaged profile. At most two starts are allowed. */
async function attemptInApp(ground: Ground, damage: Damage, trial: number): Promise<Attempt> {
  ground.count += 1
  const dataDir = join(ground.folder, `copy-${ground.count}`)
  cpSync(join(ground.folder, 'profile'), dataDir, { recursive: true })
  const did = damage.spoil(dataDir, startChance(trial))
  if (did === null) return { did: 0, losses: [`${damage.name}: there is nothing of that kind to damage`] }
  const running = await startLectern({ dataDir })
  try {
    await running.untilOpen()
    let there = new Set<string>()
    const losses = await checkView(running, async () => {
      there = new Set((await readJournalCopy(dataDir)).lines.map(idOf))
      return there
    })
    const shown = await running.read()
    const gone = [...ground.ids].filter((id) => !there.has(id))
    if (damage.of === 'both' && gone.length > 1) losses.push(`${gone.length} entries are lost, and one was damaged`)
    if (damage.of === 'both' && gone.length === 1 && !/missing from the journal/.test(shown)) losses.push(`an entry is lost and nothing is said: ${shown.slice(0, 500)}`)
    if (damage.of !== 'both' && gone.length > 0) losses.push(`${gone.length} entries are lost from the journal`)
    const shownCards = (await readRawView(running)).cards.length
    if (shownCards < cards) losses.push(`${cards - shownCards} cards are lost`)
    if (damage.of === 'files') losses.push(...(await startWithoutDatabase(dataDir, running)))
    return { did: ground.ids.size, losses: losses.map((loss) => `${damage.name} (${did}): ${loss}`) }
  } finally {
    await running.killGroup()
    rmSync(dataDir, { recursive: true, force: true })
  }
}

/** The file of a deck is needed only when the database is made again. */
async function startWithoutDatabase(dataDir: string, before: RunningLectern): Promise<string[]> {
  await before.killGroup()
  rmSync(join(dataDir, 'IndexedDB'), { recursive: true, force: true })
  const running = await startLectern({ dataDir })
  try {
    await running.untilOpen()
    const shownCards = (await readRawView(running)).cards.length
    return shownCards < cards ? [`${cards - shownCards} cards are lost with the database`] : []
  } finally {
    await running.killGroup()
  }
}

/** In the page: writes so many MB into another database, for a log becomes a table only when it is full. */
async function fillLog(size: number): Promise<void> {
  const open = indexedDB.open('filler')
  open.addEventListener('upgradeneeded', () => open.result.createObjectStore('rows'))
  await new Promise((done) => open.addEventListener('success', done))
  // Larger values go into files of their own, and chance cannot be packed.
  const writing = open.result.transaction('rows', 'readwrite')
  for (let row = 0; row < size * 33; row += 1) writing.objectStore('rows').put(crypto.getRandomValues(new Uint8Array(30_000)), row)
  await new Promise((done) => writing.addEventListener('complete', done))
  open.result.close()
}

/**
 * The same kinds without Electron: the journal's files really damaged; a database that is empty for one that Chromium would have
 * thrown away. A kept file is damaged without backups, so that only the database has it. `repairs`: false takes away what it
 * could be repaired from, and must lose something.
 */
async function attemptInNode(ground: Ground, damage: Damage, trial: number, repairs = true): Promise<Attempt> {
  ground.count += 1
  const dataDir = join(ground.folder, `copy-${ground.count}`)
  const { system, closeAll } = holdingFileSystem()
  const promised = nothingPromised()
  for (const name of damage.of === 'files' || !repairs ? ['journal'] : ['journal', 'backups']) cpSync(join(ground.folder, 'profile', name), join(dataDir, name), { recursive: true })
  try {
    const clock = (): number => Date.UTC(2026, 5, 1)
    const database = newDatabaseName()
    const desk = await openDesk(makeNodeShell(dataDir, promised, system), database, clock)
    if (!desk.ok) throw new Error(desk.problem.detail)
    await closeAll()
    desk.value.store.database.close()
    mkdirSync(join(dataDir, 'IndexedDB'))
    const isEmptied = damage.of === 'database' || damage.of === 'both' || !repairs
    const did = damage.of === 'database' ? 'the database' : damage.spoil(dataDir, startChance(trial))
    if (did === null) return { did: 0, losses: [`${damage.name}: there is nothing of that kind to damage`] }
    const again = holdingFileSystem()
    const after = await openDesk(makeNodeShell(dataDir, promised, again.system), isEmptied ? newDatabaseName() : database, clock)
    if (!after.ok) return { did: 0, losses: [`${damage.name}: it does not open: ${after.problem.detail}`] }
    const told = repairs ? [...after.value.repairs, ...(await verifyView(after.value.store))] : []
    // How far that got is no part of what the journal says.
    await after.value.store.database.meta.delete('verified')
    const entries = new Set(await after.value.store.database.entries.toCollection().primaryKeys())
    const gone = [...ground.ids].filter((id) => !(entries as Set<string>).has(id))
    const losses: string[] = []
    if (gone.length > (damage.of === 'both' ? 1 : 0)) losses.push(`${gone.length} entries are lost`)
    if (damage.of === 'files' && told.length === 0) losses.push('nothing is said of a file that was damaged')
    if (gone.length > 0 && told.length === 0) losses.push('entries are lost and nothing is said')
    if ((await readMemories(after.value.store.database)).length < cards) losses.push('cards are lost')
    await again.closeAll()
    after.value.store.database.close()
    losses.push(...(await findBroken(dataDir, promised, { phantoms: false })).filter((loss) => !loss.includes('from nowhere')))
    losses.push(...(await compareViews(dataDir, after.value.database, clock)))
    return { did: ground.ids.size, losses: losses.map((loss) => `${damage.name} (${did}), without Electron: ${loss}`) }
  } finally {
    rmSync(dataDir, { recursive: true, force: true })
  }
}

/** Damage that nothing is there to repair from: when that loses nothing, this attack sees nothing. */
async function mustSee(ground: Ground): Promise<void> {
  for (const name of ['journal: a segment gone', 'kept file: damaged or gone']) {
    const one = damages.find((damage) => damage.name === name)
    if (one === undefined) throw new Error(`There is no damage “${name}”.`)
    let losses = 0
    // A segment may be one that a snapshot holds too.
    for (let trial = 0; trial < 12 && losses === 0; trial += 1) losses = (await attemptInNode(ground, one, trial, false)).losses.length
    if (losses === 0) throw new Error(`This attack is blind: “${name}” with nothing to repair it from lost nothing that was found.`)
  }
}

export const damage = anAttack<Ground>({
  name: 'damage',
  what: `${damages.length} kinds of damage on the disk (bits, pages, whole files of the database, the journal, the decks; both stores at once): no answer is lost by any one fault, and what both lost is said. Each kind in the real app, in a quick run once more without Electron, where the same with nothing to repair from must lose something`,
  trials: { quick: damages.length * 2, full: damages.length * 50 },
  skip: skipApp,
  open,
  attempt: async (ground, trial, size) => {
    const one = damages[trial % damages.length]
    if (one === undefined) throw new Error('There is no such damage.')
    return size === 'quick' && trial >= damages.length ? attemptInNode(ground, one, trial) : attemptInApp(ground, one, trial)
  },
  close: async ({ folder }) => rmSync(folder, { recursive: true, force: true }),
})
