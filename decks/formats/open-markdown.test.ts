import { existsSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { readerTools } from '../../tests/builders/a-card-maker.ts'
import { openMarkdown } from './open-markdown.ts'
import type { MarkdownOptions, OpenedMarkdown } from './open-markdown.ts'

async function open(text: string, options: MarkdownOptions = {}, files: Readonly<Record<string, string>> = {}): Promise<OpenedMarkdown> {
  const opened = await openMarkdown('folder/Capitals of Europe.md', { text, encoding: 'utf-8' }, readerTools(files), options)
  if (!opened.ok) throw new Error(opened.problem.detail)
  return opened.value
}

const notesOf = (opened: OpenedMarkdown) => opened.decks.flatMap(({ file }) => file.notes)
const pairs = (opened: OpenedMarkdown): string[][] => notesOf(opened).flatMap((note) => note.cards.map((card) => [card.question, card.answer]))
const titles = (opened: OpenedMarkdown): string[] => opened.decks.map(({ file }) => file.deck.title)

test('headings ask, the text below answers, those above are tags', async () => {
  const opened = await open('# Europe\n\n## North\n\n### Capital of Norway?\n\nOslo\n\n### Capital of Finland?\nHelsinki\n\nsince 1812\n\n## Empty?\n')
  expect(opened.style).toBe('headings')
  expect(titles(opened)).toEqual(['Europe'])
  expect(pairs(opened)).toEqual([['Capital of Norway?', 'Oslo'], ['Capital of Finland?', 'Helsinki\n\nsince 1812']])
  expect(notesOf(opened).map((note) => note.tags)).toEqual([['North'], ['North']])
  expect(opened.decks[0]?.rejected).toMatchObject([{ where: 'line 14', reason: 'no-answer' }])
})

test('pairs of Q: and A:, bold, in lists, numbered, over several lines', async () => {
  const opened = await open('Q: One?\nA: 1\n\n**Q:** Two?\n**A:** 2\n\n- Q: Three?\n  A: 3\n  and more\n\n1. Question 4: Four?\n2. Answer 4: 4\n\n## Q: Five?\nwith a line\n### A: 5\n\n**Question: Six?**\n**Answer: 6**\nTags: numbers, #small\n\nQ: alone\n')
  expect(opened.style).toBe('pairs')
  expect(pairs(opened)).toEqual([['One?', '1'], ['Two?', '2'], ['Three?', '3\nand more'], ['Four?', '4'], ['Five?\nwith a line', '5'], ['Six?', '6']])
  expect(notesOf(opened).at(-1)?.tags).toEqual(['numbers', 'small'])
  expect(opened.decks[0]?.rejected).toMatchObject([{ where: 'line 22', reason: 'no-answer', excerpt: 'alone' }])
  expect(opened.problems).toEqual([])
})

test('several headings of the first level are decks', async () => {
  const opened = await open('# North\nQ: a\nA: b\n# South\n## Coast\nQ: c\nA: d\n')
  expect(titles(opened)).toEqual(['Capitals of Europe::North', 'Capitals of Europe::South'])
  expect(notesOf(opened).map((note) => note.tags)).toEqual([[], ['Coast']])
})

test('tables: columns by their headings, further ones as remark', async () => {
  const opened = await open('| Answer | Question | Since |\n|---|:-:|--:|\n| Oslo | Norway? | 1814 |\n| a \\| b | `x|y`? | |\n| | nothing | |\n')
  expect(opened.style).toBe('table')
  expect(pairs(opened)).toEqual([['Norway?', 'Oslo'], ['`x|y`?', 'a | b']])
  expect(notesOf(opened)[0]?.cards[0]?.remark).toBe('Since: 1814')
  expect(notesOf(opened)[1]?.content).toEqual({ type: 'basic', markup: 'markdown', fields: ['`x|y`?', 'a | b', ''] })
  expect(opened.decks[0]?.rejected).toMatchObject([{ where: 'line 5', reason: 'no-answer' }])
})

test('toggles: items of a list with what is set in below, and details', async () => {
  const opened = await open('- Norway?\n\n    Oslo\n\n- Sweden?\n    - Stockholm\n    - on 14 islands\n<details><summary>Finland?</summary>\n\nHelsinki\n\n</details>\n')
  expect(opened.style).toBe('list')
  expect(pairs(opened)).toEqual([['Norway?', 'Oslo'], ['Sweden?', '- Stockholm\n- on 14 islands'], ['Finland?', 'Helsinki']])
})

test('prose with headings, a list, a table and stray colons has no cards', async () => {
  const article = `# Oslo\n\n${'Oslo is a city. It lies on a fjord, and std::vector is no card.\n\n'.repeat(6)}## History\n\n${'It was founded long ago by a king who liked the place a great deal and stayed.\n\n'.repeat(4)}- one\n- two\n\n| a | b |\n|---|---|\n| 1 | 2 |\n\n## Why it grew?\n\nTrade.\n\n## Trade\n\nMuch.\n\n## Ships\n\nMany.\n`
  expect(await openMarkdown('a.md', { text: article, encoding: 'utf-8' }, readerTools())).toMatchObject({ problem: { type: 'no-cards' } })
  expect(titles(await open(article, { style: 'headings' }))).toEqual(['Oslo'])
  expect(await openMarkdown('a.md', { text: ' \n', encoding: 'utf-8' }, readerTools())).toMatchObject({ problem: { type: 'empty-file' } })
})

test('front matter names the deck and tags all notes', async () => {
  const opened = await open('---\ntitle: "My deck"\ntags: [geography, "north"]\nsr-due: 2024-01-01\n---\nQ: a\nA: b\n\nQ: no answer\n')
  expect(titles(opened)).toEqual(['My deck'])
  expect(notesOf(opened)[0]?.tags).toEqual(['geography', 'north'])
  expect(opened.problems).toMatchObject([{ type: 'schedule-left-out' }])
  expect(opened.decks[0]?.rejected).toMatchObject([{ where: 'line 9' }])
})

test('code stays whole, footnotes stay as text, comments are passed over', async () => {
  const opened = await open('Q: What prints?\nA: this[^1]\n```js\n# no heading\n\nQ: no question\n```\n\n<!-- Q: hidden\nA: hidden -->\n\n[^1]: a note\n')
  expect(pairs(opened)).toEqual([['What prints?', 'this[^1]\n```js\n# no heading\n\nQ: no question\n```\n\n\n\n\n[^1]: a note']])
  expect(notesOf(opened)[0]?.content?.type).toBe('basic')
})

test('pictures are named, found among the files, and missed when they are not there', async () => {
  const opened = await open('Q: ![map](images/my%20map.png)\nA: ![[b c.png|200]] and ![](gone.png) and ![](https://example.org/x.png)\n', {}, { 'images/my map.png': 'one', 'deep/b c.png': 'two', 'unused.txt': 'x' })
  const [note] = notesOf(opened)
  expect(note?.content?.fields.slice(0, 2)).toEqual(['![map](images/my%20map.png)', '![](b%20c.png) and ![](gone.png) and ![](https://example.org/x.png)'])
  expect(note?.content?.media?.map((ref) => ref.name)).toEqual(['images/my map.png', 'b c.png'])
  expect(opened.media.map(({ name, bytes }) => [name, bytes])).toEqual([['my map.png', 3], ['b c.png', 3]])
  expect(opened.decks[0]?.file).toMatchObject({ version: 2, media: [{ name: 'my map.png' }, { name: 'b c.png' }] })
  expect(opened.problems.map((problem) => problem.type)).toEqual(['remote-media', 'media-missing', 'media-unused'])
  expect(await opened.readMedia(opened.media[0]?.hash ?? '')).toEqual(new TextEncoder().encode('one'))
})

test('plain text stays plain, markup becomes content', async () => {
  const opened = await open('Q: plain, with 3 > 2 and a_b?\nA: yes\n\nQ: **bold**?\nA: yes\n')
  expect(notesOf(opened).map((note) => note.content?.type)).toEqual([undefined, 'basic'])
  expect(notesOf(await open('Q: plain a_b?\nA: yes, C# and 5 - 3\n'))[0]?.content).toBeUndefined()
})

test('the same text gives the same ids; a question that comes again is a duplicate', async () => {
  const text = 'Q: a\nA: b\n\nQ: c\nA: d\n'
  const ids = async (one: string): Promise<string[]> => notesOf(await open(one)).map((note) => note.id)
  expect(await ids(text)).toEqual(await ids(text))
  const again = await open(`${text}\nQ: a\nA: e\n`)
  expect(again.decks[0]?.duplicates).toEqual([{ question: 'a', kept: 'line 1', left: 'line 7', sameAnswer: false }])
})

test('the reader chooses the style, and is told what each would give', async () => {
  const opened = await open('## One?\nQ: a\nA: b\n', { style: 'headings' })
  expect(pairs(opened)).toEqual([['One?', 'Q: a\nA: b']])
  expect(opened.counts.get('pairs')).toBe(1)
})

test('long texts of marks take no time to speak of', async () => {
  for (const text of ['`'.repeat(90_000), '=='.repeat(45_000), '{{'.repeat(45_000), '$a'.repeat(45_000), '![['.repeat(30_000), '#a '.repeat(30_000), '- '.repeat(45_000), '| '.repeat(45_000), '`a``b'.repeat(18_000)]) {
    const opened = await openMarkdown('a.md', { text: `#flashcards\nq::${text}\n\n${text}\n\n${text}::${text}\n?\n${text}\n`, encoding: 'utf-8' }, readerTools())
    expect(typeof opened.ok).toBe('boolean')
  }
})

const shared = new URL('../../../shared/decks/2anki+server/simple-deck.md', import.meta.url)
const here = existsSync(shared)
if (!here) console.log('The sample decks are not beside this checkout: the Markdown one was not read')

test.runIf(here)('reads a deck that Notion wrote', async () => {
  const opened = await open(readFileSync(shared, 'utf8'))
  expect(opened.style).toBe('list')
  expect(titles(opened)).toEqual(['Simple Deck'])
  expect(pairs(opened)).toHaveLength(4)
  expect(pairs(opened)[3]).toEqual(['What is the capital of Finland', '**Helsinki**'])
  expect(notesOf(opened).map((note) => note.content?.type ?? 'plain')).toEqual(['plain', 'plain', 'plain', 'basic'])
  expect(opened.problems).toEqual([])
  expect(opened.decks[0]?.rejected).toEqual([])
})

test('wrapped items, histories of versions and tables of long sentences are prose', async () => {
  const long = 'A sentence that goes on for a good while, as one in an article does when it is set in a table. '.repeat(3)
  for (const text of [
    '- a long item of a list\n  that goes on below\n- another one\n  that goes on too\n- a third\n  as well\n',
    Array.from({ length: 8 }, (_, at) => `## 1.${at}\n\n- repairs of this\n- repairs of that\n\n`).join(''),
    `${long}\n\n| what | why |\n|---|---|\n| one | ${long} |\n| two | ${long} |\n`,
  ]) expect(await openMarkdown('a.md', { text, encoding: 'utf-8' }, readerTools()), text).toMatchObject({ problem: { type: 'no-cards' } })
  expect((await open(`| what | why |\n|---|---|\n| one | ${long} |\n`)).style).toBe('table')
  expect((await open(Array.from({ length: 5 }, (_, at) => `## Town ${at}\n\nA town of the country ${at}.\n\n`).join(''))).style).toBe('headings')
})
