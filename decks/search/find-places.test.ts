import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { aCardRecord, aSearchContext } from '../../tests/builders/a-card-record.ts'
import { makeCardIndex } from './card-index.ts'
import type { CardRecord } from './card-record.ts'
import { foldCard } from './fold-card.ts'
import { matchQuery } from './match-query.ts'
import { parseQuery } from './parse-query.ts'

const context = aSearchContext()
const words = fc.array(fc.constantFrom('river', 'rivet', 'Ríver bank', 'treaty', '漢字'), { maxLength: 3 }).map((parts) => parts.join(' '))
const card = fc.record({
  question: words, answer: words, deckTitle: fc.constantFrom('A', 'A::B', 'C'), tags: fc.subarray(['x', 'x::y', 'z']),
  fields: fc.constantFrom([], [['Front', 'river'] as const], [['Back', ''] as const, ['Front', 'treaty'] as const]),
  state: fc.constantFrom('new' as const, 'review' as const), interval: fc.nat(40), position: fc.nat(3), draft: fc.boolean(), suspended: fc.boolean(),
})
const texts = ['', 'r', 'riv', 'river', 'rive', 'ri*r', 'river bank', '-river', 'river or treaty', 'deck:A', 'deck:C', 'tag:none', 'tag:x', 'tag:x -tag:z', 'Front:r', 'Front:riv', 'Front:', 'is:new', 'is:draft', 'prop:ivl>10 riv', '漢', '字 or tag:z', '-is:suspended (river or deck:A)']
const orders = [{ by: 'deck', descending: false }, { by: 'question', descending: true }, { by: 'interval', descending: false }]

test('what is kept of earlier searches and orders changes no result, whatever is put between them', () => {
  fc.assert(fc.property(fc.array(fc.tuple(fc.nat(9), card, fc.constantFrom(...texts), fc.constantFrom(...orders)), { maxLength: 25 }), (steps) => {
    const index = makeCardIndex()
    const records = Array.from({ length: 10 }, () => aCardRecord())
    index.put(records)
    for (const [place, change, text, order] of steps) {
      records[place] = { ...(records[place] as CardRecord), ...change }
      index.put([records[place]])
      const fresh = makeCardIndex()
      fresh.put(records)
      for (const asked of [text.slice(0, -1), text]) {
        const { query } = parseQuery(asked)
        const places = [...(index.search(asked, order, context).places ?? [])]
        const wanted = query === null ? [] : records.flatMap((record, at) => (matchQuery(query, context)(foldCard(record, at)) ? [at] : []))
        expect(places.toSorted((a, b) => a - b)).toEqual(wanted)
        expect(places).toEqual([...(fresh.search(asked, order, context).places ?? [])])
        expect(index.count(asked, context)).toBe(wanted.length)
      }
    }
  }))
})
