import { mkdir } from 'node:fs/promises'
import { join } from 'node:path'
import type { JournalDisk } from '../../decks/journal/journal-disk.ts'
import type { Problem } from '../../decks/result.ts'
import { codeOf } from '../code-of.ts'
import { readFreeRoom } from '../read-free-room.ts'
import { keepCopy } from './database-copies.ts'
import { judgeEngine, readEngineRecord, writeEngineRecord, type EngineRecord } from './engine-record.ts'
import { moveAside } from './put-aside.ts'
import { setRunningMark } from './running-mark.ts'
import { settleMachine } from './settle-machine.ts'

/** Chromium's folder with the page's databases, in the data folder. */
export const databaseFolder = 'IndexedDB'

/** What the guard needs to know. `disk`: the journal's. `ours`: the engine and the Lectern that start. */
export interface GuardParts {
  readonly data: string
  readonly disk: JournalDisk
  readonly ours: EngineRecord
  readonly machine: string
  readonly now: number
}

/** What was found and done before the window opened. */
export interface StartFindings {
  readonly problems: readonly Problem[]
  readonly isDatabaseAside: boolean
  /** True when an older Lectern had the data last and no backup was made since. */
  readonly isUpgrade: boolean
}

/** Where the guard keeps what it knows, in the data folder. */
export const guardFiles = { engine: 'engine.json', running: 'running', copies: 'copies' } as const

/**
 * Goes before every window, while nothing has opened the database: puts it aside when a newer engine or a newer Lectern had
 * it, copies it when that is due, and sees whose journal this is. It never fails: what cannot be done is told.
 */
export async function guardStart({ data, disk, ours, machine, now }: GuardParts): Promise<StartFindings> {
  const problems: Problem[] = []
  async function attempt<T>(what: string, work: () => Promise<T>, otherwise: T): Promise<T> {
    try {
      return await work()
    } catch (error) {
      problems.push({ type: 'guard-failed', detail: `Before the window opened, ${what} (${codeOf(error)}). Your cards are kept in the journal all the same.` })
      return otherwise
    }
  }
  await attempt('the folder for your data could not be made', () => mkdir(join(data, 'journal'), { recursive: true, mode: 0o700 }), undefined)
  const record = join(data, guardFiles.engine)
  const endedWell = await attempt('the mark of a running Lectern could not be set', () => setRunningMark(join(data, guardFiles.running)), false)
  const last = await readEngineRecord(record)
  const judged = judgeEngine(last, ours)
  const aside = await attempt('the database of a newer version could not be put aside', () => putNewerAside(data, judged, now), null)
  if (aside !== null) problems.push(sayAside(judged, aside))
  await attempt('the database could not be copied', async () => keepCopy(join(data, databaseFolder), join(data, guardFiles.copies), endedWell, await readFreeRoom(data), now), false)
  const isUpgrade = judged === 'older-lectern'
  // The version of an upgrade is written when its backup has been made.
  const next = isUpgrade && last !== null ? { ...ours, app: last.app } : ours
  await attempt('the version of Lectern could not be written down', () => writeEngineRecord(record, next), undefined)
  const moved = await attempt('the name of this computer could not be read', () => settleMachine(disk, machine), null)
  if (moved?.ok === false) problems.push(moved.problem)
  if (moved?.ok === true && moved.value !== null) problems.push(moved.value)
  return { problems, isDatabaseAside: aside !== null, isUpgrade }
}

async function putNewerAside(data: string, judged: ReturnType<typeof judgeEngine>, now: number): Promise<string | null> {
  return judged === 'newer-engine' || judged === 'newer-lectern' ? moveAside(data, databaseFolder, judged, now) : null
}

function sayAside(judged: ReturnType<typeof judgeEngine>, place: string): Problem {
  const who = judged === 'newer-engine' ? 'with a newer engine, and this one would have cleared the database' : 'with a newer Lectern, which may keep the database differently'
  return { type: judged, detail: `Your cards were last used ${who}. It was put aside in the folder "${place}", and another one is made from the journal. Nothing is lost.` }
}
