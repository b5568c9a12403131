// Every file of ../shared/decks through the code of `deck check` and `deck convert`: what is in it, what becomes of it in each
// format, what is said of it when it is damaged, and what happens when it comes in twice.
import { existsSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { basename, extname, join, resolve } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { describeDeckFile } from '../decks/cli/check-deck-file.ts'
import { openDeckFile } from '../decks/cli/open-deck-file.ts'
import { writeTools } from '../decks/cli/write-tools.ts'
import type { OpenedCollection } from '../decks/formats/opened-collection.ts'
import type { DeckFile } from '../decks/model/deck.ts'
import { ownNoteTypes } from '../decks/template/own-note-types.ts'
import { writeCollection, type ExportFormat } from '../decks/write-collection.ts'

const root = resolve(import.meta.dirname, '../../shared/decks')
const has = existsSync(root)
if (!has) console.log('The decks of others are not here (../shared/decks is missing): they are not checked.')

const folder = mkdtempSync(join(tmpdir(), 'decks-of-others-'))
afterAll(() => rmSync(folder, { recursive: true }))

async function open(path: string): Promise<OpenedCollection> {
  const opened = await openDeckFile(path)
  if (!opened.ok) throw new Error(`${path}: ${opened.problem.detail}`)
  return opened.value
}

// Notes, cards and answers in the file; null where it cannot be opened.
const counts: Readonly<Record<string, readonly [number, number, number] | null>> = {
  '2anki+server/simple-deck.md': [4, 4, 0],
  'EmNudge+Anki-pwa/ap_gov_vocab_anki11.apkg': [242, 484, 0],
  'ankidroid+Anki-Android/templates.apkg': [48, 146, 102],
  'ankidroid+Anki-Android/text-2fields.txt': [5, 5, 0],
  'ankidroid+Anki-Android/text-ucs2-be-bom.txt': [1, 1, 0],
  'ankidroid+Anki-Android/text-update.txt': [1, 1, 0],
  'ankidroid+Anki-Android/text-utf8-bom.txt': [1, 1, 0],
  'ankitects+anki/anki2-alpha.anki2': [1, 1, 0],
  'ankitects+anki/diffmodels2-1.apkg': [1, 1, 0],
  'ankitects+anki/diffmodels2-2.apkg': [1, 2, 0],
  'ankitects+anki/diffmodeltemplates-1.apkg': [1, 1, 0],
  'ankitects+anki/diffmodeltemplates-2.apkg': [1, 1, 0],
  'ankitects+anki/media.apkg': [1, 1, 0],
  'ankitects+anki/mediacheck.anki2': [3, 3, 2],
  'ankitects+anki/update1.apkg': [1, 1, 0],
  'ankitects+anki/update2.apkg': [1, 1, 0],
  'dharmaturtle+CardOverflow/RandomReviews.apkg': [25, 25, 110],
  'eikowagenknecht+srs-converter/empty-latest.apkg': [0, 0, 0],
  'eikowagenknecht+srs-converter/empty-legacy-2.apkg': [0, 0, 0],
  'eikowagenknecht+srs-converter/empty-legacy-2.colpkg': [0, 0, 0],
  'eikowagenknecht+srs-converter/mixed-legacy-2.apkg': [8, 13, 26],
  'ig3+srf/bad.apkg': null,
  'mnemosyne-proj+mnemosyne/2sided.xml': [1, 2, 0],
  'mnemosyne-proj+mnemosyne/3sided_corrupt.xml': [1, 2, 0],
  'pedscoffee+fluid-engine/example-deck.apkg': [4, 4, 0],
  'repeat-space+anki-apkg-export/output.apkg': [3, 3, 0],
}
const readable = Object.entries(counts).flatMap(([file, inside]) => (inside === null || inside[0] === 0 ? [] : [file]))

test.runIf(has)('no file is forgotten here', () => {
  const there = readdirSync(root, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile() && entry.name !== 'README.md').map((entry) => `${basename(entry.parentPath)}/${entry.name}`)
  expect(there.toSorted()).toEqual(Object.keys(counts).toSorted())
})

test.runIf(has).each(Object.entries(counts))('%s is checked', async (file, inside) => {
  const { ok, said } = await describeDeckFile(join(root, file))
  expect(ok).toBe(inside !== null)
  if (inside === null) expect(said).toEqual({ problems: [{ type: 'no-collection', detail: expect.stringMatching(/^[A-Z].*\.$/) }] })
  else expect(said).toMatchObject({ notes: inside[0], cards: inside[1], reviews: inside[2] })
})

const tools = await writeTools(Date.UTC(2026, 0, 5, 12))

async function convert(opened: OpenedCollection, format: ExportFormat, name: string): Promise<OpenedCollection> {
  const written = await writeCollection({ decks: opened.decks.map(({ file }) => file), presets: opened.presets }, format, { history: true, media: true }, { ...tools, readMedia: opened.readMedia })
  if (!written.ok) throw new Error(`${name} as ${format}: ${written.problem.detail}`)
  const path = join(folder, `${name.replaceAll(/[^\w]/g, '-')}-${format}${written.value.ending}`)
  writeFileSync(path, written.value.bytes)
  return open(path)
}

const sayFile = ({ hash, bytes }: OpenedCollection['media'][number]): string => `${hash} ${bytes}`

/** All of decks; a file may or may not say which note types of Lectern's own it uses. */
const fully = (decks: OpenedCollection['decks']) => decks.map(({ file: { noteTypes = [], ...file } }) => ({ ...file, version: 2, noteTypes: noteTypes.filter(({ id }) => !ownNoteTypes.some((own) => own.id === id)) }))

/** What of decks a format without history holds. */
const plainly = (decks: readonly { readonly file: DeckFile }[]) => decks.map(({ file: { deck, notes, noteTypes = [] } }) => ({ deck, notes: notes.map((note) => (note.content === undefined ? note : { ...note, content: { ...note.content, media: [] } })), noteTypes: noteTypes.map(({ id }) => id).filter((id) => !ownNoteTypes.some((own) => own.id === id)) }))

test.runIf(has).each(readable)('%s comes back from a package and from a Lectern deck as it was', async (file) => {
  const opened = await open(join(root, file))
  for (const format of ['anki', 'anki-legacy', 'lectern'] as const) {
    const back = await convert(opened, format, file)
    expect(fully(back.decks)).toEqual(fully(opened.decks))
    expect(back.presets).toEqual(format === 'lectern' && opened.decks.length === 1 ? [] : opened.presets)
    expect(back.media.map(sayFile).toSorted()).toEqual(opened.media.map(sayFile).toSorted())
    for (const { hash } of opened.media) expect(await back.readMedia(hash)).toEqual(await opened.readMedia(hash))
  }
})

test.runIf(has).each(readable)('%s keeps its notes in Markdown, in a table and as a text for Anki', async (file) => {
  const opened = await open(join(root, file))
  const isEmpty = (id: string) => opened.decks.some(({ file: { studies = [] } }) => studies.some(({ card, suspended }) => card === id && suspended))
  const kept = plainly(opened.decks).map((deck) => ({ ...deck, notes: deck.notes.map((note) => ({ ...note, cards: note.cards.filter(({ id, question }) => !(isEmpty(id) && question.endsWith('asks nothing.'))) })) }))
  expect(plainly((await convert(opened, 'markdown', file)).decks)).toEqual(kept)
  const notes = opened.decks.flatMap((deck) => deck.file.notes)
  for (const format of ['csv', 'tsv', 'spreadsheet'] as const) {
    const back = (await convert(opened, format, file)).decks.flatMap((deck) => deck.file.notes)
    expect(back.map(({ id, tags }) => [id, tags])).toEqual(notes.map(({ id, tags }) => [id, tags]))
    const asked = new Set(back.flatMap(({ cards }) => cards.map(({ id, question, answer }) => `${id} ${question} ${answer}`)))
    const missing = kept.flatMap((deck) => deck.notes).flatMap(({ cards }) => cards).filter(({ id, question, answer }) => !asked.has(`${id} ${question} ${answer}`))
    expect(missing).toEqual([])
  }
  const texts = (await convert(opened, 'anki-text', file)).decks.flatMap((deck) => deck.file.notes)
  const fields = new Set(texts.map(({ content }) => JSON.stringify(content?.fields.filter((field) => field !== ''))))
  // Cards in Markdown are written as HTML.
  for (const { content } of notes) if (content?.markup === 'html') expect(fields).toContain(JSON.stringify(content.fields.filter((field) => field !== '')))
})

/** What is wrong with a file's bytes, by a number that says where. */
const damages: Readonly<Record<string, (bytes: Uint8Array, seed: number) => Uint8Array>> = {
  'cut short': (bytes, seed) => bytes.slice(0, Math.floor((bytes.length * seed) / 8)),
  'with flipped bytes': (bytes, seed) => bytes.map((byte, at) => ((at * 2_654_435_761 + seed) % 997 === 0 ? byte ^ 0xff : byte)),
  'with zeros in it': (bytes, seed) => bytes.map((byte, at) => (Math.floor((at * 8) / bytes.length) === seed ? 0 : byte)),
}

test.runIf(has).each(Object.keys(damages))('every file %s is opened as far as it goes, or refused with a sentence', async (damage) => {
  for (const file of Object.keys(counts)) {
    const bytes = new Uint8Array(readFileSync(join(root, file)))
    for (let seed = 0; seed < 8; seed += 1) {
      const path = join(folder, `damaged${extname(file)}`)
      writeFileSync(path, damages[damage]?.(bytes, seed) ?? bytes)
      const { ok, said } = await describeDeckFile(path)
      for (const { type, detail } of said.problems) expect([type, detail]).toEqual([expect.stringMatching(/^[a-z0-9-]+$/), expect.stringMatching(/^\S.*[.?!)”"]$|: .+/s)])
      expect(ok || said.problems.length === 1).toBe(true)
    }
  }
}, 120_000)

test.runIf(has)('a file is what its bytes are, whatever it is called', async () => {
  for (const file of readable.filter((each) => !/\.(?:txt|md)$/.test(each))) {
    const path = join(folder, 'renamed.txt')
    writeFileSync(path, readFileSync(join(root, file)))
    const { ok, said } = await describeDeckFile(path)
    expect([file, ok]).toEqual([file, true])
    expect(said).toMatchObject({ notes: counts[file]?.[0], cards: counts[file]?.[1] })
  }
  for (const name of ['a.apkg', 'a.colpkg', 'a.anki21b']) {
    const path = join(folder, name)
    writeFileSync(path, 'question,answer\nNorway,Oslo\n')
    expect((await describeDeckFile(path)).said).toMatchObject({ notes: 1 })
  }
})
