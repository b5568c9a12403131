import { expect, test } from 'vitest'
import { encodeLine } from '../../decks/journal/encode-line.ts'
import { snapshotName } from '../../decks/journal/journal-disk.ts'
import { journalSum } from '../../decks/journal/journal-sum.ts'
import { openJournal, type Journal } from '../../decks/journal/open-journal.ts'
import { readLines } from '../../decks/journal/read-lines.ts'
import { anEntryLine } from '../../tests/builders/an-entry.ts'
import { aMemoryFileSystem, type MemoryFault } from '../../tests/builders/memory-file-system.ts'
import { createFolderDisk } from './journal-folder.ts'

const folder = '/data/journal'
/** Small parts, so that a few dozen entries make several snapshots of several blocks. */
const sizes = { segment: 1000, block: 400, packAt: 3 }
type Files = Map<string, Uint8Array<ArrayBuffer>>

const someLines = (count: number, from = 0): string[] => Array.from({ length: count }, (_, index) => anEntryLine('review', from + index))
const idOf = (line: string): string => JSON.parse(line).id
const allOnce = (lines: readonly string[]): string[] => [...new Set(lines)].toSorted()

async function openOn(files: Files, fault?: MemoryFault): Promise<{ journal: Journal; changes: () => number }> {
  const { system, changes } = aMemoryFileSystem(files, fault)
  const journal = await openJournal(createFolderDisk(system, folder), sizes)
  if (!journal.ok) throw new Error(journal.problem.detail)
  return { journal: journal.value, changes }
}

async function readAll(journal: Journal, limit = 7): Promise<string[]> {
  const lines: string[] = []
  for (let from: number | null = 0; from !== null; ) {
    const read = await journal.read(from, limit)
    if (!read.ok) throw new Error(read.problem.detail)
    lines.push(...read.value.lines)
    from = read.value.next
  }
  return lines
}

/** A journal of so many entries, each forced to the disk alone; nothing is packed. */
async function writeJournal(count: number): Promise<{ files: Files; lines: string[] }> {
  const files: Files = new Map()
  const { journal } = await openOn(files)
  const lines = someLines(count)
  for (const line of lines) expect(await journal.append([line])).toMatchObject({ ok: true })
  return { files, lines }
}

const copyOf = (files: Files): Files => new Map([...files].map(([name, bytes]) => [name, bytes.slice()]))
const namesIn = (files: Files): string[] => [...files.keys()].map((name) => name.slice(folder.length + 1)).toSorted()
const flip = (files: Files, name: string, at: number): void => {
  const bytes = files.get(`${folder}/${name}`)
  if (bytes === undefined) throw new Error(`There is no ${name}.`)
  bytes[at] = (bytes[at] ?? 0) ^ 4
}

test('packing changes nothing that is read, now or after a restart, and later entries follow', async () => {
  const { files, lines } = await writeJournal(50)
  const { journal } = await openOn(files)
  expect(await journal.pack()).toEqual({ ok: true, value: 6 })
  expect(await readAll(journal)).toEqual(lines)
  expect(await readAll(journal, 1)).toEqual(lines)
  expect(await journal.append(someLines(1, 50))).toMatchObject({ ok: true, value: { count: 51 } })
  const { journal: later } = await openOn(files)
  expect(later.problems).toEqual([])
  expect(later.sum()).toEqual(journalSum(someLines(51).map(idOf)))
  for (const limit of [1, 3, 51, 1000]) expect(await readAll(later, limit)).toEqual(someLines(51))
  expect(await later.pack()).toEqual({ ok: true, value: 0 })
})

test('the segments of the newest snapshot stay until there is a newer one', async () => {
  const { files } = await writeJournal(22)
  const { journal } = await openOn(files)
  expect(await journal.pack()).toEqual({ ok: true, value: 3 })
  expect(namesIn(files)).toEqual(expect.arrayContaining(['000001-000003.pack', '000001.log', '000002.log', '000003.log']))
  const { journal: later } = await openOn(files)
  for (const line of someLines(28, 22)) await later.append([line])
  expect(await later.pack()).toEqual({ ok: true, value: 3 })
  expect(namesIn(files)).not.toEqual(expect.arrayContaining(['000001.log']))
  expect(namesIn(files)).toEqual(expect.arrayContaining(['000001-000003.pack', '000004-000006.pack', '000004.log', '000005.log', '000006.log']))
  const { journal: last } = await openOn(files)
  expect(await readAll(last)).toEqual(someLines(50))
  expect(last.problems).toEqual([])
})

test('the segments of a snapshot that was damaged meanwhile are not removed', async () => {
  const { files } = await writeJournal(22)
  const { journal } = await openOn(files)
  await journal.pack()
  flip(files, '000001-000003.pack', 900)
  for (const line of someLines(28, 22)) await journal.append([line])
  expect(await journal.pack()).toEqual({ ok: true, value: 3 })
  expect(namesIn(files)).toEqual(expect.arrayContaining(['000001.log', '000002.log', '000003.log']))
  expect(await readAll((await openOn(files)).journal)).toEqual(someLines(50))
})

test.each<MemoryFault['code']>(['EIO', 'ENOSPC', 'EACCES', 'short'])('%s at any one change while packing: everything is there once, and the next packing succeeds', async (code) => {
  const { files, lines } = await writeJournal(50)
  const { journal, changes } = await openOn(copyOf(files))
  const before = changes()
  await journal.pack()
  const last = changes()
  expect(last - before).toBeGreaterThan(12)
  for (let at = before + 1; at <= last; at += 1) {
    const disk = copyOf(files)
    const { journal: faulty } = await openOn(disk, { at, code })
    await faulty.pack()
    expect(await readAll(faulty)).toEqual(lines)
    expect(await faulty.append(someLines(1, 50))).toMatchObject({ ok: true, value: { count: 51 } })
    expect(await faulty.pack()).toMatchObject({ ok: true })
    const { journal: again } = await openOn(disk)
    expect(again.problems).toEqual([])
    expect(await readAll(again)).toEqual(someLines(51))
  }
})

test('the program may end at any change while packing: everything is there once', async () => {
  const { files, lines } = await writeJournal(50)
  const { journal, changes } = await openOn(copyOf(files))
  const before = changes()
  await journal.pack()
  const last = changes()
  for (let at = before + 1; at <= last + 1; at += 1) {
    const disk = copyOf(files)
    const { journal: ended } = await openOn(disk, { at, code: 'short', forGood: true })
    expect((await ended.pack()).ok).toBe(at > last)
    expect(await readAll(ended)).toEqual(lines)
    const { journal: again } = await openOn(disk)
    expect(again.problems).toEqual([])
    expect(again.sum()).toEqual(journalSum(lines.map(idOf)))
    expect(allOnce(await readAll(again))).toEqual(allOnce(lines))
    expect(await again.pack()).toMatchObject({ ok: true })
    const { journal: third } = await openOn(disk)
    expect(await readAll(third)).toEqual(lines)
    expect(third.problems).toEqual([])
  }
})

test('a flipped bit anywhere in a snapshot costs nothing, with its segments there or not', async () => {
  const { files, lines } = await writeJournal(22)
  const { journal } = await openOn(files)
  await journal.pack()
  const name = snapshotName(1, 3)
  const length = files.get(`${folder}/${name}`)?.length ?? 0
  expect(length).toBeGreaterThan(1000)
  for (const keepSegments of [true, false]) {
    for (let at = keepSegments ? 0 : 7; at < length; at += 61) {
      const disk = copyOf(files)
      if (!keepSegments) for (const gone of ['000001.log', '000002.log', '000003.log']) disk.delete(`${folder}/${gone}`)
      flip(disk, name, at)
      const { journal: damaged } = await openOn(disk)
      expect(damaged.problems.map(({ type }) => type)).toEqual(['journal-mended'])
      expect(damaged.sum().count).toBe(22)
      expect(await readAll(damaged)).toEqual(lines)
      const { journal: again } = await openOn(disk)
      expect(again.problems).toEqual([])
      expect(await readAll(again)).toEqual(lines)
    }
  }
})

test('what cannot be mended is told, and everything else of the snapshot is kept', async () => {
  const { files, lines } = await writeJournal(22)
  const { journal } = await openOn(files)
  await journal.pack()
  const name = snapshotName(1, 3)
  for (const gone of ['000001.log', '000002.log', '000003.log']) files.delete(`${folder}/${gone}`)
  const bytes = files.get(`${folder}/${name}`) ?? new Uint8Array()
  bytes.fill(0, Math.floor(bytes.length * 0.3), Math.floor(bytes.length * 0.75))
  const { journal: damaged } = await openOn(files)
  expect(damaged.problems.map(({ type }) => type)).toEqual(['journal-damaged', 'journal-gap'])
  const kept = await readAll(damaged)
  expect(kept.length).toBeGreaterThan(4)
  expect(kept.length).toBeLessThan(22)
  expect(lines).toEqual(expect.arrayContaining(kept))
  expect(namesIn(files).some((file) => file.startsWith('damaged/000001-000003-'))).toBe(true)
  const { journal: again } = await openOn(files)
  expect(again.problems).toEqual([])
  expect(await readAll(again)).toEqual(kept)
  // The database brings back what is missing.
  expect(await again.append(lines)).toMatchObject({ ok: true, value: { count: 22 } })
  expect(allOnce(await readAll((await openOn(files)).journal))).toEqual(allOnce(lines))
})

test('a snapshot of which nothing can be read is put aside, and new segments take no number of its', async () => {
  const { files } = await writeJournal(22)
  const { journal } = await openOn(files)
  await journal.pack()
  const name = `${folder}/${snapshotName(1, 3)}`
  for (const gone of ['000001.log', '000002.log', '000003.log', '000004.log']) files.delete(`${folder}/${gone}`)
  const whole = copyOf(files)
  const { journal: alone } = await openOn(whole)
  await alone.append(someLines(1, 30))
  expect(namesIn(whole)).toEqual(expect.arrayContaining(['000004.log']))
  files.get(name)?.fill(7)
  const { journal: empty } = await openOn(files)
  expect(empty.sum().count).toBe(0)
  expect(empty.problems.map(({ type }) => type)).toEqual(['journal-damaged'])
  expect(files.has(name)).toBe(false)
})

test('a snapshot of a newer Lectern is not touched', async () => {
  const { files } = await writeJournal(22)
  const { journal } = await openOn(files)
  await journal.pack()
  const name = `${folder}/${snapshotName(1, 3)}`
  const newer = new Uint8Array(encodeLine(0, '{"snapshot":2}'))
  files.set(name, newer)
  const opened = await openJournal(createFolderDisk(aMemoryFileSystem(files).system, folder), sizes)
  expect(opened).toMatchObject({ ok: false, problem: { type: 'newer-journal' } })
  expect(files.get(name)).toEqual(newer)
})

/** A journal of which segments 1 to 3 are packed, with their files there or not, and the snapshot damaged in one place or in many. */
async function writeDamaged(hasSegments: boolean, isLost: boolean): Promise<{ files: Files; readable: string[] }> {
  const { files } = await writeJournal(22)
  await (await openOn(files)).journal.pack()
  if (!hasSegments) for (const gone of ['000001.log', '000002.log', '000003.log']) files.delete(`${folder}/${gone}`)
  const bytes = files.get(`${folder}/${snapshotName(1, 3)}`) ?? new Uint8Array()
  if (isLost) bytes.fill(0, Math.floor(bytes.length * 0.25), Math.floor(bytes.length * 0.42))
  else flip(files, snapshotName(1, 3), Math.floor(bytes.length / 2))
  return { files, readable: await readAll((await openOn(copyOf(files))).journal) }
}

test.each([
  ['can be mended', false, false],
  ['can be mended and has its segments', true, false],
  ['has lost lines', false, true],
  ['has lost lines and has its segments', true, true],
])('any fault, or the end of the program, while a snapshot is looked after that %s: nothing more is lost', async (_, hasSegments, isLost) => {
  const { files, readable } = await writeDamaged(hasSegments, isLost)
  expect(readable.length).toBeGreaterThan(4)
  const { changes } = await openOn(copyOf(files))
  for (const forGood of [false, true]) {
    for (let at = 1; at <= changes(); at += 1) {
      const disk = copyOf(files)
      const faulty = await openJournal(createFolderDisk(aMemoryFileSystem(disk, { at, code: 'ENOSPC', forGood }).system, folder), sizes)
      if (faulty.ok) expect(allOnce(await readAll(faulty.value))).toEqual(allOnce(readable))
      const { journal: again } = await openOn(disk)
      expect(allOnce(await readAll(again))).toEqual(allOnce(readable))
      const { journal: third } = await openOn(disk)
      expect(third.problems).toEqual([])
      expect(allOnce(await readAll(third))).toEqual(allOnce(readable))
    }
  }
})

test('a disk that gives back other bytes than were written gets no snapshot', async () => {
  const { files, lines } = await writeJournal(22)
  const { system } = aMemoryFileSystem(files)
  const lying = {
    ...system,
    readFile: async (path: string) => {
      const bytes = await system.readFile(path)
      if (path.endsWith('.pack')) bytes[300] = (bytes[300] ?? 0) ^ 1
      return bytes
    },
  }
  const journal = await openJournal(createFolderDisk(lying, folder), sizes)
  if (!journal.ok) throw new Error(journal.problem.detail)
  expect(await journal.value.pack()).toMatchObject({ ok: false, problem: { type: 'not-packed' } })
  expect(namesIn(files).some((name) => name.endsWith('.pack'))).toBe(false)
  expect(await readAll(journal.value)).toEqual(lines)
})

test('a segment that was damaged since the start is not packed', async () => {
  const { files } = await writeJournal(22)
  const { journal } = await openOn(files)
  flip(files, '000002.log', 200)
  expect(await journal.pack()).toMatchObject({ ok: false, problem: { type: 'not-packed', where: '000002.log' } })
  expect(namesIn(files).some((name) => name.endsWith('.pack'))).toBe(false)
})

test('a snapshot that changes while the journal is open is told, not read wrongly', async () => {
  const { files } = await writeJournal(22)
  const { journal } = await openOn(files)
  await journal.pack()
  files.get(`${folder}/${snapshotName(1, 3)}`)?.fill(1)
  expect(await journal.read(0, 10)).toMatchObject({ ok: false, problem: { type: 'journal-changed' } })
})

test('where nothing can be packed nothing is, and what was packed elsewhere is told', async () => {
  const { files } = await writeJournal(22)
  const { packing: _, ...plain } = createFolderDisk(aMemoryFileSystem(files).system, folder)
  const journal = await openJournal(plain, sizes)
  expect(journal.ok && (await journal.value.pack())).toEqual({ ok: true, value: 0 })
  await (await openOn(files)).journal.pack()
  expect(await openJournal(plain, sizes)).toMatchObject({ ok: false, problem: { type: 'cannot-unpack' } })
})

/** Opens a journal of 50 entries, packs and reads it. Answers whether any of that was refused, and how often the disk was read. */
async function packAndRead(disk: Files, fault?: MemoryFault): Promise<{ refused: number; readings: number }> {
  const { system, readings } = aMemoryFileSystem(disk, fault)
  const opened = await openJournal(createFolderDisk(system, folder), sizes)
  if (!opened.ok) {
    expect(opened.problem.type).toBe('disk-failed')
    return { refused: 1, readings: readings() }
  }
  const [packed, read] = [await opened.value.pack(), await opened.value.read(0, 1000)]
  if (read.ok) expect(allOnce(read.value.lines)).toEqual(allOnce(someLines(50)))
  return { refused: packed.ok && read.ok ? 0 : 1, readings: readings() }
}

test('a disk that cannot be read at any one place is told, and nothing is changed or removed for it', async () => {
  const { files } = await writeJournal(22)
  await (await openOn(files)).journal.pack()
  const { journal } = await openOn(files)
  for (const line of someLines(28, 22)) await journal.append([line])
  const { readings } = await packAndRead(copyOf(files))
  expect(readings).toBeGreaterThan(12)
  for (let at = 1; at <= readings; at += 1) {
    const disk = copyOf(files)
    expect((await packAndRead(disk, { at, code: 'EIO', reads: true })).refused).toBe(1)
    const { journal: again } = await openOn(disk)
    expect(again.problems).toEqual([])
    expect(await readAll(again)).toEqual(someLines(50))
  }
})

test('lost lines whose segments are all there are read from them, and that is said', async () => {
  const { files, readable } = await writeDamaged(true, true)
  const { journal } = await openOn(files)
  expect(journal.problems.map(({ type }) => type)).toEqual(['journal-mended'])
  expect(readable).toHaveLength(22)
})

test.each(['000001.log', '000002.log', '000003.log'])('%s, left of those of a damaged snapshot, is read at every start', async (left) => {
  const { files } = await writeDamaged(true, true)
  const own = readLines(files.get(`${folder}/${left}`) ?? new Uint8Array()).lines.map(({ json }) => json)
  for (const gone of ['000001.log', '000002.log', '000003.log']) if (gone !== left) files.delete(`${folder}/${gone}`)
  for (let start = 0; start < 2; start += 1) {
    const there = await readAll((await openOn(files)).journal)
    expect(there).toEqual(expect.arrayContaining(own))
  }
})

test.each([true, false])('a damaged snapshot that cannot be put aside stays as it is (segments there: %s)', async (hasSegments) => {
  const { files } = await writeDamaged(hasSegments, true)
  const before = files.get(`${folder}/${snapshotName(1, 3)}`)?.slice()
  const { system } = aMemoryFileSystem(files)
  const full = { ...system, open: (path: string, flags: string) => (path.includes('/damaged/') ? Promise.reject(Object.assign(new Error('full'), { code: 'ENOSPC' })) : system.open(path, flags)) }
  expect(await openJournal(createFolderDisk(full, folder), sizes)).toMatchObject({ ok: true })
  expect(files.get(`${folder}/${snapshotName(1, 3)}`)).toEqual(before)
})
