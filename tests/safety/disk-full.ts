import { spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync, statfsSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { aDeckFile } from '../builders/a-deck-file.ts'
import { writeJournal } from '../builders/write-journal.ts'
import { anAttack, type Attempt } from './attack.ts'
import { startChance } from './chance.ts'
import { checkView } from './check-view.ts'
import { idOf } from './desk.ts'
import { liveInPage, type Deed } from './live-in-page.ts'
import { readyApp } from './ready-app.ts'
import { nothingAcknowledged, readJournalCopy, startLectern, type Acknowledged, type RunningLectern } from './running-lectern.ts'

/** A disk of its own for the app's data. */
interface Ground {
  readonly folder: string
  readonly disk: string
  readonly dataDir: string
  readonly acknowledged: Acknowledged
  readonly files: readonly string[]
  running: RunningLectern | null
}

const deeds: readonly Deed[] = ['answer', 'import', 'undo', 'backup', 'migration', 'answer']
const mega = 1024 * 1024

function mount(disk: string): string | null {
  const done = spawnSync('mount', ['-t', 'tmpfs', '-o', 'size=400m', 'tmpfs', disk], { encoding: 'utf8' })
  return done.status === 0 ? null : (done.stderr || String(done.error)).trim()
}

async function skip(): Promise<string | null> {
  if (process.platform !== 'linux' || process.getuid?.() !== 0) return 'It takes Linux and root, to mount a small disk.'
  const disk = mkdtempSync(join(tmpdir(), 'lectern-full-'))
  const failed = mount(disk)
  if (failed === null) spawnSync('umount', ['-l', disk])
  rmSync(disk, { recursive: true, force: true })
  return failed === null ? null : `No disk can be mounted here (${failed}).`
}

async function open(): Promise<Ground> {
  await readyApp()
  const folder = mkdtempSync(join(tmpdir(), 'lectern-full-'))
  const disk = join(folder, 'disk')
  mkdirSync(disk)
  const failed = mount(disk)
  if (failed !== null) throw new Error(failed)
  const dataDir = join(disk, 'data')
  writeJournal(dataDir, aDeckFile(...Array.from({ length: 3000 }, (_, index) => ({ question: `What is number ${index + 1}?` }))), { newPerDay: 9999 })
  const files = Array.from({ length: 200 }, (_, file) => {
    const path = join(folder, `deck-${file}.csv`)
    writeFileSync(path, `question,answer\r\n${Array.from({ length: 400 }, (_, row) => `Which one is ${file}.${row}?,It is ${row}`).join('\r\n')}\r\n`)
    return path
  })
  return { folder, disk, dataDir, acknowledged: nothingAcknowledged(), files, running: null }
}

/** Takes all room but so many bytes. */
function fill(ground: Ground, left: number): void {
  const { bavail, bsize } = statfsSync(ground.disk)
  const room = bavail * bsize - left
  if (room > 0) spawnSync('fallocate', ['-l', String(room), join(ground.disk, 'filler')])
}

async function start(ground: Ground, trial: number): Promise<RunningLectern> {
  return startLectern({ dataDir: ground.dataDir, files: ground.files.slice((trial * 7) % 150), acknowledged: ground.acknowledged })
}

async function attempt(ground: Ground, trial: number): Promise<Attempt> {
  const before = ground.acknowledged.entries.size
  const deed = deeds[trial % deeds.length] ?? 'answer'
  const left = startChance(trial).below(4 * mega)
  ground.running ??= await start(ground, trial)
  await ground.running.untilOpen()
  // The room that the app holds back for this; it makes it some time after its start.
  const hasReserve = trial % 3 === 0
  if (hasReserve) writeFileSync(join(ground.dataDir, 'journal/reserve'), startChance(1).bytes(8 * mega))
  const isFullAtStart = trial % 2 === 1
  if (isFullAtStart) {
    await ground.running.killGroup()
    fill(ground, left)
    ground.running = await start(ground, trial)
    // Whatever it says: it must not make it worse.
    await ground.running.untilOpen(15_000).catch(() => null)
  } else fill(ground, left)
  await Promise.race([ground.running.inPage(liveInPage, deed).catch(() => null), wait(2000)])
  await wait(1000)
  const losses: string[] = []
  if (hasReserve && !isFullAtStart && deed === 'answer') {
    for (const until = Date.now() + 10_000; ground.acknowledged.entries.size === before && Date.now() < until; ) await wait(50)
    if (ground.acknowledged.entries.size === before) losses.push('with the room that was held back no answer could be kept')
  }
  await ground.running.killGroup()
  rmSync(join(ground.disk, 'filler'), { force: true })
  ground.running = await start(ground, trial + 1)
  await ground.running.untilOpen()
  let there = new Set<string>()
  losses.push(...(await checkView(ground.running, async () => {
    there = new Set((await readJournalCopy(ground.dataDir)).lines.map(idOf))
    return there
  })))
  const { missing } = await readJournalCopy(ground.dataDir)
  for (const id of ground.acknowledged.entries) if (!there.has(id)) losses.push(`acknowledged entry ${id} is lost`)
  for (const hash of ground.acknowledged.files) if (missing(hash)) losses.push(`acknowledged file ${hash} is lost`)
  return { did: ground.acknowledged.entries.size - before, losses: losses.map((loss) => `${left} bytes left${isFullAtStart ? ' at the start' : ''}, ${deed}: ${loss}`) }
}

export const diskFull = anAttack<Ground>({
  name: 'disk-full',
  what: 'The disk has 0 to 4 MB left while the app runs or before it starts; answers, imports, undo, backups, a database made anew; then there is room again: it opens, and all that was acknowledged is there',
  trials: { quick: 6, full: 120 },
  skip,
  open,
  attempt,
  close: async ({ running, disk, folder }) => {
    await running?.killGroup()
    spawnSync('umount', ['-l', disk])
    rmSync(folder, { recursive: true, force: true })
  },
})
