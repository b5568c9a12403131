import { expect, test } from 'vitest'
import { aProposal } from '../../tests/builders/a-proposal.ts'
import { askOpen } from './ask-open.ts'

const slots = { wh: 'in which year', body: 'was the Acme Company founded in Lima by Ana Rojas', certainty: '0.97', hint: 'year' }
const factOf = (more: Record<string, string> = {}, frame = 'open-when') => ({ ...aProposal().fact, frame, slots: { ...slots, ...more } })

test('a sure parse gives a question and the clause with a gap', () => {
  expect(askOpen(factOf()).map((d) => d.question)).toEqual(['In which year was the Acme Company founded in Lima by Ana Rojas?', 'The Acme Company was founded in Lima in […] (year) by Ana Rojas.'])
})

test('a doubtful parse gives the gap alone', () => {
  expect(askOpen(factOf({ certainty: '0.6' })).map((d) => d.kind)).toEqual(['cloze'])
})

test('who says so stands in front, once', () => {
  expect(askOpen(factOf({ source: 'the police', front: 'after the war' }))[0]?.question).toBe('According to the police, after the war, in which year was the Acme Company founded in Lima by Ana Rojas?')
  expect(askOpen(factOf({ source: 'the police' }, 'open-says'))[0]?.question).not.toMatch(/According to/)
})
