import { spawn } from 'node:child_process'
import { join } from 'node:path'
import { findBroken, idOf, makeNodeShell, nothingPromised, type Promised } from './desk.ts'
import { holdingFileSystem } from './holding-file-system.ts'

/** A process that lives with a folder: see sitting-process.ts. */
export interface Sitting {
  readonly promised: Promised
  /** The backups that it was told are made. */
  readonly made: Set<string>
  /** What it is at. */
  readonly deed: () => string
  /** Answers when it says that word. */
  readonly until: (word: string) => Promise<void>
  /** SIGKILL; answers when it is gone and all that it said was heard. */
  readonly kill: () => Promise<void>
}

/** Starts one. What earlier ones in the same folder were promised is handed in. */
export function startSitting(folder: string, seed: number, promised: Promised = nothingPromised(), made = new Set<string>()): Sitting {
  const child = spawn(process.execPath, ['--disable-warning=ExperimentalWarning', join(import.meta.dirname, 'sitting-process.ts'), folder, String(seed)], { stdio: ['ignore', 'pipe', 'pipe'] })
  let [deed, rest, complaint] = ['starting', '', '']
  const waiting = new Map<string, () => void>()
  let ended = false
  const closed = new Promise<void>((done) => {
    child.once('close', () => {
      ended = true
      done()
    })
  })
  child.stderr.setEncoding('utf8').on('data', (text: string) => {
    complaint = (complaint + text).slice(-2000)
  })
  child.stdout.setEncoding('utf8').on('data', (text: string) => {
    const lines = (rest + text).split('\n')
    rest = lines.pop() ?? ''
    for (const line of lines) {
      const word = line.slice(0, line.indexOf(' '))
      const what = line.slice(word.length + 1)
      if (word === 'HANDED') promised.handed.add(idOf(what))
      else if (word === 'KEPT') promised.lines.set(idOf(what), what)
      else if (word === 'KEPT-FILE') promised.files.add(what)
      else if (word === 'KEPT-NOT') promised.files.delete(what)
      else if (word === 'MADE') made.add(what)
      else if (word === 'DEED') deed = what
      waiting.get(word)?.()
    }
  })
  return {
    promised,
    made,
    deed: () => deed,
    until: async (word) => {
      await Promise.race([new Promise<void>((done) => waiting.set(word, done)), closed])
      if (ended) throw new Error(`the sitting ended by itself: ${complaint}`)
    },
    kill: async () => {
      child.kill('SIGKILL')
      await closed
    },
  }
}

/** Looks for all that was promised in a folder, and reads its backups wholly. */
export async function checkFolder(folder: string, { promised, made }: Pick<Sitting, 'promised' | 'made'>): Promise<string[]> {
  const losses = await findBroken(folder, promised, { phantoms: false })
  const { system, closeAll } = holdingFileSystem()
  const { backups } = makeNodeShell(folder, nothingPromised(), system)
  const list = await backups.list()
  if (!list.ok) losses.push(`backups cannot be listed: ${list.problem.detail}`)
  for (const { id } of list.ok ? list.value.backups : []) {
    const checked = await backups.check(id)
    if (!checked.ok || checked.value.state !== 'whole') losses.push(`the backup ${id} is not whole: ${checked.ok ? checked.value.problem?.detail : checked.problem.detail}`)
  }
  const there = new Set(list.ok ? list.value.backups.map(({ id }) => id) : [])
  for (const id of made) if (!there.has(id)) losses.push(`the backup ${id} is lost`)
  await closeAll()
  return losses
}
