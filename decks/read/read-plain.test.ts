import { expect, test } from 'vitest'
import type { Article } from '../model/article.ts'
import { readArticles } from './read-articles.ts'

const read = (blocks: readonly string[] | string, name = 'ports.txt'): Article[] => {
  const result = readArticles({ name, text: typeof blocks === 'string' ? blocks : blocks.join('\n\n') })
  if (!result.ok) throw new Error(result.problem.detail)
  return result.value
}
const textsOf = (article: Article | undefined): string[] | undefined => article?.passages.map((passage) => passage.text)
const notesOf = (article: Article | undefined): [number, string][] | undefined => article?.footnotes.map((note) => [note.number, note.text])

const head = ['The Quay and Its Law', 'By Ann Lee']

test('title, byline, headings and marks', () => {
  const [article] = read([...head, 'Ships came in.¹ They paid a toll.²', 'The Law of the Harbour', 'It was old.', '¹ Bo Ek, "Ships," *Port Review*, May 3, 1991.', '² Ibid.'])
  expect(article).toMatchObject({ title: 'The Quay and Its Law', authors: ['Ann Lee'], issued: '1991-05' })
  expect(article?.passages.map(({ section, text, marks }) => [section, text, marks.map((mark) => [mark.at, mark.number])])).toEqual([
    [null, 'Ships came in. They paid a toll.', [[14, 1], [32, 2]]],
    ['The Law of the Harbour', 'It was old.', []],
  ])
  expect(article?.footnotes.map((note) => note.refersTo)).toEqual([null, 1])
})

test('a paragraph goes on after the notes that cut it, and a cut note after the next column', () => {
  const [article] = read([
    ...head,
    'Ships came in¹ and the biggest',
    '¹ The pilots, who belong to the old guild, are the biggest com-',
    'company of them paid no toll. It was never asked to.²',
    'munity in the town and rule its council.',
    '² Bo Ek, "Ships," *Port Review*, May 3, 1991.',
  ])
  expect(textsOf(article)).toEqual(['Ships came in and the biggest company of them paid no toll. It was never asked to.'])
  expect(notesOf(article)?.[0]).toEqual([1, 'The pilots, who belong to the old guild, are the biggest community in the town and rule its council.'])
})

test('a column that begins with a figure is no footnote', () => {
  const [article] = read([...head, 'The riots of 1911 and', '1 Bo Ek, "Riots," Port Review, May 3, 1991.', '1934—both were put down—left marks.1 There were at least', '2 Bo Ek, "Marks," Port Review, May 4, 1991.', '12 of them in all.2'])
  expect(textsOf(article)).toEqual(['The riots of 1911 and 1934—both were put down—left marks. There were at least 12 of them in all.'])
  expect(notesOf(article)?.map(([number]) => number)).toEqual([1, 2])
})

test.each([
  ['raised', '¹ ', '² '],
  ['plain', '1 ', '2 '],
  ['with a point', '1. ', '2. '],
  ['in square brackets', '[1] ', '[2] '],
  ['in round brackets', '(1) ', '(2) '],
  ['tagged', '<sup>1</sup> ', '<sup>2</sup> '],
])('notes whose numbers are %s', (_, one, two) => {
  const [article] = read([...head, 'Ships came in.¹ They paid a toll.²', `${one}Bo Ek, "Ships," Port Review, May 3, 1991.`, `${two}Cy Orr, "Tolls," Port Review, May 4, 1991.`])
  expect(notesOf(article)).toEqual([
    [1, 'Bo Ek, "Ships," Port Review, May 3, 1991.'],
    [2, 'Cy Orr, "Tolls," Port Review, May 4, 1991.'],
  ])
})

test.each([
  ['glued', 'Ships came in.1 The pilots2 paid, or so "they said."3 In 1990, 12 of 3.5 million left No. 4.'],
  ['bracketed', 'Ships came in.[1] The pilots[2] paid, or so "they said."[3] In 1990, 12 of 3.5 million left No. 4.'],
  ['tagged', 'Ships came in.<sup>1</sup> The pilots<sup>2</sup> paid, or so "they said."<sup>3</sup> In 1990, 12 of 3.5 million left No. 4.'],
])('marks that are %s', (_, text) => {
  const [article] = read([...head, text, 'Notes', '1. Bo Ek, "Ships," Port Review, May 3, 1991.', '2. Cy Orr, "Pilots," Port Review, 1990.', '3. Interview, May 1990.'])
  expect(textsOf(article)).toEqual(['Ships came in. The pilots paid, or so "they said." In 1990, 12 of 3.5 million left No. 4.'])
  expect(article?.passages[0]?.marks.map((mark) => mark.number)).toEqual([1, 2, 3])
  expect(article?.footnotes).toHaveLength(3)
})

test('several marks in one place', () => {
  const [article] = read([...head, 'Ships came in.[1, 3] They left.[2]', 'Notes', '[1] One thing is said.', '[2] Two things are said.', '[3] Three things are said.'])
  expect(article?.passages[0]?.marks).toEqual([{ at: 14, number: 1 }, { at: 14, number: 3 }, { at: 25, number: 2 }])
})

test('a square of a unit is no mark', () => {
  expect(read([...head, 'The quay has 5 km² of sheds.¹', '¹ Bo Ek, "Sheds," 1991.'])[0]?.passages[0]).toMatchObject({ text: 'The quay has 5 km² of sheds.', marks: [{ number: 1 }] })
})

test('a cited note that is not there is named and never borrowed', () => {
  const [article] = read([...head, 'Ships came in.¹ They paid.² They left.³', '¹ Bo Ek, "Ships," Port Review, May 3, 1991.', '3 Ibid.'])
  expect(article?.footnotes.map((note) => [note.number, note.missing, note.refersTo, note.standsFor])).toEqual([
    [1, false, null, null],
    [2, true, null, null],
    [3, false, 2, null],
  ])
  expect(article?.remarks).toContain('Note 2 is cited but is not in this source.')
})

test('a pull quote in other glyphs is left out where it cuts a paragraph', () => {
  const [article] = read([...head, 'The harbour is a safe place for smugglers, because no government would dare to', '“The harbour is a safe place for smugglers, because no government would dare to close it.”', "close it. So they came, and they didn't leave."])
  expect(textsOf(article)).toEqual(["The harbour is a safe place for smugglers, because no government would dare to close it. So they came, and they didn't leave."])
})

test('the end of another article before the title is an article of its own', () => {
  const articles = read([
    'slow shifts, so more will come.',
    'The guard learned its trade at sea.⁴¹ It was slow.⁴²',
    'Joris Brandt is a student at the Northern University and works on the coast guard.',
    'tegy was never written down, as Lang says, p. 73.',
    '⁴¹ Durant; Lang.',
    '⁴² Otto Lang, "Coast Guards," 1988.',
    ...head,
    'Ships came in.¹',
    '¹ Bo Ek, "Ships," Port Review, May 3, 1991.',
  ])
  expect(articles.map((article) => [article.title, article.authors, notesOf(article)?.map(([number]) => number)])).toEqual([
    ['Untitled fragment (Joris Brandt)', ['Joris Brandt'], [41, 42]],
    ['The Quay and Its Law', ['Ann Lee'], [1]],
  ])
  expect(textsOf(articles[0])).toEqual(['slow shifts, so more will come.', 'The guard learned its trade at sea. It was slow.', 'Joris Brandt is a student at the Northern University and works on the coast guard.'])
  expect(articles[0]?.passages[2]?.section).toBe('About the author')
  expect(articles[0]?.remarks.join(' ')).toMatch(/no title.*rest of a note/u)
})

test('two articles on one page share its foot: each gets its own notes', () => {
  const articles = read([
    'The First Quay', 'By Ann Lee', 'Ships came in.¹ They left.²',
    'The Second Quay', 'By Bo Ek', 'Boats came in.¹ They stayed.²',
    '¹ First of Lee, 1990.', '² Second of Lee, 1990.', '¹ First of Ek, 1990.', '² Second of Ek, 1990.',
  ])
  expect(articles.map(notesOf)).toEqual([
    [[1, 'First of Lee, 1990.'], [2, 'Second of Lee, 1990.']],
    [[1, 'First of Ek, 1990.'], [2, 'Second of Ek, 1990.']],
  ])
})

test('hard-wrapped lines without blank lines between paragraphs', () => {
  const [article] = read('The Quay and Its Law\n\nBy Ann Lee\n\nShips came into the harbour in the spring of that year, and the pi-\nlots were glad of it. They had waited long.\nThe toll was paid at the old gate, where the master of the quay had\nhis desk and his books.¹\n¹ Bo Ek, "Ships," Port Review, May 3,\n1991.\n')
  expect(textsOf(article)).toEqual(['Ships came into the harbour in the spring of that year, and the pilots were glad of it. They had waited long.', 'The toll was paid at the old gate, where the master of the quay had his desk and his books.'])
  expect(notesOf(article)).toEqual([[1, 'Bo Ek, "Ships," Port Review, May 3, 1991.']])
})

test('pages are counted at form feeds, and running heads tell the issue', () => {
  const [article] = read('Review of Ports, May 1992\n\nThe Quay and Its Law\n\nBy Ann Lee\n\nShips came in and were\n\n1\n\fReview of Ports, May 1992\n\nnever seen again.\n\nNobody asked.\n\n2\n')
  expect(article).toMatchObject({ title: 'The Quay and Its Law', publication: 'Review of Ports', issued: '1992-05' })
  expect(article?.passages.map((passage) => [passage.page, passage.text])).toEqual([
    [1, 'Ships came in and were never seen again.'],
    [2, 'Nobody asked.'],
  ])
})

test('the name of the file may give the month, when it fits the notes', () => {
  const blocks = [...head, 'Ships came in.¹', '¹ Bo Ek, "Ships," Port Review, May 3, 1991.']
  expect(read(blocks, 'review-1991-07.txt')[0]?.issued).toBe('1991-07')
  expect(read(blocks, 'scan-2024-01.txt')[0]?.issued).toBe('1991-05')
  expect(read(blocks, 'old-1990-01.txt')[0]?.issued).toBe('1991-05')
})

test('a plain paragraph alone is an article too', () => {
  expect(read('Ships came in one by one that spring.')[0]).toMatchObject({ title: 'Untitled text (Ships came in one by one…)', issued: null, footnotes: [] })
})

test('a report from a web page: headline, byline, date, caption and furniture', () => {
  const [article] = read([
    '“We Will Not Pay,” Pilots of the Quay Say as the New Law Comes Into Force This Week Along the Coast',
    'By Ann Lee, Northern Press',
    'Published May 3, 1991',
    'EASTMARK, Aun — Ships came in one by one and were',
    'Photo: a pilot on the quay.',
    'never seen again.',
    'Advertisement',
    'The toll was 20 crowns. "Nobody pays," said a clerk.',
    '© 1991 Northern Press. All rights reserved.',
  ])
  expect(article).toMatchObject({ title: '"We Will Not Pay," Pilots of the Quay Say as the New Law Comes Into Force This Week Along the Coast', authors: ['Ann Lee'], issued: '1991-05-03', publication: null })
  expect(textsOf(article)).toEqual(['EASTMARK, Aun — Ships came in one by one and were never seen again.', 'Photo: a pilot on the quay.', 'The toll was 20 crowns. "Nobody pays," said a clerk.'])
})

test('title, byline and headings without blank lines', () => {
  const [article] = read('The Quay and Its Law\nBy Ann Lee\nShips came into the harbour in the spring of that year, and the\npilots were glad of it.\nThe Old Toll\nIt was paid at the gate, where the master of the quay had his desk\nand his books.')
  expect(article).toMatchObject({ title: 'The Quay and Its Law', authors: ['Ann Lee'] })
  expect(article?.passages.map((passage) => passage.section)).toEqual([null, 'The Old Toll'])
})

test('a numbered list in the text is not taken for the notes that stand below it', () => {
  const [article] = read([...head, 'Three rules were made.¹ They held for years.²', '1. Ships pay at the gate.', '2. Pilots pay nothing.', 'So it was.³', '¹ Bo Ek, "Rules," 1991.', '² Ibid.', '³ Cy Orr, "Ends," 1992.'])
  expect(textsOf(article)).toEqual(['Three rules were made. They held for years.', '1. Ships pay at the gate.', '2. Pilots pay nothing.', 'So it was.'])
  expect(article?.footnotes.map((note) => note.text.slice(0, 4))).toEqual(['Bo E', 'Ibid', 'Cy O'])
})

test('a bracket with very many digits takes no time to speak of', () => {
  // Each way of cutting the digits into numbers was tried once: two to the power of their count.
  const [article] = read([...head, `Ships came in [${'9'.repeat(5000)} and paid a toll.`])
  expect(textsOf(article)?.[0]).toHaveLength(5032)
})
