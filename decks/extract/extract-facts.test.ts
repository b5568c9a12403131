import { expect, test } from 'vitest'
import { anArticle } from '../../tests/builders/an-article.ts'
import type { Fact } from '../model/fact.ts'
import { extractFacts } from './extract-facts.ts'

const facts = (text: string, notes: Record<number, string> = {}): Fact[] => extractFacts(anArticle([text], { notes, issued: '2010-01' }))
const of = (text: string, frame: RegExp, notes: Record<number, string> = {}): string[] => facts(text, notes).filter((f) => frame.test(f.frame)).map((f) => f.answer)

test('dates that tell when something happened, with their EDTF', () => {
  const [date] = facts('Ana Rojas founded the Acme Company in Lima on March 5, 1921.').filter((f) => f.family === 'dates')
  expect(date).toMatchObject({ answer: 'March 5, 1921', date: '1921-03-05', answerType: 'date' })
})

test('a date that describes a thing is not asked for', () => {
  expect(of('The 1998 census of Peru was signed by Ana Rojas in Lima.', /^date/)).toEqual([])
})

test('figures keep their qualifier, and a range is one figure', () => {
  const [figure] = facts('Police in Lima arrested more than 450 foreign residents in May 2009.').filter((f) => f.family === 'figures')
  expect(figure).toMatchObject({ answer: 'more than 450', qualifier: 'more than' })
  expect(of('The Acme Company in Lima employs 500 to 700 workers.', /^figure/)).toEqual(['500 to 700'])
})

test('what may be is no fact', () => {
  expect(of('The Acme Company of Lima could lose 450 workers in 2011.', /^(?:figure|date)/)).toEqual([])
})

test('roles before and after a name', () => {
  expect(of('The former head of the Acme Company, Ana Rojas, left Lima.', /^role/)).toEqual(['Ana Rojas'])
  expect(of('Diego Paz, a senior engineer at the Acme Company, left Lima.', /^role/)).toEqual(['a senior engineer at the Acme Company'])
})

test('an office after a name needs no article', () => {
  expect(of('It was closed by Ana Rojas, director of the Acme Company (AC), in May 2009.', /^role/)).toEqual(['Ana Rojas'])
})

test('other names and meanings', () => {
  expect(of('Police caught Ana Rojas (known as Lupe) in Lima.', /^alias/)).toEqual(['Lupe'])
  expect(of('The town has many quintas (country houses) and farms.', /^gloss/)).toEqual(['country houses'])
})

test('events told in a phrase', () => {
  const text = 'Lima was shaken by the May 5, 1921 bombing of a crowded market that left more than 30 people dead.'
  expect(of(text, /^event/)).toEqual(['May 5, 1921', 'a crowded market', 'more than 30'])
  expect(of('It ended with the arrest of Ana Rojas in Lima on May 5, 1921.', /^event/)).toEqual(['May 5, 1921', 'Ana Rojas'])
  expect(of('It ended with the arrest of Ana Rojas on May 5, 1921.', /^event/)).toEqual(['May 5, 1921'])
})

test('who did it, whom, by whom', () => {
  expect(of('In 1921 Ana Rojas sold the Acme Company to Diego Paz.', /^name-subject/)).toEqual(['Ana Rojas'])
  expect(of('The harbour of Lima is run by the Acme Company.', /^name-agent/)).toEqual(['Acme Company'])
})

test('what a verb leads to through its preposition', () => {
  expect(of('The Acme Company was accused of hiding its losses in Lima.', /^complement/)).toEqual(['hiding its losses in Lima'])
})

test('names in a list are asked for together', () => {
  expect(of('In 1921 Ana Rojas and Diego Paz founded a bank with 300 clerks.', /^(?:list|name)/)).toEqual(['Ana Rojas and Diego Paz'])
})

test('a reporting verb gives the fact to its subject', () => {
  const [figure] = facts('The police of Lima estimate that there are more than 5,000 mills in Peru.').filter((f) => f.family === 'figures')
  expect(figure).toMatchObject({ status: 'estimated', attribution: 'The police of Lima' })
})

test('who says so at the end of the sentence is kept', () => {
  const [figure] = facts('The Acme Company lost 450 workers in 2009, Peruvian officials said on Friday.').filter((f) => f.frame === 'figure-rest')
  expect(figure).toMatchObject({ status: 'claimed', attribution: 'Peruvian officials', slots: { source: 'Peruvian officials' } })
})

test('who arrests is no question', () => {
  expect(of('In 2009 Lima police arrested more than 450 drivers of the Acme Company.', /^actor/)).toEqual([])
})

test('a footnote that names the source of a figure gives the figure to it', () => {
  const [figure] = facts('About 96% of Lima is Catholic.[1]', { 1: "This is according to Peru's 1998 census." }).filter((f) => f.family === 'figures')
  expect(figure).toMatchObject({ attribution: "Peru's 1998 census", status: 'reported', slots: { source: "Peru's 1998 census" } })
})

test('a footnote that explains is a source of facts and is cited by its number', () => {
  const [date] = facts('Lima has an old bank.[1]', { 1: 'The Acme Bank was founded in Lima by Ana Rojas in 1921.' }).filter((f) => f.family === 'dates')
  expect(date?.citation).toMatchObject({ passage: 'n1', footnotes: [1] })
})

test('the footnote of a fact is the mark that closes its part of the sentence', () => {
  const found = facts('In Lima the Acme Company has 300 clerks[1] and the Bolt Company has 500 clerks.[2]').filter((f) => f.frame.startsWith('figure'))
  expect(found.map((f) => [f.answer, f.citation.footnotes])).toEqual([['300', [1]], ['500', [2]]])
})

test('the same article gives the same facts', () => {
  const text = 'Ana Rojas founded the Acme Company in Lima on March 5, 1921. It had 300 clerks.'
  expect(facts(text)).toEqual(facts(text))
})
