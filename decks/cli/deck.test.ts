import { spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, expect, test } from 'vitest'
import { deckFileSchema } from '../model/deck.ts'

// Each call starts a process, which on a busy machine takes seconds.
const patient = { timeout: 60_000 }

const root = fileURLToPath(new URL('../../', import.meta.url))
const folder = mkdtempSync(join(tmpdir(), 'deck-'))
afterAll(() => rmSync(folder, { recursive: true }))

/** The command, on the Node of this repository. */
function run(...args: string[]): { status: number | null; stdout: string; stderr: string } {
  return spawnSync(process.execPath, [join(root, 'decks/cli/deck.ts'), ...args], { encoding: 'utf8' })
}

const text = join(root, 'tests/golden/texts/canal.md')

test('make prints a valid deck, and a report beside it', patient, () => {
  const { status, stdout, stderr } = run('make', text)
  expect(status).toBe(0)
  expect(deckFileSchema.parse(JSON.parse(stdout)).notes.length).toBeGreaterThan(5)
  expect(stderr).toMatch(/^How the Panama Canal[^]*read: 4 passages, \d+ sentences, 3 footnotes\n  made: \d+ cards\n  proven +\d+\n  probable +\d+\n  weak +\d+\n/)
})

test('make -o writes the deck to a file and nothing else', patient, () => {
  const out = join(folder, 'canal.json')
  const { status, stdout } = run('make', text, '-o', out)
  expect(status).toBe(0)
  expect(stdout).toBe('')
  expect(deckFileSchema.parse(JSON.parse(readFileSync(out, 'utf8'))).deck.origin).toBe('article')
  expect(readdirSync(folder)).toEqual(['canal.json'])
})

test.each(['html/wikipedia.html', 'docx/word.docx', 'epub/pandoc.epub', 'text/wide.txt'])('make reads %s', patient, (name) => {
  const { status, stdout, stderr } = run('make', join(root, 'tests/fixtures', name))
  expect([status, stderr]).toEqual([0, expect.stringMatching(/read: \d passages, \d+ sentences, \d footnotes?\n/)])
  expect(deckFileSchema.parse(JSON.parse(stdout)).notes.length).toBeGreaterThan(5)
})

test('scanned pages are recognised when --ocr says so', { timeout: 300_000 }, () => {
  const scan = join(root, 'tests/fixtures/pdf/scanned.pdf')
  expect(run('make', scan)).toMatchObject({ status: 1, stdout: '', stderr: expect.stringContaining('Add --ocr') })
  const { status, stdout, stderr } = run('make', scan, '--ocr')
  expect([status, stderr]).toEqual([0, expect.stringMatching(/Recognising pages: 1 of \d[^]*made: [1-9]/)])
  expect(deckFileSchema.parse(JSON.parse(stdout)).notes.length).toBeGreaterThan(0)
})

test('make -o numbers the decks of a book, and --all takes the weak cards too', patient, () => {
  const book = join(root, 'tests/fixtures/epub/sigil.epub')
  const notes = (name: string): number => deckFileSchema.parse(JSON.parse(readFileSync(join(folder, name), 'utf8'))).notes.length
  expect(run('make', book, '-o', join(folder, 'some.lectern.json')).status).toBe(0)
  expect(run('make', '--all', book, '-o', join(folder, 'all.lectern.json')).status).toBe(0)
  expect(notes('all-1.lectern.json') + notes('all-2.lectern.json')).toBeGreaterThanOrEqual(notes('some-1.lectern.json') + notes('some-2.lectern.json'))
})

test('bad input ends with a plain message and status 1', patient, () => {
  const missing = run('make', join(folder, 'none.txt'))
  expect([missing.status, missing.stdout]).toEqual([1, ''])
  expect(missing.stderr).toMatch(/^There is no file/)
  const binary = join(folder, 'binary.txt')
  writeFileSync(binary, Uint8Array.of(0xff, 0xfe, 0xfd))
  expect(run('make', binary)).toMatchObject({ status: 1, stdout: '' })
  expect(run('make', join(root, 'tests/fixtures/docx/damaged.docx'))).toMatchObject({ status: 1, stdout: '', stderr: expect.stringContaining('is damaged or its end is missing') })
  expect(run('make', root)).toMatchObject({ status: 1 })
  expect(run('bake', text)).toMatchObject({ status: 1 })
  expect(run('make', text, '-x')).toMatchObject({ status: 1 })
})

test('without a command it says how it is used', patient, () => {
  expect(run().stdout).toMatch(/^Usage: npm run deck -- make FILE/)
})

const out = (name: string) => join(folder, name)

test('convert writes what its file is named for, and reads it back', { timeout: 180_000 }, () => {
  expect(run('make', join(root, 'tests/fixtures/epub/sigil.epub'), '-o', out('book.lectern.json')).status).toBe(0)
  const count = (name: string): { cards: number } => JSON.parse(run('check', out(name)).stdout)
  const { cards } = count('book-1.lectern.json')
  expect(cards).toBeGreaterThan(2)
  for (const [name, ...flags] of [['a.apkg'], ['b.apkg', '--legacy'], ['c.csv'], ['d.txt'], ['e.md']] as const) {
    expect(run('convert', out('book-1.lectern.json'), out(name), ...flags)).toMatchObject({ status: 0, stdout: '' })
    expect([name, count(name).cards]).toEqual([name, cards])
  }
  expect(run('convert', out('b.apkg'), out('again.lectern.json')).status).toBe(0)
  const [before, after] = ['book-1.lectern.json', 'again.lectern.json'].map((name) => deckFileSchema.parse(JSON.parse(readFileSync(out(name), 'utf8'))))
  expect(after?.notes).toEqual(before?.notes)
  expect(after?.deck).toEqual(before?.deck)
})

test('convert says what it wants, and what cannot be read', patient, () => {
  expect(run('convert', text)).toMatchObject({ status: 1, stderr: expect.stringContaining('Say what to read and what to write') })
  expect(run('convert', text, join(folder, 'x.docx'))).toMatchObject({ status: 1 })
  expect(run('convert', join(folder, 'none.apkg'), join(folder, 'x.csv'))).toMatchObject({ status: 1, stderr: expect.stringContaining('There is no file') })
})
