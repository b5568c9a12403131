import type { Card } from '../model/card.ts'
import type { DeckFile } from '../model/deck.ts'
import { fillGap } from '../model/fill-gap.ts'
import type { Note } from '../model/note.ts'
import type { DeckReview, Edit } from '../model/override.ts'
import { sealCard } from '../model/override.ts'
import type { Result } from '../result.ts'
import { fail, ok } from '../result.ts'

/**
 * Makes the deck that ships of the deck that was generated: rejected cards go, edited cards get their words,
 * and what remains must have been read by the reviewer in exactly these words. Notes without cards go too, and
 * those that stay are of tier 1. Fails on a verdict about a card that does not exist, on a card with two
 * verdicts, and on a card that nobody has read.
 */
export function applyReview(file: DeckFile, review: DeckReview): Result<DeckFile> {
  const problem = findLostVerdict(file, review) ?? findSecondVerdict(review)
  if (problem !== null) return fail('bad-review', problem, review.deck)
  const unread = listUnread(file, review)
  if (unread.length > 0) return fail('unread-card', `${unread.length} ${unread.length === 1 ? 'card has' : 'cards have'} not been read by a reviewer, first "${unread[0]?.question}". Read them with "npm run library -- --unread" and enter each as reviewed, edited or rejected.`, review.deck)
  const notes = decide(file.notes, review)
  return ok({ ...file, notes })
}

/** The cards, in their edited words, on which the review has no verdict. */
export function listUnread(file: DeckFile, review: DeckReview): Card[] {
  const seals = new Set(review.reviewed)
  return decide(file.notes, review).flatMap((note) => note.cards).filter((card) => !seals.has(verdictOn(card)))
}

/** What can be taken out of a review: verdicts on words that no card has any more, and overrides of cards that are no longer made. */
export function listStale(file: DeckFile, review: DeckReview): string[] {
  const made = new Set<string>(file.notes.flatMap((note) => note.cards.map((card) => card.id)))
  const current = new Set(decide(file.notes, review).flatMap((note) => note.cards).map(verdictOn))
  const lost = [...review.rejected, ...review.edited].filter(({ card }) => !made.has(card))
  return [...lost.map(({ card, reason }) => `${card} (${reason})`), ...review.reviewed.filter((verdict) => !current.has(verdict))]
}

/** The line by which `reviewed` lets a card ship. */
export function verdictOn(card: Card): string {
  return `${card.id} ${sealCard(card)}`
}

function decide(notes: readonly Note[], review: DeckReview): Note[] {
  const rejected = new Set<string>(review.rejected.map((rejection) => rejection.card))
  const edits = new Map<string, Edit>(review.edited.map((edit) => [edit.card, edit]))
  return notes.flatMap((note): Note[] => {
    const cards = note.cards.filter((card) => !rejected.has(card.id)).map((card) => editCard(card, edits.get(card.id)))
    return cards.length === 0 ? [] : [{ ...restate(note, cards, edits), tier: 1, cards }]
  })
}

/** The sentence of a note whose words were edited is that of the edited cloze; that of a question nobody has read, and it goes. */
function restate(note: Note, cards: readonly Card[], edits: ReadonlyMap<string, Edit>): Note {
  const edited = cards.filter((card) => edits.get(card.id)?.question !== undefined)
  if (note.statement === undefined || edited.length === 0) return note
  const { statement: _, ...rest } = note
  const told = edited.map((card) => fillGap(card.question, card.answer)).find((one) => one !== null)
  return told === undefined ? rest : { ...note, statement: told }
}

function editCard(card: Card, edit: Edit | undefined): Card {
  if (edit === undefined) return card
  const question = edit.question ?? card.question
  return { ...card, kind: question.includes('[…]') ? 'cloze' : 'question', question, remark: edit.remark === undefined ? card.remark : edit.remark }
}

function findLostVerdict(file: DeckFile, review: DeckReview): string | null {
  const ids = new Set<string>(file.notes.flatMap((note) => note.cards.map((card) => card.id)))
  const lost = [...review.rejected, ...review.edited].find(({ card }) => !ids.has(card))
  if (lost !== undefined) return `The card ${lost.card} is overridden ("${lost.reason}"), but it is no longer made. Take the override out.`
  const line = review.reviewed.find((verdict) => !ids.has(verdict.split(' ')[0] ?? ''))
  return line === undefined ? null : `The card ${line.split(' ')[0]} is reviewed, but it is no longer made. Take the line out.`
}

function findSecondVerdict(review: DeckReview): string | null {
  const seen = new Set<string>()
  const reviewed = review.reviewed.map((verdict) => verdict.split(' ')[0] ?? '')
  for (const card of [...review.rejected.map((rejection) => rejection.card), ...reviewed]) {
    if (seen.has(card)) return `The card ${card} has two verdicts. Leave one.`
    seen.add(card)
  }
  const rejected = new Set<string>(review.rejected.map((rejection) => rejection.card))
  const both = review.edited.find((edit, index) => rejected.has(edit.card) || review.edited.findIndex((other) => other.card === edit.card) !== index)
  return both === undefined ? null : `The card ${both.card} is edited and also rejected, or edited twice. Leave one.`
}
