import { appendFile, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { journalSum } from '../../decks/journal/journal-sum.ts'
import { anEntry, anEntryLine } from '../../tests/builders/an-entry.ts'
import { nodeFileSystem } from './journal-file-system.ts'
import { createReserve } from './journal-reserve.ts'
import { createJournalAnswers as create, type JournalAnswers } from './journal.ts'

let folder = ''
// Node closes files that nobody holds with a warning, so what was opened is held to the end.
const held: JournalAnswers[] = []
beforeEach(async () => {
  folder = join(await mkdtemp(join(tmpdir(), 'lectern-journal-')), 'inner', 'journal')
})
afterEach(() => rm(join(folder, '..', '..'), { recursive: true, force: true }))

function createJournalAnswers(path: string): JournalAnswers {
  const answers = create(path)
  held.push(answers)
  return answers
}

async function readAll(answers: JournalAnswers, limit = 1000): Promise<string[]> {
  const lines: string[] = []
  for (let from: number | null = 0; from !== null; ) {
    const read = await answers['journal.read']({ from, limit })
    if (!read.ok) throw new Error(read.problem.detail)
    lines.push(...read.value.lines)
    from = read.value.next
  }
  return lines
}

const reviews = (count: number, from = 0): string[] => Array.from({ length: count }, (_, index) => anEntryLine('review', from + index))

test('an empty folder is an empty journal with a device of its own', async () => {
  const first = await createJournalAnswers(folder)['journal.open']({})
  const again = await createJournalAnswers(folder)['journal.open']({})
  expect(first).toMatchObject({ ok: true, value: { count: 0, digest: 0, problems: [] } })
  expect(first.ok && first.value.device).toMatch(/^[0-9a-f]{16}$/)
  expect(again).toEqual(first)
})

test('what was appended is there after a restart, in order, page by page', async () => {
  const lines = reviews(25)
  const answers = createJournalAnswers(folder)
  expect(await answers['journal.append']({ lines: lines.slice(0, 10) })).toMatchObject({ ok: true, value: { count: 10 } })
  expect(await answers['journal.append']({ lines: lines.slice(10) })).toMatchObject({ ok: true, value: journalSum(lines.map((line) => JSON.parse(line).id)) })
  expect(await readAll(answers, 7)).toEqual(lines)
  const restarted = createJournalAnswers(folder)
  expect(await restarted['journal.open']({})).toMatchObject({ ok: true, value: { count: 25, problems: [] } })
  expect(await readAll(restarted, 7)).toEqual(lines)
  await restarted['journal.append']({ lines: reviews(1, 25) })
  expect(await readAll(createJournalAnswers(folder))).toEqual(reviews(26))
  expect(await readdir(folder)).toEqual(expect.arrayContaining(['000001.log']))
  expect(await readdir(folder)).not.toEqual(expect.arrayContaining(['000002.log']))
})

test('what a kill left of a file being written is cleared away', async () => {
  await createJournalAnswers(folder)['journal.append']({ lines: reviews(1) })
  await writeFile(join(folder, 'device.txt.0123456789ab.part'), '01')
  await createJournalAnswers(folder)['journal.open']({})
  expect((await readdir(folder)).toSorted()).toEqual(['000001.log', 'device.txt'])
})

test('an id counts once, however often it is appended', async () => {
  const answers = createJournalAnswers(folder)
  await answers['journal.append']({ lines: [...reviews(3), ...reviews(3)] })
  expect(await answers['journal.append']({ lines: reviews(4) })).toMatchObject({ ok: true, value: { count: 4 } })
  expect(await readAll(createJournalAnswers(folder))).toEqual(reviews(4))
})

test('appends that come at once are all kept', async () => {
  const answers = createJournalAnswers(folder)
  const results = await Promise.all(reviews(200).map((line) => answers['journal.append']({ lines: [line] })))
  expect(results.every((result) => result.ok)).toBe(true)
  expect(await readAll(createJournalAnswers(folder))).toEqual(reviews(200))
})

test('what is no entry is refused, and the rest of the journal goes on', async () => {
  const answers = createJournalAnswers(folder)
  for (const line of ['{}', '{"kind":"review"}', '{broken', anEntryLine('review').replace('"rating":3', '"rating":7')]) {
    expect(await answers['journal.append']({ lines: [line] })).toMatchObject({ ok: false, problem: { type: 'bad-entry' } })
  }
  expect(await answers['journal.append']({ lines: reviews(1) })).toMatchObject({ ok: true, value: { count: 1 } })
})

test('a damaged line is put aside and told once, every other line is kept', async () => {
  const answers = createJournalAnswers(folder)
  await answers['journal.append']({ lines: reviews(10) })
  const path = join(folder, '000001.log')
  const bytes = await readFile(path)
  const place = bytes.indexOf(JSON.parse(reviews(10)[4] ?? '').id) + 3
  bytes[place] = (bytes[place] ?? 0) ^ 1
  await writeFile(path, bytes)
  const restarted = createJournalAnswers(folder)
  const opened = await restarted['journal.open']({})
  expect(opened).toMatchObject({ ok: true, value: { count: 9 } })
  expect(opened.ok && opened.value.problems.map((problem) => problem.type)).toEqual(['journal-damaged', 'journal-gap'])
  expect(await readAll(restarted)).toEqual(reviews(10).toSpliced(4, 1))
  const aside = await readdir(join(folder, 'damaged'))
  expect(aside).toHaveLength(1)
  expect((await readFile(join(folder, 'damaged', aside[0] ?? ''))).equals(bytes.subarray(0, bytes.indexOf(0)))).toBe(true)
  expect(await createJournalAnswers(folder)['journal.open']({})).toMatchObject({ ok: true, value: { count: 9, problems: [] } })
  expect(await restarted['journal.append']({ lines: reviews(10) })).toMatchObject({ ok: true, value: { count: 10 } })
  expect((await readAll(createJournalAnswers(folder))).toSorted()).toEqual(reviews(10))
})

test('a write cut off by the end of the program is taken out without alarm', async () => {
  const answers = createJournalAnswers(folder)
  await answers['journal.append']({ lines: reviews(3) })
  const path = join(folder, '000001.log')
  const bytes = await readFile(path)
  const end = bytes.indexOf(0)
  bytes.write('1234abcd 3 {"id":"torn', end)
  await writeFile(path, bytes)
  const restarted = createJournalAnswers(folder)
  expect(await restarted['journal.open']({})).toMatchObject({ ok: true, value: { count: 3, problems: [] } })
  await restarted['journal.append']({ lines: reviews(2, 3) })
  expect(await readAll(createJournalAnswers(folder))).toEqual(reviews(5))
})

test('a segment that is gone is noticed by its numbers, and told once', async () => {
  const answers = createJournalAnswers(folder)
  await answers['journal.append']({ lines: reviews(4) })
  await writeFile(join(folder, '000002.log'), await readFile(join(folder, '000001.log')))
  const later = createJournalAnswers(folder)
  await later['journal.append']({ lines: reviews(3, 4) })
  await rm(join(folder, '000001.log'))
  await writeFile(join(folder, '000002.log'), (await readFile(join(folder, '000002.log'))).subarray((await readFile(join(folder, '000002.log'))).indexOf('\n') + 1))
  const opened = await createJournalAnswers(folder)['journal.open']({})
  expect(opened).toMatchObject({ ok: true, value: { problems: [{ type: 'journal-gap', detail: 'One entry is missing from the journal.' }] } })
  expect(await createJournalAnswers(folder)['journal.open']({})).toMatchObject({ ok: true, value: { problems: [] } })
})

test('a full segment is closed and the next one begun', async () => {
  const answers = createJournalAnswers(folder)
  const only = Array.from({ length: 20_000 }, (_, index) => `note-${String(index).padStart(60, '0')}`)
  const big = Array.from({ length: 7 }, (_, index) => JSON.stringify(anEntry('import', index, { only })))
  for (const line of big) expect(await answers['journal.append']({ lines: [line] })).toMatchObject({ ok: true })
  expect((await readdir(folder)).filter((name) => name.endsWith('.log'))).toEqual(['000001.log', '000002.log', '000003.log'])
  expect(await readAll(createJournalAnswers(folder), 2)).toEqual(big)
})

test('files are kept by their hash and checked when read', async () => {
  const answers = createJournalAnswers(folder)
  const bytes = new TextEncoder().encode('{"format":"lectern-deck"}')
  const kept = await answers['journal.keepFile']({ bytes })
  if (!kept.ok) throw new Error(kept.problem.detail)
  expect(await answers['journal.keepFile']({ bytes })).toEqual(kept)
  expect(await answers['journal.readFile'](kept.value)).toMatchObject({ ok: true })
  const path = join(folder, 'files', kept.value.hash.slice(0, 2), kept.value.hash)
  expect((await readFile(path)).equals(bytes)).toBe(true)
  await appendFile(path, 'x')
  expect(await answers['journal.readFile'](kept.value)).toMatchObject({ ok: false, problem: { type: 'file-damaged' } })
  await answers['journal.keepFile']({ bytes })
  expect(await answers['journal.readFile'](kept.value)).toMatchObject({ ok: true })
  expect(await answers['journal.readFile']({ hash: 'f'.repeat(64) })).toMatchObject({ ok: false, problem: { type: 'file-missing' } })
})

test('kept files are listed with their sizes, and those that are named are removed', async () => {
  const answers = createJournalAnswers(folder)
  expect(await answers['journal.listFiles']({})).toEqual({ ok: true, value: { files: [] } })
  const hashes: string[] = []
  for (const text of ['a', 'bb', 'ccc']) {
    const kept = await answers['journal.keepFile']({ bytes: new TextEncoder().encode(text) })
    if (kept.ok) hashes.push(kept.value.hash)
  }
  // What is left of a write that was cut off is no kept file.
  await writeFile(join(folder, 'files', hashes[0]?.slice(0, 2) ?? '', `${hashes[0]}.tmp`), 'x')
  const listed = await answers['journal.listFiles']({})
  expect(listed.ok && listed.value.files.toSorted((a, b) => a.bytes - b.bytes)).toEqual(hashes.map((hash, place) => ({ hash, bytes: place + 1 })))
  expect(await answers['journal.removeFiles']({ hashes: [hashes[0] ?? '', hashes[2] ?? '', 'f'.repeat(64)] })).toEqual({ ok: true, value: { removed: 2 } })
  expect(await answers['journal.listFiles']({})).toEqual({ ok: true, value: { files: [{ hash: hashes[1], bytes: 2 }] } })
})

test('a while after it was opened, full segments are packed and room is held back; nothing that is read changes', async () => {
  const lines = reviews(60)
  const sizes = { segment: 1000, block: 400, packAt: 3 }
  const writer = create(folder, nodeFileSystem, { sizes })
  held.push(writer)
  for (const line of lines) await writer['journal.append']({ lines: [line] })
  const world = { room: async () => 1e12, tell: () => undefined, now: Date.now }
  const tidy = create(folder, nodeFileSystem, { sizes, tidyAfter: 1, reserve: createReserve(nodeFileSystem, join(folder, 'reserve'), world) })
  held.push(tidy)
  await tidy['journal.open']({})
  await expect.poll(() => readdir(folder), { timeout: 20_000 }).toEqual(expect.arrayContaining(['000001-000003.pack', '000004-000006.pack', 'reserve']))
  expect(await readAll(tidy, 13)).toEqual(lines)
  expect(await readAll(createJournalAnswers(folder), 13)).toEqual(lines)
})
