import { expect, test } from 'vitest'
import { findPullQuotes } from './pull-quotes.ts'

const body = 'The first results were good. The harbour has long been a safe place for smugglers, because no government would dare to close it.'
const sentence = 'The harbour has long been a safe place for smugglers, because no government would dare to close it.'

test('a framed sentence that repeats the text is found, in any glyphs', () => {
  expect([...findPullQuotes([body, `“${sentence}”`])]).toEqual([1])
  expect([...findPullQuotes([`"${sentence.toUpperCase()}"`, body])]).toEqual([0])
  expect([...findPullQuotes([body, sentence])]).toEqual([1])
})

test('also when the sentence it repeats is cut by a column', () => {
  expect([...findPullQuotes(['The harbour has long been a safe place for', `"${sentence}"`, 'smugglers, because no government would dare to close it.'])]).toEqual([1])
})

test('the paragraph is kept where the quote repeats all of it', () => {
  expect([...findPullQuotes([sentence, `“${sentence}”`])]).toEqual([1])
})

test('a quotation that stands only once is text', () => {
  expect([...findPullQuotes([body, '"Nobody closes a harbour that feeds the mills of half the country," he said.'])]).toEqual([])
})
