import { expect, test } from 'vitest'
import { anArticle } from '../../tests/builders/an-article.ts'
import { listInputWords } from './parse-input.ts'
import { peelSentence } from './peel-sentence.ts'
import { readArticle } from './read-article.ts'

function formsOf(text: string): string[] {
  const [sentence] = readArticle(anArticle([text])).sentences
  if (sentence === undefined) return []
  return listInputWords(sentence.tokens, peelSentence(sentence.place.text, sentence.tokens).left).map((w) => w.form)
}

test('names, dates and figures are one common word each', () => {
  expect(formsOf('On May 5, 1921, Ana Rojas sold the Bank of Lima for $235 million.')).toEqual(['On', 'Monday', ',', 'Smith', 'sold', 'the', 'Senate', 'for', '$', '.'])
})

test('a date without its comma gets one, of no length', () => {
  const [sentence] = readArticle(anArticle(['In 1908 the Bank of Lima failed.'])).sentences
  const words = listInputWords(sentence?.tokens ?? [], [])
  expect(words.slice(0, 4).map((w) => [w.form, w.end - w.start])).toEqual([['In', 2], ['1908', 4], [',', 0], ['the', 3]])
})

test('brackets, datelines and words that tie a sentence to the last are left out', () => {
  expect(formsOf('However, the union (founded in 1900) failed.')).toEqual(['the', 'union', 'failed', '.'])
  expect(formsOf('LIMA, May 5 - The union failed on strike pay.').slice(0, 3)).toEqual(['The', 'union', 'failed'])
})

test('the offsets of every word are its own in the sentence', () => {
  const text = "She hadn't seen the long-term plan of 12 mills near Lima."
  const [sentence] = readArticle(anArticle([text])).sentences
  for (const word of listInputWords(sentence?.tokens ?? [], [])) if (/^\p{Ll}/u.test(word.form) && word.form === text.slice(word.start, word.end).toLowerCase()) expect(text.slice(word.start, word.end)).toBe(word.form)
  expect(listInputWords(sentence?.tokens ?? [], []).map((w) => text.slice(w.start, w.end))).toContain("n't")
})
