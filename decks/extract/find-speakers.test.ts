import { expect, test } from 'vitest'
import { anArticle } from '../../tests/builders/an-article.ts'
import type { Speaker } from './find-speakers.ts'
import { findSpeakers } from './find-speakers.ts'
import { readArticle } from './read-article.ts'
import { resolveReferences } from './resolve-references.ts'

function speakers(text: string): Speaker[] {
  const reading = readArticle(anArticle([text]))
  const references = resolveReferences(reading)
  return reading.sentences.flatMap((sentence, i) => findSpeakers(sentence, references[i] ?? { replacements: [], unresolved: new Set(), dangling: new Set() }))
}

const told = (text: string): [string, string, string][] => speakers(text).map(({ source, status, scope }) => [source, status, text.slice(scope.start, scope.end).trim()])

test('"according to" in any place', () => {
  expect(told('According to the Bank of Peru, Acme lost 40 million dollars in 1921.')).toMatchObject([['the Bank of Peru', 'reported', expect.stringContaining('Acme lost 40 million')]])
  expect(told('By 1921, according to official reports, Acme had closed 12 mills in Lima.')).toMatchObject([['official reports', 'reported', expect.stringContaining('12 mills')]])
})

test('a verb of telling speaks for what it tells, up to the next contrast', () => {
  expect(told('Police in Lima say that Acme hid 40 clerks, while Acme denies that it had any.')).toEqual([['police in Lima', 'claimed', 'that Acme hid 40 clerks'], ['Acme', 'denied', 'that it had any.']])
  expect(told('Diego Paz puts the number of mills in Peru at 1,500.')).toMatchObject([['Diego Paz', 'estimated', expect.stringContaining('1,500')]])
})

test('who speaks may stand between commas, at the end, or be the one named', () => {
  expect(told('The bombs, investigators say, were bought in Lima by Diego Paz.')).toMatchObject([['investigators', 'claimed', expect.stringContaining('Diego Paz')]])
  expect(told('The ship was not safe, said Rosa Paz, director of the Lima Harbour Board.')).toMatchObject([['Rosa Paz', 'claimed', 'The ship was not safe']])
  expect(told('It was Diego Paz who hid Ana Rojas and who, by his own account, fired the shots.')).toMatchObject([['Diego Paz', 'claimed', expect.stringContaining('fired the shots')]])
})

test('nobody speaks in a plain statement, and a thing reported is no word of somebody', () => {
  expect(told('Diego Paz sold 40 mills in Lima to Acme in 1921.')).toEqual([])
  expect(told('Acme reported sales of 40 million dollars in 1921.')).toEqual([])
})
