import { readFileSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Chance } from './chance.ts'

/** One way in which a disk spoils what is kept. It answers what it did, or null when there is nothing of that kind. */
export interface Damage {
  readonly name: string
  /** `both`: records of both stores are damaged, and what is lost must be said. */
  readonly of: 'database' | 'journal' | 'files' | 'both'
  readonly spoil: (dataDir: string, chance: Chance) => string | null
}

function filesOf(folder: string, pattern: RegExp): string[] {
  try {
    return readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) => pattern.test(name)).map((name) => join(folder, name)).filter((path) => statSync(path).isFile() && statSync(path).size > 0)
  } catch {
    return []
  }
}

function change(path: string, work: (bytes: Buffer) => Buffer): string {
  writeFileSync(path, work(readFileSync(path)))
  return path
}

/** Bytes of a file before the free space at its end. */
function usedOf(bytes: Buffer): number {
  let used = bytes.length
  while (used > 0 && bytes[used - 1] === 0) used -= 1
  return Math.max(used, 1)
}

const flipBits = (count: number, chance: Chance) => (bytes: Buffer): Buffer => {
  const used = usedOf(bytes)
  for (let done = 0; done < count; done += 1) {
    const at = chance.below(used)
    bytes[at] = (bytes[at] ?? 0) ^ (1 << chance.below(8))
  }
  return bytes
}
const cutOff = (chance: Chance) => (bytes: Buffer): Buffer => bytes.subarray(0, chance.below(usedOf(bytes)))
const zeroPage = (chance: Chance) => (bytes: Buffer): Buffer => bytes.fill(0, ...((at: number): [number, number] => [at, Math.min(bytes.length, at + 4096)])(chance.below(usedOf(bytes))))

/** Something is done to one of the files that match. */
function toFile(part: string, pattern: RegExp, work: (path: string, chance: Chance) => string | null): Damage['spoil'] {
  return (dataDir, chance) => {
    const files = filesOf(join(dataDir, part), pattern)
    return files.length === 0 ? null : work(chance.pick(files), chance)
  }
}

const remove = (path: string): string => (rmSync(path, { recursive: true }), path)
const database = (pattern: RegExp, work: (path: string, chance: Chance) => string | null): Damage['spoil'] => toFile('IndexedDB', pattern, work)
const journal = (pattern: RegExp, work: (path: string, chance: Chance) => string | null): Damage['spoil'] => toFile('journal', pattern, work)

const flipInJournal = journal(/^\d{6}\.log$/, (path, chance) => change(path, flipBits(1, chance)))

/** All kinds. */
export const damages: readonly Damage[] = [
  { name: 'log: a bit', of: 'database', spoil: database(/\d\.log$/, (path, chance) => change(path, flipBits(1, chance))) },
  { name: 'log: cut off', of: 'database', spoil: database(/\d\.log$/, (path, chance) => change(path, cutOff(chance))) },
  { name: 'log: gone', of: 'database', spoil: database(/\d\.log$/, remove) },
  { name: 'table: a bit', of: 'database', spoil: database(/\.ldb$/, (path, chance) => change(path, flipBits(1, chance))) },
  { name: 'table: 16 bits', of: 'database', spoil: database(/\.ldb$/, (path, chance) => change(path, flipBits(16, chance))) },
  { name: 'table: 4 KB of zeros', of: 'database', spoil: database(/\.ldb$/, (path, chance) => change(path, zeroPage(chance))) },
  { name: 'table: cut off', of: 'database', spoil: database(/\.ldb$/, (path, chance) => change(path, cutOff(chance))) },
  { name: 'table: gone', of: 'database', spoil: database(/\.ldb$/, remove) },
  { name: 'MANIFEST: a bit', of: 'database', spoil: database(/MANIFEST/, (path, chance) => change(path, flipBits(1, chance))) },
  { name: 'MANIFEST: cut off', of: 'database', spoil: database(/MANIFEST/, (path, chance) => change(path, cutOff(chance))) },
  { name: 'CURRENT: empty', of: 'database', spoil: database(/CURRENT$/, (path) => change(path, () => Buffer.alloc(0))) },
  { name: 'folder of the database: gone', of: 'database', spoil: (dataDir) => remove(join(dataDir, 'IndexedDB')) },
  { name: 'journal: cut off within a line', of: 'journal', spoil: journal(/^\d{6}\.log$/, (path, chance) => change(path, (bytes) => bytes.subarray(0, usedOf(bytes) - 1 - chance.below(40)))) },
  { name: 'journal: a bit', of: 'journal', spoil: flipInJournal },
  { name: 'journal: a segment gone', of: 'journal', spoil: journal(/^\d{6}\.log$/, remove) },
  { name: 'journal: a snapshot damaged', of: 'journal', spoil: journal(/\.pack$/, (path, chance) => change(path, chance.below(2) === 0 ? flipBits(1, chance) : zeroPage(chance))) },
  { name: 'kept file: damaged or gone', of: 'files', spoil: toFile('journal/files', /[0-9a-f]{64}$/, (path, chance) => (chance.below(2) === 0 ? remove(path) : change(path, flipBits(1, chance)))) },
  {
    name: 'both: a bit of the journal, and the database',
    of: 'both',
    spoil: (dataDir, chance) => `${flipInJournal(dataDir, chance)} and ${remove(join(dataDir, 'IndexedDB'))}`,
  },
]
