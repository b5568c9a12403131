import { expect, test } from 'vitest'
import { aCitation } from '../../../tests/builders/a-cited-deck.ts'
import { aQuiz, questionsOf } from '../../../tests/builders/a-quiz.ts'
import type { ArticleId, DeckId } from '../../../decks/model/id.ts'
import type { QuizGrade, QuizQuestion } from '../../../decks/model/quiz.ts'
import { findQuote } from '../../parts/source-pane-quote.ts'
import { cutQuote } from './cut-quote.ts'
import { layFigures } from './lay-figures.ts'
import { moveItem } from './move-item.ts'
import { readAddress } from './read-address.ts'
import { giveUp, isComplete, isGivenUp, startResponse } from './responses.ts'
import { chooseNext } from './run-plan.ts'
import { sayResponse } from './say-response.ts'
import { sayShare } from './say-score.ts'
import { sayComeback, sayJudged, sayVerdict } from './say-verdict.ts'
import { titleRecipe } from './title-recipe.ts'
import { sayClock } from './use-clock.ts'

const grade = (verdict: QuizGrade['verdict'], credit: number, overruled = false): QuizGrade => ({ verdict, credit, overruled })

function questionOf(form: QuizQuestion['form']): QuizQuestion {
  const [question] = questionsOf(form)
  if (question === undefined) throw new Error(`no question of the form ${form}`)
  return question
}

test('the first open question comes next, then each wrong one once, then nothing', () => {
  const right = { grade: grade('right', 1) }
  const wrong = { grade: grade('wrong', 0) }
  const nearly = { grade: grade('nearly', 0.6) }
  expect(chooseNext(3, new Map([[0, right], [2, wrong]]), new Set())).toEqual({ question: 1, again: false })
  const all = new Map([[0, wrong], [1, nearly], [2, wrong]])
  expect(chooseNext(3, all, new Set())).toEqual({ question: 0, again: true })
  expect(chooseNext(3, all, new Set([0]))).toEqual({ question: 2, again: true })
  expect(chooseNext(3, all, new Set([0, 2]))).toBeNull()
})

test('an item is moved up and down', () => {
  expect(moveItem(['a', 'b', 'c', 'd'], 0, 2)).toEqual(['b', 'c', 'a', 'd'])
  expect(moveItem(['a', 'b', 'c', 'd'], 3, 0)).toEqual(['d', 'a', 'b', 'c'])
  expect(moveItem(['a'], 5, 0)).toEqual(['a'])
})

test('a quote is shown with the sentence in which it stands, and its notes', () => {
  const text = 'The first says little. The U.S. count is 300 ships a month, it says. A third follows.'
  const quote = '300 ships'
  const range = findQuote(text, aCitation({ quote, start: 0 }))
  if (range === null) throw new Error('the quote is in the text')
  const at = text.indexOf(' A third')
  const cut = cutQuote(text, [{ at: 10, number: 1 }, { at, number: 2 }], range)
  expect(cut.text).toBe('The U.S. count is 300 ships a month, it says.')
  expect(cut.text.slice(cut.range.from, cut.range.to)).toBe(quote)
  expect(cut.marks).toEqual([{ at: cut.text.length, number: 2 }])
})

test('an address names decks, articles, cards and which; what is no id is passed over', () => {
  expect(readAddress('deck=port&deck=road&cards=a,b')).toEqual({ decks: ['port', 'road'], articles: [], cards: ['a', 'b'] })
  expect(readAddress('article=x&only=weak&cards=%20,a')).toEqual({ decks: [], articles: ['x'], cards: ['a'], only: 'weak' })
  expect(readAddress('only=everything')).toEqual({ decks: [], articles: [], cards: [] })
})

test('a quiz is named by what it takes', () => {
  const source = { decks: [{ id: 'port' as DeckId, title: 'The port' }, { id: 'road' as DeckId, title: 'The road' }], articles: [{ id: 'a' as ArticleId, title: 'An article', label: 'Writer 2010', authors: [], issued: null }] }
  const { recipe } = aQuiz()
  const named = (change: Partial<typeof recipe>) => titleRecipe(source, { ...recipe, ...change })
  expect(named({})).toBe('All decks')
  expect(named({ decks: ['road' as DeckId], families: ['figures'], only: 'weak' })).toBe('The road, figures, weak')
  expect(named({ decks: ['port' as DeckId, 'road' as DeckId], articles: ['a' as ArticleId] })).toBe('The port and 2 more')
  expect(named({ forms: ['typed'] })).toBe('All decks, typed answer')
  expect(named({ cards: ['one' as (typeof recipe.cards)[number]] })).toBe('1 card')
})

test('a verdict is said as it was given', () => {
  const order = questionOf('order')
  expect(sayVerdict(order, giveUp(order), grade('wrong', 0))).toBe('Not known.')
  expect(sayVerdict(order, startResponse(order), grade('nearly', 0.6))).toBe('60% of it is right.')
  expect(sayVerdict(order, startResponse(order), grade('wrong', 0, true))).toBe('Counted as wrong.')
  expect(sayJudged(order, { response: startResponse(order), grade: grade('wrong', 0), said: 'All of them are out of place.' })).toBe('Not in this order. All of them are out of place. The answer: The docks open (1999); The register begins (2001); The road opens (2004)')
  expect(sayComeback(grade('nearly', 0.6), false)).toBe('')
  expect(sayComeback(grade('wrong', 0), false)).toBe('It comes back at the end of the quiz.')
})

test('only an order can be checked as it is laid out; nothing is complete when it was given up', () => {
  for (const question of aQuiz().questions) {
    expect(isComplete(startResponse(question))).toBe(question.form === 'order')
    expect(isComplete(giveUp(question))).toBe(false)
    expect(isGivenUp(giveUp(question))).toBe(true)
    expect(sayResponse(question, giveUp(question))).toBe('You did not know')
  }
  expect(sayResponse(questionOf('contested'), { form: 'contested', pairs: [0, null] })).toBe('300 ships: the register; 280 ships: not paired')
  expect(sayResponse(questionOf('order'), { form: 'order', order: [2, 0, 1] })).toBe('1. The register begins; 2. The road opens; 3. The docks open')
})

test('all and nothing are said only when they are so; a clock ends at 0:00 and not before', () => {
  expect([1, 0.999, 0.5, 0.001, 0].map(sayShare)).toEqual(['100%', '99%', '50%', '1%', '0%'])
  expect([600_000, 59_001, 1, 0].map(sayClock)).toEqual(['10:00', '1:00', '0:01', '0:00'])
})

test('a figure close to that of the text has a place beside it, and what counts as right around it', () => {
  const check = { kind: 'figure', difference: 'none', wording: '10,905', said: 'Close enough. The text says 10,905. You are 0.9% above it; up to 2% counts as right.' } as const
  const line = layFigures(check, '11,000')
  expect(line).toMatchObject({ text: { at: 0.5, words: '10,905' }, mine: { words: '11,000' }, band: { from: { words: '10,687' }, to: { words: '11,123' } } })
  expect(line?.mine.at).toBeGreaterThan(0.5)
  expect(line?.mine.at).toBeLessThan(line?.band?.to.at ?? 0)
  for (const typed of ['a million', '11 million', '10,905', '3,000']) expect(layFigures(check, typed)).toBeNull()
})
