import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Card } from '../model/card.ts'
import { cardSchema } from '../model/card.ts'
import type { CardId, NoteId, NoteTypeId } from '../model/id.ts'
import type { NoteContent, NoteType } from '../model/note-type.ts'
import { listEmptyCards, noteToCards } from './note-to-cards.ts'

const note = 'note' as NoteId

function makeType(templates: readonly (readonly [string, string])[], kind: NoteType['kind'] = 'standard'): NoteType {
  return {
    id: 'type' as NoteTypeId,
    name: 'Words',
    kind,
    fields: [{ name: 'Front' }, { name: 'Back' }, { name: 'Extra' }],
    templates: templates.map(([question, answer], index) => ({ name: `Card ${index + 1}`, question, answer })),
    css: '',
    sortField: 0,
  }
}

const twoWays = makeType([['{{Front}}', '{{FrontSide}}<hr id=answer>{{Back}}'], ['{{#Extra}}{{Back}}{{/Extra}} ?', '{{FrontSide}}<hr id="answer">{{Front}}']])
const gaps = makeType([['{{cloze:Front}}', '{{cloze:Front}}<br>{{Back}}']], 'cloze')

const content = (fields: readonly string[]): NoteContent => ({ type: 'type' as NoteTypeId, markup: 'html', fields: [...fields] })
const make = (type: NoteType, fields: readonly string[], before?: readonly Card[]): Card[] => noteToCards(type, content(fields), note, before)
const say = (type: NoteType, fields: readonly string[]): (string | null)[][] => make(type, fields).map((card) => [card.question, card.answer])

test('a template makes a card when its question side shows something of the fields', () => {
  expect(make(twoWays, ['f', 'b', '']).map((card) => card.template)).toEqual([0])
  expect(make(twoWays, ['f', 'b', 'x']).map((card) => card.template)).toEqual([0, 1])
  expect(make(makeType([['static {{Tags}} {{Type}}', 'a'], ['{{^Front}}no{{/Front}}', 'a'], ['{{Back}}', 'a']]), ['', 'b', '']).map((card) => card.template)).toEqual([2])
})

const both = (answer: string): (string | null)[][] => say(makeType([['Q: {{Front}}', answer]]), ['f', 'b', 'e'])

test('the answer is what its side adds to the question side', () => {
  expect(both('{{FrontSide}}<hr id=answer>{{Back}}<br>{{Extra}}')).toEqual([['Q: f', 'b\ne']])
  expect(both('{{Back}}<hr id=answer>{{FrontSide}}')).toEqual([['Q: f', 'b']])
  expect(both('Q: {{Front}}<div>{{Back}}</div>')).toEqual([['Q: f', 'b']])
  expect(both('{{Back}}')).toEqual([['Q: f', 'b']])
  expect(say(makeType([['{{Front}}', '{{Front}}<hr id=answer>{{Back}}']]), ['f', '', ''])).toEqual([['f', 'Nothing to read on this side.']])
  expect(both('{{FrontSide}}<div class="remark">{{Extra}}</div>')).toEqual([['Q: f', 'e']])
})

test('a gap card asks with […] and answers with what stands in the gap', () => {
  const cards = make(gaps, ['<b>{{c1::Paris}}</b> is in {{c2::France::(land)}}. {{c3::a}} {{c3::b}} {{c4::x}} {{c4::x}}', 'More'])
  expect(cards.map((card) => [card.kind, card.question, card.answer])).toEqual([
    ['cloze', '[…] is in France. a b x x', 'Paris'],
    ['cloze', 'Paris is in […] (land). a b x x', 'France'],
    ['question', 'Paris is in France. […] […] x x', 'a, b'],
    ['question', 'Paris is in France. a b […] […]', 'x'],
  ])
})

test('a gap counts where the template shows it with gaps, and nowhere else', () => {
  expect(make(gaps, ['{{c2::a}}', '{{c1::b}}']).map((card) => card.template)).toEqual([1])
  expect(make(makeType([['{{type:cloze:Back}}', 'x']], 'cloze'), ['{{c2::a}}', '{{c1::b}}']).map((card) => [card.template, card.answer])).toEqual([[0, 'b']])
})

test('a side without text says what is there', () => {
  expect(say(twoWays, ['<img src="my%20map.png">', '[sound:a.mp3][sound:b.mp4]'])).toEqual([['Picture: my map.png', 'Sound: a.mp3\nFilm: b.mp4']])
  expect(say(twoWays, ['<img src="data:image/png;base64,AAAA">', '<hr>'])).toEqual([['Picture: without a name', 'Nothing to read on this side.']])
})

test('a note that asks nothing keeps one card that says so', () => {
  expect(say(twoWays, ['', '', 'extra'])).toEqual([['extra', 'This note asks nothing yet.']])
  expect(say(gaps, ['no gap', ''])).toEqual([['no gap', 'This note has no gap yet.']])
  expect(say(gaps, ['', ''])).toEqual([['An empty note', 'This note has no gap yet.']])
})

test('a card keeps its id and what else it has when the fields change', () => {
  const [first] = make(gaps, ['{{c1::a}} b'])
  if (first === undefined) throw new Error('no card')
  const before: Card = { ...first, id: 'mine' as CardId, accepts: ['A'], tolerance: 0.1, answerType: 'name' }
  const after = make(gaps, ['{{c2::z}} {{c1::c}} d'], [before])
  expect(after.map((card) => card.template)).toEqual([0, 1])
  expect(after[0]).toMatchObject({ id: 'mine', accepts: ['A'], tolerance: 0.1, answerType: 'name', answer: 'c' })
})

test('a card that nothing makes any longer stays as it was, and is listed as empty', () => {
  const before = make(gaps, ['{{c1::a}} {{c2::b}}'])
  const after = make(gaps, ['{{c1::a}} b'], before)
  expect(after.map((card) => card.template)).toEqual([0, 1])
  expect(after[1]).toEqual(before[1])
  expect(listEmptyCards(gaps, content(['{{c1::a}} b']), after)).toEqual([before[1]])
  expect(listEmptyCards(twoWays, content(['a', 'b', '']), make(twoWays, ['a', 'b', 'c'])).map((card) => card.template)).toEqual([1])
  expect(listEmptyCards(twoWays, content(['a', 'b', 'c']), make(twoWays, ['a', 'b', 'c']))).toEqual([])
})

test('a plain card that is given a note type keeps its id', () => {
  const [made] = make(twoWays, ['f', 'b', ''])
  if (made === undefined) throw new Error('no card')
  const { template: _template, ...plain } = { ...made, id: 'plain' as CardId, remark: 'old' }
  expect(make(twoWays, ['f', 'b', ''], [plain])).toMatchObject([{ id: 'plain', template: 0, remark: null }])
})

const piece = fc.constantFrom('{{c1::', '{{c2::', '{{c1,3::', '}}', '::', '[sound:a.mp3]', '<img src=a.png>', '<b>', '</b>', '<br>', '<hr id=answer>', '[…]', '\\(', '\\)', 'word ', '漢字[かんじ]', '&lt;', '<div class="remark">', '</div>', '{{Front}}', '==', '**', '\n', '$')
const field = fc.array(piece, { maxLength: 12 }).map((pieces) => pieces.join(''))
const step = fc.constantFrom('{{Front}}', '{{Back}}', '{{cloze:Front}}', '{{cloze-only:Front}}', '{{FrontSide}}', '<hr id=answer>', '{{type:Back}}', '{{type:cloze:Front}}', '{{#Extra}}', '{{/Extra}}', '{{^Front}}', '{{/Front}}', '{{hint:Back}}', '{{furigana:Front}}', '{{', '}}', '<!--', '-->', 'text ', '{{text:kana:Front}}', '{{Nothing}}', '{{tts en:Back}}')
const side = fc.array(step, { maxLength: 8 }).map((steps) => steps.join(''))

test('any fields through any templates make valid cards, whose ids stay when the fields change', () => {
  fc.assert(
    fc.property(fc.array(fc.tuple(side, side), { minLength: 1, maxLength: 3 }), fc.constantFrom('standard' as const, 'cloze' as const, 'occlusion' as const), fc.tuple(field, field, field), fc.tuple(field, field, field), fc.constantFrom('html' as const, 'markdown' as const), (templates, kind, fields, changed, markup) => {
      const type = makeType(templates, kind)
      const before = noteToCards(type, { ...content(fields), markup }, note)
      for (const card of before) expect(cardSchema.parse(card)).toEqual(card)
      const after = noteToCards(type, { ...content(changed), markup }, note, before)
      const ids = new Map(after.map((card) => [card.template, card.id]))
      expect(ids.size).toBe(after.length)
      for (const card of before) expect(ids.get(card.template)).toBe(card.id)
      expect(listEmptyCards(type, { ...content(changed), markup }, after).every((card) => after.includes(card))).toBe(true)
    }),
  )
})

test('what is empty is empty by Anki’s rule, so that a note has the cards that it has there', () => {
  const back = makeType([['{{#Back}}{{Front}}{{/Back}}', 'a'], ['{{Extra}}', 'b']])
  const count = (extra: string): number => make(back, ['f', '', extra]).filter(({ answer }) => answer === 'b').length
  for (const blank of ['', ' \t\n', '<br>', '<DIV><br /></DIV>', '<br/>\r\n</div>']) expect([blank, count(blank)]).toEqual([blank, 0])
  for (const some of ['&nbsp;', '\u00A0', '<p></p>', '<br class="x">', '<img src=a.png>']) expect([some, count(some)]).toEqual([some, 1])
  expect(make(back, ['f', '&nbsp;', '']).map(({ template, question }) => [template, question])).toEqual([[0, 'f']])
})

test('a note has at most 500 cards', () => {
  const many = makeType(Array.from({ length: 600 }, () => ['{{Front}}', '{{Back}}'] as const))
  expect(make(many, ['f', 'b', ''])).toHaveLength(500)
  expect(make(gaps, [Array.from({ length: 600 }, (_, at) => `{{c${at + 1}::x}}`).join(' ')])).toHaveLength(500)
})

const long = (letters: number): string => `x${'𐐜'.repeat(letters)}`

test('a text that is cut keeps its last letter whole', () => {
  const [card] = make(makeType([['{{Front}}', '{{FrontSide}}<hr id=answer>{{Back}}<div class="remark">{{Extra}}</div>']]), [long(11_000), long(11_000), long(1100)])
  for (const text of [card?.question, card?.answer, card?.remark]) expect(text).toMatch(/^[x𐐜]+…?$/u)
})
