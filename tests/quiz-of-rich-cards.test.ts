// Quizzes, the judge of typed answers and the planner work with words. Cards with fields and templates go through them too.
import { expect, test } from 'vitest'
import type { CardId, NoteId } from '../decks/model/id.ts'
import type { Note } from '../decks/model/note.ts'
import { checkAnswer } from '../decks/study/answer/check-answer.ts'
import { noteToCards } from '../decks/template/note-to-cards.ts'
import { findNoteType, ownNoteTypes } from '../decks/template/own-note-types.ts'
import { aCard, aDeckOfNotes, aNote } from './builders/a-note.ts'
import { aQuizOf, aQuizSource } from './builders/a-quiz-source.ts'

function makeNote(id: string, kind: string, fields: readonly string[], markup: 'html' | 'markdown' = 'html'): Note {
  const type = findNoteType([], ownNoteTypes.find((each) => each.id === kind)?.id ?? '')
  if (type === undefined) throw new Error(`No note type ${kind}`)
  const content = { type: type.id, markup, fields: type.fields.map((_, at) => fields[at] ?? '') }
  return aNote({ id: id as NoteId, content, cards: noteToCards(type, content, id as NoteId) })
}

const capitals = [['Norway', 'Oslo'], ['Sweden', 'Stockholm'], ['Denmark', 'Copenhagen'], ['Finland', 'Helsinki'], ['Iceland', 'Reykjavik']] as const
const plain = capitals.map(([country, city], at) => aNote({ id: `plain-${at}` as NoteId, cards: [aCard({ id: `plain-${at}` as CardId, question: `What is the capital of ${country}?`, answer: city, answerType: 'place' })] }))

const rich = [
  makeNote('gap', 'cloze', ['The treaty was signed in <b>{{c1::1648}}</b> at {{c2::Münster}}.']),
  makeNote('both', 'reversed', ['the <i>sea</i>', 'das Meer']),
  makeNote('sign', 'basic', ['Which muscle is this? <img src="deltoid.png">', 'Deltoid']),
  makeNote('heard', 'basic', ['How is it said?', '[sound:a.mp3]']),
  makeNote('drawn', 'basic', ['What is drawn? ![](map.png)', 'A map'], 'markdown'),
  makeNote('hidden', 'occlusion', ['{{c1::image-occlusion:rect:left=.1:top=.1:width=.2:height=.2}}<br>{{c2::image-occlusion:rect:left=.5:top=.1:width=.2:height=.2}}', '<img src="map.png">', 'Rivers']),
  makeNote('empty', 'cloze', ['nothing is hidden here']),
]

test('a quiz asks cards with fields by their words, without markup', () => {
  const quiz = aQuizOf(aQuizSource([aDeckOfNotes({ notes: [...plain, ...rich] })]), { forms: ['typed'], count: 100 })
  const asked = quiz.questions.flatMap((question) => (question.form === 'typed' ? [[question.asked.question, question.asked.answer]] : []))
  // One of the two gaps: each would tell the other's answer.
  expect(asked.filter(([question = '']) => question.startsWith('The treaty'))).toHaveLength(1)
  expect(asked).toContainEqual(['the sea', 'das Meer'])
  expect(JSON.stringify(quiz)).not.toMatch(/<\w|\{\{|image-occlusion|\[sound:/)
})

test('what only a picture or a sound asks or answers is in no quiz, not even when it is named', () => {
  const notes = [...plain, ...rich]
  const unseen = rich.filter(({ id }) => ['sign', 'heard', 'drawn', 'hidden', 'empty'].includes(id)).flatMap(({ cards }) => cards.map(({ id }) => id))
  expect(unseen).toHaveLength(6)
  for (const only of ['all', 'marked'] as const) {
    const states = new Map(notes.flatMap((note) => note.cards.map(({ id }) => [id, { met: true, marked: only === 'marked', paused: false, recall: 0.9, hard: false }] as const)))
    const quiz = aQuizOf(aQuizSource([aDeckOfNotes({ notes })], states), { only, forms: ['typed', 'choice', 'match'], count: 100 })
    expect(quiz.questions.flatMap(({ cards }) => cards).filter((card) => unseen.includes(card))).toEqual([])
    expect(JSON.stringify(quiz)).not.toMatch(/Picture|Sound|asks nothing|Nothing to read|no gap/)
  }
  expect(() => aQuizOf(aQuizSource([aDeckOfNotes({ notes })]), { cards: unseen })).toThrow(/no longer there|cannot be asked|No cards|There are no cards/)
})

test('a typed answer is judged by what the card says without its markup', () => {
  const [gap, second] = rich[0]?.cards ?? []
  const [sea] = rich[1]?.cards ?? []
  if (gap === undefined || second === undefined || sea === undefined) throw new Error('cards are missing')
  expect(checkAnswer(gap, '1648').verdict).toBe('right')
  expect(checkAnswer(gap, 'The treaty was signed in 1648 at Münster.').verdict).toBe('right')
  expect(checkAnswer(gap, '1649').verdict).toBe('wrong')
  expect(checkAnswer(second, 'Muenster').verdict).toBe('right')
  expect(checkAnswer(sea, 'das meer').verdict).toBe('right')
})
