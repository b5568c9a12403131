import { expect, test } from 'vitest'
import { aCitation } from '../../tests/builders/a-cited-deck.ts'
import { findQuote } from './source-pane-quote.ts'

const quote = 'ten men'

test('a quote stands where it stood', () => {
  expect(findQuote('ten men and ten men', aCitation({ quote, start: 12 }))).toEqual({ from: 12, to: 19 })
})

test('a quote that moved is found by what stands around it', () => {
  const text = 'First, ten men came. Later ten men left.'
  expect(findQuote(text, aCitation({ quote, start: 2, prefix: 'Later ', suffix: ' left' }))).toEqual({ from: 27, to: 34 })
  expect(findQuote(text, aCitation({ quote, start: 9, prefix: '', suffix: '' }))).toEqual({ from: 7, to: 14 })
})

test('a quote that is gone is not found', () => {
  expect(findQuote('Nine men came.', aCitation({ quote, start: 0 }))).toBeNull()
})
