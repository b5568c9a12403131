import { expect, test } from 'vitest'
import { findRulers, findJoinedNames } from '../decks/extract/name-joins.ts'
import { citedSurnames, readShortCite } from '../decks/read/cite-names.ts'
import { splitAnswer } from '../renderer/parts/split-answer.ts'

// Texts of a line for which an expression that reads a text in two ways would search for minutes or years. Nothing is measured:
// a test that hangs does not pass.

const long = (prefix: string, pump: string, suffix: string, times = 40): string => `${prefix}${pump.repeat(times)}${suffix}`

test('names with an apostrophe that is a letter, again and again', () => {
  expect(findJoinedNames(`The Office of Roads${long(', G S-i', ' SʼL', '\u0000')}`)).toHaveLength(1)
  expect(findJoinedNames(long("Dane Board and A'", 'sʼ', '-'))).toEqual([])
  expect(findRulers(long('Ic of Rʼn', 'tʼ', '-'))).toBeDefined()
})

test('lists of authors that can be cut in many places', () => {
  expect(citedSurnames(long('À À', ',A la-A-', '\u0000'))).toEqual([])
  expect(readShortCite(long('A', '.,\tA', '"', 28))).toBeNull()
  expect(readShortCite(long('A,À', '.andÀ', '"', 22))).toBeNull()
  expect(citedSurnames('Ann Lee, Bo van den Ek, and Cy Roe, "Ports," Sea')).toEqual([['lee', 'ek', 'roe']])
  expect(readShortCite('Lee, Ek & Roe.')?.surnames).toEqual(['lee', 'ek', 'roe'])
})

test('an answer of parts in brackets, joined in every way at once', () => {
  const text = long('a (b)', ', and c (d)', 'e')
  expect(splitAnswer(text)).toEqual([{ what: text, aside: null }])
  expect(splitAnswer('869 (the government) and 1,872 (the schools)')).toHaveLength(2)
})
