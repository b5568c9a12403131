import { existsSync, readdirSync, readFileSync } from 'node:fs'
import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { aCard, aDeckOfNotes, aNote } from '../../tests/builders/a-note.ts'
import { aNoteType } from '../../tests/builders/some-note-tools.ts'
import { collectionOfDecks } from './collection-of-decks.ts'
import { openDeck } from './open-deck.ts'
import { writeDeckJson } from './write-deck-json.ts'

const openText = (text: string, name = 'deck.lectern.json') => openDeck({ name, bytes: new TextEncoder().encode(text) })
const openValue = (value: unknown) => openText(JSON.stringify(value))

test('reads what was written', () => {
  const file = aDeckOfNotes()
  expect(openDeck({ name: 'x.lectern.json', bytes: writeDeckJson(file) })).toEqual({ ok: true, value: { encoding: 'utf-8', file, table: null, rejected: [], duplicates: [], problems: [] } })
})

test('knows a deck by its text when it is pasted', () => {
  expect(openText(new TextDecoder().decode(writeDeckJson(aDeckOfNotes())), 'Pasted cards')).toMatchObject({ ok: true, value: { table: null } })
})

test('refuses a newer version, and what is no deck', () => {
  expect(openValue({ ...aDeckOfNotes(), version: 3 })).toMatchObject({ problem: { type: 'newer-version', where: 'version' } })
  expect(openValue({ ...aDeckOfNotes(), noteTypes: [] })).toMatchObject({ problem: { type: 'not-a-deck', where: 'noteTypes' } })
  expect(openValue({ ...aDeckOfNotes(), version: '1' })).toMatchObject({ problem: { type: 'not-a-deck' } })
  expect(openValue({ ...aDeckOfNotes(), extra: 1 })).toMatchObject({ problem: { type: 'not-a-deck', where: 'extra' } })
  expect(openValue({ ...aDeckOfNotes(), deck: { title: 'x' } })).toMatchObject({ problem: { type: 'not-a-deck', where: 'deck.id' } })
  expect(openValue({ ...aDeckOfNotes(), notes: {} })).toMatchObject({ problem: { type: 'not-a-deck', where: 'notes' } })
  for (const value of [null, [], 3, 'x', {}, { format: 'anki' }]) expect(openValue(value)).toMatchObject({ problem: { type: 'not-a-deck' } })
})

test('leaves out notes that are not right and keeps the others', () => {
  const good = aNote()
  const opened = openValue({
    ...aDeckOfNotes(),
    notes: [
      { ...good, cards: [{ ...aCard(), answer: '' }] },
      { ...good, cards: [{ ...aCard(), question: '' }] },
      { ...good, cards: [{ ...aCard(), answer: 'x'.repeat(20_001) }] },
      { ...good, cards: [{ ...aCard(), answer: 'a\0b' }] },
      { ...good, cards: [{ ...aCard(), answer: '\uD800' }] },
      { ...good, id: '../../etc' },
      { ...good, html: '<b>' },
      'note',
      good,
    ],
  })
  expect(opened).toMatchObject({ ok: true, value: { file: { notes: [good] } } })
  expect(opened.ok && opened.value.rejected.map(({ where, reason }) => [where, reason])).toEqual([
    ['notes[0].cards[0].answer', 'no-answer'],
    ['notes[1].cards[0].question', 'no-question'],
    ['notes[2].cards[0].answer', 'too-long'],
    ['notes[3].cards[0].answer', 'control-characters'],
    ['notes[4].cards[0].answer', 'control-characters'],
    ['notes[5].id', 'bad-id'],
    ['notes[6]', 'not-a-note'],
    ['notes[7]', 'not-a-note'],
  ])
})

test('keeps the first of two notes or cards of one id', () => {
  const opened = openValue({ ...aDeckOfNotes(), notes: [aNote(), aNote(), { ...aNote(), id: 'note-2', cards: [aCard({ answer: 'Bergen' })] }] })
  expect(opened).toMatchObject({
    value: {
      duplicates: [
        { kept: 'notes[0]', left: 'notes[1]', sameAnswer: true },
        { kept: 'notes[0]', left: 'notes[2]', sameAnswer: false },
      ],
    },
  })
})

const type = aNoteType('Vocabulary', ['Word', 'Meaning'])
const memory = { state: 'review' as const, due: 5, stability: 1.5, difficulty: 5, step: 0, reps: 1, lapses: 0, lastReviewAt: 4 }
const study = { card: 'card-1' as never, memory, suspended: true, buried: false, colour: 3, reviews: [[4, 3, 1, 1000, 1, 0, 2500] as [number, number, number, number, number, number, number]], interval: 1, ease: 2500 }
const map = { hash: 'a'.repeat(64), name: 'map.png', bytes: 3, data: 'AQID' }
const rich = aDeckOfNotes({ version: 2, notes: [aNote({ content: { type: type.id, markup: 'html', fields: ['a', '<img src="map.png">'], media: [{ name: 'map.png', hash: map.hash }] }, guid: 'g' })], noteTypes: [type], media: [map], studies: [study] })

test('note types, files and studies come back, byte for byte', () => {
  const bytes = writeDeckJson(rich)
  const opened = openDeck({ name: 'x.lectern.json', bytes })
  expect(opened).toMatchObject({ ok: true, value: { file: rich, problems: [], rejected: [] } })
  if (opened.ok) expect(writeDeckJson(opened.value.file)).toEqual(bytes)
})

test('a deck without any of them is written as version 1', () => {
  expect(writeDeckJson({ ...aDeckOfNotes(), version: 2, noteTypes: [], media: [] })).toEqual(writeDeckJson(aDeckOfNotes()))
})

test('a note type, file or study that is not right is left out and told, and a study of no card is left out', () => {
  const opened = openValue({ ...rich, noteTypes: [{ ...type, fields: [] }, type, type], media: [{ ...map, data: '***' }, map], studies: [{ ...study, card: 'other' }, { ...study, colour: 9 }, study] })
  expect(opened).toMatchObject({ ok: true, value: { file: { noteTypes: [type], media: [map], studies: [study] } } })
  expect(opened.ok && opened.value.problems.map(({ type, where }) => [type, where])).toEqual([['note-type-unreadable', 'noteTypes[0].fields'], ['media-unreadable', 'media[0].data'], ['study-unreadable', 'studies[1].colour']])
  expect(openValue({ ...rich, studies: 'none' })).toMatchObject({ ok: true, value: { problems: [{ type: 'study-unreadable', where: 'studies' }] } })
})

test('files in a deck are read one by one', async () => {
  const opened = openValue(rich)
  if (!opened.ok) throw new Error(opened.problem.detail)
  const collection = collectionOfDecks('lectern-deck', 'Lectern deck', [opened.value])
  expect(collection).toMatchObject({ media: [{ hash: map.hash, name: 'map.png', bytes: 3 }], decks: [{ file: { media: [{ hash: map.hash, name: 'map.png', bytes: 3 }] } }] })
  expect(JSON.stringify(collection.decks)).not.toContain('AQID')
  expect(await collection.readMedia(map.hash)).toEqual(Uint8Array.of(1, 2, 3))
  expect(await collection.readMedia('b'.repeat(64))).toMatchObject({ type: 'media-missing' })
})

test('a deck that was cut off gives what was whole, wherever it was cut', () => {
  const notes = Array.from({ length: 5 }, (_, at) => aNote({ id: `note-${at}` as never, cards: [aCard({ id: `card-${at}` as never, answer: 'a "quoted" {brace}\\' })] }))
  const bytes = writeDeckJson(aDeckOfNotes({ notes }))
  const text = new TextDecoder().decode(bytes)
  let readable = 0
  for (let end = 1; end < text.length - 2; end += 1) {
    const opened = openText(text.slice(0, end))
    if (!opened.ok) expect(['json-damaged', 'not-a-deck']).toContain(opened.problem.type)
    else {
      readable += 1
      expect(opened.value.file.notes).toEqual(notes.slice(0, opened.value.file.notes.length))
      expect(opened.value.problems[0]?.type).toBe('ends-early')
    }
  }
  expect(readable).toBeGreaterThan(500)
})

test('a key named __proto__ changes nothing', () => {
  const text = new TextDecoder().decode(writeDeckJson(aDeckOfNotes()))
  for (const hostile of [text.replace('{', '{"__proto__":{"polluted":1},'), text.replace('"deck": {', '"deck": {"__proto__":{"polluted":1},'), text.replace('{"id":"note-1"', '{"__proto__":{"polluted":1},"id":"note-1"')]) {
    const opened = openText(hostile)
    expect('polluted' in {}).toBe(false)
    if (opened.ok) for (const note of opened.value.file.notes) expect('polluted' in note).toBe(false)
    if (opened.ok) expect('polluted' in opened.value.file.deck).toBe(false)
  }
})

test('refuses deep nesting without falling over', () => {
  expect(openText('['.repeat(100_000))).toMatchObject({ problem: { type: 'too-deep' } })
  expect(openText('{"a":'.repeat(65) + '1' + '}'.repeat(65))).toMatchObject({ problem: { type: 'too-deep' } })
  expect(openText('{"a":'.repeat(64) + '1' + '}'.repeat(64))).toMatchObject({ problem: { type: 'not-a-deck' } })
})

test('refuses millions of empty parts before it parses them', () => {
  expect(openText(`{"format":"lectern-deck","notes":[${'{},'.repeat(5_000_000)}`)).toMatchObject({ problem: { type: 'too-many-parts' } })
})

test('says which article is not there', () => {
  const citation = { article: 'art-1', passage: 'p-1', quote: 'Oslo is the capital', prefix: '', suffix: '', start: 0, footnotes: [] }
  expect(openValue({ ...aDeckOfNotes(), notes: [{ ...aNote(), citations: [citation] }] })).toMatchObject({ ok: true, value: { problems: [{ type: 'article-missing' }] } })
})

test('never throws, whatever a byte of a deck becomes', () => {
  const bytes = writeDeckJson(aDeckOfNotes())
  fc.assert(
    fc.property(fc.array(fc.tuple(fc.nat(bytes.length - 1), fc.nat(255)), { minLength: 1, maxLength: 5 }), fc.constantFrom('x.json', 'x.csv', 'x'), (changes, name) => {
      const damaged = bytes.slice()
      for (const [at, byte] of changes) damaged[at] = byte
      const opened = openDeck({ name, bytes: damaged })
      if (!opened.ok) expect(opened.problem.detail).not.toBe('')
    }),
    { numRuns: 2000 },
  )
})

const suite = new URL('../../../shared/corpora/json/', import.meta.url)
const here = existsSync(suite)
if (!here) console.log('JSONTestSuite is not beside this checkout: its files were not read')

test.runIf(here)('takes and refuses what JSONTestSuite says', () => {
  const names = readdirSync(suite)
  expect(names.length).toBeGreaterThan(300)
  for (const name of names) {
    const opened = openDeck({ name, bytes: new Uint8Array(readFileSync(new URL(encodeURIComponent(name), suite))) })
    expect(opened.ok, name).toBe(false)
    if (opened.ok) continue
    const { type } = opened.problem
    if (name.startsWith('y_')) expect(type, name).toBe('not-a-deck')
    if (name.startsWith('n_')) expect(['json-damaged', 'encoding-unknown', 'wrong-encoding', 'not-text', 'too-deep'], name).toContain(type)
  }
})
