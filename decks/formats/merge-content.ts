import type { Card } from '../model/card.ts'
import type { Note } from '../model/note.ts'

/** Lays a note with fields over the reader's: its fields and the cards they make, under her cards' ids, with her files and sources. `takesTags` when the table has tags. */
export function mergeContent(mine: Note, theirs: Note, takesTags: boolean): Note {
  const tags = takesTags ? theirs.tags : mine.tags
  if (theirs.content === undefined) return { ...mine, tags }
  if (mine.content === undefined) return { ...mine, tags, cards: mine.cards.map((card, at) => (at === 0 ? sayAgain(card, theirs.cards[0]) : card)) }
  if (mine.content.markup !== theirs.content.markup && sayTheSame(mine.cards, theirs.cards)) return { ...mine, tags }
  const media = mine.content.media
  const content = { ...theirs.content, ...(media === undefined ? {} : { media }) }
  const cards = theirs.cards.map((card): Card => {
    const own = mine.cards.find(({ id }) => id === card.id) ?? mine.cards.find(({ template }) => template === card.template)
    if (own === undefined) return card
    return { ...own, ...card, id: own.id, remark: card.remark ?? own.remark, accepts: card.accepts.length === 0 ? own.accepts : card.accepts, answerType: card.answerType ?? own.answerType }
  })
  return { ...mine, tags, ...(mine.guid === undefined && theirs.guid !== undefined ? { guid: theirs.guid } : {}), content, cards }
}

/** A plain card of the reader's stays plain; it takes what the other says without its markup. */
function sayAgain(mine: Card, theirs: Card | undefined): Card {
  return theirs === undefined ? mine : { ...mine, question: theirs.question, answer: theirs.answer }
}

/** Cards written in another markup that say the same are not changed by it. */
function sayTheSame(mine: readonly Card[], theirs: readonly Card[]): boolean {
  return mine.length === theirs.length && mine.every(({ question, answer }, at) => question === theirs[at]?.question && answer === theirs[at].answer)
}
