import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { anEntryLine } from '../../tests/builders/an-entry.ts'
import { nodeFileSystem, type FileSystem, type OpenFile } from './journal-file-system.ts'
import { createJournalAnswers, type JournalAnswers } from './journal.ts'

/** These tests wait for the disk thousands of times, which other work on the machine makes slow. */
const patience = 120_000

type Fault = 'EIO' | 'ENOSPC' | 'EACCES' | 'short'

const held: JournalAnswers[] = []

/** A file system whose `failAt`-th change fails, once or from then on; `short` writes half of what it is given. */
function failingFileSystem(failAt: number, fault: Fault, forGood: boolean): { system: FileSystem; count: () => number } {
  let count = 0
  const isBad = (): boolean => {
    count += 1
    return forGood ? count >= failAt : count === failAt
  }
  function check(): void {
    if (isBad()) throw Object.assign(new Error(fault), { code: fault === 'short' ? 'EIO' : fault })
  }
  const wrap = (file: OpenFile): OpenFile => ({
    write: async (bytes, offset, length, position) => {
      if (!isBad()) return file.write(bytes, offset, length, position)
      const written = await file.write(bytes, offset, Math.floor(length / 2), position)
      if (fault === 'short') return written
      throw Object.assign(new Error(fault), { code: fault })
    },
    datasync: async () => (check(), file.datasync()),
    sync: async () => (check(), file.sync()),
    truncate: async (length) => (check(), file.truncate(length)),
    stat: () => file.stat(),
    close: () => file.close(),
  })
  const system: FileSystem = {
    open: async (path, flags, mode) => (check(), wrap(await nodeFileSystem.open(path, flags, mode))),
    readFile: (path) => nodeFileSystem.readFile(path),
    readdir: (path) => nodeFileSystem.readdir(path),
    mkdir: async (path, options) => (check(), nodeFileSystem.mkdir(path, options)),
    rename: async (from, to) => (check(), nodeFileSystem.rename(from, to)),
    rm: async (path, options) => (check(), nodeFileSystem.rm(path, options)),
  }
  return { system, count: () => count }
}

/** One sitting: appends alone and at once, a kept file, each tried a second time when it failed. Answers what was acknowledged. */
async function sitting(answers: JournalAnswers, retry: boolean): Promise<{ acknowledged: string[]; refused: number; hash: string | null }> {
  const acknowledged: string[] = []
  let refused = 0
  async function append(...numbers: number[]): Promise<void> {
    const lines = numbers.map((number) => anEntryLine('review', number))
    for (let tries = retry ? 2 : 1; tries > 0; tries -= 1) {
      const result = await answers['journal.append']({ lines })
      if (!result.ok) {
        refused += 1
        expect(result.problem.detail).toMatch(/disk|folder/)
        continue
      }
      acknowledged.push(...lines)
      return
    }
  }
  await answers['journal.open']({})
  await append(1)
  await append(2, 3)
  await Promise.all([append(4), append(5), append(6, 7)])
  const bytes = new TextEncoder().encode('a deck')
  const first = await answers['journal.keepFile']({ bytes })
  const kept = first.ok || !retry ? first : await answers['journal.keepFile']({ bytes })
  await append(8)
  await append(9)
  return { acknowledged, refused, hash: kept.ok ? kept.value.hash : null }
}

async function readBack(folder: string): Promise<{ lines: string[]; problems: string[]; answers: JournalAnswers }> {
  const answers = createJournalAnswers(folder)
  held.push(answers)
  const opened = await answers['journal.open']({})
  const read = await answers['journal.read']({ from: 0, limit: 10_000 })
  if (!opened.ok || !read.ok) throw new Error('The journal did not open again.')
  return { lines: read.value.lines, problems: opened.value.problems.map((problem) => problem.type), answers }
}

async function inFolder(work: (folder: string) => Promise<void>): Promise<void> {
  const folder = await mkdtemp(join(tmpdir(), 'lectern-faults-'))
  try {
    await work(join(folder, 'journal'))
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}

async function countChanges(): Promise<number> {
  const counted = failingFileSystem(Number.POSITIVE_INFINITY, 'EIO', false)
  await inFolder(async (folder) => {
    const answers = createJournalAnswers(folder, counted.system)
    held.push(answers)
    expect(await sitting(answers, true)).toMatchObject({ refused: 0 })
  })
  return counted.count()
}

test.each<Fault>(['EIO', 'ENOSPC', 'EACCES', 'short'])('%s at any one call: nothing acknowledged is lost, and the second try succeeds', async (fault) => {
  const changes = await countChanges()
  expect(changes).toBeGreaterThan(25)
  for (let failAt = 1; failAt <= changes; failAt += 1) {
    await inFolder(async (folder) => {
      const answers = createJournalAnswers(folder, failingFileSystem(failAt, fault, false).system)
      held.push(answers)
      const { acknowledged, hash } = await sitting(answers, true)
      expect(acknowledged).toHaveLength(9)
      expect(hash).not.toBeNull()
      const back = await readBack(folder)
      expect([...new Set(back.lines)].toSorted()).toEqual(acknowledged.toSorted())
      expect(back.problems).toEqual([])
      expect(await back.answers['journal.readFile']({ hash: hash ?? '' })).toMatchObject({ ok: true })
      expect(await back.answers['journal.append']({ lines: [anEntryLine('review', 20)] })).toMatchObject({ ok: true, value: { count: 10 } })
    })
  }
}, patience)

test.each<Fault>(['EIO', 'ENOSPC', 'EACCES'])('%s from any call on: what was acknowledged is there once the disk is well again', async (fault) => {
  const changes = await countChanges()
  for (let failAt = 1; failAt <= changes; failAt += 1) {
    await inFolder(async (folder) => {
      const answers = createJournalAnswers(folder, failingFileSystem(failAt, fault, true).system)
      held.push(answers)
      const { acknowledged } = await sitting(answers, false)
      const back = await readBack(folder)
      expect(back.lines).toEqual(expect.arrayContaining(acknowledged))
      expect(back.problems.filter((problem) => problem !== 'journal-gap')).toEqual([])
      expect(await back.answers['journal.append']({ lines: [anEntryLine('review', 20)] })).toMatchObject({ ok: true })
    })
  }
}, patience)

test('an answer comes only after a flush, and appends that come at once share one', async () => {
  await inFolder(async (folder) => {
    const done: string[] = []
    const system: FileSystem = {
      ...nodeFileSystem,
      open: async (path, flags, mode) => {
        const file = await nodeFileSystem.open(path, flags, mode)
        return {
          write: async (bytes, offset, length, position) => {
            const written = await file.write(bytes, offset, length, position)
            done.push('write')
            return written
          },
          datasync: async () => {
            await file.datasync()
            done.push('flush')
          },
          sync: () => file.sync(),
          truncate: (length) => file.truncate(length),
          stat: () => file.stat(),
          close: () => file.close(),
        }
      },
    }
    const answers = createJournalAnswers(folder, system)
    held.push(answers)
    await answers['journal.append']({ lines: [anEntryLine('review', 1)] })
    done.length = 0
    await answers['journal.append']({ lines: [anEntryLine('review', 2)] })
    expect(done).toEqual(['write', 'flush'])
    done.length = 0
    await Promise.all(Array.from({ length: 50 }, (_, index) => answers['journal.append']({ lines: [anEntryLine('review', 10 + index)] }).then(() => done.push('answer'))))
    const flushes = done.filter((what) => what === 'flush').length
    expect(flushes).toBeLessThanOrEqual(3)
    expect(done.slice(0, done.indexOf('answer'))).toEqual(['write', 'flush'])
    expect(done.lastIndexOf('flush')).toBeGreaterThan(done.lastIndexOf('write'))
  })
})
