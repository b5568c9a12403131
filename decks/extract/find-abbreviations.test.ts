import { expect, test } from 'vitest'
import { findAbbreviations } from './find-abbreviations.ts'

const pairs = (text: string): string[][] => findAbbreviations(text).map((a) => [a.short, a.long])

test.each([
  ['the World Health Organization (WHO) said', [['WHO', 'World Health Organization']]],
  ['Harakat-ul-Ansar (HuA) and Jund al-Sham (JaS)', [['HuA', 'Harakat-ul-Ansar'], ['JaS', 'Jund al-Sham']]],
  ['its gross domestic product (GDP) fell', [['GDP', 'gross domestic product']]],
  ['According to the Panama Canal Authority (ACP), ships', [['ACP', 'Panama Canal Authority']]],
  ['the Lima Harbours and Fishing boats Regulatory Agency (LHFRA) met', [['LHFRA', 'Lima Harbours and Fishing boats Regulatory Agency']]],
  ['the Center for a New Andean Policy (CNAP) met', [['CNAP', 'Center for a New Andean Policy']]],
  ['The Special Court for Peru ("the Court" or SCP) sat', [['SCP', 'Special Court for Peru']]],
  ['WHO (World Health Organization) said', [['WHO', 'World Health Organization']]],
])('%s', (text, expected) => {
  expect(pairs(text)).toEqual(expected)
})

test.each(['in boxes at the National Library of France (BnF)', 'the mayor (Ana Rojas) said', 'a school (the oldest) closed'])('none in: %s', (text) => {
  expect(pairs(text)).toEqual([])
})

test('the offsets point at both forms', () => {
  const text = 'Then the World Health Organization (WHO) met.'
  const [found] = findAbbreviations(text)
  expect(text.slice(found?.longStart, (found?.longStart ?? 0) + 25)).toBe('World Health Organization')
  expect(text.slice(found?.shortStart, (found?.shortStart ?? 0) + 3)).toBe('WHO')
})
