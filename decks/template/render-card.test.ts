import { expect, test } from 'vitest'
import type { NoteTypeId } from '../model/id.ts'
import type { NoteContent, NoteType } from '../model/note-type.ts'
import { renderCard } from './render-card.ts'

function makeType(question: string, answer = '{{FrontSide}}<hr id=answer>{{Back}}', over: Partial<NoteType> = {}): NoteType {
  return {
    id: 'type' as NoteTypeId,
    name: 'Words & more',
    kind: 'standard',
    fields: [{ name: 'Front' }, { name: 'Back' }, { name: 'Extra' }],
    templates: [{ name: 'Card 1', question, answer }],
    css: '.card { color: red }',
    sortField: 0,
    ...over,
  }
}

function render(type: NoteType, fields: readonly string[], over: Partial<Parameters<typeof renderCard>[2]> = {}) {
  const content: NoteContent = { type: type.id, markup: 'html', fields: [...fields] }
  return renderCard(type, content, { template: 0, tags: ['one', 'two'], deck: 'Top::Inner', ...over })
}

const show = (question: string, fields: readonly string[] = ['f', 'b', '']): string => render(makeType(question), fields).question.html
const tell = (question: string, fields: readonly string[] = ['f', 'b', '']): string[] => render(makeType(question), fields).problems.map((problem) => problem.type)

test('fields stand where the template names them, and the front side in the answer', () => {
  const card = render(makeType('<b>{{Front}}</b>'), ['a & b', 'c', ''])
  expect(card.question.html).toBe('<b>a & b</b>')
  expect(card.answer.html).toBe('<b>a & b</b><hr id=answer>c')
  expect(card.css).toBe('.card { color: red }')
  expect(card.problems).toEqual([])
})

test('sections follow what is filled; a field of line breaks is empty', () => {
  expect(show('{{#Extra}}E{{/Extra}}{{^Extra}}none{{/Extra}}')).toBe('none')
  expect(show('{{#Extra}}E{{/Extra}}{{^Extra}}none{{/Extra}}', ['f', 'b', '<br><div> </div>'])).toBe('none')
  expect(show('{{#Front}}{{#Back}}both{{/Back}}{{^Back}}one{{/Back}}{{/Front}}')).toBe('both')
  expect(show('{{#Tags}}tagged{{/Tags}}{{#c1}}first{{/c1}}{{#c2}}second{{/c2}}')).toBe('taggedfirst')
})

test('the special fields', () => {
  const type = makeType('{{Tags}}|{{Type}}|{{Deck}}|{{Subdeck}}|{{Card}}|{{CardFlag}}|{{FrontSide}}')
  expect(render(type, ['f', 'b', '']).question.html).toBe('one two|Words &amp; more|Top::Inner|Inner|Card 1||')
  expect(render(type, ['f', 'b', ''], { colour: 3, cardName: 'Mine' }).question.html).toContain('|Mine|flag3|')
})

test('names are text, whatever they hold: of tags, decks, types, templates and fields', () => {
  const evil = '<img src=x onerror="run()">'
  const type = makeType('{{Tags}}|{{Type}}|{{Deck}}|{{Subdeck}}|{{Card}}{{Front}}', '', { name: evil, templates: [{ name: evil, question: `{{Tags}}|{{Type}}|{{Deck}}|{{Subdeck}}|{{Card}}|{{hint:${evil}}}`, answer: '' }], fields: [{ name: evil }] })
  const content: NoteContent = { type: type.id, markup: 'html', fields: ['f'] }
  const { html } = renderCard(type, content, { template: 0, tags: [evil], deck: `Top::${evil}` }).question
  expect(html).not.toContain('<img')
  expect(html.match(/&lt;img/g)).toHaveLength(6)
})

test('filters in a chain, the one next to the field first', () => {
  expect(show('{{text:Front}}', ['a <b>b</b> &lt; c', 'b', ''])).toBe('a b &lt; c')
  expect(show('{{hint:text:Front}}', ['<i>a</i>', 'b', ''])).toBe('<details class="lectern-hint"><summary>Front</summary>a</details>')
  expect(show('{{hint:Extra}}')).toBe('')
  expect(show('{{furigana:Front}}', ['漢字[かんじ]', 'b', ''])).toBe('<ruby><rb>漢字</rb><rt>かんじ</rt></ruby>')
  expect(show('{{ Front }}{{text: Front}}')).toBe('ff')
})

test('what is not known is told and shown as far as it goes', () => {
  expect(show('{{shout:Front}}!')).toBe('f!')
  expect(tell('{{shout:Front}}')).toEqual(['template-filter-unknown'])
  expect(show('{{Nothing}}!')).toBe('!')
  expect(tell('{{Nothing}}')).toEqual(['template-field-unknown'])
  expect(show('{{tts en_US voices=A:Front}}')).toBe('f')
  expect(tell('{{tts en_US voices=A:Front}}')).toEqual(['template-speech'])
})

test('crossed, open and stray sections are mended and told', () => {
  expect(show('{{#Front}}a{{#Back}}b{{/Front}}c')).toBe('abc')
  expect(tell('{{#Front}}a{{#Back}}b{{/Front}}c')).toEqual(['template-sections-crossed'])
  expect(show('a{{/Front}}b')).toBe('ab')
  expect(tell('a{{/Front}}b')).toEqual(['template-end-without-beginning'])
  expect(show('{{^Front}}a')).toBe('')
  expect(tell('{{^Front}}a')).toEqual(['template-section-open'])
  expect(show('{{Front}} {{Back')).toBe('f {{Back')
  expect(tell('{{Front}} {{Back')).toEqual(['template-bracket-open'])
})

test('comments, three brackets and the older marks', () => {
  expect(show('a{{! said to oneself }}<!-- {{Front}} -->b')).toBe('ab')
  expect(show('{{{Front}}}!')).toBe('f!')
  expect(show('{{=<% %>=}}<%Front%> <%#Back%>{{Back}}<%/Back%>')).toBe('f b')
  expect(show('<%Front%>')).toBe('<%Front%>')
  expect(show('<!-- first -->{{Front}} <%Front%> {{=<% %>=}}<%Back%> {{Back}}')).toBe('f <%Front%> b b')
})

test('a field that looks like a template is shown and not read', () => {
  expect(show('{{Front}}', ['{{Back}} {{#Back}}', 'secret', ''])).toBe('{{Back}} {{#Back}}')
})

test('sounds are lifted out with their names decoded; the answer plays only its own', () => {
  const card = render(makeType('{{Front}}'), ['[sound:a%20b.mp3]x', '[sound:c&amp;d.mp4][anki:play:q:0]', ''])
  expect(card.question).toEqual({ html: '<span class="lectern-sound" data-number="1"></span>x', sounds: ['a b.mp3'] })
  expect(card.answer.sounds).toEqual(['a b.mp3', 'c&d.mp4'])
  expect(card.answer.plays).toEqual(['c&d.mp4'])
  expect(card.answer.html).toContain('<hr id=answer><span class="lectern-sound" data-number="2"></span>')
  expect(render(makeType('[sound:a[1.mp3]'), ['f', 'b', '']).question.sounds).toEqual(['a[1.mp3'])
  expect(show('[anki:tts lang=en_US]{{Front}}[/anki:tts]')).toBe('f')
})

test('a typed field has its place on both sides and what is expected as text', () => {
  const card = render(makeType('{{Front}} {{type:Back}}', '{{Front}}<hr id=answer>{{type:Back}}'), ['q', 'the <b>answer</b>', ''])
  expect(card.typed).toEqual({ field: 'Back', expected: 'the answer' })
  expect(card.question.html).toBe('q <span class="lectern-typed"></span>')
  expect(card.answer.html).toBe('q<hr id=answer><span class="lectern-typed"></span>')
  expect(render(makeType('{{type:nc:Back}}'), ['q', 'né', '']).typed?.expected).toBe('né')
  expect(tell('{{type:Front}}{{type:Back}}')).toEqual(['template-typed-twice'])
})

test('gaps: open on the question side, filled on the other, and typed', () => {
  const type = makeType('{{cloze:Front}} {{type:cloze:Front}}', '{{cloze:Front}}|{{cloze-only:Front}}', { kind: 'cloze' })
  const fields = ['{{c1::one::hint}} and {{c2::two <i>2</i>}}', '', '']
  const first = render(type, fields)
  expect(first.question.html).toBe('<span class="cloze" data-ordinal="1">[hint]</span> and <span class="cloze-inactive" data-ordinal="2">two <i>2</i></span> <span class="lectern-typed"></span>')
  expect(first.answer.html).toContain('<span class="cloze" data-ordinal="1">one</span>')
  expect(first.answer.html).toContain('|one')
  const second = render(type, fields, { template: 1 })
  expect(second.question.html).toContain('<span class="cloze" data-ordinal="2">[…]</span>')
  expect(second.typed).toEqual({ field: 'Front', expected: 'two 2' })
  expect(render(type, fields, { template: 2 }).question.html).not.toContain('one')
})

test('markup that gaps leave in a formula is taken out', () => {
  const type = makeType('{{cloze:Front}}', '{{cloze:Front}}', { kind: 'cloze' })
  expect(render(type, [String.raw`\(x + {{c1::y}} &lt; {{c2::z}}\)`, '', '']).question.html).toBe(String.raw`\(x + […] &lt; z\)`)
})

test('scripts in templates and fields are told', () => {
  expect(tell('<script>alert(1)</script>{{Front}}')).toEqual(['template-script'])
  expect(tell('{{Front}}', ['<img src=x onerror=alert(1)>', 'b', ''])).toEqual(['field-script'])
})

test('a template that names a long field thousands of times is cut and told', () => {
  const card = render(makeType('{{Front}}'.repeat(9000), '{{FrontSide}}'.repeat(7000)), ['x'.repeat(100_000), '', ''])
  expect(card.question.html.length).toBeLessThan(2_100_000)
  expect(card.answer.html.length).toBeLessThan(2_100_000)
  expect(card.problems.map((problem) => problem.type)).toEqual(['card-too-long'])
})

test('a card without a template is told', () => {
  expect(render(makeType('{{Front}}'), ['f', 'b', ''], { template: 4 }).problems.map((problem) => problem.type)).toEqual(['template-missing'])
})
