import { expect, test } from 'vitest'
import type { CardId } from '../../decks/model/id.ts'
import { newMemory } from '../../decks/study/memory.ts'
import { estimateQueue } from './estimate-queue.ts'
import type { MemoryRow } from './rows.ts'

const pace = { fresh: 40, known: 10, forgotten: 30 }
const aRow = (card: string, state: 'new' | 'learning' | 'review'): MemoryRow => ({ card: card as CardId, memory: { ...newMemory(), state } }) as unknown as MemoryRow
const rows = [aRow('new', 'new'), aRow('step', 'learning'), aRow('back', 'review'), aRow('other', 'review')]
const ids = (...cards: string[]) => cards as CardId[]

test('new cards take longer than repeated ones, of which some are forgotten', () => {
  expect(estimateQueue(ids('new', 'step', 'back'), rows, pace, null)).toBe(40 + 10 + 12)
})

test('what a plan chose takes what the plan says until some of it is done', () => {
  const planned = { chosen: ids('new', 'back'), seconds: 100 }
  expect(estimateQueue(ids('new', 'back', 'other'), rows, pace, planned)).toBe(112)
  expect(estimateQueue(ids('back', 'other'), rows, pace, planned)).toBe(24)
  expect(estimateQueue(ids('other'), rows, pace, { chosen: [], seconds: 0 })).toBe(12)
})
