import { expect, test } from 'vitest'
import { anArticle } from '../../tests/builders/an-article.ts'
import type { Article } from '../model/article.ts'
import { isRevision } from './is-revision.ts'

const paragraphs = Array.from({ length: 10 }, (_, at) => `Sentence number ${at} says something of its own about the harbour.`)
const others = Array.from({ length: 10 }, (_, at) => `Quite another text has this as its line ${at} and no other.`)
const article = (id: string, texts: readonly string[], title = 'The harbour'): Article => ({ ...anArticle(texts, { title, authors: ['A. Writer'] }), id: id as Article['id'] })
const first = article('a', paragraphs)

test('a text with the same title and authors is a version when a fifth of the sentences stayed', () => {
  expect(isRevision(first, article('b', [...paragraphs.slice(0, 2), ...others.slice(0, 8)], 'the  Harbour'))).toBe(true)
  expect(isRevision(first, article('b', [...paragraphs.slice(0, 1), ...others.slice(0, 9)]))).toBe(false)
})

test('under another title it takes three fifths', () => {
  expect(isRevision(first, article('b', [...paragraphs.slice(0, 6), ...others.slice(0, 4)], 'Another'))).toBe(true)
  expect(isRevision(first, article('b', [...paragraphs.slice(0, 5), ...others.slice(0, 5)], 'Another'))).toBe(false)
})

test('an excerpt is found again in the whole, an empty text in nothing', () => {
  expect(isRevision(first, article('b', paragraphs.slice(3, 6), 'Pasted text'))).toBe(true)
  expect(isRevision(first, article('b', [], 'The harbour'))).toBe(false)
  expect(isRevision(first, { ...first })).toBe(true)
})
