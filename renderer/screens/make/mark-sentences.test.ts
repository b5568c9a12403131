import { expect, test } from 'vitest'
import { aDraft, aMaking, aVelmarArticle } from '../../../tests/builders/a-making.ts'
import { countMarks, markSentences } from './mark-sentences.ts'
import type { NoteStanding, Standing } from './standing.ts'

const article = aVelmarArticle()
const { sentences } = aMaking()
const standing = (is: Standing, rest: Parameters<typeof aDraft>[1]['rest'] = {}): NoteStanding => ({ note: aDraft(article, { name: 'cranes', cites: 'four cranes', rest }), standing: is })
const markOf = (...notes: NoteStanding[]) => markSentences(sentences, notes)[1]?.mark

test('a sentence is carded by a card in the deck or a good draft, weak by what is unlikely or rejected, else skipped', () => {
  expect(markOf(standing('kept', { tier: 3, confidence: 0.1 }))).toBe('carded')
  expect(markOf(standing('waiting', { confidence: 0.5 }))).toBe('carded')
  expect(markOf(standing('waiting', { confidence: 0.49 }))).toBe('weak')
  expect(markOf(standing('waiting', { tier: 3 }))).toBe('weak')
  expect(markOf(standing('rejected'))).toBe('weak')
  expect(markOf(standing('rejected'), standing('waiting'))).toBe('carded')
  expect(markOf()).toBe('skipped')
})

test('only the sentences that a citation touches are marked, and a long one marks all it touches', () => {
  const note = aDraft(article, { name: 'both', cites: '1911' })
  const citation = note.citations[0]
  if (citation === undefined) throw new Error('a draft without a citation')
  const marks = markSentences(sentences, [{ note: { ...note, citations: [{ ...citation, quote: 'The harbour of Velmar was dug in 1911. It' }] }, standing: 'kept' }])
  expect(marks.map(({ mark }) => mark)).toEqual(['carded', 'carded', 'skipped', 'skipped', 'skipped'])
  expect(countMarks(marks)).toEqual({ carded: 2, weak: 0, skipped: 3 })
})

test('a skipped sentence says why, with a capital, and something also when no reason was given', () => {
  const marks = markSentences(sentences.map((sentence, place) => ({ ...sentence, skipped: place === 2 ? 'no fact to ask for' : null })), [])
  expect(marks[2]?.reason).toBe('No fact to ask for')
  expect(marks[0]?.reason).toBe('Nothing in it to ask for')
})
