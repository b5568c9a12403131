import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { aDeckFile } from '../builders/a-deck-file.ts'
import { writeJournal } from '../builders/write-journal.ts'
import { anAttack, type Attempt } from './attack.ts'
import { checkView } from './check-view.ts'
import { idOf, nothingPromised, type Promised } from './desk.ts'
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

const deeds: readonly Deed[] = ['answer', 'undo', 'import', 'answer', 'migration', 'backup']
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

async function attemptKill(ground: Ground, trial: number): Promise<Attempt> {
  if (trial % perFolder === 0 && ground.there.size > 0) {
    await endFolder(ground)
    Object.assign(ground, makeFolder())
  }
  const victim = victims[trial % victims.length] ?? 'group'
  if (victim === 'sitting') return killSitting(ground, trial)
  const losses: string[] = []
  const began = ground.running === null
  ground.running ??= await startLectern({ dataDir: ground.dataDir, files: ground.files.slice((trial % perFolder) * 4), acknowledged: ground.acknowledged })
  const { running } = ground
  await running.untilOpen()
  losses.push(...(await checkAtRest(ground, running)).map((loss) => `after ${began ? 'a start' : 'the page came again'}: ${loss}`))
  const deed = deeds[Math.floor(trial / 2) % deeds.length] ?? 'answer'
  const before = ground.acknowledged.entries.size
  if (deed === 'migration' || deed === 'backup') await running.inPage(liveInPage, deed)
  else await answerOnce(running, deed)
  await wait(Math.random() * 700)
  if (victim === 'renderer') await running.killRenderer()
  else await (victim === 'main' ? running.killMain() : running.killGroup())
  if (victim !== 'renderer') ground.running = null
  losses.push(...(await checkDisk(ground)))
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
