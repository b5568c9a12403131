import { expect, test } from 'vitest'
import { aProposal } from '../../tests/builders/a-proposal.ts'
import { isWhole } from './is-whole.ts'

const judge = (question: string, { answer = '1980', frame = 'open-when', kind = 'question' }: { answer?: string; frame?: string; kind?: 'question' | 'cloze' } = {}): string | null => isWhole(aProposal({ question, answer, kind }, { frame, answer }))

test('a clause that has lost a part of itself is refused', () => {
  expect(judge('In which year did Ana Lima, the head of the mill, arrest?')).not.toBeNull()
  expect(judge('Who escaped five months?')).not.toBeNull()
  expect(judge('What did Lima and Leeds conclude a treaty over which salt was carried?')).not.toBeNull()
  expect(judge('Who beheaded in Lima in 1921?')).not.toBeNull()
  expect(judge('Which carries water through […] (country).', { kind: 'cloze' })).not.toBeNull()
})

test('a part of a name or of a number is no answer, but a year may follow a gap', () => {
  expect(judge('The mill broke […] (name) 3 of the act.', { kind: 'cloze' })).not.toBeNull()
  expect(judge('They put the chance of a fire at […] (how many) in 100.', { kind: 'cloze' })).not.toBeNull()
  expect(judge('The mill was moved to […] (city) in 1958.', { kind: 'cloze', answer: 'Leeds' })).toBeNull()
})

test('whole questions pass', () => {
  expect(judge('In which year did Acme open a mill in Leeds?')).toBeNull()
  expect(judge('Harbour Mill: By whom were the boilers made?', { frame: 'open-agent-group' })).toBeNull()
  expect(judge('For how long did the strike last? Five months?')).toBeNull()
})
