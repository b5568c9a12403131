import type { Card } from '../../decks/model/card.ts'
import type { DeckFile } from '../../decks/model/deck.ts'
import { deckFileSchema } from '../../decks/model/deck.ts'

/** A deck whose notes have one card each; a card is given by what differs from the default. */
export function aDeckFile(...cards: readonly Partial<Record<keyof Card, unknown>>[]): DeckFile {
  return deckFileSchema.parse({
    format: 'lectern-deck',
    version: 1,
    deck: { id: 'rivers', title: 'Rivers', subtitle: 'A. Writer', origin: 'library' },
    articles: [],
    notes: cards.map((card, index) => ({
      id: `n${index + 1}`,
      family: 'figures',
      frame: 'count',
      status: 'stated',
      citations: [],
      tags: [],
      tier: 2,
      cards: [{ id: `c${index + 1}`, kind: 'question', question: 'How long is the river?', answer: '40 miles', remark: null, accepts: [], answerType: 'count', ...card }],
    })),
  })
}
