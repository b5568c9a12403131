import { expect, test } from 'vitest'
import { aCard, aNote } from '../../tests/builders/a-note.ts'
import { findTwin, listAsked } from './find-twin.ts'

const asked = (...questions: string[]) => listAsked(questions.map((question, place) => aNote({ id: `n${place}` as never, cards: [aCard({ question })] })), null)

test('The same question in other signs and case is the same', () => {
  expect(findTwin('what is the capital of norway', asked('What is the capital of Norway?'))).toMatchObject({ note: 'n0', near: false })
})

test('Nearly the same words are said to be near', () => {
  expect(findTwin('What is the largest capital of Norway today', asked('What is the largest capital of Norway?'))).toMatchObject({ near: true })
})

test('Other numbers ask for something else, and so do other words', () => {
  expect(findTwin('When did the long war of 1914 end?', asked('When did the long war of 1939 end?'))).toBeNull()
  expect(findTwin('What is the capital of Sweden?', asked('Who runs the docks?'))).toBeNull()
})

test('The note itself is none', () => {
  expect(findTwin('What is the capital of Norway?', listAsked([aNote()], 'note-1' as never))).toBeNull()
})
