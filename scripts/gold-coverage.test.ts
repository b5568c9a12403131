import { expect, test } from 'vitest'
import type { GoldFact } from './gold-coverage.ts'
import { findUncovered } from './gold-coverage.ts'

function aFact(change: Partial<GoldFact> = {}): GoldFact {
  return { id: 'g1', section: 'Conclusion', fact: 'About 70% passes.', value: '70% of supplies', answers: ['70 ?%'], qualifier: 'approximately', footnote: 28, ...change }
}

function lacking(sentence: string, fact = aFact()): string[] {
  return findUncovered([fact], new Map([['karachi-2010', `---\ntitle: T\n---\n\nA first sentence.\n\n## What is at stake\n\nOther words. ${sentence}\n\n[^2]: At first, a faction claimed it.`]]))
}

test('a sentence with answer, number, qualifier and note covers its fact', () => {
  expect(lacking('Approximately 70% of the supplies pass.[^28]')).toEqual([])
})

test.each([
  ['Approximately 71% of the supplies pass.[^28]', 'the answer'],
  ['About 70% of the supplies pass.[^28]', '"approximately"'],
  ['Approximately 70% of the supplies pass.[^27]', 'note 28'],
  ['Approximately half. Then 70%.[^28]', '"approximately"'],
])('%s lacks %s', (sentence, lack) => {
  expect(lacking(sentence).join('\n')).toContain(lack)
})

test('a fact of a footnote is looked for in the footnotes', () => {
  const fact = aFact({ section: 'footnote', answers: ['faction'], value: 'a faction', qualifier: 'initially', footnote: 2 })
  expect(lacking('Nothing.', fact)).toEqual([])
  expect(lacking('A faction, at first.[^2]', { ...fact, section: 'Conclusion' })).toEqual([])
  expect(lacking('Nothing.', { ...fact, answers: ['army'] })).toHaveLength(1)
})

test('a section that nobody placed is named', () => {
  expect(lacking('Approximately 70%.[^28]', aFact({ section: 'Appendix' }))[0]).toContain('Appendix')
})
