import { expect, test } from 'vitest'
import { aProposal } from '../../tests/builders/a-proposal.ts'
import { factIdSchema } from '../model/id.ts'
import type { Scored } from './merge-cards.ts'
import { mergeCards } from './merge-cards.ts'

let count = 0
function scored(confidence: number, draft: Parameters<typeof aProposal>[0] = {}, fact: Parameters<typeof aProposal>[1] = {}): Scored {
  count++
  return { proposal: aProposal(draft, { id: factIdSchema.parse(`fact${count}`), frame: 'open-when', ...fact }), confidence, importance: 0.5, problems: [] }
}
const questionsOf = (all: readonly Scored[], words = 1000): string[] => mergeCards(all, words).kept.map((s) => s.proposal.draft.question)

test('of two cards for one fact the surer stays, and a question before a gap that is hardly surer', () => {
  expect(questionsOf([scored(0.8, { question: 'In which year was Acme founded in Lima?' }), scored(0.9, { question: 'When was the Acme Company founded in Lima?' })])).toEqual(['When was the Acme Company founded in Lima?'])
  expect(questionsOf([scored(0.82, { kind: 'cloze', question: 'The Acme Company was founded in Lima in […] (year).' }), scored(0.8)])).toEqual([aProposal().draft.question])
})

test('one question with two answers is asked for neither twice', () => {
  const { kept, rejected } = mergeCards([scored(0.9), scored(0.8, { answer: '1922' })], 1000)
  expect(kept.map((s) => s.proposal.draft.answer)).toEqual(['1921'])
  expect(rejected[0]?.reason).toBe('another fact gives the same question another answer')
})

test('no more cards than a reader can take from so many words, but letters and roles keep their room', () => {
  const many = Array.from({ length: 40 }, (_, i) => scored(0.9, { question: `In which year did company ${'abcdefghij'[i % 10] ?? ''}${i} of Lima open its mill number ${i * 7}?`, answer: `${1900 + i}` }, { citation: { ...aProposal().fact.citation, start: i * 100 } }))
  const letters = scored(0.5, { question: 'What does the abbreviation ACM stand for?', answer: 'Acme Mills' }, { frame: 'abbreviation' })
  const kept = questionsOf([...many, letters], 100)
  expect(kept.length).toBeLessThan(15)
  expect(kept).toContain('What does the abbreviation ACM stand for?')
})
