import { expect, test } from 'vitest'
import { aCard, aDeckOfNotes, aNote } from '../../../tests/builders/a-note.ts'
import { aQuizOf, aQuizSource } from '../../../tests/builders/a-quiz-source.ts'
import type { Card } from '../../model/card.ts'
import type { CardId, NoteId } from '../../model/id.ts'
import type { Note } from '../../model/note.ts'
import type { QuizForm, QuizQuestion } from '../../model/quiz.ts'

type Written = Omit<Partial<Note>, 'cards'> & Partial<Pick<Card, 'question' | 'answer' | 'answerType' | 'accepts' | 'kind'>>

function questionsOf(forms: QuizForm[], written: readonly Written[], seed = 1): QuizQuestion[] {
  const notes = written.map(({ question, answer, answerType, accepts, kind, ...rest }, place) => aNote({ id: `n${place}` as NoteId, ...rest, cards: [aCard({ id: `c${place}` as CardId, kind: kind ?? 'question', question: question ?? 'Who?', answer: answer ?? 'x', answerType: answerType ?? null, accepts: accepts ?? [] })] }))
  return aQuizOf(aQuizSource([aDeckOfNotes({ notes })]), { forms, seed, count: 50 }).questions
}

const stated = (text: string, answer: string): Note['statement'] => ({ text, gap: [text.indexOf(answer), text.indexOf(answer) + answer.length] })
const ofCity = (question: string, answer: string, rest: Written = {}): Written => ({ question, answer, answerType: 'place', ...rest })
const optionsFor = (questions: readonly QuizQuestion[], card: string): string[] => questions.flatMap((question) => (question.form === 'choice' && question.cards[0] === card ? question.options.map(({ text }) => text) : []))

const short = (name: string, letters: string): Written => ({ frame: 'abbreviation', question: `What does the abbreviation ${letters} stand for?`, answer: name, answerType: 'name' })
const onGroup = (text: string, answer: string): Written => ({ question: text.replace(answer, '[…] (group)'), kind: 'cloze', answer, answerType: 'group', statement: stated(text, answer) })
const onPerson = (text: string, answer: string): Written => ({ question: 'Who?', answer, answerType: 'person', statement: stated(text, answer) })
const year = (question: string, answer: string): Written => ({ family: 'dates', question, answer, answerType: 'year' })
const byWhom = (text: string, answer: string): Written => ({ question: text, answer, answerType: 'person' })
const cited = (text: string): Pick<Note, 'citations'> => ({ citations: [{ article: 'a1' as never, passage: 'p1' as never, quote: text, prefix: '', suffix: '', start: 0, footnotes: [] }] })
const ofPlace = (text: string, answer: string): Written => ({ ...cited(text), question: text.replace(answer, '[…] (place)'), kind: 'cloze', answer, answerType: 'place' })
const event = (text: string, answer: string, date: string): Written => ({ family: 'dates', date, question: 'When?', answer, answerType: 'date', statement: stated(text, answer) })

test('options are of the same kind, and none is another name of the answer', () => {
  const questions = questionsOf(['choice'], [
    ofCity('In which city did the mint stand?', 'Lota', { accepts: ['Lota Alto'] }),
    ofCity('Which city burned in 1901?', 'Lota Alto'),
    ofCity('In which city was the treaty signed?', 'Arica'),
    ofCity('Which city has the oldest port?', 'Callao'),
    ofCity('In which city was Ana Rojas born?', 'Tacna'),
    ofCity('Which ocean lies west of it?', 'the Pacific Ocean'),
    ofCity('Which country sent the ships?', 'Peru'),
  ])
  expect(optionsFor(questions, 'c0').toSorted()).toEqual(['Arica', 'Callao', 'Lota', 'Tacna'])
  expect(optionsFor(questions, 'c5')).toEqual([])
})

test('an abbreviation has no options: its letters would tell', () => {
  const questions = questionsOf(['choice', 'typed'], [short('Lota Mint Union', 'LMU'), short('Arica Port Guild', 'APG'), short('Tacna Rail Board', 'TRB'), short('Callao Dock Club', 'CDC')])
  expect(questions.map(({ form }) => form)).toEqual(['typed', 'typed', 'typed', 'typed'])
})

test('of an open figure it is asked which one the text gives, and it is altered only to where it would be untrue', () => {
  const note: Written = { question: 'How many people lived in Lota in 1901?', answer: 'more than 30', answerType: 'count', statement: stated('In 1901, more than 30 people lived in Lota.', 'more than 30') }
  const [choice] = questionsOf(['choice'], [note])
  expect(choice?.prompt).toBe('How many people lived in Lota in 1901? Choose the figure that the text gives.')
  for (let seed = 0; seed < 12; seed += 1) {
    const [truth] = questionsOf(['truth'], [note], seed)
    if (truth?.form === 'truth' && truth.altered !== null) expect(Number.parseInt(truth.altered.to.replace('more than ', ''), 10)).toBeGreaterThan(30)
  }
})

test('a statement keeps its grammar when a fact in it is altered', () => {
  const statements = [1, 2, 3, 4, 5, 6].flatMap((seed) => questionsOf(['truth'], [onGroup('The mint was run by the Guild.', 'the Guild'), onGroup('Later the port was closed by the Union.', 'the Union'), onGroup('The rail was built by the Board.', 'the Board')], seed))
  expect(statements.length).toBeGreaterThan(6)
  for (const question of statements) if (question.form === 'truth') expect(question.statement).toMatch(/ by the (?:Guild|Union|Board)\.$/u)
})

test('who somebody is stays with the name: no one else is put in that place', () => {
  expect(() => questionsOf(['truth'], [onPerson('The journalist Ana Rojas was shot in Lota.', 'Ana Rojas'), onPerson('Juan Soto, a politician, fled to Arica.', 'Juan Soto')])).toThrow('true or false needs')
})

const told = (teller: string, claim: string, answer: string): Written => ({ family: 'figures', status: 'claimed', attribution: teller, question: `What does ${teller} say?`, answer, answerType: 'count', statement: stated(`${teller} ${claim}.`, answer) })

test('according to whom: the teller is taken out of the statement, and others who say things are the options', () => {
  const questions = questionsOf(['whom'], [told('The police', 'estimate that 500 men are in Lota', '500'), told('The Guild', 'claims that it has 40 mints', '40'), told('news reports', 'say that 12 ships sank', '12')])
  expect(questions.map(({ prompt }) => prompt).toSorted()).toEqual(['Who claims that it has 40 mints?', 'Who estimates that 500 men are in Lota?', 'Who says that 12 ships sank?'])
  const [first] = questions
  expect(first?.form === 'whom' && first.options.map(({ text }) => text).toSorted()).toEqual(['news reports', 'the Guild', 'the police'])
})

test('figures that differ are each given to whom they belong', () => {
  const [question] = questionsOf(['contested'], [
    { family: 'figures', frame: 'contested-figure', tags: ['accounts differ'], status: 'reported', attribution: 'the government; the Guild', question: 'Which two counts of mints in Lota are given, and who gives each?', answer: '40 (the government) and 65 (the Guild)', answerType: 'phrase' },
    told('news reports', 'say that 12 ships sank', '12'),
  ])
  if (question?.form !== 'contested') throw new Error('No such question was made.')
  expect(question.prompt).toBe('Accounts differ on the number of mints in Lota. Who gives which?')
  expect(question.left.map((left, place) => `${left} ${question.right[question.pairs[place] ?? -1]}`).toSorted()).toEqual(['40 the government', '65 the Guild'])
  expect(question.right).toContain('news reports')
})

test('pairs are of one kind, and each answer fits one question only', () => {
  const [question] = questionsOf(['match'], [year('In which year was the mint built?', '1901'), year('In which year did the port burn?', '1905'), year('In which year did the guild dissolve?', '1912'), year('In which year was the rail laid?', '1905'), year('In which year did the bridge fall?', '1920')])
  expect(question?.form === 'match' && new Set(question.right).size).toBe(4)
  expect(question?.form === 'match' && question.right.length).toBe(4)
})

test('events whose dates overlap are not put in one order', () => {
  const [question] = questionsOf(['order'], [event('In 1901, the mint of Lota was built.', '1901', '1901'), event('In May 1901, the old port burned down.', 'May 1901', '1901-05'), event('In 1912, the guild was dissolved by law.', '1912', '1912'), event('On 3 June 1920, the long bridge fell into the river.', '3 June 1920', '1920-06-03')])
  if (question?.form !== 'order') throw new Error('No such question was made.')
  expect(question.items).toHaveLength(3)
  expect(question.items[question.ranks.indexOf(2)]).toBe('The long bridge fell into the river.')
})

test('"the" before a gap tells nothing: it goes into the options that take it, and away when only one does', () => {
  const questions = questionsOf(['choice'], [ofPlace('Chile sold the site of the Mint in 1853.', 'Mint'), ofPlace('The ships left Arica in 1854.', 'Arica'), ofPlace('Peru built a port in Callao in 1855.', 'Callao'), ofPlace('Ana Rojas was born in Tacna in 1856.', 'Tacna')])
  const asked = questions.find(({ cards }) => cards[0] === 'c0')
  expect(asked?.prompt).toBe('Chile sold the site of […] (place) in 1853.')
  expect(optionsFor(questions, 'c0').toSorted()).toEqual(['Arica', 'Callao', 'Mint', 'Tacna'])
  const two = questionsOf(['choice'], [ofPlace('Chile sold the site of the Mint in 1853.', 'Mint'), ofPlace('Peru burned the Arsenal in 1854.', 'Arsenal'), ofPlace('Peru built a port in Callao in 1855.', 'Callao')])
  expect(optionsFor(two, 'c0').toSorted()).toEqual(['Callao', 'the Arsenal', 'the Mint'])
})

test('what is told only of another age is no option', () => {
  const questions = questionsOf(['choice'], [byWhom('Who closed the mint in 1598?', 'Ana Rojas'), byWhom('Who opened the port in 1602?', 'Juan Paz'), byWhom('Who burned the bridge in 1571?', 'Luis Vega'), byWhom('Who sold the railway in 1979?', 'Eva Sosa')])
  expect(optionsFor(questions, 'c0').toSorted()).toEqual(['Ana Rojas', 'Juan Paz', 'Luis Vega'])
})

test('what is placed on the map is not to be chosen', () => {
  const written = [ofCity('Which city, the capital of Peru, did the fleet leave in 1901?', 'Lima'), ofCity('Which city burned in 1901?', 'Lota'), ofCity('In which city was the treaty signed?', 'Arica'), ofCity('Which city has the oldest port?', 'Callao')]
  expect(optionsFor(questionsOf(['choice'], written), 'c0')).toEqual([])
  expect(optionsFor(questionsOf(['choice'], written), 'c1')).not.toEqual([])
})

test('of a deed that one claims and another is blamed for, it is asked who is who, among others', () => {
  const blame: Written = { frame: 'contested-claim', tags: ['accounts differ'], question: 'Who claimed responsibility for the fire in the mint, and whom did the government blame?', answer: 'the Red Guild claimed it; the government blamed the Black Band', answerType: 'phrase' }
  const [question] = questionsOf(['contested'], [blame, onGroup('The mint was run by the Lota Union.', 'Lota Union')])
  expect(question?.prompt).toBe('Accounts differ on who was behind the fire in the mint. Who claimed it, and who was blamed?')
  expect(question?.form === 'contested' && [question.left.toSorted(), question.right.toSorted()]).toEqual([['claimed responsibility', 'was blamed by the government'], ['Lota Union', 'the Black Band', 'the Red Guild']])
})

test('names of two kinds are not chosen from: no fighters belong to a tribunal', () => {
  const written = [onGroup('They were fighters of the Chilean Front.', 'Chilean Front'), onGroup('It was closed by the Mint Tribunal.', 'Mint Tribunal'), onGroup('It was burned by the Lota Army.', 'Lota Army'), onGroup('It was sold by the Arica Brigade.', 'Arica Brigade')]
  expect(optionsFor(questionsOf(['choice'], written), 'c0').toSorted()).toEqual(['Arica Brigade', 'Chilean Front', 'Lota Army'])
})
