import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { aNote } from '../../tests/builders/a-note.ts'
import type { DeckId, NoteTypeId } from '../model/id.ts'
import type { Note } from '../model/note.ts'
import type { NoteType } from '../model/note-type.ts'
import { noteToCards } from '../template/note-to-cards.ts'
import { planReplace, type ReplaceRequest } from './plan-replace.ts'
import { replaceText, type TextMarkup, type TextSearch } from './replace-text.ts'

const plainly: TextSearch = { find: '', matchCase: false, wholeWord: false, wildcards: false }
const replaced = (text: string, find: string, replace: string, how: Partial<TextSearch> = {}, markup: TextMarkup = 'plain') => replaceText(text, { ...plainly, find, ...how }, replace, markup)?.text ?? null

test.each<[string, string, string, Partial<TextSearch>, TextMarkup, string | null]>([
  ['Colour and colour', 'colour', 'color', {}, 'plain', 'color and color'],
  ['Colour and colour', 'colour', 'color', { matchCase: true }, 'plain', 'Colour and color'],
  ['war, warlord, War', 'war', 'peace', { wholeWord: true }, 'plain', 'peace, warlord, peace'],
  ['a.b', '.', '-', {}, 'plain', 'a-b'],
  ['aaa', 'aa', 'b', {}, 'plain', 'ba'],
  ['a', '', 'b', {}, 'plain', null],
  ['a*b', '*', 'x', {}, 'plain', 'axb'],
  ['(1) one (22) two', '(*)', '', { wildcards: true }, 'plain', ' one  two'],
  ['cat cut c😀t', 'c_t', 'x', { wildcards: true }, 'plain', 'x x x'],
  ['abc', '*', 'x', { wildcards: true }, 'plain', null],
  ['résumé resume', 'resume', 'x', {}, 'plain', 'résumé x'],
  ['İb', 'B', 'x', {}, 'plain', 'İx'],
  ['<b class="b">b</b>', 'b', 'x', {}, 'html', '<b class="b">x</b>'],
  ['a &amp; b', '&', 'and', {}, 'html', 'a and b'],
  ['a &amp; b', 'amp', 'x', {}, 'html', null],
  ['a and b', 'and', '<&>', {}, 'html', 'a &lt;&amp;&gt; b'],
  ['a<br>b', 'ab', 'x', {}, 'html', null],
  ['{{c1::c1::1}}', '1', '2', {}, 'html', '{{c1::c2::2}}'],
  ['[sound:a.mp3] a', 'a', 'b', {}, 'html', '[sound:a.mp3] b'],
  ['<img src="a.png"> a', 'a*a', 'b', { wildcards: true }, 'html', null],
  ['3 < 4', '4', '5', {}, 'html', '3 < 5'],
  ['![a](a.png)', 'a', 'b', {}, 'markdown', '![b](a.png)'],
])('%s: %s by %s', (text, find, replace, how, markup, result) => {
  expect(replaced(text, find, replace, how, markup)).toBe(result)
})

test('plain replacement is that of the language, and the ranges name what was replaced', () => {
  const letters = fc.array(fc.constantFrom('a', 'b', 'A', '<', '&', '😀', '*'), { maxLength: 20 }).map((parts) => parts.join(''))
  fc.assert(fc.property(letters, letters.filter((find) => find !== ''), letters, (text, find, replace) => {
    const result = replaceText(text, { ...plainly, find, matchCase: true }, replace, 'plain')
    expect(result?.text ?? text).toBe(text.split(find).join(replace))
    for (const [start, end] of result?.before ?? []) expect(text.slice(start, end)).toBe(find)
    for (const [start, end] of result?.after ?? []) expect(result?.text.slice(start, end)).toBe(replace)
  }), { numRuns: 1000 })
})

test.each(['<', '&', '{{c', '[sound:', '](', 'a', '<!--'])('a hundred thousand characters of %s are gone through', (piece) => {
  for (const markup of ['html', 'markdown'] as const) replaceText(piece.repeat(100_000 / piece.length), { ...plainly, find: 'a*b', wildcards: true }, 'c', markup)
})

const type: NoteType = { id: 't' as NoteTypeId, name: 'T', kind: 'standard', fields: [{ name: 'Front' }, { name: 'Back' }], templates: [{ name: 'Card 1', question: '{{Front}}', answer: '{{Back}}' }], css: '', sortField: 0 }
const deck = 'd' as DeckId
const request: ReplaceRequest = { ...plainly, find: 'old', replace: 'new', fields: null }
const plan = (note: Note, change: Partial<ReplaceRequest> = {}) => planReplace([{ deck, note }], { ...request, ...change }, (id) => (id === type.id ? type : undefined), (of, { id, content, cards }) => (content === undefined ? cards : noteToCards(of, content, id, cards)))
const plain = aNote({ cards: [{ ...aNote().cards[0]!, question: 'Old question', answer: 'old', remark: 'old' }] })
const rich = aNote({ content: { type: type.id, markup: 'html', fields: ['<b>old</b> front', 'old back'] } })

test('plain notes are changed in the fields named', () => {
  expect(plan(plain).notes[0]?.note.cards[0]).toMatchObject({ question: 'new question', answer: 'new', remark: 'new' })
  expect(plan(plain, { fields: ['Answer'] }).changes).toMatchObject([{ field: 'answer', was: 'old', text: 'new', before: [[0, 3]], after: [[0, 3]] }])
  expect(plan(plain, { find: 'nowhere' })).toEqual({ changes: [], notes: [], left: [] })
})

test('notes with a note type are changed in its fields, and their cards follow', () => {
  const { notes, changes } = plan(rich, { fields: ['front'] })
  expect(notes[0]?.note.content?.fields).toEqual(['<b>new</b> front', 'old back'])
  expect(notes[0]?.note.cards[0]?.question).toBe('new front')
  expect(changes).toMatchObject([{ field: 'Front', before: [[3, 6]] }])
})

test('what would leave nothing, or cannot be told, stays as it is', () => {
  expect(plan(plain, { find: 'old', replace: '', fields: ['answer'] })).toMatchObject({ notes: [], changes: [], left: [{ why: 'Its answer would be empty.' }] })
  expect(plan(plain, { fields: ['remark'], replace: '' }).notes[0]?.note.cards[0]?.remark).toBeNull()
  expect(plan(plain, { replace: 'x'.repeat(30_000) }).left).toHaveLength(1)
  expect(plan({ ...rich, content: { ...rich.content!, type: 'other' as NoteTypeId } }).left).toMatchObject([{ why: 'Its note type is not here.' }])
})
