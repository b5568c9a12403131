import { expect, test } from 'vitest'
import { sayChecked } from './say-checked.ts'

test('one of many is said in the singular', () => {
  const units = ['lines', 'entries', 'copies', 'note types', 'articles with drafts', 'parts of histories', 'articles that were read', 'quizzes', 'answers in quizzes', 'decks with options of their own']
  expect(units.map((unit) => sayChecked(1, unit))).toEqual(['1 line', '1 entry', '1 copy', '1 note type', '1 article with drafts', '1 part of histories', '1 article that was read', '1 quiz', '1 answer in quizzes', '1 deck with options of its own'])
  expect(sayChecked(2000, 'entries')).toBe('2,000 entries')
})
