import { expect, test } from 'vitest'
import type { CardId } from '../../decks/model/id.ts'
import { standardPreset } from '../../decks/model/preset.ts'
import { defaultSettings } from '../../decks/model/settings.ts'
import { newMemory, nextMemory, presetToMemoryOptions } from '../../decks/study/memory.ts'
import { planCatchUp } from '../../decks/study/plan-catch-up.ts'
import { zoneToClock } from '../store/zone-to-clock.ts'
import { packWaiting, unpackWaiting } from './catch-up-request.ts'

test('a way out is the same through a worker: what is sent has no functions and leads to the same plan', () => {
  const clock = zoneToClock('Asia/Karachi', 4)
  const options = presetToMemoryOptions(standardPreset, defaultSettings, clock)
  const now = Date.UTC(2026, 5, 1, 12)
  const cards = Array.from({ length: 120 }, (_, place) => {
    const card = `c${place}` as CardId
    const first = nextMemory(newMemory(), 3, now - (60 + (place % 7)) * 86_400_000, options, card)
    return { card, memory: nextMemory(first, 3, now - (59 + (place % 7)) * 86_400_000, options, card), options }
  })
  const input = { now, clock, cards, usual: [20, 25], reviewsPerDay: 100, fresh: { perDay: 5, options }, doneToday: 3 }
  const sent = structuredClone(packWaiting(input))
  expect(sent.options).toHaveLength(1)
  const plan = planCatchUp(unpackWaiting(sent))
  expect(plan).toEqual(planCatchUp(input))
  expect(plan.waiting).toBeGreaterThan(100)
})
