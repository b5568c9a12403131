import { expect, test } from 'vitest'
import { aDeckFile } from '../../tests/builders/a-deck-file.ts'
import { findDifference } from './find-difference.ts'

const file = aDeckFile({}, { question: 'Which sea?', answer: 'the North Sea' })

test('equal decks have no difference', () => {
  expect(findDifference(file, structuredClone(file))).toBeNull()
})

test('the first card that differs is named with what happened to it', () => {
  const [first, second] = file.notes
  expect(findDifference(file, aDeckFile({}, { question: 'Which sea?', answer: 'the Irish Sea' }))).toBe('changed: card c2 "Which sea?" (the Irish Sea)')
  expect(findDifference(file, { ...file, notes: [first!] })).toBe('gone: card c2 "Which sea?" (the North Sea)')
  expect(findDifference({ ...file, notes: [first!] }, file)).toBe('new: card c2 "Which sea?" (the North Sea)')
  expect(findDifference(file, { ...file, notes: [second!, first!] })).toContain('in another place: card c2')
  expect(findDifference(file, { ...file, deck: { ...file.deck, title: 'Lakes' } })).toBe('changed: the name of the deck')
})
