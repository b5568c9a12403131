import { expect, test, vi } from 'vitest'
import type { CardId } from '../../../decks/model/id.ts'
import type { CardRecord } from '../../../decks/search/card-record.ts'
import { makeRecordCache } from './record-cache.ts'

const id = (name: string) => name as CardId
const settled = () => new Promise((done) => { setTimeout(done, 0) })

test('cards that come into sight together are fetched together, and each is told', async () => {
  const fetch = vi.fn(async (cards: readonly CardId[]) => cards.map((card) => ({ card }) as CardRecord))
  const cache = makeRecordCache(fetch)
  const told: string[] = []
  cache.listen(id('a'), () => told.push('a'))
  cache.listen(id('b'), () => told.push('b'))
  expect(cache.read(id('a'))).toBeUndefined()
  await settled()
  expect(fetch.mock.calls).toEqual([[['a', 'b']]])
  expect(told).toEqual(['a', 'b'])
  expect(cache.read(id('b'))).toEqual({ card: 'b' })
})

test('what is in sight is fetched again when something changed, and what is not is let go', async () => {
  let version = 1
  const fetch = vi.fn(async (cards: readonly CardId[]) => cards.map((card) => ({ card, reps: version }) as CardRecord))
  const cache = makeRecordCache(fetch)
  const leave = cache.listen(id('gone'), () => undefined)
  cache.listen(id('here'), () => undefined)
  await settled()
  leave()
  version = 2
  cache.refresh()
  await settled()
  expect(cache.read(id('gone'))).toBeUndefined()
  expect(cache.read(id('here'))?.reps).toBe(2)
  expect(fetch).toHaveBeenLastCalledWith(['here'])
})

test('a card that is gone is not asked for for ever', async () => {
  const fetch = vi.fn(async () => [])
  const cache = makeRecordCache(fetch)
  cache.listen(id('gone'), () => undefined)
  await settled()
  await settled()
  expect(fetch).toHaveBeenCalledTimes(1)
})
