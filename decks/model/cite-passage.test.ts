import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { anArticle } from '../../tests/builders/an-article.ts'
import { citationSchema } from './citation.ts'
import { citePassage } from './cite-passage.ts'
import type { PassageId } from './id.ts'

const article = anArticle(['The quay was built in 1911.[1] It holds four cranes,[2] and two more wait.[3] Nobody counts the boats.'], { notes: { 1: 'Harbour register.', 2: 'The cranes came by sea. Ibid.', 3: '' } })
const text = article.passages[0]?.text ?? ''
const first = 'p1' as PassageId
const place = (words: string) => ({ passage: first, start: text.indexOf(words), end: text.indexOf(words) + words.length })

test('A word cites the sentence it stands in, with what stands around it and the notes of that sentence', () => {
  expect(citePassage(article, place('four cranes'))).toEqual({
    article: article.id,
    passage: first,
    quote: 'It holds four cranes, and two more wait.',
    prefix: 'The quay was built in 1911. ',
    suffix: ' Nobody counts the boats.',
    start: 28,
    footnotes: [2, 3],
  })
})

test('A choice over two sentences cites both', () => {
  expect(citePassage(article, place('1911. It holds'))).toMatchObject({ quote: 'The quay was built in 1911. It holds four cranes, and two more wait.', footnotes: [1, 2, 3] })
})

test('A sentence without a mark rests on no note', () => {
  expect(citePassage(article, place('boats'))).toMatchObject({ quote: 'Nobody counts the boats.', footnotes: [] })
})

test('A choice in a footnote cites that footnote', () => {
  expect(citePassage(article, { passage: article.footnotes[1]?.id as PassageId, start: 4, end: 10 })).toMatchObject({ passage: 'n2', quote: 'The cranes came by sea.', footnotes: [2] })
})

test('Nothing chosen, white space, and a passage that is not there cite nothing', () => {
  expect(citePassage(article, { passage: first, start: 5, end: 5 })).toBeNull()
  expect(citePassage(article, { passage: first, start: 27, end: 28 })).toBeNull()
  expect(citePassage(article, { passage: 'p9' as PassageId, start: 0, end: 4 })).toBeNull()
})

test('A choice longer than a citation may be is cut at its end', () => {
  const long = anArticle([`${'word '.repeat(2000)}end.`])
  expect(citePassage(long, { passage: first, start: 0, end: 9000 })?.quote).toHaveLength(5000)
})

test('Whatever is chosen, the quote stands where it says, holds the choice and is a citation', () => {
  fc.assert(fc.property(fc.nat(text.length), fc.nat(text.length), (a, b) => {
    const [start, end] = [Math.min(a, b), Math.max(a, b)]
    const cited = citePassage(article, { passage: first, start, end })
    if (cited === null) return text.slice(start, end).trim() === ''
    citationSchema.parse(cited)
    return text.startsWith(cited.quote, cited.start) && cited.quote.includes(text.slice(start, end).trim())
  }))
})
