import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { aCardRecord, aSearchContext } from '../../tests/builders/a-card-record.ts'
import { cardColumns, columnValue, findColumn } from './columns.ts'
import { sortKey } from './sort-key.ts'
import type { CardRecord } from './card-record.ts'
import { foldCard } from './fold-card.ts'
import { makeOrders } from './make-orders.ts'
import type { SearchContext } from './search-context.ts'
import type { CardOrder } from './sort-records.ts'

/** All in one deck, one after the other. */
const sortRecords = (records: readonly CardRecord[], order: CardOrder, context: SearchContext) => makeOrders(records.map((record, place) => foldCard({ ...record, deckTitle: 'D', position: place }, place))).list(order, context)

const texts = (questions: readonly string[], descending = false) => {
  const records = questions.map((question) => aCardRecord({ question }))
  return [...sortRecords(records, { by: 'question', descending }, aSearchContext())].map((place) => questions[place])
}

test('texts are in the order a reader expects', () => {
  expect(texts(['Note 10', 'note 9', '«Alpha»', 'éclair', 'Eclipse', 'zebra', '¿Bueno?', 'ECLAIR', '007', '7a', '8', '', '漢', 'Note 09 b'])).toEqual(['007', '7a', '8', '«Alpha»', '¿Bueno?', 'ECLAIR', 'éclair', 'Eclipse', 'note 9', 'Note 09 b', 'Note 10', 'zebra', '漢', ''])
  expect(texts(['b', '', 'a'], true)).toEqual(['b', 'a', ''])
})

test('numbers in texts count', () => {
  fc.assert(fc.property(fc.bigInt({ min: 0n, max: 10n ** 40n }), fc.bigInt({ min: 0n, max: 10n ** 40n }), (a, b) => {
    expect(sortKey(`x${a}y`) < sortKey(`x${b}y`)).toBe(a < b)
  }))
})

const met = (stability: number) => aCardRecord({ state: 'review', stability })

test('cards without a number stand last either way, and equal ones keep their order', () => {
  const records = [met(2), aCardRecord(), met(1), met(2), aCardRecord()]
  expect([...sortRecords(records, { by: 'stability', descending: false }, aSearchContext())]).toEqual([2, 0, 3, 1, 4])
  expect([...sortRecords(records, { by: 'stability', descending: true }, aSearchContext())]).toEqual([0, 3, 2, 1, 4])
})

test('every column sorts, those of fields too, and an unknown one leaves the order', () => {
  const records = [aCardRecord({ fields: [['Back', 'b']], state: 'review', due: 2, tags: ['x'], added: 5 }), aCardRecord({ fields: [['back', 'a']], answer: 'A' })]
  const context = aSearchContext()
  for (const { name } of cardColumns) expect([...sortRecords(records, { by: name, descending: false }, context)].toSorted((a, b) => a - b)).toEqual([0, 1])
  expect([...sortRecords(records, { by: 'field:Back', descending: false }, context)]).toEqual([1, 0])
  expect([...sortRecords(records, { by: 'nothing', descending: false }, context)]).toEqual([0, 1])
  expect(findColumn('field:Back')).toEqual({ name: 'field:Back', title: 'Back', kind: 'text' })
  expect(findColumn('nothing')).toBeNull()
  expect(columnValue('due', context)(records[1] as (typeof records)[number])).toBeNull()
})
