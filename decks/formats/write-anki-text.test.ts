import { existsSync, readFileSync } from 'node:fs'
import * as fc from 'fast-check'
import Papa from 'papaparse'
import { expect, test } from 'vitest'
import { aCard, aDeckOfNotes, aNote } from '../../tests/builders/a-note.ts'
import { aNoteType, someNoteTools } from '../../tests/builders/some-note-tools.ts'
import type { CardId, DeckId, NoteId } from '../model/id.ts'
import { deckFileSchema } from '../model/deck.ts'
import type { DeckFile } from '../model/deck.ts'
import type { Note } from '../model/note.ts'
import { markdownToHtml } from '../template/render-markdown.ts'
import { cutText } from './cut-text.ts'
import { openAnkiText } from './open-anki-text.ts'
import type { OpenedCollection } from './opened-collection.ts'
import { planImport } from './plan-import.ts'
import { writeAnkiCards, writeAnkiNotes } from './write-anki-text.ts'

const vocabulary = aNoteType('Vocabulary', ['Word', 'Meaning', 'Reading'], true)
const tools = someNoteTools([vocabulary])
const toHtml = (markdown: string): string => markdownToHtml(markdown)
const textOf = (bytes: Uint8Array): string => new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes)

function reopen(bytes: Uint8Array): OpenedCollection {
  const opened = openAnkiText('Words.txt', { text: textOf(bytes), encoding: 'utf-8' }, {}, tools)
  if (!opened.ok) throw new Error(opened.problem.detail)
  for (const { rejected, duplicates } of opened.value.decks) expect([rejected, duplicates]).toEqual([[], []])
  return opened.value
}

const awkward = fc.oneof(
  fc.string({ unit: 'grapheme', minLength: 1, maxLength: 20 }),
  fc.string({ unit: fc.constantFrom('"', '\t', '\n', '\r', ' ', '#', 'a', '<', '&', '\uFEFF', '\u2028'), minLength: 1, maxLength: 12 }),
  fc.constantFrom('#deck:x', 'tags:a', '<b>x</b>', '{{c1::a}}', '&lt;', '=1+1', '__proto__'),
)
const spoken = awkward.filter((text) => text.trim() !== '' && !text.includes('\0'))
const word = fc.string({ unit: fc.constantFrom('a', 'é', '#', '"', ':', '-'), minLength: 1, maxLength: 6 })
const noteOf = fc.record({ fields: fc.tuple(spoken, spoken, fc.oneof(fc.constant(''), spoken)), tags: fc.uniqueArray(word, { maxLength: 3 }), guid: fc.option(fc.constantFrom('#a', 'tags:b', '"c"', "d'"), { nil: undefined }) })

function withFields(id: string, { fields, tags, guid }: { fields: readonly string[]; tags: readonly string[]; guid: string | undefined }): Note {
  const content = { type: vocabulary.id, markup: 'html' as const, fields: [...fields] }
  return aNote({ id: id as NoteId, tags: [...tags], content, guid: guid ?? `guid ${id}`, cards: [...tools.makeCards(vocabulary, content, id as NoteId)] })
}

const deckOf = (id: string, notes: readonly Note[]): DeckFile => deckFileSchema.parse({ ...aDeckOfNotes({ notes: [...notes] }), version: 2, noteTypes: [vocabulary], deck: { id: id as DeckId, title: id, subtitle: '', origin: 'own' } })

test('the headers are those that Anki writes', () => {
  const text = textOf(writeAnkiNotes([deckOf('Words::A', [withFields('n', { fields: ['a', '<b>b</b>', 'say "c"'], tags: ['x', 'two words'], guid: '#g' })])], toHtml))
  expect(text).toBe('#separator:tab\n#html:true\n#guid column:1\n#notetype column:2\n#deck column:3\n#tags column:7\n"#g"\tVocabulary\tWords::A\ta\t<b>b</b>\t"say ""c"""\tx two_words\n')
})

const told = (note: Note) => ({ guid: note.guid, tags: note.tags, content: note.content, texts: note.cards.map(({ question, answer, template }) => [question, answer, template]) })

test('notes come back with their fields, tags, guids and decks', () => {
  fc.assert(
    fc.property(fc.array(noteOf, { minLength: 1, maxLength: 4 }), fc.array(noteOf, { minLength: 1, maxLength: 3 }), (one, two) => {
      const files = [deckOf('One', one.map((note, at) => withFields(`one-${at}`, { ...note, guid: `${note.guid ?? ''}1${at}` }))), deckOf('Two', two.map((note, at) => withFields(`two-${at}`, { ...note, guid: `${note.guid ?? ''}2${at}` })))]
      const again = reopen(writeAnkiNotes(files, toHtml))
      expect(again.decks.map(({ file }) => [file.deck.title, file.notes.map(told)])).toEqual(files.map(({ deck, notes }) => [deck.title, notes.map(told)]))
      expect(again.problems).toEqual([])
    }),
    { numRuns: 300 },
  )
})

test('Papa Parse reads the same cells, each row with as many', () => {
  fc.assert(
    fc.property(fc.array(noteOf, { minLength: 1, maxLength: 4 }), (notes) => {
      const text = textOf(writeAnkiNotes([deckOf('A', notes.map((note, at) => withFields(`n${at}`, note)))], toHtml))
      const body = text.split('\n').slice(6).join('\n')
      const theirs = Papa.parse(body.slice(0, -1), { delimiter: '\t', newline: '\n' })
      expect(theirs.errors).toEqual([])
      expect(theirs.data.map((cells) => cells.length)).toEqual(notes.map(() => 7))
      expect(theirs.data.map((cells) => cells.slice(3, 6))).toEqual(notes.map(({ fields }) => fields))
    }),
  )
})

const own = (type: string, fields: readonly string[]): Note => {
  const content = { type: type as never, markup: 'markdown' as const, fields: [...fields] }
  const found = tools.noteTypes.find(({ id }) => id === type)
  if (found === undefined) throw new Error(type)
  return aNote({ id: `own-${type}` as NoteId, content, cards: [...tools.makeCards(found, content, `own-${type}` as NoteId)] })
}

test('plain cards and the app’s own notes go out under the names of Anki’s note types', () => {
  const siblings = aNote({ tags: ['a b'], cards: [aCard({ question: 'a < b?', answer: 'yes\nand no', remark: 'so they say' }), aCard({ id: 'card-2' as CardId })] })
  const rows = textOf(writeAnkiNotes([aDeckOfNotes({ notes: [siblings, own('basic', ['**Who**?', 'She', 'later']), own('cloze', ['It is {{c1::Oslo}}', '']), own('reversed', ['a', 'b', ''])] })], toHtml)).split('\n').slice(6)
  expect(rows).toEqual([
    'note-1\tBasic\tCapitals\ta &lt; b?\tyes<br>and no<br><br><small>so they say</small>\ta_b',
    'card-2\tBasic\tCapitals\tWhat is the capital of Norway?\tOslo\ta_b',
    expect.stringMatching(/^own-basic\tBasic\tCapitals\t.*<strong>Who<\/strong>/),
    expect.stringMatching(/^own-cloze\tCloze\tCapitals\t.*\{\{c1::Oslo\}\}/),
    expect.stringMatching(/^own-reversed\tBasic \(and reversed card\)\tCapitals\t/),
    '',
  ])
})

test('what went out to Anki and comes back unchanged changes nothing here', () => {
  const mine = [aNote({ tags: ['a b'], cards: [aCard({ question: 'a < b?', answer: 'yes\nand no', remark: 'so they say' })] }), aNote({ id: 'note-2' as NoteId, cards: [aCard({ id: 'card-2' as CardId, question: 'First?' }), aCard({ id: 'card-3' as CardId, question: 'Second?' })] }), own('basic', ['**Who**?', 'She', 'later']), own('cloze', ['It is {{c1::Oslo}}', 'a _town_']), own('reversed', ['a', 'b', '']), own('typed', ['a', 'b', 'c'])]
  const file = aDeckOfNotes({ notes: mine })
  const back = reopen(writeAnkiNotes([file], toHtml)).decks[0]
  if (back === undefined) throw new Error('no deck')
  const plan = planImport({ ...back, file: { ...back.file, deck: file.deck } }, { deck: file.deck, notes: mine })
  expect(plan.updates.map(({ before, after }) => [before, after])).toEqual([])
  expect(plan.adds).toEqual([])
  expect(plan.same).toHaveLength(mine.length)
})

test('what was changed in Anki changes the card, which stays plain', () => {
  const mine = aNote({ citations: [{ article: 'art' as never, passage: 'p1' as never, quote: 'q', prefix: '', suffix: '', start: 0, footnotes: [] }], cards: [aCard({ remark: 'since 1814' })] })
  const text = textOf(writeAnkiNotes([aDeckOfNotes({ notes: [mine] })], toHtml)).replace('\tOslo<br>', '\t<b>Oslo</b>, by the fjord<br>')
  const back = reopen(new TextEncoder().encode(text)).decks[0]
  if (back === undefined) throw new Error('no deck')
  expect(planImport({ ...back, file: { ...back.file, deck: { ...back.file.deck, id: 'deck-1' as DeckId } } }, { deck: aDeckOfNotes().deck, notes: [mine] }).updates).toMatchObject([{ uncited: true, after: { id: 'note-1', citations: [{ quote: 'q' }], cards: [{ id: 'card-1', answer: 'Oslo, by the fjord', remark: 'since 1814' }] } }])
})

test('cards by themselves are plain text, and come back as such', () => {
  fc.assert(
    fc.property(fc.uniqueArray(fc.tuple(spoken, spoken), { selector: ([question]) => question.trim().replace(/\s+/g, ' '), minLength: 1, maxLength: 5 }), (cards) => {
      const file = aDeckOfNotes({ notes: cards.map(([question, answer], at) => aNote({ id: `n${at}` as NoteId, cards: [aCard({ id: `c${at}` as CardId, question, answer })] })) })
      const opened = openAnkiText('Words.txt', { text: textOf(writeAnkiCards([file])), encoding: 'utf-8' }, { noteType: null }, tools)
      if (!opened.ok) throw new Error(opened.problem.detail)
      expect(opened.value.decks[0]?.file.notes.map(({ cards: [card] }) => [card?.question, card?.answer])).toEqual(cards)
    }),
  )
})

const blns = new URL('../../../shared/corpora/blns.json', import.meta.url)
const here = existsSync(blns)
if (!here) console.log('The list of naughty strings is not beside this checkout: it was not written as a file of Anki’s')

test.runIf(here)('the list of naughty strings survives', () => {
  const strings = (JSON.parse(readFileSync(blns, 'utf8')) as string[]).filter((text) => text.trim() !== '')
  const notes = strings.map((text, at) => withFields(`n${at}`, { fields: [text, text, text], tags: [], guid: `${cutText(text, 50)}${at}` }))
  expect(reopen(writeAnkiNotes([deckOf('A', notes)], toHtml)).decks[0]?.file.notes.map(({ guid, content }) => [guid, content])).toEqual(notes.map(({ guid, content }) => [guid, content]))
})
