import { expect, test } from 'vitest'
import { whySkipped } from './why-skipped.ts'

test.each([
  ['He left for Lima with all his papers.', [], 'it does not say who or what is meant'],
  ['Who was to blame?', [], 'it is a question'],
  ['Growth was slow.', [], 'it is too short to ask for anything'],
  ['The mills of the valley stood still for most of the year.', [], 'nothing to ask for'],
  ['He left for Lima.', ['the question is too short to be understood alone', 'a word of it points to nothing on the card'], 'a word of it points to nothing on the card'],
  ['The mills stood still.', ['it is too doubtful'], 'it is not sure enough how to read it'],
])('%s', (text, reasons, reason) => {
  expect(whySkipped(text, reasons)).toBe(reason)
})
