import type { Card } from '../model/card.ts'
import type { Note } from '../model/note.ts'
import { questionKey } from './question-key.ts'

// [Note: texts that come back] A plain card and the app's own notes go out to other programs as HTML with the remark behind
// the answer. What comes back unchanged must not change them: texts are compared without regard to blanks and to that remark,
// and only a text that says something else is taken.

/** Lays a note with fields over the reader's: its fields and the cards they make, under her cards' ids, with her files and sources. `takesTags` when the table has tags. */
export function mergeContent(mine: Note, theirs: Note, takesTags: boolean): Note {
  const tags = takesTags ? takeTags(mine.tags, theirs.tags) : mine.tags
  if (theirs.content === undefined) return { ...mine, tags }
  if (mine.content === undefined) return { ...mine, tags, cards: mine.cards.map((card, at) => (at === 0 ? sayAgain(card, theirs.cards[0]) : card)) }
  const isOther = mine.content.markup !== theirs.content.markup || mine.content.type !== theirs.content.type
  if (isOther && sayTheSame(mine.cards, theirs.cards)) return { ...mine, tags }
  const media = mine.content.media
  const content = { ...theirs.content, ...(media === undefined ? {} : { media }) }
  const cards = theirs.cards.map((card): Card => {
    const own = mine.cards.find(({ id }) => id === card.id) ?? mine.cards.find(({ template }) => template === card.template)
    if (own === undefined) return card
    return { ...own, ...card, id: own.id, remark: card.remark ?? own.remark, accepts: card.accepts.length === 0 ? own.accepts : card.accepts, answerType: card.answerType ?? own.answerType }
  })
  return { ...mine, tags, ...(mine.guid === undefined && theirs.guid !== undefined && theirs.guid !== mine.id ? { guid: theirs.guid } : {}), content, cards }
}

/** A plain card of the reader's stays plain; it takes what the other says without its markup. */
export function sayAgain(mine: Card, theirs: Card | undefined): Card {
  if (theirs === undefined) return mine
  const question = isSameText(mine.question, theirs.question) ? mine.question : theirs.question
  if (isSameText(mine.answer, theirs.answer) || isSameText(withRemark(mine), theirs.answer)) return { ...mine, question }
  const remark = `\n${mine.remark ?? ''}`
  const answer = remark !== '\n' && theirs.answer.endsWith(remark) ? theirs.answer.slice(0, -remark.length).trimEnd() : theirs.answer
  return { ...mine, question, answer: answer === '' ? theirs.answer : answer }
}

function sayTheSame(mine: readonly Card[], theirs: readonly Card[]): boolean {
  return mine.length === theirs.length && mine.every((card, at) => {
    const other = theirs[at]
    return other !== undefined && isSameText(card.question, other.question) && (isSameText(card.answer, other.answer) || isSameText(withRemark(card), withRemark(other)))
  })
}

function withRemark({ answer, remark }: Card): string {
  return remark === null ? answer : `${answer}\n\n${remark}`
}

function isSameText(one: string, other: string): boolean {
  return one === other || questionKey(one) === questionKey(other)
}

/** The other's tags, unless they only differ in that blanks became lines, as Anki cannot keep them. */
export function takeTags(mine: readonly string[], theirs: readonly string[]): string[] {
  const isSame = mine.length === theirs.length && mine.every((tag, at) => tag === theirs[at] || tag.trim().replace(/\s+/g, '_') === theirs[at])
  return [...(isSame ? mine : theirs)]
}
