import { expect, test } from 'vitest'
import { readFigure } from './read-figure.ts'

const read = (text: string) => {
  const figure = readFigure(text)
  return figure && [figure.low, figure.high, figure.bound, figure.unit?.measures ?? null]
}

test.each([
  ['more than 18 million', [18e6, 18e6, 'more', null]],
  ['18m', [18e6, 18e6, 'none', null]],
  ['US$5m', [5e6, 5e6, 'none', 'money usd']],
  ['35 lakh', [35e5, 35e5, 'none', null]],
  ['~200 000', [2e5, 2e5, 'about', null]],
  ['20–25', [20, 25, 'none', null]],
  ['18 to 20 million', [18e6, 20e6, 'none', null]],
  ['three and a half million', [3.5e6, 3.5e6, 'none', null]],
  ['half a million', [5e5, 5e5, 'none', null]],
  ['a quarter', [25, 25, 'none', 'percent']],
  ['no fewer than 30', [30, 30, 'more', null]],
  ['30+', [30, 30, 'more', null]],
  ['a decade', [1, 1, 'none', 'months']],
  ['three dozen', [36, 36, 'none', null]],
  ['hundreds of thousands', [1e5, 1e6, 'none', null]],
  ['the 1990s', null],
  ['30 killed, 100 wounded', null],
  ['Karachi', null],
])('%s', (text, expected) => expect(read(text)).toEqual(expected))
