import { expect, test } from 'vitest'
import { anEntryLine } from '../../tests/builders/an-entry.ts'
import { ok } from '../result.ts'
import { encodeLine } from './encode-line.ts'
import { joinBytes } from './join-bytes.ts'
import { segmentName, type JournalDisk } from './journal-disk.ts'
import { openJournal } from './open-journal.ts'

const lines = Array.from({ length: 9 }, (_, at) => anEntryLine('review', at))
const encode = (numbers: readonly number[]): Uint8Array => joinBytes(numbers.map((number) => encodeLine(number, lines[number] ?? '')))

/** A disk of one segment with these lines, which can be changed from outside. */
function aDisk(numbers: readonly number[], change: (bytes: Uint8Array) => void = () => undefined): { disk: JournalDisk; files: Map<string, Uint8Array>; texts: Map<string, string> } {
  const name = segmentName(1)
  const bytes = encode(numbers)
  change(bytes)
  const files = new Map([[name, bytes]])
  const texts = new Map<string, string>()
  const keep = (file: string, kept: Uint8Array) => {
    files.set(file, kept.slice())
    return ok(null)
  }
  const segment = { write: async () => ok(null), close: async () => undefined }
  const disk: JournalDisk = {
    list: async () => ok([...files.keys()].filter((file) => !file.startsWith('damaged/'))),
    read: async (file) => ok(files.get(file) ?? new Uint8Array()),
    create: async () => ok(segment),
    open: async () => ok(segment),
    replace: async (file, kept) => keep(file, kept),
    keepAside: async (file, kept) => keep(`damaged/${file}`, kept),
    readText: async (text) => ok(texts.get(text) ?? null),
    writeText: async (text, value) => {
      texts.set(text, value)
      return ok(null)
    },
  }
  return { disk, files, texts }
}

async function open(disk: JournalDisk) {
  const opened = await openJournal(disk)
  if (!opened.ok) throw new Error(opened.problem.detail)
  return opened.value
}

test('damage in two places is told as two, the rest is read, and what stood there is kept aside', async () => {
  const length = encode([0]).length
  const { disk, files } = aDisk([0, 1, 2, 3, 4, 5], (bytes) => {
    for (const at of [1, 4]) bytes[at * length + 20] = 33
  })
  const journal = await open(disk)
  expect(journal.problems.map(({ detail }) => detail)).toEqual(['The journal was damaged on the disk in 2 places. What stood there was put aside and is kept; everything else is whole.', '2 entries are missing from the journal.'])
  expect(await journal.read(0, 10)).toEqual({ ok: true, value: { lines: [0, 2, 3, 5].map((at) => lines[at]), next: null } })
  expect([...files].find(([name]) => name.startsWith('damaged/'))?.[1].length).toBe(length * 6)
  // What was told is not told again.
  expect((await open(disk)).problems).toEqual([])
})

test('missing lines are told again when the note of what was told cannot be read', async () => {
  const { disk, texts } = aDisk([0, 1, 4])
  texts.set('known-gaps', 'nonsense')
  expect((await open(disk)).problems.map(({ detail }) => detail)).toEqual(['2 entries are missing from the journal.'])
  expect(texts.get('known-gaps')).toBe('2')
  texts.set('known-gaps', '1')
  expect((await open(disk)).problems.map(({ detail }) => detail)).toEqual(['One entry is missing from the journal.'])
})

test('what is there already is not written again, and what is no entry keeps the rest out', async () => {
  const { disk } = aDisk([0, 1])
  const journal = await open(disk)
  const before = journal.sum()
  expect(await journal.append([])).toEqual({ ok: true, value: before })
  expect(await journal.append([lines[0] ?? '', lines[1] ?? ''])).toEqual({ ok: true, value: before })
  expect(await journal.append([lines[2] ?? '', '{}'])).toMatchObject({ ok: false, problem: { type: 'bad-entry' } })
  expect(journal.sum()).toEqual(before)
})

test('a file that is emptied while Lectern runs is said, not shown as an empty journal', async () => {
  const { disk, files } = aDisk([0, 1])
  const journal = await open(disk)
  files.set(segmentName(1), new Uint8Array())
  expect(await journal.read(0, 10)).toMatchObject({ ok: false, problem: { type: 'journal-changed' } })
})
