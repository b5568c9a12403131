import { expect, test } from 'vitest'
import { joinOverBreaks } from './hyphens.ts'
import { traceSource } from './traced.ts'
import { collectVocabulary } from './vocabulary.ts'

const vocabulary = collectVocabulary('The community of Aunish people, well-known in the old town and for the stone works. The word some stands alone, and so do mean and while. A co-owner came. The word carrier.')

test.each([
  ['the biggest com-', 'munity here', 'the biggest community here'],
  ['a well-', 'known man', 'a well-known man'],
  ['from 20-', '25 boats', 'from 20-25 boats'],
  ['Brotherhood-of-the-', 'Quay', 'Brotherhood-of-the-Quay'],
  ['Harkat-', 'ul-Islam', 'Harkat-ul-Islam'],
  ['the North-', 'West coast', 'the North-West coast'],
  ['an Aunish-', 'dominated quarter', 'an Aunish-dominated quarter'],
  ['state-', 'owned boats', 'state-owned boats'],
  ['see www.varn.example/old-', 'pages/x.pdf', 'see www.varn.example/old-pages/x.pdf'],
  ['some gov\u00AD', 'ernment', 'some government'],
  ['the gov-', 'ernment', 'the government'],
  ['two co-', 'owner rights', 'two co-owner rights'],
  ['a plain', 'break', 'a plain break'],
  ['the riots—', 'three of them', 'the riots—three of them'],
  ['a survey –', 'two of them', 'a survey – two of them'],
])('%j + %j', (before, after, joined) => {
  expect(joinOverBreaks([traceSource(before), traceSource(after)], vocabulary).text).toBe(joined)
})

test('the halves of cut words are not words', () => {
  const { words } = collectVocabulary('the old-\n\nest town\n\nmunity of com-\nmon')
  expect([...words]).toEqual(['the', 'town', 'of'])
})
