import * as fc from 'fast-check'
import { migrateParameters } from 'ts-fsrs'
import { expect, test } from 'vitest'
import { anAnkiCard, anAnkiDeck, anAnkiNote, anAnkiNoteType, anAnkiPreset, aPackage } from '../../tests/builders/a-package.ts'
import { deckFileSchema } from '../model/deck.ts'
import { noteToCards } from '../template/note-to-cards.ts'
import type { AnkiCollection } from './anki-collection.ts'
import { ankiToDecks, type ConvertedCollection, type KeptFile } from './anki-to-decks.ts'
import { findMedia } from './find-media.ts'
import { readForeignNoteType } from './foreign-note-type.ts'
import { migrateWeights } from './migrate-weights.ts'

function aCollection(change: Partial<AnkiCollection> = {}): AnkiCollection {
  const base = { kind: 'made', schema: 11, crt: 1_600_048_800, mod: 0, rollover: 4, minutesWest: -120, noteTypes: [anAnkiNoteType()], decks: [anAnkiDeck()], presets: [anAnkiPreset()] }
  return { ...base, notes: [anAnkiNote()], cards: [anAnkiCard()], reviews: [], media: [], problems: [], ...change }
}

const convert = (change: Partial<AnkiCollection>, media: Record<string, KeptFile> = {}): ConvertedCollection => ankiToDecks(aCollection(change), new Map(Object.entries(media)), { makeCards: noteToCards, subtitle: 'a.apkg' })

const told = ({ problems }: ConvertedCollection): Record<string, string> => Object.fromEntries(problems.map(({ type, detail }) => [type, detail]))

const hash = 'a'.repeat(64)

test('a note becomes a note of its type, with its mark, its tags and its day', () => {
  const { decks, problems } = convert({ notes: [anAnkiNote({ tags: ['one', 'one', 'two::three'] })] })
  expect(problems).toEqual([])
  const [deck] = decks
  expect(deck?.file.deck).toMatchObject({ title: 'Default', subtitle: 'a.apkg', origin: 'import' })
  expect(deck?.file.noteTypes).toMatchObject([{ name: 'Basic', kind: 'standard', sortField: 0, fields: [{ name: 'Front' }, { name: 'Back' }] }])
  expect(deck?.file.notes).toMatchObject([
    {
      guid: 'guid-1600000000001',
      modified: 1_600_000_100_000,
      tags: ['one', 'two::three'],
      content: { type: deck?.file.noteTypes?.[0]?.id, markup: 'html', fields: ['question 1600000000001', 'answer 1600000000001'] },
      cards: [{ question: 'question 1600000000001', answer: 'answer 1600000000001', template: 0 }],
    },
  ])
  expect(deck?.studies).toEqual([])
})

test('everything that comes out is a deck file', () => {
  const { notes = [], cards = [], reviews = [], noteTypes = [], decks = [], presets = [] } = aPackage()
  const converted = convert({ notes, cards, reviews, noteTypes, decks, presets })
  expect(converted.decks.map(({ file }) => file.deck.title)).toEqual(['Default', 'History::Greece'])
  for (const { file } of converted.decks) expect(deckFileSchema.parse(file)).toEqual(file)
  expect(converted.presets).toMatchObject([{ preset: { name: 'Hard ones', newPerDay: 5, learningSteps: [1, 15.5], pauseHard: true, spaceSiblings: true }, decks: [converted.decks[1]?.file.deck.id] }])
})

test('the same note of another day is the same note, and its cards the same cards', () => {
  const [first] = convert({}).decks
  const template = { name: 'Other', qfmt: '{{Front}} now', afmt: '{{Back}}' }
  const [second] = convert({ notes: [anAnkiNote({ id: 5, guid: 'guid-1600000000001', fields: ['new', 'words'] })], cards: [anAnkiCard({ id: 9, note: 5 })], noteTypes: [anAnkiNoteType({ templates: [template], mod: 5 })] }).decks
  expect(second?.file.notes[0]?.id).toBe(first?.file.notes[0]?.id)
  expect(second?.file.notes[0]?.cards[0]?.id).toBe(first?.file.notes[0]?.cards[0]?.id)
  expect(second?.file.noteTypes?.[0]?.id).toBe(first?.file.noteTypes?.[0]?.id)
  expect(second?.file.deck.id).toBe(first?.file.deck.id)
})

test('what Lectern does not use of a note type goes along for going back', () => {
  const [front, back] = anAnkiNoteType().fields
  if (front === undefined || back === undefined) throw new Error('Two fields were made.')
  const type = anAnkiNoteType({ fields: [{ ...front, rtl: true, description: ' what is asked ', extra: '{"sticky":true}' }, { ...back, tag: 2 }], latexSvg: true, extra: '{"originalId":"5"}' })
  const made = convert({ noteTypes: [type] }).decks[0]?.file.noteTypes?.[0]
  expect(made?.fields).toEqual([{ name: 'Front', rtl: true, hint: 'what is asked' }, { name: 'Back' }])
  expect(readForeignNoteType(made?.foreign)).toEqual({
    id: 1001,
    mod: 1_600_000_000,
    stockKind: null,
    latexPre: 'pre',
    latexPost: 'post',
    latexSvg: true,
    extra: '{"originalId":"5"}',
    fields: [{ name: 'Front', font: 'Arial', size: 20, tag: null, extra: '{"sticky":true}' }, { name: 'Back', font: 'Arial', size: 20, tag: 2 }],
    templates: [{ name: 'Card 1' }],
  })
  expect(readForeignNoteType('{"other":1}')).toBeNull()
  expect(readForeignNoteType('[')).toBeNull()
})

test('cloze and occlusion', () => {
  const template = { name: 'Cloze', qfmt: '{{cloze:Front}}', afmt: '{{cloze:Front}}' }
  const kind = (change: Parameters<typeof anAnkiNoteType>[0]) => {
    const fields = ['{{c1::image-occlusion:rect:left=.1:top=.1:width=.1:height=.1}} {{c3::b}}', '<img src="a.png">']
    const { decks } = convert({ noteTypes: [anAnkiNoteType({ type: 1, templates: [template, template], ...change })], notes: [anAnkiNote({ fields })], cards: [anAnkiCard(), anAnkiCard({ id: 2, note: 1_600_000_000_001, ord: 2 })] })
    return [decks[0]?.file.noteTypes?.[0]?.kind, decks[0]?.file.noteTypes?.[0]?.templates.length, decks[0]?.file.notes[0]?.cards.map((card) => card.template)]
  }
  expect(kind({})).toEqual(['cloze', 1, [0, 2]])
  expect(kind({ stockKind: 6 })).toEqual(['occlusion', 1, [0, 2]])
  expect(kind({ templates: [{ ...template, qfmt: '{{cloze:Front}}<div id="image-occlusion-container">{{Back}}</div>' }] })[0]).toBe('occlusion')
})

test('cards that ask nothing, notes without cards, and a mark that two notes have are told', () => {
  const twoWays = anAnkiNoteType({ templates: [...anAnkiNoteType().templates, { name: 'Back', qfmt: '{{Back}}', afmt: '{{Front}}' }] })
  const converted = convert({
    noteTypes: [twoWays],
    notes: [anAnkiNote({ id: 1, fields: ['only', ''] }), anAnkiNote({ id: 2 }), anAnkiNote({ id: 3, guid: 'guid-1' })],
    cards: [anAnkiCard({ id: 1 }), anAnkiCard({ id: 10, note: 1, ord: 1 }), anAnkiCard({ id: 3 })],
  })
  expect(told(converted)).toEqual({
    'anki-no-cards': '1 note has no card to learn in this file and was left out.',
    'anki-same-guid': expect.stringContaining('1 note has the same mark'),
    'anki-empty-cards': expect.stringContaining('1 card asks nothing'),
  })
  const notes = converted.decks[0]?.file.notes ?? []
  expect(notes.map(({ cards }) => cards.length)).toEqual([2, 1])
  expect(converted.decks[0]?.studies.filter(({ suspended }) => suspended).map(({ card }) => card)).toEqual([notes[0]?.cards[1]?.id])
  expect(new Set(notes.map(({ id }) => id)).size).toBe(2)
})

test('a card that asks nothing any longer but was learned stays, paused, with its answers', () => {
  const twoWays = anAnkiNoteType({ templates: [...anAnkiNoteType().templates, { name: 'Back', qfmt: '{{Back}}', afmt: '{{Front}}' }] })
  const change = { noteTypes: [twoWays], cards: [anAnkiCard({ id: 1, note: 1 }), anAnkiCard({ id: 2, note: 1, ord: 1, type: 2, queue: 2, ivl: 9 })], reviews: [{ id: 50, card: 2, ease: 3, ivl: 9, lastIvl: 0, factor: 2500, time: 9, type: 0 }] }
  const empty = convert({ ...change, notes: [anAnkiNote({ id: 1, fields: ['only', ''] })] })
  const filled = convert({ ...change, notes: [anAnkiNote({ id: 1, fields: ['only', 'now'] })] })
  expect(Object.keys(told(empty))).toEqual(['anki-empty-cards'])
  expect(empty.decks[0]?.studies).toMatchObject([{ suspended: true, reviews: [[50, 3, 0, 9, 9, 0, 2500]] }])
  // It is the same card when its field is filled again.
  expect(empty.decks[0]?.file.notes[0]?.cards.map(({ id }) => id)).toEqual(filled.decks[0]?.file.notes[0]?.cards.map(({ id }) => id))
  expect(filled.decks[0]?.studies).toMatchObject([{ suspended: false }])
})

test('a filtered deck gives its cards back, with their own date', () => {
  const decks = [anAnkiDeck({ id: 5, name: 'Own' }), anAnkiDeck({ id: 6, name: 'Filtered', filtered: true, preset: null })]
  const converted = convert({ decks, cards: [anAnkiCard({ deck: 6, odid: 5, odue: 30, due: -100_000, type: 2, queue: 2, ivl: 10, factor: 2500 })] })
  expect(converted.decks.map(({ file }) => file.deck.title)).toEqual(['Own'])
  // 30 days after 14 September 2020, on which the collection was made two hours east of Greenwich.
  expect(converted.decks[0]?.studies[0]?.due).toEqual({ kind: 'day', day: Date.UTC(2020, 9, 14) / 86_400_000 })
  expect(Object.keys(told(converted))).toEqual(['anki-filtered'])
})

test('a note with cards in two decks goes with its first; a card of no deck comes into Default', () => {
  const twoWays = anAnkiNoteType({ templates: [...anAnkiNoteType().templates, { name: 'Back', qfmt: '{{Back}}', afmt: '{{Front}}' }] })
  const decks = [anAnkiDeck(), anAnkiDeck({ id: 5, name: 'Second', description: 'words' })]
  const converted = convert({ noteTypes: [twoWays], decks, notes: [anAnkiNote({ id: 1 }), anAnkiNote({ id: 2 })], cards: [anAnkiCard({ id: 1, deck: 5 }), anAnkiCard({ id: 10, note: 1, ord: 1 }), anAnkiCard({ id: 2, deck: 77 })] })
  expect(converted.decks.map(({ file }) => [file.deck.title, file.notes.length])).toEqual([['Default', 1], ['Second', 1]])
  expect(Object.keys(told(converted))).toEqual(['anki-spread', 'anki-lost-deck', 'anki-description'])
})

test('new cards keep their order, whatever their numbers', () => {
  const places = [7, 3, 9, 1]
  const { decks } = convert({ notes: places.map((_, index) => anAnkiNote({ id: index + 1 })), cards: places.map((due, index) => anAnkiCard({ id: index + 1, due })) })
  expect(decks[0]?.file.notes.map(({ guid }) => guid)).toEqual(['guid-4', 'guid-2', 'guid-1', 'guid-3'])
})

test.each([
  ['a repeated card', { type: 2, queue: 2, due: 40, ivl: 12 }, { stage: 'review', due: { kind: 'day' }, interval: 12, suspended: false, buried: false }],
  ['one that is learned', { type: 1, queue: 1, due: 1_600_100_000, left: 2002 }, { stage: 'learning', due: { kind: 'moment', at: 1_600_100_000_000 }, stepsLeft: 2 }],
  ['one that is learned by days', { type: 3, queue: 3, due: 41 }, { stage: 'relearning', due: { kind: 'day' } }],
  ['one that is paused', { type: 2, queue: -1, due: 40, ivl: 5 }, { stage: 'review', suspended: true }],
  ['one put off by the reader', { type: 2, queue: -3, due: 40, ivl: 5 }, { buried: true, suspended: false }],
  ['one put off by its siblings', { type: 0, queue: -2, due: 4 }, { stage: 'new', buried: true, due: { kind: 'position', position: 4 } }],
  ['one with a colour and other bits', { flags: 0b1101 }, { stage: 'new', colour: 5 }],
  ['one of the first scheduler', { type: 2, queue: 1, due: 1_600_100_000, ivl: 5 }, { stage: 'relearning' }],
] as const)('%s', (_, change, wanted) => {
  expect(convert({ cards: [anAnkiCard(change)] }).decks[0]?.studies).toMatchObject([wanted])
})

test('states, dates and memories that cannot be are told or left out', () => {
  const cards = [anAnkiCard({ id: 1, type: 8, queue: 9, ivl: 4 }), anAnkiCard({ id: 2, type: 2, queue: 2, due: 5_000_000, data: '{"s":1e9,"d":5}' }), anAnkiCard({ id: 3, type: 2, queue: 2, data: '{"s":5' }), anAnkiCard({ id: 4, type: 2, queue: 2, data: '{"s":5.5,"d":6,"dr":0.88,"lrt":1600000000}' })]
  const converted = convert({ notes: cards.map(({ id }) => anAnkiNote({ id })), cards })
  expect(Object.keys(told(converted))).toEqual(['anki-queue', 'anki-due'])
  expect(converted.decks[0]?.studies.map(({ memory }) => memory)).toEqual([null, null, null, { stability: 5.5, difficulty: 6, retention: 0.88, lastReviewAt: 1_600_000_000_000 }])
})

test('the log comes along in order, as it is', () => {
  const review = { card: 1_600_000_000_001, ease: 3, ivl: -600, lastIvl: 0, factor: 0, time: -5, type: 0 }
  const { decks } = convert({ reviews: [{ ...review, id: 20 }, { ...review, id: 10, ease: 1 }] })
  expect(decks[0]?.studies[0]?.reviews).toEqual([[10, 1, 0, 0, -600, 0, 0], [20, 3, 0, 0, -600, 0, 0]])
})

test('files that notes and note types name, those that are not there and those that nothing names', () => {
  const type = anAnkiNoteType({ css: '@font-face { src: url("_f.ttf"); } .x { background: url(gone.png) }' })
  const fields = ['<img src="ぱぱ%201.jpg">[sound:a &amp; b.mp3]<img src=none.png><img src="https://example.org/x.png">', '[latex]x[/latex]']
  const media = { 'ぱぱ 1.jpg': { hash, bytes: 3 }, 'a & b.mp3': { hash: 'b'.repeat(64), bytes: 4 }, '_f.ttf': { hash: 'c'.repeat(64), bytes: 5 }, 'unused.png': { hash: 'd'.repeat(64), bytes: 6 } }
  const converted = convert({ noteTypes: [type], notes: [anAnkiNote({ fields })], media: Object.keys(media).map((name) => ({ name, size: null })) }, media)
  const [deck] = converted.decks
  expect(deck?.file.notes[0]?.content?.media?.map(({ name }) => name)).toEqual(['a & b.mp3', 'ぱぱ 1.jpg'])
  expect(deck?.file.noteTypes?.[0]?.media).toEqual([{ name: '_f.ttf', hash: 'c'.repeat(64) }])
  expect(deck?.file.media?.map(({ name, bytes }) => [name, bytes])).toEqual([['_f.ttf', 5], ['a & b.mp3', 4], ['ぱぱ 1.jpg', 3]])
  expect(converted.media.map(({ name }) => name).toSorted()).toEqual(['_f.ttf', 'a & b.mp3', 'ぱぱ 1.jpg'])
  expect(converted.problems.map(({ type, where }) => [type, where])).toEqual([
    ['anki-missing-media', 'none.png, gone.png'],
    ['anki-unused-media', 'unused.png'],
    ['anki-remote-media', undefined],
    ['anki-latex', undefined],
  ])
})

test('names of files are found in a time that grows with the text', () => {
  for (const part of ['[sound:', 'src="', 'src=', 'url(', '<img src=\'', 'src = ', '&amp;', '%', '<']) expect(findMedia(part.repeat(100_000 / part.length)).names.length).toBeLessThan(20_000)
  fc.assert(fc.property(fc.string(), (text) => findMedia(text).names.every((name) => name !== '')))
  expect(findMedia('<img src="data:image/png;base64,xx"><a href="#x"><object data=\'d.svg\'></object><video poster="p.jpg" SRC = v.mp4>').names).toEqual(['d.svg', 'p.jpg', 'v.mp4'])
})

test('weights of earlier FSRS are carried over as ts-fsrs does', () => {
  const debug = console.debug
  console.debug = () => {}
  const seventeen = [0.4, 0.6, 2.4, 5.8, 4.93, 0.94, 0.86, 0.01, 1.49, 0.14, 0.94, 2.18, 0.05, 0.34, 1.26, 0.29, 2.61]
  const nineteen = [0.40255, 1.18385, 3.173, 15.69105, 7.1949, 0.5345, 1.4604, 0.0046, 1.54575, 0.1192, 1.01925, 1.9395, 0.11, 0.29605, 2.2698, 0.2315, 2.9898, 0.51655, 0.6621]
  expect(migrateWeights(seventeen)).toEqual(migrateParameters(seventeen))
  expect(migrateWeights(nineteen)).toEqual(migrateParameters(nineteen))
  console.debug = debug
  expect(migrateWeights([...nineteen, 0.1, 0.2])).toHaveLength(21)
  expect(migrateWeights([1, 2])).toBeNull()
  expect(migrateWeights([...nineteen.slice(1), Number.NaN])).toBeNull()
})

const withPreset = (change: Parameters<typeof anAnkiPreset>[0]) => convert({ presets: [anAnkiPreset(change)] })

test('presets: steps that do not fit, weights that cannot be used, and one that nobody changed', () => {
  expect(withPreset({}).presets).toEqual([])
  const long = withPreset({ learningSteps: [0.5, 10, 1440, 2880], desiredRetention: 0.5, weights: [1, 2, 3] })
  expect(long.presets[0]?.preset).toMatchObject({ learningSteps: [1, 10], desiredRetention: 0.7, weights: null })
  expect(Object.keys(told(long))).toEqual(['anki-weights', 'anki-retention', 'anki-steps', 'anki-preset-rest'])
})

test('whatever rows say, what comes out is a deck file', () => {
  const number = fc.integer({ min: -1e12, max: 1e12 })
  const card = fc.record({ ord: fc.nat(3), type: fc.integer({ min: -1, max: 5 }), queue: fc.integer({ min: -4, max: 5 }), due: number, ivl: number, factor: number, reps: number, lapses: number, left: number, odue: number, odid: fc.constantFrom(0, 1, 9), flags: fc.nat(), data: fc.oneof(fc.string(), fc.json()) })
  fc.assert(
    fc.property(fc.array(fc.tuple(fc.string(), fc.string(), card, fc.array(fc.string({ minLength: 1 }))), { maxLength: 4 }), fc.json(), (rows, name) => {
      const notes = rows.map(([front, back, , tags], index) => anAnkiNote({ id: index + 1, fields: [front, back], tags }))
      const cards = rows.map(([, , change], index) => anAnkiCard({ id: index + 1, ...change }))
      const converted = convert({ notes, cards, decks: [anAnkiDeck({ name })], presets: [anAnkiPreset({ id: 1, name, newPerDay: 1 })] })
      for (const { file } of converted.decks) expect(deckFileSchema.safeParse(file).error?.issues ?? []).toEqual([])
    }),
    { numRuns: 200 },
  )
})
