import { expect, test } from 'vitest'
import { aNote } from '../../tests/builders/a-note.ts'
import { aCardRecord, aSearchContext } from '../../tests/builders/a-card-record.ts'
import type { CardId, DeckId } from '../../decks/model/id.ts'
import { runSearch } from './run-search.ts'

const order = { by: 'question', descending: false }
const context = aSearchContext()
const [a, b, c] = ['alpha', 'beta', 'gamma'].map((question) => aCardRecord({ question, answer: 'x' })) as [ReturnType<typeof aCardRecord>, ReturnType<typeof aCardRecord>, ReturnType<typeof aCardRecord>]

test('cards are put, found, changed and removed', async () => {
  const client = runSearch()
  await client.put([c, a])
  await client.put([b])
  const found = await client.search('a', order, context)
  expect(found).toMatchObject({ count: 3, problem: null })
  expect(found?.cards()).toEqual([a.card, b.card, c.card])
  expect([found?.cardAt(1), found?.indexOf(b.card), found?.cardAt(3), found?.indexOf('none' as CardId)]).toEqual([b.card, 1, undefined, -1])
  await client.put([{ ...b, question: 'zeta' }])
  await client.remove([a.card])
  expect((await client.search('', order, context))?.cards()).toEqual([c.card, b.card])
  await client.put([a])
  expect((await client.search('alpha', order, context))?.cards()).toEqual([a.card])
  expect(client.cards()).toEqual([c.card, b.card, a.card])
  expect(await client.cardsOf([b.note])).toEqual([b.card])
  expect(await client.records([b.card, 'none' as CardId])).toMatchObject([{ question: 'zeta' }])
  client.end()
})

test('the latest search wins, those before it are left aside', async () => {
  const client = runSearch()
  await client.put([a, b, c])
  const found = await Promise.all(['a', 'al', 'alp', 'alpha'].map((text) => client.search(text, order, context)))
  expect(found.map((each) => each?.count ?? null)).toEqual([null, null, null, 1])
  expect(await client.search('is:xyz', order, context)).toMatchObject({ count: 0, problem: { type: 'unknown-state' } })
  client.end()
})

test('what can be named is told and completed', async () => {
  const client = runSearch()
  await client.put([aCardRecord({ tags: ['war'] })])
  expect((await client.vocabulary()).tags).toEqual([{ name: 'war', cards: 1 }])
  expect((await client.complete('tag:w', 5)).items[0]?.insert).toBe('tag:war')
  client.end()
})

test('duplicates are found among all or some, and the search can be stopped', async () => {
  const client = runSearch()
  const same = Array.from({ length: 3000 }, (_, at) => aCardRecord({ question: `What came in place ${at % 1500}?` }))
  await client.put(same)
  expect(await client.duplicates(null, { by: 'question', least: 1 })).toHaveLength(1500)
  expect(await client.duplicates([same[0]!.card, same[1500]!.card, same[1]!.card], { by: 'question', least: 0.8 })).toEqual([{ cards: [same[0]!.card, same[1500]!.card], score: 1 }])
  const stop = new AbortController()
  const seeking = client.duplicates(null, { by: 'question', least: 0.6 }, { signal: stop.signal, onProgress: () => stop.abort() })
  stop.abort()
  expect(await seeking === null || Array.isArray(await seeking)).toBe(true)
  client.end()
})

test('a replacement is planned in parts', async () => {
  const client = runSearch()
  const notes = Array.from({ length: 1500 }, () => ({ deck: 'd' as DeckId, note: aNote() }))
  const plan = await client.replace(notes, [], { find: 'Oslo', replace: 'Bergen', fields: null, matchCase: true, wholeWord: false, wildcards: false })
  expect([plan.changes.length, plan.notes.length, plan.left.length]).toEqual([1500, 1500, 0])
  client.end()
})
