import { expect, test } from 'vitest'
import { readTrees } from '../../tests/builders/read-with-parser.ts'

/** "word -> wording" for each word that points somewhere; "@word" for one that its own sentence binds. */
const pointersOf = (paragraphs: readonly string[], title?: string): string[] => readTrees(paragraphs, title).flatMap(({ tree, pointers }) => [...pointers.at.values()].map((p) => `${tree.words.slice(p.from, p.to).map((w) => w.text).join(' ')} -> ${p.antecedent === null ? (p.text ?? '?') : `@${tree.words[p.antecedent]?.text ?? ''}`}`))

test('a pronoun stands for the subject before it when that is the only one that fits', () => {
  expect(pointersOf(['Ana Rojas founded the mill. She sold it in 1921.'])).toContain('She -> Ana Rojas')
})

test('a pronoun does not stand for somebody of the other gender', () => {
  expect(pointersOf(['Margaret Lind founded the mill. He sold it in 1921.'])).toContain('He -> ?')
})

test('what the sentence binds itself is left to it', () => {
  expect(pointersOf(['Ana Rojas sold the mill because she needed money.'])).toEqual(['she -> @Ana Rojas'])
})

test('"the company" is the only company that was named', () => {
  expect(pointersOf(['The Acme Company was founded in Lima in 1921. In 1930 the company moved to Quito.'])).toContain('the company -> the Acme Company')
})

test('it, who and this that stand for nothing known are marked', () => {
  expect(pointersOf(['This was a surprise to the mayor of Lima.'])).toEqual(['This -> ?'])
})

test('a day without a year takes the year of a date in the sentence before it, and none from further off or told in passing', () => {
  expect(pointersOf(['The mill burned on March 16, 1978. On May 9 the owner of Acme fled.'])).toContain('May 9 -> May 9, 1978')
  expect(pointersOf(['The mill burned on March 16, 1978. It was the first fire since 1947. On May 9 the owner of Acme fled.']).join()).not.toMatch(/May 9 -> May 9/)
  expect(pointersOf(['The town was founded in 1908. On May 9 the owner of Acme fled.']).join()).not.toMatch(/May 9 -> May 9/)
  expect(pointersOf(['On May 9 the owner of Acme fled.'])).not.toContain('May 9 -> May 9, 1978')
})
