import { expect, test } from 'vitest'
import type { CardId } from '../../../decks/model/id.ts'
import { listSections } from './list-sections.ts'

const forecast = (card: string, recall: number) => ({ card: card as CardId, recall, days: [], left: false })

test('a section has the mean of its cards, and sections stand as they are met', () => {
  const sections = listSections([forecast('b1', 0.9), forecast('a1', 0.5), forecast('b2', 0.7)], (card) => card.slice(0, 1))
  expect(sections).toEqual([{ section: 'b', cards: 2, recall: 0.8 }, { section: 'a', cards: 1, recall: 0.5 }])
})
