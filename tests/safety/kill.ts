import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { aDeckFile } from '../builders/a-deck-file.ts'
import { writeJournal } from '../builders/write-journal.ts'
import { anAttack, type Attempt } from './attack.ts'
import { addSegments } from './add-segments.ts'
import { checkView } from './check-view.ts'
import { idOf, makeNodeShell, nothingPromised, type Promised } from './desk.ts'
import { holdingFileSystem } from './holding-file-system.ts'
import { liveInPage, type Deed } from './live-in-page.ts'
import { readyApp, skipApp } from './ready-app.ts'
import { checkFolder, startSitting } from './run-sitting.ts'
import { nothingAcknowledged, readJournalCopy, startLectern, type Acknowledged, type RunningLectern } from './running-lectern.ts'

/** One folder, one app, killed again and again: each start is the check of the kill before it and the ground of the next. */
interface Ground {
  dataDir: string
  files: readonly string[]
  running: RunningLectern | null
  acknowledged: Acknowledged
  /** What the journal held after the last kill. */
  there: Set<string>
  readonly sitting: { folder: string; promised: Promised; made: Set<string> }
}

/** What the app is busy with: `pack`: its main process packs the journal. */
type Busy = Deed | 'pack'

/** While its page is killed, and while all of it or its main process is. */
const deeds: readonly Busy[] = ['answer', 'undo', 'import', 'restore', 'answer', 'migration', 'backup', 'restore']
const wholeDeeds: readonly Busy[] = ['pack', 'restore', 'backup', 'answer', 'pack', 'import', 'restore', 'backup', 'migration', 'pack', 'undo', 'restore']
/** A page that dies too often is not loaded again, so the whole app is killed now and then. `sitting`: the app's code without Electron, see sitting-process.ts. */
const victims = ['renderer', 'renderer', 'group', 'sitting', 'sitting', 'renderer', 'renderer', 'main', 'sitting'] as const
/** So many kills in one folder; then a new one is begun. */
const perFolder = 60
const cards = 4000

function makeFolder(): Pick<Ground, 'dataDir' | 'files' | 'running' | 'acknowledged' | 'there' | 'sitting'> {
  const dataDir = mkdtempSync(join(tmpdir(), 'lectern-kill-'))
  writeJournal(dataDir, aDeckFile(...Array.from({ length: cards }, (_, index) => ({ question: `What is number ${index + 1}?` }))), { newPerDay: 9999 })
  const files = Array.from({ length: 300 }, (_, file) => {
    const path = join(dataDir, `deck-${file}.csv`)
    writeFileSync(path, `question,answer\r\n${Array.from({ length: 100 }, (_, row) => `Which one is ${file}.${row}?,It is ${row}`).join('\r\n')}\r\n`)
    return path
  })
  return { dataDir, files, running: null, acknowledged: nothingAcknowledged(), there: new Set(), sitting: { folder: join(dataDir, 'sitting'), promised: nothingPromised(), made: new Set() } }
}

async function endFolder(ground: Ground): Promise<void> {
  await ground.running?.close()
  rmSync(ground.dataDir, { recursive: true, force: true })
}

/** Looks on the disk for all that was acknowledged. */
async function checkDisk(ground: Pick<Ground, 'dataDir' | 'acknowledged' | 'there'>): Promise<string[]> {
  const { lines, missing } = await readJournalCopy(ground.dataDir)
  ground.there = new Set(lines.map(idOf))
  const lost = [...ground.acknowledged.entries].filter((id) => !ground.there.has(id)).map((id) => `acknowledged entry ${id} is lost`)
  const gone = [...ground.acknowledged.files].filter(missing).map((hash) => `acknowledged file ${hash} is lost`)
  return [...lost, ...gone]
}

/** The same with an app whose journal acknowledges too early (main-hook.cjs): when that loses nothing, this attack sees nothing. */
async function mustSee(): Promise<void> {
  const dataDir = mkdtempSync(join(tmpdir(), 'lectern-kill-'))
  writeJournal(dataDir, aDeckFile({}, {}, {}, {}, {}), { newPerDay: 9999 })
  const running = await startLectern({ dataDir, env: { LECTERN_EARLY: '1' } })
  try {
    await running.untilOpen()
    await answerOnce(running, 'answer')
    await running.killGroup()
    const losses = await checkDisk({ dataDir, acknowledged: running.acknowledged, there: new Set() })
    if (losses.length === 0) throw new Error('This attack is blind: a journal that acknowledges before it writes lost nothing that was found.')
  } finally {
    await running.killGroup()
    rmSync(dataDir, { recursive: true, force: true })
  }
}

/** Begins with something, and waits until some of it was acknowledged, however busy the machine is. */
async function answerOnce(running: RunningLectern, deed: Deed): Promise<void> {
  const before = running.acknowledged.entries.size
  await running.inPage(liveInPage, deed)
  for (const until = Date.now() + 10_000; running.acknowledged.entries.size === before && Date.now() < until; ) await wait(5)
}

/** After the app or its page came again: the database holds what the journal holds. */
async function checkAtRest(ground: Ground, running: RunningLectern): Promise<string[]> {
  return checkView(running, async () => {
    ground.there = new Set((await readJournalCopy(ground.dataDir)).lines.map(idOf))
    return ground.there
  })
}

async function killSitting({ sitting: { folder, promised, made } }: Ground, trial: number): Promise<Attempt> {
  const before = promised.lines.size
  const sitting = startSitting(folder, trial + 1, promised, made)
  await sitting.until(trial % 4 === 3 ? 'OPENING' : 'READY')
  await wait(Math.random() * (trial % 4 === 3 ? 150 : 700))
  await sitting.kill()
  const losses = await checkFolder(folder, sitting)
  return { did: promised.lines.size - before, losses: losses.map((loss) => `the core killed during ${sitting.deed()}: ${loss}`) }
}

/** All backups that were told are there, none looks damaged, and the last two are whole to the last byte. Only while nothing runs. */
async function checkBackups({ dataDir, acknowledged }: Ground): Promise<string[]> {
  const { system, closeAll } = holdingFileSystem()
  const { backups } = makeNodeShell(dataDir, nothingPromised(), system)
  const list = await backups.list()
  const found = list.ok ? list.value.backups : []
  const losses = list.ok ? [] : [`backups cannot be listed: ${list.problem.detail}`]
  const there = new Set(found.map(({ id }) => id))
  for (const id of acknowledged.backups) if (!there.has(id)) losses.push(`the backup ${id} is lost`)
  for (const { id, problem } of found) if (problem !== null) losses.push(`the backup ${id} is damaged: ${problem.detail}`)
  for (const { id } of found.slice(0, 2)) {
    const checked = await backups.check(id)
    if (!checked.ok || checked.value.state !== 'whole') losses.push(`the backup ${id} is not whole: ${checked.ok ? checked.value.problem?.detail : checked.problem.detail}`)
  }
  await closeAll()
  return losses
}

/** Lets the main process tidy up, as it would ten seconds after its start (main-hook.cjs): two times of three until a snapshot is being written. */
async function pack(running: RunningLectern, dataDir: string, trial: number): Promise<void> {
  const packed = (): number => readdirSync(join(dataDir, 'journal')).filter((name) => name.includes('.pack')).length
  const before = packed()
  await running.inMain(() => (globalThis as unknown as { tidyNow?: () => void }).tidyNow?.(), null)
  if (trial % 3 === 0) return
  for (const until = Date.now() + 10_000; packed() === before && Date.now() < until; ) await wait(1)
}

/** Begins what is to be broken off. */
async function begin({ dataDir }: Ground, running: RunningLectern, deed: Busy, trial: number): Promise<void> {
  if (deed === 'pack') await pack(running, dataDir, trial)
  else if (deed === 'migration' || deed === 'backup') await running.inPage(liveInPage, deed)
  // Every other time it is one of the first that is broken off, and not one of those that come after it.
  else if (deed === 'restore' && trial % 2 === 0) await running.inPage(liveInPage, deed)
  else await answerOnce(running, deed)
}

async function attemptKill(ground: Ground, trial: number): Promise<Attempt> {
  if (trial % perFolder === 0 && ground.there.size > 0) {
    await endFolder(ground)
    Object.assign(ground, makeFolder())
  }
  const victim = victims[trial % victims.length] ?? 'group'
  if (victim === 'sitting') return killSitting(ground, trial)
  const losses: string[] = []
  const began = ground.running === null
  if (began) for (const id of await addSegments(ground.dataDir, trial)) ground.acknowledged.entries.add(id)
  ground.running ??= await startLectern({ dataDir: ground.dataDir, files: ground.files.slice((trial % perFolder) * 4), acknowledged: ground.acknowledged, env: { LECTERN_TIDY: '1' } })
  const { running } = ground
  await running.untilOpen()
  losses.push(...(await checkAtRest(ground, running)).map((loss) => `after ${began ? 'a start' : 'the page came again'}: ${loss}`))
  const round = Math.floor(trial / victims.length)
  const deed = (victim === 'renderer' ? deeds[Math.floor(trial / 2) % deeds.length] : wholeDeeds[(2 * round + (victim === 'main' ? 1 : 0)) % wholeDeeds.length]) ?? 'answer'
  const before = ground.acknowledged.entries.size
  await begin(ground, running, deed, trial)
  await wait(Math.random() * (deed === 'pack' ? 120 : 700))
  if (victim === 'renderer') await running.killRenderer()
  else await (victim === 'main' ? running.killMain() : running.killGroup())
  if (victim !== 'renderer') ground.running = null
  losses.push(...(await checkDisk(ground)))
  if (victim !== 'renderer') losses.push(...(await checkBackups(ground)))
  return { did: ground.acknowledged.entries.size - before, losses: losses.map((loss) => `${victim} killed during ${deed}: ${loss}`) }
}

export const kill = anAttack<Ground>({
  name: 'kill',
  what: 'SIGKILL of the page, the main process or all of them at any moment of answering, undoing, importing, backing up, restoring, packing the journal and making the database anew: what was acknowledged is there, once, in the journal and in the database. An app that acknowledges too early is killed first, and must lose something',
  trials: { quick: 60, full: 1000 },
  skip: skipApp,
  open: async () => {
    await readyApp()
    await mustSee()
    return makeFolder()
  },
  attempt: attemptKill,
  close: endFolder,
})
