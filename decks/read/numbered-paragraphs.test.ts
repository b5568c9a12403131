import { expect, test } from 'vitest'
import { readArticles } from './read-articles.ts'

const paragraphs = ['The Court was set up by the Council of the town, with its seat at the old customs house', 'The Accused was a pilot who had joined the guild in his youth and became its head', 'The trial opened before three judges, of whom one fell ill and was replaced', 'It was alleged that the Accused had burned two ships at the quay']
const long = (text: string): string => `${text}. ${'He said nothing of it at the time, and nobody asked him about it for the next ten years. '.repeat(3).trim()}`

test.each([['a point', '#. '], ['square brackets', '[#] '], ['round brackets', '(#) ']])('paragraphs numbered with %s are text, and their numbers are no part of it', (_, style) => {
  const numbered = paragraphs.map((text, index) => `${style.replace('#', String(index + 1))}${long(text)}${index === 1 ? '¹' : index === 3 ? '²' : ''}`)
  const read = readArticles({ name: 'court.txt', text: ['The Town v. Ann Lee', ...numbered, 'Notes', '1. The guild kept no books.', '2. Bo Ek, "Ships," Port Review, May 1991.'].join('\n\n') })
  const [article] = read.ok ? read.value : []
  expect(article?.passages.map(({ text, marks }) => [text, marks.map(({ number }) => number)])).toEqual(paragraphs.map((text, index) => [long(text), index === 1 ? [1] : index === 3 ? [2] : []]))
  expect(article?.footnotes.map(({ text }) => text)).toEqual(['The guild kept no books.', 'Bo Ek, "Ships," Port Review, May 1991.'])
})

test('long notes below their columns stay notes', () => {
  const notes = paragraphs.map((text, index) => `${index + 1}. See Bo Ek, "${text}," Port Review, May 3, 1991.`)
  const body = paragraphs.map((text, index) => `${long(text)}${index + 1}`)
  const read = readArticles({ name: 'ports.txt', text: ['The Town', ...body.flatMap((text, index) => [text, notes[index] ?? ''])].join('\n\n') })
  const [article] = read.ok ? read.value : []
  expect(article?.passages).toHaveLength(4)
  expect(article?.footnotes.map(({ number }) => number)).toEqual([1, 2, 3, 4])
})
