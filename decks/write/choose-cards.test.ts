import { expect, test } from 'vitest'
import { aProposal } from '../../tests/builders/a-proposal.ts'
import { chooseCards } from './choose-cards.ts'

test('the same question with two answers is dropped', () => {
  const { kept, rejected } = chooseCards([aProposal({ answer: '1921' }), aProposal({ answer: '1922' })])
  expect(kept).toHaveLength(0)
  expect(rejected.map((r) => r.reason)).toEqual(['another fact gives the same question another answer', 'another fact gives the same question another answer'])
})

test('of two cards with one answer in one sentence the question is kept and the cloze dropped', () => {
  const cloze = aProposal({ kind: 'cloze', question: 'The Acme Company was founded in Lima in […] (year) by Ana Rojas.' })
  const { kept } = chooseCards([cloze, aProposal()])
  expect(kept.map((p) => p.draft.kind)).toEqual(['question'])
})

test('an answer that comes again and again is capped', () => {
  const many = Array.from({ length: 12 }, (_, i) => {
    const { fact } = aProposal()
    return aProposal({ answer: 'Lima', question: `Which city ${'abc'.split('').map((c) => `${c}${String.fromCodePoint(97 + i).repeat(6)}`).join(' ')}?` }, { frame: 'name-subject', citation: { ...fact.citation, start: i * 100 } })
  })
  expect(chooseCards(many).kept).toHaveLength(4)
})

test('what is kept stays in the order of the text', () => {
  const { fact } = aProposal()
  const later = aProposal({ answer: 'Ana Rojas', question: 'Who founded the Acme Company?' }, { frame: 'role-of-who', citation: { ...fact.citation, start: 200 } })
  expect(chooseCards([aProposal(), later]).kept.map((p) => p.draft.answer)).toEqual(['1921', 'Ana Rojas'])
})

test('a name is asked for once when one question holds the other', () => {
  const long = aProposal({ kind: 'cloze', answer: 'Ana Rojas', question: 'The book on Lima appeared in 1964; […] (person) played the widow in a film of 1980.' }, { frame: 'name-inside' })
  const short = aProposal({ answer: 'Ana Rojas', question: 'Who played the widow in a film of 1980?' }, { frame: 'name-subject' })
  const other = aProposal({ answer: 'Ana Rojas', question: 'Who wrote a novel about the harbour of Chile?' }, { frame: 'name-subject' })
  expect(chooseCards([long, short, other]).kept).toEqual([short, other])
})
