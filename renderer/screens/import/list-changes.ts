import type { Card } from '../../../decks/model/card.ts'
import type { Note } from '../../../decks/model/note.ts'

/** One thing that an import changes in a card: what it is called, and how it reads before and after (empty: not there). */
export interface Change {
  readonly field: 'Question' | 'Answer' | 'Remark' | 'Also right' | 'Kind' | 'Tags' | 'Sources' | 'Details'
  readonly before: string
  readonly after: string
}

/** A card that an import changes, adds to its note (`before` null) or takes away (`after` null). */
export interface CardChange {
  readonly card: Card
  readonly changes: readonly Change[]
}

/** What an import changes in a note, card by card; what concerns the whole note stands with its first card. */
export function listChanges(before: Note, after: Note): readonly CardChange[] {
  const listed: CardChange[] = []
  for (const card of after.cards) {
    const mine = before.cards.find(({ id }) => id === card.id)
    const changes = compareCards(mine, card)
    if (changes.length > 0) listed.push({ card, changes })
  }
  for (const card of before.cards) if (!after.cards.some(({ id }) => id === card.id)) listed.push({ card, changes: compareCards(card, undefined) })
  const whole = compareNotes(before, after)
  const [first, ...rest] = listed
  const card = first?.card ?? after.cards[0]
  if (whole.length === 0 || card === undefined) return listed.length > 0 || card === undefined ? listed : [{ card, changes: [{ field: 'Details', before: '', after: sayDetails(before, after) }] }]
  return [{ card, changes: [...(first?.changes ?? []), ...whole] }, ...rest]
}

function sayDetails(before: Note, after: Note): string {
  const isWritten = JSON.stringify(before.content) !== JSON.stringify(after.content)
  return isWritten ? 'How its text is set, a picture, or a field that is not asked' : 'Its family, its status or the order of its cards'
}

function compareCards(before: Card | undefined, after: Card | undefined): readonly Change[] {
  return [
    change('Question', before?.question, after?.question),
    change('Answer', before?.answer, after?.answer),
    change('Remark', before?.remark, after?.remark),
    change('Also right', before?.accepts.join('; '), after?.accepts.join('; ')),
    change('Kind', sayKind(before), sayKind(after)),
  ].flat()
}

function compareNotes(before: Note, after: Note): readonly Change[] {
  return [change('Tags', before.tags.join('; '), after.tags.join('; ')), change('Sources', quotesOf(before), quotesOf(after))].flat()
}

function quotesOf(note: Note): string {
  return note.citations.map(({ quote }) => quote).join(' … ')
}

function change(field: Change['field'], before: string | null | undefined, after: string | null | undefined): readonly Change[] {
  return (before ?? '') === (after ?? '') ? [] : [{ field, before: before ?? '', after: after ?? '' }]
}

function sayKind(card: Card | undefined): string {
  return card?.kind === 'cloze' ? 'a statement with a gap' : ''
}
