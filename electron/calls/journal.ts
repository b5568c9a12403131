import { join } from 'node:path'
import { openJournal, type Journal, type JournalSizes } from '../../decks/journal/open-journal.ts'
import { ok, type Result } from '../../decks/result.ts'
import type { Answers } from './answers.ts'
import { readDevice } from './journal-device.ts'
import { nodeFileSystem, type FileSystem } from './journal-file-system.ts'
import { createFolderDisk } from './journal-folder.ts'
import { createKeptFiles, type FindFile } from './journal-kept-files.ts'
import type { Reserve } from './journal-reserve.ts'

/** The calls about the journal. */
export type JournalAnswers = Pick<Answers, 'journal.open' | 'journal.read' | 'journal.append' | 'journal.keepFile' | 'journal.readFile' | 'journal.listFiles' | 'journal.removeFiles'>

/** What a journal may have beside its folder. */
export interface JournalOptions {
  /** Room held back for a full disk. */
  readonly reserve?: Reserve
  /** Where else kept files may be found. */
  readonly find?: FindFile
  /** After how many ms from its opening full segments are packed and the reserve is filled; never without it. */
  readonly tidyAfter?: number
  readonly sizes?: JournalSizes
}

interface Opened {
  readonly journal: Journal
  readonly device: string
}

/** Keeps the journal in `folder`: its segments, `damaged/`, `files/`, and this computer's name in `device.txt`. */
export function createJournalAnswers(folder: string, system: FileSystem = nodeFileSystem, { reserve, find, tidyAfter, sizes }: JournalOptions = {}): JournalAnswers {
  const disk = createFolderDisk(system, folder, reserve)
  const files = createKeptFiles(system, join(folder, 'files'), find)
  let opening: Promise<Result<Opened>> | null = null

  async function openBoth(): Promise<Result<Opened>> {
    const journal = await openJournal(disk, sizes)
    if (!journal.ok) return journal
    const device = await readDevice(disk)
    if (tidyAfter !== undefined) setTimeout(() => void tidy(journal.value), tidyAfter).unref()
    return device.ok ? ok({ journal: journal.value, device: device.value }) : device
  }

  /** Without room for the reserve there is none for a snapshot. What fails to be packed is as it was, and is packed after another start. */
  async function tidy(journal: Journal): Promise<void> {
    if ((await reserve?.fill()) ?? true) await journal.pack()
  }

  /** Opens once; after a failure the next call tries again. */
  async function open(): Promise<Result<Opened>> {
    opening ??= openBoth()
    const opened = await opening
    if (!opened.ok) opening = null
    return opened
  }

  return {
    'journal.open': async () => {
      const opened = await open()
      if (!opened.ok) return opened
      const { journal, device } = opened.value
      return ok({ ...journal.sum(), device, problems: [...journal.problems] })
    },
    'journal.read': async ({ from, limit }) => {
      const opened = await open()
      return opened.ok ? opened.value.journal.read(from, limit) : opened
    },
    'journal.append': async ({ lines }) => {
      const opened = await open()
      if (!opened.ok) return opened
      const appended = await opened.value.journal.append(lines)
      if (appended.ok) void reserve?.refill()
      return appended
    },
    'journal.keepFile': ({ bytes }) => files.keep(bytes),
    'journal.readFile': ({ hash }) => files.read(hash),
    'journal.listFiles': () => files.list(),
    'journal.removeFiles': ({ hashes }) => files.remove(hashes),
  }
}
