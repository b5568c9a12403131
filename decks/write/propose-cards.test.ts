import { expect, test } from 'vitest'
import { aProposal } from '../../tests/builders/a-proposal.ts'
import type { Fact } from '../model/fact.ts'
import { proposeCards } from './propose-cards.ts'

const questions = (fact: Partial<Fact>): string[] => proposeCards(aProposal({}, fact).fact).map((d) => `${d.question} => ${d.answer}`)

test('an abbreviation is asked both ways', () => {
  expect(questions({ frame: 'abbreviation', answer: 'World Health Organization', slots: { short: 'WHO', long: 'World Health Organization', noun: 'organization' } })).toEqual([
    'What does the abbreviation WHO stand for? => World Health Organization',
    'By what abbreviation is the World Health Organization known? => WHO',
  ])
})

test('a name that has no article in the source gets none in its question', () => {
  const fact = { frame: 'abbreviation', answer: 'Bolt Motor Works', slots: { short: 'BMW', long: 'Bolt Motor Works', noun: '' } }
  const { citation } = aProposal().fact
  expect(questions({ ...fact, citation: { ...citation, quote: 'They called it Bolt Motor Works (BMW).' } })[1]).toBe('By what abbreviation is Bolt Motor Works known? => BMW')
})

test('a date that hangs on the verb makes a question', () => {
  const slots = { place: 'rest', prep: 'in', grain: 'year', hint: 'year', subject: 'the Acme Company', aux: 'was', verb: 'founded', before: 'in Lima' }
  expect(questions({ frame: 'date-rest', slots })).toEqual(['In which year was the Acme Company founded in Lima? => 1921'])
})

test('a clause that cannot be turned stays whole, with the kind of answer in the gap', () => {
  expect(questions({ frame: 'date-rest', slots: { place: 'rest', prep: 'in', grain: 'year', hint: 'year', subject: 'the Acme Company', after: 'by Ana Rojas' } })).toEqual(['The Acme Company was founded in Lima in […] (year) by Ana Rojas. => 1921'])
})

test('a source told in a footnote goes into the question', () => {
  const slots = { place: 'subject', kind: 'percentage', hint: 'percentage', subject: 'of Lima', verbGroup: 'is', rest: 'Catholic', source: 'the census of 1998' }
  expect(questions({ frame: 'figure-subject', answer: '96%', slots })).toEqual(['According to the census of 1998, what percentage of Lima is Catholic? => 96%'])
})

test('who did it, by whom, and what it led to', () => {
  expect(questions({ frame: 'name-subject', answer: 'Ana Rojas', slots: { kind: 'person', singular: 'sold', rest: 'the mill', front: 'in 1921' } })).toEqual(['In 1921, who sold the mill? => Ana Rojas'])
  expect(questions({ frame: 'name-agent', answer: 'Acme', slots: { kind: 'group', aux: 'is', verb: 'run', subject: 'the harbour of Lima' } })).toEqual(['By which group is the harbour of Lima run? => Acme'])
  expect(questions({ frame: 'complement-accuse', answer: 'theft', slots: { aux: 'was', verb: 'accused', subject: 'the Acme Company', prep: 'of' } })).toEqual(['What was the Acme Company accused of? => theft'])
})

test('two figures joined by "and" are never taken for one', () => {
  const slots = { place: 'rest', kind: 'count', hint: 'how many', aux: 'did', verb: 'hire', subject: 'Acme', unit: 'clerks', afterUnit: 'and porters' }
  expect(questions({ frame: 'figure-rest', answer: '1921', slots })[0]).toContain('[…]')
})

test('a date inside what is put after a comma stays in its clause', () => {
  const quote = 'Acme lost 5% in 1921, the most since 1890.'
  const slots = { place: 'rest', prep: 'since', grain: 'year', hint: 'year', subject: 'Acme', aux: 'did', verb: 'lose', before: '5% in 1921, the most' }
  expect(questions({ frame: 'date-rest', statement: quote, gap: [37, 41], answer: '1890', slots })).toEqual(['Acme lost 5% in 1921, the most since […] (year). => 1890'])
})

test('a sentence that is too long stops after the gap when it goes on with one more place', () => {
  const before = `When ${Array.from({ length: 20 }, () => 'miners').join(' ')} came to Lima, they slept in huts such as `
  const answer = 'Alto, Bajo and Medio'
  const statement = `${before}${answer}, and in the hills of the north and the east and in other poor parts of Lima.`
  const fact = { frame: 'list-examples', answer, statement, gap: [before.length, before.length + answer.length] as [number, number], slots: { hint: 'three places named as examples' } }
  expect(questions(fact)).toEqual([`${before}[…] (three places named as examples). => ${answer}`])
})
