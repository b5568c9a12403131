import { expect, test } from 'vitest'
import { readVerb, withS } from './verb-forms.ts'

test.each([
  ['stopped', 'stop', ['past', 'part']],
  ['went', 'go', ['past']],
  ['carries', 'carry', ['s']],
  ['referred', 'refer', ['past', 'part']],
  ['put', 'put', ['base', 'past', 'part']],
  ['making', 'make', ['ing']],
  ['reopened', 'reopen', ['past', 'part']],
])('%s is of %s', (word, lemma, forms) => {
  const read = readVerb(word)
  expect(read?.lemma).toBe(lemma)
  expect([...(read?.forms ?? [])].toSorted()).toEqual(forms.toSorted())
})

test('an unknown verb is read by its ending, without a lemma', () => {
  expect(readVerb('zorbled')).toEqual({ lemma: null, forms: new Set(['past', 'part']) })
})

test.each(['hundred', 'morning', 'table', 'red'])('%s is no verb', (word) => {
  expect(readVerb(word)).toBeNull()
})

test('the third person', () => {
  expect(['carry', 'go', 'pass', 'play', 'estimate'].map(withS)).toEqual(['carries', 'goes', 'passes', 'plays', 'estimates'])
})
