import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { readerTools } from '../../tests/builders/a-card-maker.ts'
import { openMarkdown } from './open-markdown.ts'
import type { MarkdownOptions, OpenedMarkdown } from './open-markdown.ts'
import { writeGaps } from './open-obsidian-gaps.ts'
import { cutSchedule, writeSchedule } from './open-obsidian-schedule.ts'

async function open(text: string, options: MarkdownOptions = {}): Promise<OpenedMarkdown> {
  const opened = await openMarkdown('History.md', { text, encoding: 'utf-8' }, readerTools(), options)
  if (!opened.ok) throw new Error(opened.problem.detail)
  expect(opened.value.style).toBe('obsidian')
  return opened.value
}

const notesOf = (opened: OpenedMarkdown) => opened.decks.flatMap(({ file }) => file.notes)
const pairs = (opened: OpenedMarkdown): string[][] => notesOf(opened).flatMap((note) => note.cards.map((card) => [card.question, card.answer]))

test('two colons ask one way, three both ways; not in code, formulas or links', async () => {
  const opened = await open('#flashcards\n\nNorway::Oslo\n- Sweden ::: Stockholm\n`a::b` and $x::y$::code\nnothing::\n::nothing\n')
  expect(pairs(opened)).toEqual([['Norway', 'Oslo'], ['Sweden', 'Stockholm'], ['Stockholm', 'Sweden'], ['`a::b` and $x::y$', 'code']])
  expect(opened.decks[0]?.rejected.map(({ where, reason }) => [where, reason])).toEqual([['line 6', 'no-answer'], ['line 7', 'no-question']])
})

test('a question mark on a line of its own parts longer sides, which end at a blank line', async () => {
  const opened = await open('#flashcards\n\nWhat is\nthis?\n?\n- a list\n- of two\n\nOne\n??\n```\ncode\n\nmore\n```\n\nnot part\n')
  expect(pairs(opened)).toEqual([['What is\nthis?', '- a list\n- of two'], ['One', '```\ncode\n\nmore\n```'], ['```\ncode\n\nmore\n```', 'One']])
  expect(opened.problems).toMatchObject([{ type: 'text-left-out', detail: expect.stringContaining('One line') as unknown }])
})

test('gaps by highlight and braces, bold only when it is chosen', async () => {
  const text = '#flashcards\n\nThe ==capital== of **Norway** is ==Oslo==.\n\n{{c2::b::hint}} {{c1::a}} {{plain}} {{5::m}} `==no==` \\==no==\n'
  const fields = (opened: OpenedMarkdown) => notesOf(opened).map((note) => note.content?.fields[0])
  expect(fields(await open(text))).toEqual(['The {{c1::capital}} of **Norway** is {{c2::Oslo}}.', '{{c2::b::hint}} {{c1::a}} {{c3::plain}} {{c5::m}} `==no==` \\==no=='])
  expect(fields(await open(text, { boldGaps: true }))[0]).toBe('The {{c1::capital}} of {{c2::Norway}} is {{c3::Oslo}}.')
  expect(notesOf(await open(text, { highlightGaps: false }))).toHaveLength(1)
  expect(notesOf(await open(text))[1]?.cards.map((card) => card.template)).toEqual([0, 1, 2, 4])
})

test('what would end a gap or begin its hint is written otherwise', () => {
  expect(writeGaps('==a::b}}c==', { highlights: true, bold: false })?.text).toBe('{{c1::a&#58;&#58;b&#125;&#125;c}}')
  expect(writeGaps('a == b', { highlights: true, bold: false })).toBeNull()
})

test('tags name decks: of all that follows, of one card, of the whole file', async () => {
  const opened = await open('#flashcards/History/Greece\na::b\n\n#flashcards/Art c::d\n\n#flashcards\n#dates\ne::f\n')
  expect(opened.decks.map(({ file }) => [file.deck.title, file.notes[0]?.cards[0]?.question])).toEqual([['History::Greece', 'a'], ['Art', 'c'], ['History', 'e']])
  expect(opened.decks[2]?.file.notes[0]?.tags).toEqual(['dates'])
  const fromFront = await open('---\ntags:\n  - flashcards/History\n  - greece\n---\na::b\n')
  expect(fromFront.decks.map(({ file }) => [file.deck.title, file.notes[0]?.tags])).toEqual([['History', ['greece']]])
})

test('schedules become what is known of the cards', async () => {
  const opened = await open('#flashcards\n\na::b <!--SR:!2024-01-05,4,270-->\nc:::d\n<!--SR:!2024-02-01,10,250!2000-01-01,1,250-->\n\n==x== and ==y==\n<!--SR:!2024-03-01,2,230!2024-03-02,3.5,240-->\n\ne\n?\nf\n<!--SR:2024-04-01,1,250-->\n')
  expect(pairs(opened).slice(0, 3)).toEqual([['a', 'b'], ['c', 'd'], ['d', 'c']])
  const cards = notesOf(opened).flatMap((note) => note.cards.map((card) => card.id))
  expect(opened.raw.map(({ card, due, interval, ease }) => [cards.indexOf(card), new Date(due ?? 0).toISOString().slice(0, 10), interval, ease])).toEqual([
    [0, '2024-01-05', 4, 2700],
    [1, '2024-02-01', 10, 2500],
    [3, '2024-03-01', 2, 2300],
    [4, '2024-03-02', 4, 2400],
    [5, '2024-04-01', 1, 2500],
  ])
  expect(opened.raw[0]).toMatchObject({ state: 'review', byDay: true, lastReviewAt: Date.UTC(2024, 0, 1) })
})

test('any schedule is read back as it was written', () => {
  const studies = fc.array(fc.record({ due: fc.integer({ min: 11_000, max: 100_000 }).map((days) => days * 86_400_000), interval: fc.integer({ min: 1, max: 9000 }), ease: fc.integer({ min: 130, max: 500 }).map((percent) => percent * 10) }), { minLength: 1, maxLength: 6 })
  fc.assert(fc.property(studies, (some) => {
    const cut = cutSchedule(`text\n${writeSchedule(some)}`)
    expect(cut.text).toBe('text')
    expect(cut.studies.map((study) => study === null ? null : { due: study.due, interval: study.interval, ease: study.ease })).toEqual(some)
  }))
})

test('a schedule that is none leaves the card new', () => {
  for (const entry of ['2024-13-01,1,250', '2024-01-01,x,250', 'nothing', '']) expect(cutSchedule(`a<!--SR:!${entry}-->`).studies.every((study) => study === null)).toBe(true)
  expect(cutSchedule('a<!--SR:!2024-01-01,1,250')).toEqual({ text: 'a<!--SR:!2024-01-01,1,250', studies: [] })
})

test('a text with one gap in braces is not a deck for that', async () => {
  expect(await openMarkdown('a.md', { text: `Fill in {{name}} here.\n\n${'A licence goes on and on.\n\n'.repeat(20)}`, encoding: 'utf-8' }, readerTools())).toMatchObject({ problem: { type: 'no-cards' } })
})
