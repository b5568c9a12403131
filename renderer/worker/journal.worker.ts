// The journal of the browser edition, in the browser's private files. Only a worker may write them at once and have
// them flushed; and only one tab may do so at a time.
import { z } from 'zod'
import { openJournal, type Journal } from '../../decks/journal/open-journal.ts'
import { fail, ok, type Result } from '../../decks/result.ts'
import type { CallInput } from '../../electron/contract/contract.ts'
import type { JournalAnswer, JournalAnswers, JournalQuestion } from './journal-client.ts'
import { createOpfsDisk } from './opfs-disk.ts'
import { keepOpfsFile, listKeptOpfsFiles, readKeptOpfsFile, removeKeptOpfsFiles } from './opfs-kept-files.ts'
import { tryOpfs } from './opfs-try.ts'

// The page's policy forbids code made from text.
z.config({ jitless: true })

interface Opened {
  readonly folder: FileSystemDirectoryHandle
  readonly journal: Journal
  readonly device: string
}

/** A tab that was just closed or loaded again may hold the lock a moment longer, in ms. */
const patience = 2000
let opening: Promise<Result<Opened>> | null = null

async function open(): Promise<Result<Opened>> {
  opening ??= openAll()
  const opened = await opening
  if (!opened.ok) opening = null
  return opened
}

async function openAll(): Promise<Result<Opened>> {
  if (!(await holdLock())) return fail('second-tab', 'Lectern is already open in another tab. Go on there, or close it and try again here.')
  const folder = await tryOpfs(async () => (await navigator.storage.getDirectory()).getDirectoryHandle('journal', { create: true }))
  if (!folder.ok) return folder
  const disk = createOpfsDisk(folder.value)
  const journal = await openJournal(disk)
  if (!journal.ok) return journal
  const known = await disk.readText('device')
  if (!known.ok) return known
  const device = known.value ?? crypto.randomUUID().replaceAll('-', '').slice(0, 16)
  const written = known.value === null ? await disk.writeText('device', device) : ok(null)
  return written.ok ? ok({ folder: folder.value, journal: journal.value, device }) : written
}

let held = false

/** Takes the lock that one tab has, and keeps it until the worker ends. */
async function holdLock(): Promise<boolean> {
  if (held) return true
  held = await new Promise<boolean>((resolve) => {
    const asked = navigator.locks.request('lectern-journal', { signal: AbortSignal.timeout(patience) }, () => {
      resolve(true)
      return new Promise<never>(() => {})
    })
    asked.catch(() => resolve(false))
  })
  return held
}

const answers: JournalAnswers = {
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
    return opened.ok ? opened.value.journal.append(lines) : opened
  },
  'journal.keepFile': async ({ bytes }) => {
    const opened = await open()
    return opened.ok ? keepOpfsFile(opened.value.folder, bytes) : opened
  },
  'journal.readFile': async ({ hash }) => {
    const opened = await open()
    return opened.ok ? readKeptOpfsFile(opened.value.folder, hash) : opened
  },
  'journal.listFiles': async () => {
    const opened = await open()
    return opened.ok ? listKeptOpfsFiles(opened.value.folder) : opened
  },
  'journal.removeFiles': async ({ hashes }) => {
    const opened = await open()
    return opened.ok ? removeKeptOpfsFiles(opened.value.folder, hashes) : opened
  },
}

addEventListener('message', ({ data: { number, name, input } }: MessageEvent<JournalQuestion>) => {
  const answer = answers[name] as (input: CallInput<typeof name>) => Promise<Result<unknown>>
  void answer(input as never).then((result) => postMessage({ number, result } satisfies JournalAnswer))
})
