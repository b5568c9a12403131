import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { readerTools } from '../../tests/builders/a-card-maker.ts'
import { isCrowdAnki, openCrowdAnki } from './open-crowdanki.ts'
import type { RawCollection } from './raw-study.ts'

const model = (uuid: string, rest: object = {}): object => ({ __type__: 'NoteModel', crowdanki_uuid: uuid, name: `Type ${uuid}`, type: 0, sortf: 1, css: '.card { background: url("_back.png") }', latexPre: 'pre', latexPost: 'post', flds: [{ name: 'Back', ord: 1, rtl: true }, { name: 'Front', ord: 0, description: 'Ask' }], tmpls: [{ name: 'Card 1', ord: 0, qfmt: '{{Front}}<img src="_logo.png"><img src="{{Front}}">', afmt: '{{FrontSide}}<hr id=answer>{{Back}}' }], ...rest })
const note = (uuid: string, guid: string, fields: readonly string[], tags: readonly string[] = []): object => ({ __type__: 'Note', data: '', fields, flags: 0, guid, note_model_uuid: uuid, tags })
const deck = (name: string, rest: object = {}): object => ({ __type__: 'Deck', children: [], crowdanki_uuid: name, deck_config_uuid: 'conf', deck_configurations: [], desc: '', media_files: [], name, note_models: [], notes: [], ...rest })
const config = { __type__: 'DeckConfig', crowdanki_uuid: 'conf', name: 'Slow', new: { perDay: 7, delays: [0.5, 10, 2880], bury: true }, rev: { perDay: 70, maxIvl: 365 }, lapse: { delays: [20], leechFails: 5, leechAction: 0 }, desiredRetention: 0.85 }

async function open(value: object, files: Readonly<Record<string, string>> = {}): Promise<RawCollection> {
  const opened = await openCrowdAnki('x/deck.json', { text: JSON.stringify(value), encoding: 'utf-8' }, readerTools(files))
  if (!opened.ok) throw new Error(opened.problem.detail)
  return opened.value
}

test('decks within decks, note types, notes, options and media', async () => {
  const child = deck('Greece', { notes: [note('b', 'g3', ['The {{c1::x}} {{c2::y}}', ''])], children: [deck('History::Greece::Athens', { deck_config_uuid: 'other', notes: [note('a', 'g4', ['q'])] })] })
  const opened = await open(deck('History', { desc: '<b>About</b>\nit', note_models: [model('a'), model('b', { type: 1 })], deck_configurations: [config], notes: [note('a', 'g1', ['Map <img src="a%20b.png">', '[sound:x.mp3]', 'more'], ['t1', 'a::b']), note('a', 'g2', ['', ''])], children: [child] }), { 'media/a b.png': 'p', 'media/_back.png': 'b', 'media/unused.png': 'u' })
  expect(opened).toMatchObject({ kind: 'crowdanki', says: 'CrowdAnki', raw: [] })
  expect(opened.decks.map(({ file }) => [file.deck.title, file.notes.length])).toEqual([['History', 1], ['History::Greece', 1], ['History::Greece::Athens', 1]])
  const [history, greece] = opened.decks
  expect(history?.file.deck.subtitle).toBe('About it')
  expect(history?.file.notes[0]).toMatchObject({ guid: 'g1', tags: ['t1', 'a::b'], content: { markup: 'html', fields: ['Map <img src="a%20b.png">', '[sound:x.mp3]<br>more'], media: [{ name: 'a b.png' }] } })
  expect(history?.file.noteTypes).toMatchObject([{ kind: 'standard', fields: [{ name: 'Front', hint: 'Ask' }, { name: 'Back', rtl: true }], templates: [{ name: 'Card 1', answer: '{{FrontSide}}<hr id=answer>{{Back}}' }], sortField: 1, media: [{ name: '_back.png' }] }])
  expect(history?.rejected).toMatchObject([{ where: 'deck.notes[1]', reason: 'not-a-note' }])
  expect(greece?.file.noteTypes).toMatchObject([{ kind: 'cloze' }])
  expect(greece?.file.notes[0]?.cards.map((card) => card.template)).toEqual([0, 1])
  expect(opened.presets).toMatchObject([{ preset: { name: 'Slow', newPerDay: 7, reviewsPerDay: 70, learningSteps: [1, 10], relearningSteps: [20], maximumDays: 365, hardAfter: 5, pauseHard: true, spaceSiblings: true, desiredRetention: 0.85 }, decks: [history?.file.deck.id, greece?.file.deck.id] }])
  expect(opened.problems.map((problem) => problem.type)).toEqual(['media-missing', 'media-unused'])
})

test('notes that are not right are left out, the others read', async () => {
  const opened = await open(deck('d', { note_models: [model('a'), { name: 'broken' }], notes: [note('gone', 'g', ['q']), { fields: 'no list' }, note('a', '', ['q', 'a']), note('a', 'long', ['q', 'x'.repeat(100_001)])], children: [{ no: 'name' }] }))
  expect(opened.decks[0]?.file.notes).toHaveLength(1)
  expect(opened.decks[0]?.rejected.map(({ where, reason }) => [where, reason])).toEqual([['deck.notes[3]', 'too-long'], ['deck.notes[0]', 'not-a-note'], ['deck.notes[1]', 'not-a-note']])
  expect(opened.problems.map((problem) => problem.type)).toEqual(['note-type-unreadable', 'deck-unreadable', 'media-missing'])
})

test('a file that was cut off gives what is whole', async () => {
  const text = JSON.stringify({ note_models: [model('a')], name: 'd', notes: [note('a', 'g', ['q', 'a']), note('a', 'h', ['r', 'b'])] })
  const opened = await openCrowdAnki('deck.json', { text: text.slice(0, text.lastIndexOf('"h"')), encoding: 'utf-8' }, readerTools())
  expect(opened).toMatchObject({ ok: true, value: { problems: [{ type: 'ends-early' }, { type: 'media-missing' }], decks: [{ file: { notes: [{ guid: 'g' }] } }] } })
})

const refuse = async (text: string): Promise<unknown> => openCrowdAnki('deck.json', { text, encoding: 'utf-8' }, readerTools())

test('refuses what is no deck, and what is nested too deep', async () => {
  expect(await refuse('[]')).toMatchObject({ problem: { type: 'not-crowdanki' } })
  expect(await refuse('{"name":"d"}')).toMatchObject({ problem: { type: 'no-cards' } })
  expect(await refuse(`${'{"name":"d","children":['.repeat(100)}${']}'.repeat(100)}`)).toMatchObject({ problem: { type: 'too-deep' } })
  expect(await refuse('{"name":')).toMatchObject({ problem: { type: 'json-damaged' } })
  expect([isCrowdAnki(JSON.stringify(deck('d'))), isCrowdAnki('{"format":"lectern-deck"}')]).toEqual([true, false])
})

test('names of any kind are data', async () => {
  const name = fc.constantFrom('__proto__', 'constructor', 'toString', '../../etc/passwd', 'CON', 'a'.repeat(2000), '\u202E', '😀')
  await fc.assert(fc.asyncProperty(name, name, fc.array(fc.string({ unit: 'grapheme', minLength: 1 }).filter((text) => text.trim() !== '' && !text.includes('\0')), { minLength: 1, maxLength: 3 }), async (first, second, fields) => {
    const opened = await open(deck(first, { note_models: [model(second.slice(0, 900))], notes: [note(second.slice(0, 900), first.slice(0, 100), [...fields, 'b'], [second.slice(0, 200)])] }))
    expect(opened.decks.flatMap((one) => one.rejected)).toEqual([])
    expect(opened.decks[0]?.file.notes[0]?.content?.fields[0]).toBe(fields[0])
  }))
})
