import { expect, test } from 'vitest'
import type { Article } from '../model/article.ts'
import { readArticles } from './read-articles.ts'

const read = (text: string): Article[] => {
  const result = readArticles({ name: 'a.md', text })
  if (!result.ok) throw new Error(result.problem.detail)
  return result.value
}

test('front matter names the article', () => {
  const [article] = read('---\ntitle: "The Quay"\nauthor: [Ann Lee, Bo Ek]\npublication: Review of Ports\ndate: 1992-05\n---\n\nShips came in.\n')
  expect(article).toMatchObject({ title: 'The Quay', authors: ['Ann Lee', 'Bo Ek'], publication: 'Review of Ports', issued: '1992-05' })
})

test('so do a heading, a byline and a date line', () => {
  const [article] = read('# The *Quay*\n\n*By Ann Lee*\n\nReview of Ports, May 1992\n\nShips came in.\n\n## Later\n\nThey left.\n')
  expect(article).toMatchObject({ title: 'The Quay', authors: ['Ann Lee'], publication: 'Review of Ports', issued: '1992-05' })
  expect(article?.passages.map((passage) => [passage.section, passage.text])).toEqual([
    [null, 'Ships came in.'],
    ['Later', 'They left.'],
  ])
})

test('references become marks, definitions become footnotes with their continuation lines', () => {
  const [article] = read('# Quay\n\nShips came in,[^1] and left.[^2]\n\n[^1]: Lee, *Ports*,\n    1992.\n\n    More of it.\n[^2]: Ibid.\n')
  expect(article?.passages[0]).toMatchObject({ text: 'Ships came in, and left.', marks: [{ at: 14, number: 1 }, { at: 24, number: 2 }] })
  expect(article?.footnotes.map((note) => [note.number, note.text, note.refersTo])).toEqual([
    [1, 'Lee, Ports, 1992. More of it.', null],
    [2, 'Ibid.', 1],
  ])
})

test('named references are numbered as they come', () => {
  const [article] = read('# Quay\n\nOne[^zeta] two.[^alpha]\n\n[^alpha]: A.\n[^zeta]: Z.\n')
  expect(article?.footnotes.map((note) => note.text)).toEqual(['Z.', 'A.'])
})

test('a reference without a definition is a missing note', () => {
  const [article] = read('# Quay\n\nShips came in.[^4]\n')
  expect(article?.footnotes).toMatchObject([{ number: 4, text: '', missing: true }])
  expect(article?.remarks).toEqual(['Note 4 is cited but is not in this source.'])
})

test('items, quotes and wrapped lines are paragraphs; code, tables, rules and pictures are left out', () => {
  const [article] = read('# Quay\n\nFirst line\nand second.\n\n- one item\n- two\n  items\n\n1. three\n\n> a quote\n> goes on\n\n```\ncode();\n```\n\n| a | b |\n| - | - |\n\n---\n\n![map](map.png)\n\nLast.\n')
  expect(article?.passages.map((passage) => passage.text)).toEqual(['First line and second.', 'one item', 'two items', 'three', 'a quote goes on', 'Last.'])
})

test('inline marks go, the words stay', () => {
  const [article] = read('# Quay\n\nA [link](https://x.example/a_(b)), **bold**, `code`, <em>tags</em>, <https://y.example>, 5 \\* 3 &amp; Shi`a and Qa`ida.<!-- no -->\n\n![badge](x.svg) &nbsp;\n')
  expect(article?.passages[0]?.text).toBe('A link, bold, code, tags, https://y.example, 5 * 3 & Shi`a and Qa`ida.')
  expect(article?.passages).toHaveLength(1)
})

test('a second level-1 heading with a byline begins another article, with its own notes', () => {
  const articles = read('# One\n\nBy Ann Lee\n\nText one.[^1]\n\n[^1]: First.\n\n# Two\n\nBy Bo Ek\n\nText two.[^1]\n\n[^1]: Second.\n')
  expect(articles.map((article) => [article.title, article.authors, article.footnotes.map((note) => note.text)])).toEqual([
    ['One', ['Ann Lee'], ['First.']],
    ['Two', ['Bo Ek'], ['Second.']],
  ])
})

test('setext headings', () => {
  expect(read('The Quay\n========\n\nShips came in.\n\nLater\n-----\n\nThey left.\n\n# x\n')[0]).toMatchObject({ title: 'The Quay', passages: [{ section: null }, { section: 'Later' }] })
})

test('notes in the line, with brackets and emphasis in them', () => {
  const [article] = read('# Quay\n\nShips came in,^[Lee [ed.], *Ports*.] and left.^[Ibid.]\n')
  expect(article?.passages[0]).toMatchObject({ text: 'Ships came in, and left.', marks: [{ at: 14, number: 1 }, { at: 24, number: 2 }] })
  expect(article?.footnotes.map((note) => [note.number, note.text, note.refersTo])).toEqual([[1, 'Lee [ed.], Ports.', null], [2, 'Ibid.', 1]])
})

test('a note of several paragraphs, one of them a quotation', () => {
  const [article] = read('# Quay\n\nShips came in.[^a]\n\n[^a]: First part.\n\n    Second part\n    goes on.\n\n    Third part.\n\nMore text.\n')
  expect(article?.footnotes.map((note) => note.text)).toEqual(['First part. Second part goes on. Third part.'])
  expect(article?.passages.map((passage) => passage.text)).toEqual(['Ships came in.', 'More text.'])
})

test('links by reference, wiki links, highlights and deleted words', () => {
  const [article] = read('# Quay\n\nThe [old port][1], the [new port][] and the [Quay], [[Ships|ships]] and [[boats]], ==marked== and ~~not this~~ [sic] %% a remark %%here.\n\n[1]: https://x.example\n[new port]: <https://y.example> "New"\n[quay]: /quay\n')
  expect(article?.passages.map((passage) => passage.text)).toEqual(['The old port, the new port and the Quay, ships and boats, marked and [sic] here.'])
})

test('tables without outer lines and indented code are left out; an indented paragraph and what goes on with an item are not', () => {
  const [article] = read('# Quay\n\nBefore.\n\nPort | Ships\n--- | ---:\nNorth | 12\nSouth | 14\n\n    const a = 1\n    b()\n\n1. An item.\n\n    It goes on here.\n\nAfter.\n\n    Ships came in from the north before the ice did and left again.\n')
  expect(article?.passages.map((passage) => passage.text)).toEqual(['Before.', 'An item.', 'It goes on here.', 'After.', 'Ships came in from the north before the ice did and left again.'])
})

test.each([['<sup>1</sup>', '<sup>2</sup>'], ['[1]', '[2]'], ['¹', '²']])('marks %s with a list of notes at the end', (one, two) => {
  const [article] = read(`# Quay\n\nShips came in.${one} They left.${two}\n\n## Notes\n\n1. Lee, *Ports*, 1992.\n2. Ibid.\n`)
  expect(article?.passages).toMatchObject([{ text: 'Ships came in. They left.', marks: [{ at: 14, number: 1 }, { at: 25, number: 2 }] }])
  expect(article?.footnotes.map((note) => [note.number, note.text])).toEqual([[1, 'Lee, Ports, 1992.'], [2, 'Ibid.']])
})

test('a numbered list that no mark cites stays in the text', () => {
  expect(read('# Quay\n\nThree things.\n\n1. One thing.\n2. Another thing.\n')[0]?.passages.map((passage) => passage.text)).toEqual(['Three things.', 'One thing.', 'Another thing.'])
})

test('quotes around a value of front matter are no part of it, of whatever shape', () => {
  expect(read('---\ntitle: “The Quay”\n---\n\nShips came in.\n')[0]?.title).toBe('The Quay')
  expect(read('---\ntitle: “Quay” and “Pier”\n---\n\nShips came in.\n')[0]?.title).toBe('“Quay” and “Pier”')
})

test('front matter in TOML', () => {
  expect(read('+++\ntitle = "The Quay"\ndate = 1992-05-03\nauthors = ["Ann Lee"]\n+++\n\nShips came in.\n')[0]).toMatchObject({ title: 'The Quay', authors: ['Ann Lee'], issued: '1992-05-03' })
})
