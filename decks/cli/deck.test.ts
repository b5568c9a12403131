import { spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, expect, test } from 'vitest'
import { aCard, aDeckOfNotes, aNote } from '../../tests/builders/a-note.ts'
import { aStudy } from '../../tests/builders/a-study.ts'
import { toBase64 } from '../formats/base64.ts'
import { deckFileSchema, type DeckFile } from '../model/deck.ts'
import type { CardId, DeckId, NoteId, NoteTypeId } from '../model/id.ts'
import { hashBytes } from '../pack/hash-bytes.ts'
import { startZip } from '../pack/write-zip.ts'
import { startArchive } from '../write-archive.ts'
import { describeDeckFile } from './check-deck-file.ts'
import { convertDecks } from './convert-deck-file.ts'
import { makeDecks } from './make-decks.ts'
import { sayFailure } from './run-plainly.ts'

// What the command does is done here within this process; the last test alone starts it, for a process takes seconds to start.
const patient = { timeout: 60_000 }

const root = fileURLToPath(new URL('../../', import.meta.url))
const folder = mkdtempSync(join(tmpdir(), 'deck-'))
afterAll(() => rmSync(folder, { recursive: true }))

interface Ran {
  readonly status: number | null
  readonly stdout: string
  readonly stderr: string
}

/** What the command would print. */
async function run(command: 'make' | 'check' | 'convert', ...args: string[]): Promise<Ran> {
  if (command === 'convert') {
    const { done, said } = await convertDecks(args)
    return { status: done ? 0 : 1, stdout: '', stderr: said.map((sentence) => `${sentence}\n`).join('') }
  }
  if (command === 'check') {
    const { ok, said } = await describeDeckFile(args[0] ?? '')
    return { status: ok ? 0 : 1, stdout: JSON.stringify(said), stderr: '' }
  }
  let stderr = ''
  const made = await makeDecks(args, (more) => { stderr += more })
  return { status: made?.done === true ? 0 : 1, stdout: made?.printed ?? '', stderr: made === null ? 'Usage' : stderr }
}

const picture = new TextEncoder().encode('a picture')
const pictureHash = await hashBytes(picture)
const aContent = { type: 'basic' as NoteTypeId, markup: 'markdown' as const, fields: ['![[map.png]]', 'Oslo', ''], media: [{ name: 'map.png', hash: pictureHash }] }

const text = join(root, 'tests/golden/texts/canal.md')

test('make prints a valid deck, and a report beside it', patient, async () => {
  const { status, stdout, stderr } = await run('make', text)
  expect(status).toBe(0)
  expect(deckFileSchema.parse(JSON.parse(stdout)).notes.length).toBeGreaterThan(5)
  expect(stderr).toMatch(/^How the Panama Canal[^]*read: 4 passages, \d+ sentences, 3 footnotes\n  made: \d+ cards\n  proven +\d+\n  probable +\d+\n  weak +\d+\n/)
})

test('make -o writes the deck to a file and nothing else', patient, async () => {
  const out = join(folder, 'canal.json')
  const { status, stdout } = await run('make', text, '-o', out)
  expect(status).toBe(0)
  expect(stdout).toBe('')
  expect(deckFileSchema.parse(JSON.parse(readFileSync(out, 'utf8'))).deck.origin).toBe('article')
  expect(readdirSync(folder)).toEqual(['canal.json'])
})

test.each(['html/wikipedia.html', 'docx/word.docx', 'epub/pandoc.epub', 'text/wide.txt'])('make reads %s', patient, async (name) => {
  const { status, stdout, stderr } = await run('make', join(root, 'tests/fixtures', name))
  expect([status, stderr]).toEqual([0, expect.stringMatching(/read: \d passages, \d+ sentences, \d footnotes?\n/)])
  expect(deckFileSchema.parse(JSON.parse(stdout)).notes.length).toBeGreaterThan(5)
})

test('scanned pages are recognised when --ocr says so', { timeout: 300_000 }, async () => {
  const scan = join(root, 'tests/fixtures/pdf/scanned.pdf')
  expect(await run('make', scan)).toMatchObject({ status: 1, stdout: '', stderr: expect.stringContaining('Add --ocr') })
  const { status, stdout, stderr } = await run('make', scan, '--ocr')
  expect([status, stderr]).toEqual([0, expect.stringMatching(/Recognising pages: 1 of \d[^]*made: [1-9]/)])
  expect(deckFileSchema.parse(JSON.parse(stdout)).notes.length).toBeGreaterThan(0)
})

test('make -o numbers the decks of a book, and --all takes the weak cards too', patient, async () => {
  const book = join(root, 'tests/fixtures/epub/sigil.epub')
  const notes = (name: string): number => deckFileSchema.parse(JSON.parse(readFileSync(join(folder, name), 'utf8'))).notes.length
  expect((await run('make', book, '-o', join(folder, 'some.lectern.json'))).status).toBe(0)
  expect((await run('make', '--all', book, '-o', join(folder, 'all.lectern.json'))).status).toBe(0)
  expect(notes('all-1.lectern.json') + notes('all-2.lectern.json')).toBeGreaterThanOrEqual(notes('some-1.lectern.json') + notes('some-2.lectern.json'))
})

test('bad input ends with a plain message and status 1', patient, async () => {
  const missing = await run('make', join(folder, 'none.txt'))
  expect([missing.status, missing.stdout]).toEqual([1, ''])
  expect(missing.stderr).toMatch(/^There is no file/)
  const binary = join(folder, 'binary.txt')
  writeFileSync(binary, Uint8Array.of(0xff, 0xfe, 0xfd))
  expect(await run('make', binary)).toMatchObject({ status: 1, stdout: '' })
  expect(await run('make', join(root, 'tests/fixtures/docx/damaged.docx'))).toMatchObject({ status: 1, stdout: '', stderr: expect.stringContaining('is damaged or its end is missing') })
  expect(await run('make', root)).toMatchObject({ status: 1 })
  expect(await run('make', text, '-x')).toMatchObject({ status: 1 })
})

const out = (name: string) => join(folder, name)

test('convert writes what its file is named for, and reads it back', { timeout: 180_000 }, async () => {
  expect((await run('make', join(root, 'tests/fixtures/epub/sigil.epub'), '-o', out('book.lectern.json'))).status).toBe(0)
  const count = async (name: string): Promise<{ cards: number }> => JSON.parse((await run('check', out(name))).stdout)
  const { cards } = await count('book-1.lectern.json')
  expect(cards).toBeGreaterThan(2)
  for (const [name, ...flags] of [['a.apkg'], ['b.apkg', '--legacy'], ['c.csv'], ['d.txt'], ['e.md']] as const) {
    expect(await run('convert', out('book-1.lectern.json'), out(name), ...flags)).toMatchObject({ status: 0, stdout: '' })
    expect([name, (await count(name)).cards]).toEqual([name, cards])
  }
  expect((await run('convert', out('b.apkg'), out('again.lectern.json'))).status).toBe(0)
  const [before, after] = ['book-1.lectern.json', 'again.lectern.json'].map((name) => deckFileSchema.parse(JSON.parse(readFileSync(out(name), 'utf8'))))
  expect(after?.notes).toEqual(before?.notes)
  expect(after?.deck).toEqual(before?.deck)
})

test('convert says what it wants, and what cannot be read', patient, async () => {
  expect(await run('convert', text)).toMatchObject({ status: 1, stderr: expect.stringContaining('Say what to read and what to write') })
  expect(await run('convert', text, join(folder, 'x.docx'))).toMatchObject({ status: 1 })
  expect(await run('convert', join(folder, 'none.apkg'), join(folder, 'x.csv'))).toMatchObject({ status: 1, stderr: expect.stringContaining('There is no file') })
})

test('check says why a file cannot be imported', patient, async () => {
  const { status, stdout } = await run('check', join(root, 'tests/fixtures/docx/damaged.docx'))
  expect([status, JSON.parse(stdout)]).toEqual([1, { problems: [expect.objectContaining({ detail: expect.any(String) })] }])
})

test('decks become the archive of a collection, and an archive becomes decks again', patient, async () => {
  const deck = aDeckOfNotes({ notes: [aNote(), aNote({ id: 'note-2' as NoteId, content: aContent, cards: [aCard({ id: 'card-2' as CardId, template: 0 })] })], deck: { id: 'deck-1' as DeckId, title: 'Capitals', subtitle: '', origin: 'import' } })
  const file: DeckFile = { ...deck, version: 2, media: [{ hash: pictureHash, name: 'map.png', bytes: 9, data: toBase64(picture) }], studies: [aStudy('card-2')] }
  writeFileSync(out('rich.lectern.json'), JSON.stringify(file))
  expect(await run('convert', out('rich.lectern.json'), out('all.lectern-archive'))).toMatchObject({ status: 0, stderr: `1 deck written to ${out('all.lectern-archive')}.\n` })
  const checked = async (name: string) => JSON.parse((await run('check', out(name))).stdout)
  expect(await checked('all.lectern-archive')).toMatchObject({ kind: 'whole collection', decks: [{ title: 'Capitals', notes: 2, cards: 2, studied: 1, reviews: 3 }], media: { files: 1, bytes: 9 }, problems: [] })
  expect(await run('convert', out('all.lectern-archive'), out('back.lectern.json'))).toMatchObject({ status: 0 })
  const back = deckFileSchema.parse(JSON.parse(readFileSync(out('back.lectern.json'), 'utf8')))
  expect({ ...back, noteTypes: undefined }).toEqual({ ...file, noteTypes: undefined })
  expect(await run('convert', out('all.lectern-archive'), out('bare.lectern-archive'), '--no-history')).toMatchObject({ status: 0 })
  // An archive as an archive stays as it is.
  expect(await checked('bare.lectern-archive')).toEqual(await checked('all.lectern-archive'))
  expect(await run('convert', out('rich.lectern.json'), out('bare.lectern-archive'), '--no-history', '--no-media')).toMatchObject({ status: 0 })
  expect(await checked('bare.lectern-archive')).toMatchObject({ reviews: 0, cards: 2, media: { files: 0 } })
  expect(await run('convert', out('all.lectern-archive'), out('all.apkg'))).toMatchObject({ status: 0 })
  expect(await checked('all.apkg')).toMatchObject({ cards: 2, reviews: 3, media: { files: 1 } })
})

test('an archive with a line that is no entry is refused', patient, async () => {
  const archive = startArchive(startZip(), hashBytes)
  await archive.addLines(['{"id":"?"}'])
  writeFileSync(out('odd.lectern-archive'), archive.finish([], 0))
  for (const to of ['check', 'convert'] as const) expect((await run(to, out('odd.lectern-archive'), ...(to === 'check' ? [] : [out('odd.csv')]))).status).toBe(1)
})

/** The command, on the Node of this repository. */
function start(...args: string[]): Ran {
  return spawnSync(process.execPath, [join(root, 'decks/cli/deck.ts'), ...args], { encoding: 'utf8' })
}

test('the command itself prints, reports and ends as these do', { timeout: 180_000 }, () => {
  expect(start('bake', text)).toMatchObject({ status: 1, stdout: '', stderr: expect.stringMatching(/^Usage: npm run deck -- make FILE/) })
  const { status, stdout, stderr } = start('make', text)
  expect([status, stderr]).toEqual([0, expect.stringMatching(/made: \d+ cards/)])
  writeFileSync(join(folder, 'made.lectern.json'), stdout)
  expect(start('convert', join(folder, 'made.lectern.json'), join(folder, 'made.apkg'))).toMatchObject({ status: 0, stdout: '', stderr: expect.stringContaining('1 deck written to') })
  const checked = start('check', join(folder, 'made.apkg'))
  expect([checked.status, JSON.parse(checked.stdout).notes]).toEqual([0, deckFileSchema.parse(JSON.parse(stdout)).notes.length])
})

test('what is damaged, cannot be read or cannot be written ends with a sentence and never with a trace', { timeout: 180_000 }, () => {
  // Of these pdf.js leaves promises unheard, which would end Node; what is left of them is read, or it is said that nothing is.
  const damaged = ['damaged-list', 'damaged-page'].map((name) => join(root, `tests/fixtures/pdf/${name}.pdf`))
  const tries = [...damaged.map((file) => start('make', file, '-o', join(folder, 'damaged.json'))), start('make', text, '-o', join(folder, 'nowhere', 'deck.json'))]
  for (const { status, stdout, stderr } of tries) {
    expect([0, 1]).toContain(status)
    expect(`${stdout}${stderr}`.trim()).not.toBe('')
    expect(`${stdout}${stderr}`).not.toMatch(/^\s+at |node:internal|Node\.js v|Unhandled|Exception/m)
  }
  expect(tries[2]?.stderr).toContain('deck.json cannot be read or written (ENOENT). Nothing more was done.')
})

test('a mistake of ours is said to be one, in a line', () => {
  expect(sayFailure(new TypeError('x is not a function'))).toMatch(/^Something in Lectern failed \(TypeError: x is not a function\)\..* please report it, and what was to be read\.$/)
  expect(sayFailure(Object.assign(new Error('x'), { code: 'EACCES', path: 'a.pdf' }))).toBe('a.pdf cannot be read or written (EACCES). Nothing more was done.')
  expect(sayFailure(Object.assign(new Error('x'), { code: 'ERR_FS_FILE_TOO_BIG' }))).toBe('The system refused something (ERR_FS_FILE_TOO_BIG). Nothing more was done.')
  expect(sayFailure(undefined)).toContain('(undefined)')
})
