import { existsSync, readFileSync } from 'node:fs'
import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { readerTools } from '../../tests/builders/a-card-maker.ts'
import { aDeckFile } from '../../tests/builders/a-deck-file.ts'
import { someNoteTools } from '../../tests/builders/some-note-tools.ts'
import { aCard, aDeckOfNotes, aNote } from '../../tests/builders/a-note.ts'
import type { Card } from '../model/card.ts'
import type { DeckFile } from '../model/deck.ts'
import type { CardId, DeckId, NoteId, NoteTypeId } from '../model/id.ts'
import type { Note } from '../model/note.ts'
import type { NoteContent, NoteType } from '../model/note-type.ts'
import { makeSimpleCards } from '../../tests/builders/a-card-maker.ts'
import { findNoteType } from '../template/own-note-types.ts'
import { openMarkdown } from './open-markdown.ts'
import type { OpenedMarkdown } from './open-markdown.ts'
import { tellMarkdownLosses } from './tell-markdown-losses.ts'
import { writeDeckMarkdown } from './write-deck-markdown.ts'
import { writeDeckMarkdownObsidian } from './write-deck-markdown-obsidian.ts'

const textOf = (bytes: Uint8Array): string => new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes)

async function reopen(text: string): Promise<OpenedMarkdown> {
  const opened = await openMarkdown('x.md', { text, encoding: 'utf-8' }, readerTools())
  if (!opened.ok) throw new Error(opened.problem.detail)
  return opened.value
}

async function again(file: DeckFile): Promise<DeckFile> {
  const opened = await reopen(textOf(writeDeckMarkdown([file])))
  expect(opened.decks.flatMap((deck) => [...deck.rejected, ...deck.duplicates])).toEqual([])
  expect(opened.decks).toHaveLength(1)
  return opened.decks[0]?.file ?? file
}

const awkward = fc.oneof(
  fc.string({ unit: 'grapheme', minLength: 1, maxLength: 20 }),
  fc.string({ unit: fc.constantFrom('#', '*', '_', '`', '\\', '<', '>', '-', '+', '1', '.', ')', '|', '=', ':', '\n', '\r', '\t', ' ', '[', ']', '(', '!', '~', '$', '&', '\u00A0', '\u2028', '\uFEFF', 'a'), minLength: 1, maxLength: 16 }),
  fc.constantFrom('# no heading', '## nor this', '<!-- lectern note {"note":"x"} -->', 'Tags: none', 'Remark: none', 'Also right: none', '---', '```\ncode', '&#10;', '&amp;', '\\&#10;', 'a\n\n\nb\n', '1. one\n2. two', '[^1]: note', '::', '?', '==x==', '{{c1::x}}', 'http://example.org', '__proto__'),
)
const spoken = awkward.filter((text) => text.trim() !== '' && !text.includes('\0'))
const cardOf = fc.record({ question: spoken, answer: spoken, remark: fc.option(spoken), accepts: fc.array(spoken, { maxLength: 3 }), kind: fc.constantFrom('question' as const, 'cloze' as const) })
// Markdown's own line ends are LF.
const field = awkward.map((text) => text.replaceAll('\r', ' ').replaceAll('\0', ''))

const word: NoteType = { id: 'word' as NoteTypeId, name: 'Word --> of <mine>', kind: 'standard', fields: [{ name: 'Word' }, { name: 'Meaning' }], templates: [{ name: 'A', question: '{{Word}}', answer: '{{Meaning}}' }, { name: 'B', question: '{{Meaning}}', answer: '{{Word}}' }], css: '.card { color: red }', sortField: 0 }

const ownType = (id: string): NoteType => findNoteType([], id) ?? word

const plainNote = fc.tuple(fc.array(cardOf, { minLength: 1, maxLength: 3 }), fc.array(spoken, { maxLength: 3 }))
const contentNote = fc.tuple(fc.constantFrom('basic', 'reversed', 'word'), fc.constantFrom('html' as const, 'markdown' as const), fc.tuple(field.filter((text) => text.trim() !== ''), field))

function notesOf(made: readonly (readonly [string, unknown])[]): Note[] {
  return made.map(([kind, value], at): Note => {
    const id = `note-${at}` as NoteId
    if (kind === 'plain') {
      const [cards, tags] = value as [Partial<Card>[], string[]]
      return aNote({ id, tags: [...new Set(tags.map((tag) => tag.trim()))], cards: cards.map((card, place) => aCard({ ...card, id: `card-${at}-${place}` as CardId })) })
    }
    const [type, markup, fields] = value as [string, 'html' | 'markdown', string[]]
    const content: NoteContent = { type: type as NoteTypeId, markup, fields: [...fields] }
    const cards = makeSimpleCards(type === 'word' ? word : ownType(type), content, id)
    return aNote({ id, guid: `guid ${at} -->`, modified: at, content, cards: cards.map((card, place) => ({ ...card, id: `own-${at}-${place}` as CardId })) })
  })
}

const anyNote = fc.oneof(plainNote.map((value) => ['plain', value] as const), contentNote.map((value) => ['content', value] as const))

test('Markdown gives back every deck', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(anyNote, { minLength: 1, maxLength: 6 }), spoken, fc.string({ maxLength: 20 }), async (made, title, subtitle) => {
      const notes = notesOf(made)
      const types = notes.some((note) => note.content?.type === 'word')
      const file = aDeckOfNotes({ deck: { id: 'deck-1' as DeckId, title, subtitle, origin: 'import' }, notes, ...(types ? { version: 2 as const, noteTypes: [word] } : {}) })
      expect(await again(file)).toEqual({ ...file, deck: { ...file.deck, title: file.deck.title } })
    }),
    { numRuns: 400 },
  )
})

test('it reads as a text', () => {
  const file = aDeckOfNotes({ notes: [aNote({ tags: ['north'], cards: [aCard({ remark: 'Since 1814 (at the latest)', accepts: ['Christiania'] })] })] })
  expect(textOf(writeDeckMarkdown([file]))).toBe('# Capitals\n<!-- lectern deck {"id":"deck-1","subtitle":"Written by hand"} -->\n\n## What is the capital of Norway?\n<!-- lectern card {"note":"note-1","card":"card-1"} -->\n\nOslo\n\nRemark: Since 1814 (at the latest)\n\nAlso right: Christiania\n\nTags: north\n')
})

test('edits by hand are read: another answer, a new card, a field', async () => {
  const note = aNote({ id: 'n2' as NoteId, content: { type: 'basic' as NoteTypeId, markup: 'markdown', fields: ['**a**', 'b', ''] }, cards: [aCard({ id: 'n2-0' as CardId, question: '**a**', answer: 'b', template: 0 })] })
  const text = textOf(writeDeckMarkdown([aDeckOfNotes({ notes: [aNote(), note] })])).replace('\nOslo\n', '\nOslo or *so*\n\n## New?\n\nYes\n').replace('\n\nb\n\n', '\n\nchanged\n\n')
  const [deck] = (await reopen(text.replaceAll('\n', '\r\n'))).decks
  expect(deck?.file.notes.map((one) => one.cards.map((card) => [card.id, card.question, card.answer]))).toEqual([[['card-1', 'What is the capital of Norway?', 'Oslo or *so*']], [[expect.any(String), 'New?', 'Yes']], [['n2-0', '**a**', 'changed']]])
})

test('several decks stand in one file', async () => {
  const files = ['a', 'b'].map((id) => aDeckOfNotes({ deck: { id: id as DeckId, title: `Deck ${id}`, subtitle: '', origin: 'import' }, notes: [aNote({ id: `note-${id}` as NoteId, cards: [aCard({ id: `card-${id}` as CardId })] })] }))
  const opened = await reopen(textOf(writeDeckMarkdown(files)))
  expect(opened.decks.map(({ file }) => file)).toEqual(files)
})

test('comments that are damaged leave a text that can still be read', async () => {
  const opened = await reopen('# T\n<!-- lectern deck {oops -->\n\n## Q?\n<!-- lectern card {"note":"a b"} -->\n\nA\n')
  expect(opened.decks[0]?.file.notes).toMatchObject([{ cards: [{ question: 'Q?', answer: 'A' }] }])
})

const contentOf = (type: string, fields: string[]): NoteContent => ({ type: type as NoteTypeId, markup: 'markdown', fields })

test('the form for Obsidian is read back to the same cards and what is known of them', async () => {
  const notes = [
    aNote(),
    aNote({ id: 'n1' as NoteId, cards: [aCard({ id: 'c1' as CardId, question: 'two\nlines: #x', answer: 'a::b\n\n?' })] }),
    aNote({ id: 'n2' as NoteId, content: contentOf('reversed', ['**one**', '*two*', '']), cards: [aCard({ id: 'c2' as CardId }), aCard({ id: 'c3' as CardId, template: 1 })] }),
    aNote({ id: 'n3' as NoteId, content: contentOf('cloze', ['{{c1::Oslo::city}} is {{c2::here}}', '']), cards: [aCard({ id: 'c4' as CardId }), aCard({ id: 'c5' as CardId, template: 1 })] }),
    aNote({ id: 'n4' as NoteId, content: contentOf('basic', ['Code?', '```\na\n\nb\n```\n\nend', '']), cards: [aCard({ id: 'c6' as CardId })] }),
    aNote({ id: 'n5' as NoteId, cards: [aCard({ id: 'c7' as CardId, kind: 'cloze', question: 'In […].', answer: '1814' })] }),
  ]
  const memory = { state: 'review' as const, due: Date.UTC(2024, 4, 6, 7), stability: 5, difficulty: 5, step: 0, reps: 3, lapses: 0, lastReviewAt: null }
  const study = { card: 'c3' as CardId, memory, suspended: false, buried: false, colour: 0 as const, reviews: [], interval: 12, ease: 2600 }
  const text = textOf(writeDeckMarkdownObsidian(aDeckOfNotes({ deck: { id: 'd' as DeckId, title: 'My deck::Part (1)', subtitle: '', origin: 'import' }, notes, studies: [study] })))
  expect(text).toContain('tags: [flashcards/My-deck/Part-1]')
  expect(text).toContain('**one**:::*two*\n<!--SR:!2000-01-01,1,250!2024-05-06,12,260-->')
  const opened = await reopen(text)
  expect(opened.style).toBe('obsidian')
  expect(opened.decks[0]?.file.deck.title).toBe('My deck::Part (1)')
  expect(opened.decks[0]?.file.notes.map((note) => note.content?.fields.slice(0, 2) ?? note.cards.map((card) => [card.question, card.answer]))).toEqual([
    [['What is the capital of Norway?', 'Oslo']],
    ['two\\\nlines: \\#x', 'a\\:\\:b\\\n\\\n\\?'],
    ['**one**', '*two*'],
    ['{{c1::Oslo}} is {{c2::here}}', ''],
    ['Code?', '```\na\n\nb\n```\n<br>\nend'],
    ['In {{c1::1814}}.', ''],
  ])
  expect(opened.raw).toMatchObject([{ due: Date.UTC(2024, 4, 6), interval: 12, ease: 2600 }])
})

const blns = new URL('../../../shared/corpora/blns.json', import.meta.url)
const here = existsSync(blns)
if (!here) console.log('The list of naughty strings is not beside this checkout: it was not written as Markdown')

test.runIf(here)('the list of naughty strings survives Markdown, as plain text and as fields', async () => {
  const strings = (JSON.parse(readFileSync(blns, 'utf8')) as string[]).filter((text) => text.trim() !== '')
  expect(strings.length).toBeGreaterThan(490)
  const plain = strings.map((text, at) => aNote({ id: `note-${at}` as NoteId, cards: [aCard({ id: `card-${at}` as CardId, question: text, answer: text, remark: text, accepts: [text] })] }))
  const rich = strings.map((text, at) => {
    const id = `rich-${at}` as NoteId
    const content: NoteContent = { type: 'basic' as NoteTypeId, markup: 'html', fields: [text, text, text].map((one) => one.replaceAll('\r', '')) }
    return aNote({ id, content, cards: [...makeSimpleCards(ownType('basic'), content, id)] })
  })
  const file = aDeckOfNotes({ notes: [...plain, ...rich] })
  expect(await again(file)).toEqual(file)
})

const lostTypes = (obsidian: boolean, file: DeckFile): string[] => tellMarkdownLosses([file], obsidian).map((problem) => problem.type)

test('what is not in the file is told', () => {
  const memory = { state: 'review' as const, due: 0, stability: 1, difficulty: 5, step: 0, reps: 1, lapses: 0, lastReviewAt: null }
  const studies = [{ card: 'card-1' as CardId, memory, suspended: false, buried: false, colour: 0 as const, reviews: [], interval: 1, ease: 2500 }]
  const media = [{ name: 'a.png', hash: 'a'.repeat(64) }]
  const notes = [aNote({ tags: ['x'], cards: [aCard({ remark: 'r' })] }), aNote({ id: 'n2' as NoteId, content: { type: 'word' as NoteTypeId, markup: 'html', fields: ['a'], media } })]
  const file = aDeckOfNotes({ notes, studies })
  expect(lostTypes(false, file)).toEqual(['without-files', 'without-history'])
  expect(lostTypes(true, file)).toEqual(['without-files', 'without-history', 'without-tags', 'without-remarks', 'as-plain-text'])
  expect([lostTypes(false, aDeckOfNotes()), lostTypes(true, aDeckOfNotes())]).toEqual([[], []])
})

test('brackets in cards for Obsidian are no formulas when they come back', async () => {
  const deck = aDeckFile({ question: String.raw`Which [sign] \[is] it?`, answer: "./;'[]=" })
  const opened = await openMarkdown('a.md', { text: new TextDecoder().decode(writeDeckMarkdownObsidian(deck)), encoding: 'utf-8' }, { ...readerTools(), ...someNoteTools() })
  expect(opened.ok && opened.value.decks[0]?.file.notes.map((note) => note.cards.map(({ question, answer }) => [question, answer]))).toEqual([[[String.raw`Which [sign] \[is] it?`, "./;'[]="]]])
})
