import { expect, test } from 'vitest'
import { anArticle } from '../../tests/builders/an-article.ts'
import { listExplaining, listSentences } from './list-sentences.ts'

test('a footnote that explains is a text of its own, one that only cites is not', () => {
  const article = anArticle(['The town is rich.[1] It is old.[2]'], { notes: { 1: 'The census of 1998 counted 300 houses. See Ana Rojas, "Houses," Daily News, May 1, 1999.', 2: 'Ana Rojas, "Houses," Daily News, May 1, 1999.' } })
  const texts = listSentences(article).map((t) => t.sentences.map((s) => s.text))
  expect(texts).toEqual([['The town is rich.', 'It is old.'], ['The census of 1998 counted 300 houses.']])
})

test('a mark belongs to the sentence that it closes', () => {
  const [text] = listSentences(anArticle(['The town is rich.[1] It is old.[2]']))
  expect(text?.sentences.map((s) => s.marks.map((m) => m.number))).toEqual([[1], [2]])
})

test('a missing footnote explains nothing', () => {
  const article = anArticle(['The town is rich.[1]'], { notes: { 1: '' } })
  expect(article.footnotes.map(listExplaining)).toEqual([[]])
})

test('a small-capital lead is read in ordinary letters at the same length', () => {
  const [text] = listSentences(anArticle(['LIMA IS THE capital of Peru. The mills of Lima closed.']))
  expect(text?.sentences[0]?.text).toBe('Lima is the capital of Peru.')
})
