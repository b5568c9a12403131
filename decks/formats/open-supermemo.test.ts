import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { readerTools } from '../../tests/builders/a-card-maker.ts'
import { isSuperMemoText, openSuperMemo } from './open-supermemo.ts'
import { isSuperMemoXml, openSuperMemoXml } from './open-supermemo-xml.ts'
import type { RawCollection } from './raw-study.ts'

async function open(text: string): Promise<RawCollection> {
  const opened = await (isSuperMemoXml(text) ? openSuperMemoXml : openSuperMemo)('My items.xml', { text, encoding: 'utf-8' }, readerTools())
  if (!opened.ok) throw new Error(opened.problem.detail)
  return opened.value
}

const notesOf = (opened: RawCollection) => opened.decks.flatMap(({ file }) => file.notes)
const pairs = (opened: RawCollection): string[][] => notesOf(opened).flatMap((note) => note.cards.map((card) => [card.question, card.answer]))

test('text: several lines of one kind are one text, blank lines and questions end an item', async () => {
  const text = 'stray\n\nQ: One\nQ: two?\nA: 1\nA: 2\nand on\n\nQ: next?\nA: x\nQ: close by?\nA: y\r\n\r\nQ: no answer\n\nA: no question\n'
  const opened = await open(text)
  expect(pairs(opened)).toEqual([['One\ntwo?', '1\n2\nand on'], ['next?', 'x'], ['close by?', 'y']])
  expect(opened.decks[0]?.rejected.map(({ where, reason }) => [where, reason])).toEqual([['line 14', 'no-answer'], ['line 16', 'no-question']])
  expect(opened.problems).toMatchObject([{ type: 'text-left-out' }])
  expect(opened).toMatchObject({ kind: 'supermemo', decks: [{ file: { deck: { title: 'My items' } } }] })
  expect([isSuperMemoText(text), isSuperMemoText('Q: a\nthen much\nmore text\nhere\nA: b'), isSuperMemoText('term,Q: x')]).toEqual([true, false, false])
})

test('text: markup becomes content, anything else stays plain', async () => {
  const notes = notesOf(await open('Q: <b>bold</b>\nQ: line\nA: a < b\n\nQ: 3 < 4 & 5\nA: yes\n'))
  expect(notes[0]?.content).toEqual({ type: 'basic', markup: 'html', fields: ['<b>bold</b><br>line', 'a < b', ''] })
  expect(notes[1]?.content).toBeUndefined()
})

const line = fc.string({ unit: fc.constantFrom('a', 'B', ' ', ':', ',', '"', '😀', '=', '\\', 'é'), minLength: 1, maxLength: 12 }).map((text) => `x${text}x`)

test('any questions and answers are read back', async () => {
  await fc.assert(fc.asyncProperty(fc.uniqueArray(fc.record({ question: fc.array(line, { minLength: 1, maxLength: 3 }), answer: fc.array(line, { minLength: 1, maxLength: 3 }) }), { minLength: 1, maxLength: 5, selector: ({ question }) => question.join('\n') }), async (items) => {
    const text = items.map(({ question, answer }) => [...question.map((one) => `Q: ${one}`), ...answer.map((one) => `A: ${one}`)].join('\n')).join('\n\n')
    expect(pairs(await open(text))).toEqual(items.map(({ question, answer }) => [question.join('\n'), answer.join('\n')]))
  }))
})

const element = (inside: string, type = 'Item', id = 1): string => `<SuperMemoElement><ID>${id}</ID><Type>${type}</Type>${inside}</SuperMemoElement>`
const content = (question: string, answer: string): string => `<Content><Question>${question}</Question><Answer>${answer}</Answer></Content>`
const collection = (inside: string): string => `<?xml version="1.0"?>\n<SuperMemoCollection><Count>3</Count>${inside}</SuperMemoCollection>`

test('XML: items in topics, with what is known of them', async () => {
  const learning = '<LearningData><Interval>12</Interval><Repetitions>3</Repetitions><Lapses>1</Lapses><LastRepetition>04.12.2022</LastRepetition><AFactor>3.920</AFactor><UFactor>3.000</UFactor></LearningData>'
  const items = element(content('Capital of &lt;b&gt;Norway&lt;/b&gt;?', 'Oslo') + learning, 'Item', 7) + element(content('new?', 'yes') + '<LearningData><Interval>0</Interval><Repetitions>0</Repetitions></LearningData>', 'Item', 8) + element(content('', 'lost'), 'Item', 9) + element(content('A text to read', ''), 'Topic', 10)
  const opened = await open(collection(`<SuperMemoElement><ID>1</ID><Title>Geography</Title><Type>Concept</Type><SuperMemoElement><ID>2</ID><Title>North</Title><Type>Topic</Type>${items}</SuperMemoElement></SuperMemoElement>`))
  expect(notesOf(opened).map((note) => [note.tags, note.content?.fields ?? note.cards.map((card) => [card.question, card.answer])])).toEqual([
    [['Geography::North'], ['Capital of <b>Norway</b>?', 'Oslo', '']],
    [['Geography::North'], [['new?', 'yes']]],
  ])
  expect(opened.raw).toEqual([{ card: notesOf(opened)[0]?.cards[0]?.id, state: 'review', due: Date.UTC(2022, 11, 16), byDay: true, lastReviewAt: Date.UTC(2022, 11, 4), interval: 12, ease: 3920, reps: 3, lapses: 1, reviews: [], suspended: false }])
  expect(opened.decks[0]?.rejected).toMatchObject([{ where: 'element 9', reason: 'no-question' }])
  expect(opened.problems).toMatchObject([{ type: 'topics-left-out', detail: expect.stringContaining('One text') as unknown }])
})

test('XML: damage and depth', async () => {
  const whole = collection(element(content('a', 'b')) + element(content('c', 'd')))
  expect((await open(whole.slice(0, whole.indexOf('<Question>c')))).problems).toMatchObject([{ type: 'ends-early', detail: expect.stringContaining('One card') as unknown }])
  expect((await open(collection(element(content('a', 'b')) + '<SuperMemoElement>'.repeat(200)))).problems).toMatchObject([{ type: 'too-deep' }])
  expect(await openSuperMemoXml('a.xml', { text: collection('<SuperMemoElement>'.repeat(200)), encoding: 'utf-8' }, readerTools())).toMatchObject({ problem: { type: 'too-deep' } })
  expect(await openSuperMemoXml('a.xml', { text: '<mnemosyne/>', encoding: 'utf-8' }, readerTools())).toMatchObject({ problem: { type: 'not-supermemo' } })
})
