import { expect, test } from 'vitest'
import { openJournal } from '../../decks/journal/open-journal.ts'
import { anEntryLine } from '../../tests/builders/an-entry.ts'
import { aMemoryFileSystem, type MemoryFault } from '../../tests/builders/memory-file-system.ts'
import type { FileSystem, OpenFile } from './journal-file-system.ts'
import { createFolderDisk } from './journal-folder.ts'
import { createReserve, reserveSize } from './journal-reserve.ts'

const folder = '/data/journal'
const path = `${folder}/reserve`
const plenty = 1_000_000_000

function aWorld(room: number | null = plenty) {
  const told: number[] = []
  const world = { time: 0, free: room, told, room: async () => world.free, tell: (left: number) => void told.push(left), now: () => world.time }
  return world
}

/** A disk with so many bytes in all. */
function aSmallDisk(size: number) {
  const { system, files } = aMemoryFileSystem()
  const used = (): number => [...files.values()].reduce((sum, { length }) => sum + length, 0)
  const limit = { size }
  const wrap = (file: OpenFile): OpenFile => ({
    ...file,
    write: async (bytes, offset, length, position) => {
      const { size: before } = await file.stat()
      if (used() + Math.max(0, position + length - before) > limit.size) throw Object.assign(new Error('ENOSPC'), { code: 'ENOSPC' })
      return file.write(bytes, offset, length, position)
    },
  })
  const full: FileSystem = { ...system, open: async (name, flags, mode) => wrap(await system.open(name, flags, mode)) }
  return { system: full, files, limit }
}

test('it is made while there is plenty of room, and only then', async () => {
  const { system, files } = aMemoryFileSystem()
  const world = aWorld(50_000_000)
  const reserve = createReserve(system, path, world)
  expect(await reserve.fill()).toBe(false)
  world.free = null
  world.time += 100_000
  await reserve.fill()
  expect(files.has(path)).toBe(false)
  world.free = plenty
  await reserve.fill()
  expect(files.has(path)).toBe(false)
  world.time += 100_000
  expect(await reserve.fill()).toBe(true)
  expect(files.get(path)?.length).toBe(reserveSize)
  expect(new Set(files.get(path)?.subarray(0, 1000)).size).toBeGreaterThan(100)
  expect(world.told).toEqual([])
  files.delete(path)
  world.time += 100_000
  await reserve.refill()
  expect(files.has(path)).toBe(false)
})

test('on a full disk answers go into the reserve, which is told, until nothing is left; then it is refused and nothing is lost', async () => {
  const disk = aSmallDisk(reserveSize + 2_000_000)
  const world = aWorld()
  const reserve = createReserve(disk.system, path, world)
  const journal = await openJournal(createFolderDisk(disk.system, folder, reserve))
  if (!journal.ok) throw new Error(journal.problem.detail)
  const lines: string[] = []
  const append = async (count: number) => {
    const only = Array.from({ length: 2000 }, (_, index) => `note-${String(index).padStart(60, '0')}`)
    const line = anEntryLine('import', count, { only })
    const result = await journal.value.append([line])
    if (result.ok) lines.push(line)
    return result
  }
  expect(await append(0)).toMatchObject({ ok: true })
  await reserve.fill()
  world.free = 0
  // The disk is full now but for what was taken ahead and what is held back.
  disk.limit.size = [...disk.files.values()].reduce((sum, { length }) => sum + length, 0)
  let result = await append(1)
  for (let count = 2; result.ok; count += 1) result = await append(count)
  expect(result).toMatchObject({ ok: false, problem: { type: 'disk-full' } })
  expect(world.told.length).toBeGreaterThan(5)
  expect(world.told.at(-1)).toBe(0)
  expect(world.told).toEqual(world.told.toSorted((a, b) => b - a))
  // Nearly all of the room that was held back holds entries now.
  expect(lines.join('').length).toBeGreaterThan(reserveSize * 0.8)
  const again = await openJournal(createFolderDisk(disk.system, folder))
  expect(again).toMatchObject({ ok: true })
  expect(again.ok && again.value.problems).toEqual([])
  expect(again.ok && again.value.sum()).toEqual(journal.value.sum())
  expect(journal.value.sum().count).toBe(lines.length)
  // There is room again: it goes on, and the reserve is filled and told.
  disk.limit.size = plenty
  world.free = plenty
  world.time += 100_000
  expect(await append(10_000)).toMatchObject({ ok: true })
  await reserve.refill()
  expect(world.told.at(-1)).toBe(reserveSize)
  expect(disk.files.get(path)?.length).toBe(reserveSize)
})

/** Makes the reserve, appends, gives, and fills it again. Answers how many changes that took. */
async function run(fault?: MemoryFault): Promise<number> {
  const { system, changes } = aMemoryFileSystem(new Map(), fault)
  const world = aWorld()
  const reserve = createReserve(system, path, world)
  const lines = [1, 2, 3].map((count) => anEntryLine('review', count))
  await reserve.fill()
  const journal = await openJournal(createFolderDisk(system, folder, reserve))
  if (!journal.ok) throw new Error(journal.problem.detail)
  for (const line of lines) if (!(await journal.value.append([line])).ok) expect(await journal.value.append([line])).toMatchObject({ ok: true })
  await reserve.give(100)
  world.time += 100_000
  await reserve.fill()
  expect(journal.value.sum().count).toBe(3)
  return changes()
}

test.each<MemoryFault['code']>(['EIO', 'ENOSPC', 'EACCES', 'short'])('%s at any change of it: nothing is thrown, entries are kept', async (code) => {
  const changes = await run()
  expect(changes).toBeGreaterThan(10)
  for (let at = 1; at <= changes; at += 1) {
    // A journal whose folder cannot be made does not open; that is told elsewhere.
    await run({ at, code }).catch((error: unknown) => expect(String(error)).toMatch(/disk|folder/i))
  }
}, 60_000)
