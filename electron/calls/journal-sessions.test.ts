// Random sessions of a journal: answers, packing, the end of the program anywhere, damage to what is packed.
import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { openJournal, type Journal } from '../../decks/journal/open-journal.ts'
import { anEntryLine } from '../../tests/builders/an-entry.ts'
import { aMemoryFileSystem, type MemoryFault } from '../../tests/builders/memory-file-system.ts'
import { createFolderDisk } from './journal-folder.ts'

const folder = '/data/journal'
const sizes = { segment: 700, block: 300, packAt: 2 }

type Step =
  | { readonly what: 'answer'; readonly count: number }
  | { readonly what: 'pack' }
  | { readonly what: 'restart' }
  | { readonly what: 'fault'; readonly at: number; readonly code: MemoryFault['code']; readonly forGood: boolean }
  | { readonly what: 'damage'; readonly file: number; readonly place: number; readonly bit: number }

const step: fc.Arbitrary<Step> = fc.oneof(
  { weight: 4, arbitrary: fc.record({ what: fc.constant('answer' as const), count: fc.integer({ min: 1, max: 9 }) }) },
  { weight: 3, arbitrary: fc.record({ what: fc.constant('pack' as const) }) },
  { weight: 1, arbitrary: fc.record({ what: fc.constant('restart' as const) }) },
  { weight: 3, arbitrary: fc.record({ what: fc.constant('fault' as const), at: fc.integer({ min: 1, max: 12 }), code: fc.constantFrom<MemoryFault['code'][]>('EIO', 'ENOSPC', 'EACCES', 'short'), forGood: fc.boolean() }) },
  { weight: 1, arbitrary: fc.record({ what: fc.constant('damage' as const), file: fc.nat(20), place: fc.nat(10_000), bit: fc.nat(7) }) },
)

async function open(files: Map<string, Uint8Array<ArrayBuffer>>, fault?: MemoryFault): Promise<Journal | null> {
  const journal = await openJournal(createFolderDisk(aMemoryFileSystem(files, fault).system, folder), sizes)
  return journal.ok ? journal.value : null
}

async function readAll(journal: Journal): Promise<string[]> {
  const lines: string[] = []
  for (let from: number | null = 0; from !== null; ) {
    const read = await journal.read(from, 5)
    if (!read.ok) throw new Error(read.problem.detail)
    lines.push(...read.value.lines)
    from = read.value.next
  }
  return lines
}

/** Flips one bit of a snapshot; true when there is one. */
function damage(files: Map<string, Uint8Array<ArrayBuffer>>, { file, place, bit }: Step & { what: 'damage' }): boolean {
  const packed = [...files.keys()].filter((name) => name.endsWith('.pack')).toSorted()
  const bytes = files.get(packed[file % Math.max(1, packed.length)] ?? '')
  if (bytes === undefined) return false
  bytes[place % bytes.length] = (bytes[place % bytes.length] ?? 0) ^ (1 << bit)
  return true
}

test('whatever happens, every acknowledged answer is there and none that was never given', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(step, { minLength: 5, maxLength: 40 }), async (steps) => {
      const files = new Map<string, Uint8Array<ArrayBuffer>>()
      const [acknowledged, tried] = [new Set<string>(), new Set<string>()]
      let journal = await open(files)
      for (const now of steps) {
        if (now.what === 'answer') {
          for (let count = 0; count < now.count; count += 1) {
            const line = anEntryLine('review', tried.size)
            tried.add(line)
            if ((await journal?.append([line]))?.ok === true) acknowledged.add(line)
          }
        }
        if (now.what === 'pack') await journal?.pack()
        if (now.what === 'restart' || (now.what === 'damage' && damage(files, now))) journal = await open(files)
        if (now.what === 'fault') journal = await open(files, now)
      }
      const last = await open(files)
      if (last === null) throw new Error('It does not open any more.')
      const there = new Set(await readAll(last))
      expect([...acknowledged].filter((line) => !there.has(line))).toEqual([])
      expect([...there].filter((line) => !tried.has(line))).toEqual([])
      expect(last.sum().count).toBe(there.size)
    }),
    { numRuns: 100 },
  )
}, 120_000)
