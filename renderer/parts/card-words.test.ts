import { expect, test } from 'vitest'
import { aCard, aNote } from '../../tests/builders/a-note.ts'
import { findWordProblems, hasWords, mergeWords, rewordNote, trimWords } from './card-words.ts'

const words = { question: 'Which?', answer: 'This', remark: null, accepts: ['that'] }

test('A change of the card wins where it changed, what is typed stays elsewhere', () => {
  const typed = { question: 'Which one?', answer: 'This one', remark: 'of two', accepts: ['that'] }
  expect(mergeWords(words, typed, { ...words, question: 'Who?', accepts: [] })).toEqual({ question: 'Who?', answer: 'This one', remark: 'of two', accepts: [] })
})

test('Spaces at the ends and empty wordings go, and an empty remark is none', () => {
  expect(trimWords({ question: ' Which? ', answer: 'This\n', remark: ' ', accepts: [' ', ' that'] })).toEqual(words)
})

test('A question and an answer are needed', () => {
  expect(Object.keys(findWordProblems({ ...words, question: ' ', answer: '' }))).toEqual(['question', 'answer'])
  expect(findWordProblems(words)).toEqual({})
})

test('Other words in any field are other words', () => {
  expect(hasWords(words, { ...words })).toBe(true)
  for (const change of [{ question: 'Who?' }, { answer: 'It' }, { remark: 'of two' }, { accepts: [] }]) expect(hasWords(words, { ...words, ...change })).toBe(false)
})

test('Only the named card of a note gets other words', () => {
  const first = aCard({ id: 'first' as never })
  const second = aCard({ id: 'second' as never })
  const note = aNote({ cards: [first, second] })
  expect(rewordNote(note, first, words)).toEqual({ ...note, cards: [{ ...first, ...words }, second] })
})
