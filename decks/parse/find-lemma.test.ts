import { expect, test } from 'vitest'
import { findLemma } from './find-lemma.ts'

test.each([
  ['groups', 'NNS', 'group'],
  ['countries', 'NNS', 'country'],
  ['churches', 'NNS', 'church'],
  ['heroes', 'NNS', 'hero'],
  ['losses', 'NNS', 'loss'],
  ['claims', 'VBZ', 'claim'],
  ['denies', 'VBZ', 'deny'],
  ['killed', 'VBD', 'kill'],
  ['planned', 'VBN', 'plan'],
  ['denied', 'VBD', 'deny'],
  ['produced', 'VBN', 'produce'],
  ['changed', 'VBD', 'change'],
  ['agreed', 'VBD', 'agree'],
  ['leaving', 'VBG', 'leave'],
  ['running', 'VBG', 'run'],
  ['reporting', 'VBG', 'report'],
  ['larger', 'JJR', 'large'],
  ['happiest', 'JJS', 'happy'],
  ['Reported', 'VBD', 'report'],
  ['Pakistanis', 'NNPS', 'Pakistanis'],
  ['Karachi', 'NNP', 'Karachi'],
  ['The', 'DT', 'the'],
  ['red', 'VBD', 'red'],
])('%s as %s is %s', (form, tag, lemma) => expect(findLemma(form, tag, {})).toBe(lemma))

test('the exceptions come first, by tag and whatever the apostrophe', () => {
  const exceptions = { VBD: { lay: 'lie' }, VBZ: { "'s": 'be' } }
  expect(findLemma('Lay', 'VBD', exceptions)).toBe('lie')
  expect(findLemma('lay', 'VBP', exceptions)).toBe('lay')
  expect(findLemma('’s', 'VBZ', exceptions)).toBe('be')
  expect(findLemma('constructor', 'VBD', exceptions)).toBe('constructor')
})
