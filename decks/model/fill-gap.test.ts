import { expect, test } from 'vitest'
import { fillGap } from './fill-gap.ts'

test('the answer stands in the sentence, and the gap says where', () => {
  const told = fillGap('In 1958, Chile moved its mint to […] (city).', 'Lota')
  expect(told?.text).toBe('In 1958, Chile moved its mint to Lota.')
  expect(told?.text.slice(...(told.gap ?? []))).toBe('Lota')
})

test('an answer that begins the sentence begins with a capital, unless its small letter belongs to a name', () => {
  expect(fillGap('[…] (group) ran the mill.', 'the millers')?.text).toBe('The millers ran the mill.')
  expect(fillGap('Lota: […] (group) ran the mill.', 'the millers')?.text).toBe('Lota: The millers ran the mill.')
  expect(fillGap('[…] (group) ran the mill.', 'al-Amin')?.text).toBe('al-Amin ran the mill.')
})

test('without a gap, or with two, there is no sentence', () => {
  expect(fillGap('Who ran the mill?', 'Ana')).toBeNull()
  expect(fillGap('[…] (who) ran the mill of […] (place).', 'Ana')).toBeNull()
})
