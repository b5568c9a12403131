import { expect, test } from 'vitest'
import { aDeckFile } from '../../tests/builders/a-deck-file.ts'
import type { DeckFile } from '../model/deck.ts'
import type { DeckReview } from '../model/override.ts'
import { deckReviewSchema, sealCard } from '../model/override.ts'
import type { Result } from '../result.ts'
import { applyReview, listStale, listUnread, verdictOn } from './apply-review.ts'

const file = aDeckFile({}, { question: 'Which sea does it reach?', answer: 'the North Sea' })

function aReview(change: Record<string, unknown> = {}): DeckReview {
  return deckReviewSchema.parse({ deck: 'rivers', rejected: [], edited: [], reviewed: file.notes.flatMap((note) => note.cards).map(verdictOn), ...change })
}

function questions(result: Result<DeckFile>): string[] {
  if (!result.ok) throw new Error(result.problem.detail)
  return result.value.notes.flatMap((note) => note.cards.map((card) => card.question))
}

function detail(result: Result<DeckFile>): string {
  return result.ok ? 'nothing' : result.problem.detail
}

test('cards that were all read ship as they are, in tier 1', () => {
  const shipped = applyReview(file, aReview())
  expect(questions(shipped)).toEqual(['How long is the river?', 'Which sea does it reach?'])
  expect(shipped.ok && shipped.value.notes.every((note) => note.tier === 1)).toBe(true)
})

test('a rejected card goes, and its note with it', () => {
  const verdict = verdictOn(file.notes[1]!.cards[0]!)
  const shipped = applyReview(file, aReview({ rejected: [{ card: 'c1', question: 'How long is the river?', reason: 'Two rivers are meant.' }], reviewed: [verdict] }))
  expect(questions(shipped)).toEqual(['Which sea does it reach?'])
})

test('an edited card ships in its new words, which are the words that must have been read', () => {
  const edited = [{ card: 'c1', question: 'How long is the Tay?', remark: 'about', reason: 'Named the river.' }]
  const old = applyReview(file, aReview({ edited }))
  expect(detail(old)).toContain('1 card has not been read by a reviewer, first "How long is the Tay?"')
  const seal = sealCard({ ...file.notes[0]!.cards[0]!, question: 'How long is the Tay?', remark: 'about' })
  const shipped = applyReview(file, aReview({ edited, reviewed: [`c1 ${seal}`, verdictOn(file.notes[1]!.cards[0]!)] }))
  expect(questions(shipped)[0]).toBe('How long is the Tay?')
  expect(shipped.ok && shipped.value.notes[0]?.cards[0]?.answer).toBe('40 miles')
})

test('an edit that takes the gap out of a cloze makes it a question', () => {
  const cloze = aDeckFile({ kind: 'cloze', question: 'The river is […] (how many) miles long.' })
  const edited = [{ card: 'c1', question: 'How long is the river?', reason: 'Plainer.' }]
  const unread = listUnread(cloze, aReview({ edited, reviewed: [] }))
  expect(unread.map(({ kind, question }) => `${kind}: ${question}`)).toEqual(['question: How long is the river?'])
})

test('a card that nobody read, or that was read in other words, stops the build', () => {
  expect(detail(applyReview(aDeckFile({}, {}, {}), aReview({ reviewed: [] })))).toContain('3 cards have not been read')
  expect(detail(applyReview(aDeckFile({ answer: '41 miles' }, { question: 'Which sea does it reach?', answer: 'the North Sea' }), aReview()))).toContain('How long is the river?')
})

test('a verdict on a card that is no longer made is an error, whichever it is', () => {
  const gone = { card: 'c9', reason: 'Old.' }
  expect(detail(applyReview(file, aReview({ rejected: [{ ...gone, question: 'Who?' }] })))).toContain('c9')
  expect(detail(applyReview(file, aReview({ edited: [{ ...gone, remark: null }] })))).toContain('c9')
  expect(detail(applyReview(file, aReview({ reviewed: [...aReview().reviewed, 'c9 00000000'] })))).toContain('c9')
})

test('a card has one verdict', () => {
  const rejection = { card: 'c1', question: 'How long is the river?', reason: 'Old.' }
  expect(detail(applyReview(file, aReview({ rejected: [rejection] })))).toContain('two verdicts')
  expect(detail(applyReview(file, aReview({ reviewed: [verdictOn(file.notes[1]!.cards[0]!)], rejected: [rejection], edited: [{ card: 'c1', remark: null, reason: 'x' }] })))).toContain('also rejected')
})

test('the seal is of the words, not of the id', () => {
  const [one, two] = aDeckFile({}, {}).notes.flatMap((note) => note.cards)
  expect(sealCard(one!)).toBe(sealCard(two!))
  expect(sealCard({ ...one!, remark: 'at least' })).not.toBe(sealCard(one!))
  expect(sealCard({ ...one!, accepts: ['forty'] })).not.toBe(sealCard(one!))
})

test('what can be taken out of a review is listed: old words and lost cards', () => {
  expect(listStale(file, aReview())).toEqual([])
  const gone = { card: 'c9', question: 'Who?', reason: 'Old.' }
  expect(listStale(file, aReview({ rejected: [gone], reviewed: ['c1 00000000'] }))).toEqual(['c9 (Old.)', 'c1 00000000'])
})

test('the sentence of a note follows an edited gap, and goes when a question was edited', () => {
  const statement = { text: 'The river is 40 miles long.', gap: [13, 21] as [number, number] }
  const ship = (question: string): string | undefined => {
    const [note] = file.notes
    const stated = { ...file, notes: [{ ...note!, statement }] }
    const card = { ...note!.cards[0]!, kind: question.includes('[…]') ? ('cloze' as const) : ('question' as const), question }
    const shipped = applyReview(stated, aReview({ edited: question === 'How long is the river?' ? [] : [{ card: 'c1', question, reason: 'Named it.' }], reviewed: [verdictOn(card)] }))
    if (!shipped.ok) throw new Error(shipped.problem.detail)
    return shipped.value.notes[0]?.statement?.text
  }
  expect(ship('How long is the river?')).toBe(statement.text)
  expect(ship('The Tay is […] (length) long.')).toBe('The Tay is 40 miles long.')
  expect(ship('How long is the Tay?')).toBeUndefined()
})
