import { expect, test } from 'vitest'
import { readTrees } from '../../tests/builders/read-with-parser.ts'
import { listTreeClauses } from './tree-clause.ts'

const clausesOf = (text: string): string[] => readTrees([text]).flatMap(({ tree }) => listTreeClauses(tree).map((c) => `${c.kind} ${c.subject.text} ${c.isPassive ? 'was ' : ''}${c.isNegated ? 'not ' : ''}${c.head.text}: ${c.parts.map((p) => `${p.role}${p.preposition === null ? '' : ` ${p.preposition}`} ${p.head.text}`).join(', ')}`))

test.each([
  ['Ana Rojas founded the mill in 1921.', ['main Ana Rojas founded: object mill, oblique in 1921']],
  ['The mill was founded by Ana Rojas in 1921.', ['main mill was founded: agent by Ana Rojas, oblique in 1921']],
  ['Ana Rojas founded the mill and sold the bank.', ['main Ana Rojas founded: object mill', 'shared Ana Rojas sold: object bank']],
  ['Officials said that the mill had closed in 1921.', ['main Officials said: complement closed', 'reported mill closed: oblique in 1921']],
  ['Ana Rojas, who led the union, left Lima in 1921.', ['relative Ana Rojas led: object union', 'main Ana Rojas left: object Lima, oblique in 1921']],
  ['The treaty signed in 1921 ended the war.', ['reduced treaty was signed: oblique in 1921', 'main treaty ended: object war']],
  ['The union did not sign the treaty.', ['main union not sign: adverb not, object treaty']],
])('%s', (text, clauses) => {
  expect(clausesOf(text)).toEqual(clauses)
})

test('who tells a reported clause is known', () => {
  const [item] = readTrees(['Ana Rojas said that the mill had closed in 1921.'])
  const reported = item === undefined ? undefined : listTreeClauses(item.tree).find((c) => c.kind === 'reported')
  expect(reported?.teller?.subject.text).toBe('Ana Rojas')
})
