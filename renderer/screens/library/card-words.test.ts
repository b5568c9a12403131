import { expect, test } from 'vitest'
import { aCard, aNote } from '../../../tests/builders/a-note.ts'
import { findWordProblems, mergeWords, rewordNote, trimWords } from './card-words.ts'

const words = { question: 'Which?', answer: 'This', accepts: ['that'] }

test('A change of the card wins where it changed, what is typed stays elsewhere', () => {
  const typed = { question: 'Which one?', answer: 'This one', accepts: ['that'] }
  expect(mergeWords(words, typed, { ...words, question: 'Who?', accepts: [] })).toEqual({ question: 'Who?', answer: 'This one', accepts: [] })
})

test('Spaces at the ends and empty wordings go', () => {
  expect(trimWords({ question: ' Which? ', answer: 'This\n', accepts: [' ', ' that'] })).toEqual(words)
})

test('A question and an answer are needed', () => {
  expect(Object.keys(findWordProblems({ question: ' ', answer: '', accepts: [] }))).toEqual(['question', 'answer'])
  expect(findWordProblems(words)).toEqual({})
})

test('Only the named card of a note gets other words', () => {
  const first = aCard({ id: 'first' as never })
  const second = aCard({ id: 'second' as never })
  const note = aNote({ cards: [first, second] })
  expect(rewordNote(note, first, words)).toEqual({ ...note, cards: [{ ...first, ...words }, second] })
})
