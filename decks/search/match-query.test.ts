import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { aCardRecord, aSearchContext } from '../../tests/builders/a-card-record.ts'
import type { ArticleId, DeckId } from '../model/id.ts'
import { recallAfter } from '../study/memory.ts'
import type { CardRecord } from './card-record.ts'
import { foldCard } from './fold-card.ts'
import { matchQuery } from './match-query.ts'
import { parseQuery } from './parse-query.ts'
import type { Query } from './query.ts'

const day = 86_400_000
const noon = Date.UTC(2026, 10, 22, 12)

function finds(text: string, record: Partial<CardRecord>, context = aSearchContext()): boolean {
  const { query, problem } = parseQuery(text)
  expect(problem).toBeNull()
  return matchQuery(query as Query, context)(foldCard(aCardRecord(record)))
}

const met = { state: 'review', stability: 10, difficulty: 5, reps: 3, lapses: 1, interval: 12, lastReviewAt: noon - 10 * day, due: noon + 2 * day } as const

test.each<[string, Partial<CardRecord>, boolean]>([
  ['', {}, true],
  ['arbol', { answer: 'El ÁRBOL' }, true],
  ['Árbol', { answer: 'arbol' }, true],
  ['京', { question: '東京は？' }, true],
  ['two words', { question: 'Words', answer: 'two' }, true],
  ['"two words"', { question: 'words two' }, false],
  ['"two words"', { question: 'two\nwords' }, true],
  ['"who she"', {}, false],
  ['wh*e', { question: 'who', answer: 'else' }, false],
  ['*wh*', { question: 'who' }, true],
  ['**', { question: 'who' }, true],
  [String.raw`wh\*`, { question: 'who' }, false],
  ['w_o', { question: 'who' }, true],
  [String.raw`w\_o`, { question: 'who' }, false],
  ['remarked', { remark: 'Remarked' }, true],
  ['field', { fields: [['Extra', 'A field']] }, true],
  ['extra:field', { fields: [['Extra', 'A field']] }, true],
  ['extra:field', { fields: [['Front', 'A field']] }, false],
  ['Question:who', {}, true],
  ['Question:she', {}, false],
  ['Remark:""', {}, true],
  ['Extra:""', { fields: [['Extra', ' ']] }, true],
  ['Extra:""', {}, false],
  ['deck:deck', {}, true],
  ['deck:deck', { deckTitle: 'Deck::Below' }, true],
  ['deck:deck', { deckTitle: 'Decks' }, false],
  ['deck:d*', { deckTitle: 'Decks' }, true],
  ['deck:below', { deckTitle: 'Deck::Below' }, false],
  ['deck:*below', { deckTitle: 'Deck::Below' }, true],
  ['deck:current', { deckTitle: 'Here_::Below' }, true],
  ['deck:current', { deckTitle: 'There' }, false],
  ['tag:war', { tags: ['x', 'War::Cold'] }, true],
  ['tag:cold', { tags: ['War::Cold'] }, false],
  ['tag:none', { tags: [] }, true],
  ['tag:none', { tags: ['a'] }, false],
  ['tag:*', { tags: [] }, false],
  ['-tag:*', { tags: [] }, true],
  ['article:karachi', { articles: [['a1' as ArticleId, 'On Karachi']] }, true],
  ['article:a1', { articles: [['a1' as ArticleId, 'On Karachi']] }, true],
  ['article:karachi', {}, false],
  ['family:dates', { family: 'dates' }, true],
  ['type:cloze', { type: 'Cloze' }, true],
  ['type:clo', { type: 'Cloze' }, false],
  ['type:*', {}, false],
  ['card:1', {}, true],
  ['card:2', {}, false],
  ['card:2', { template: 1 }, true],
  ['flag:red', { colour: 1 }, true],
  ['flag:0', { colour: 1 }, false],
  ['is:new', {}, true],
  ['is:new', met, false],
  ['is:due', {}, false],
  ['is:due', met, false],
  ['is:due', { ...met, due: noon + 10 * 3_600_000 }, true],
  ['is:due', { ...met, due: noon, suspended: true }, false],
  ['is:due', { ...met, due: noon, wrong: true }, false],
  ['is:due', { ...met, due: noon, buriedUntil: 99_999 }, false],
  ['is:due', { ...met, due: noon, buriedUntil: 20_779 }, true],
  ['is:due', { ...met, state: 'learning', due: noon + 1 }, false],
  ['is:due', { ...met, state: 'learning', due: noon }, true],
  ['is:learning', { ...met, state: 'relearning' }, true],
  ['is:review', { ...met, state: 'relearning' }, true],
  ['is:off', { buriedUntil: 20_780 }, true],
  ['is:paused', { suspended: true }, true],
  ['is:hard', { hard: true }, true],
  ['is:flagged', { colour: 7 }, true],
  ['is:wrong', { wrong: true }, true],
  ['is:missing', { missing: true }, true],
  ['is:empty', { empty: true }, true],
  ['is:cited', { articles: [['a1' as ArticleId, 'T']] }, true],
  ['who', { draft: true }, false],
  ['-is:new', { draft: true }, false],
  ['is:draft', { draft: true }, true],
  ['is:draft who', { draft: true }, true],
  ['is:draft', {}, false],
  ['due:2', met, true],
  ['due:<2', met, false],
  ['due:<=2', met, true],
  ['due:-1', { ...met, due: noon - day }, true],
  ['due:<0', {}, false],
  ['due:2026-11-24', met, true],
  ['due:>2026-11-24', met, false],
  ['due:!=2026-11-24', met, false],
  ['rated:1', { answers: [[noon - 3_600_000, 3]] }, true],
  ['rated:1', { answers: [[noon - 9 * 3_600_000, 3]] }, false],
  ['rated:2:1', { answers: [[noon, 3], [noon - day, 1]] }, true],
  ['rated:2:2', { answers: [[noon, 3], [noon - day, 1]] }, false],
  ['added:1', { added: noon - 8 * 3_600_000 }, true],
  ['added:1', { added: noon - 8 * 3_600_000 - 1 }, false],
  ['edited:7', { edited: noon - 6 * day }, true],
  ['prop:ivl>10', met, true],
  ['prop:ivl>12', met, false],
  ['prop:reps>=3 prop:lapses=1 prop:s=10 prop:d<=5', met, true],
  ['prop:r<91%', met, true],
  ['prop:r<90%', met, false],
  ['prop:r<1', {}, false],
  ['prop:s<1', {}, false],
  ['prop:pos=0', {}, true],
  ['prop:pos=0', met, false],
  ['who or nothing', {}, true],
  ['who -she', {}, false],
  ['-(who nothing)', {}, true],
])('%s %o: %s', (text, record, found) => {
  expect(finds(text, record, aSearchContext({ currentDeck: 'Here_' }))).toBe(found)
})

test('ids name notes and cards', () => {
  const record = aCardRecord()
  expect(finds(`nid:x,${record.note}`, record)).toBe(true)
  expect(finds(`cid:${record.card}`, record)).toBe(true)
  expect(finds(`cid:${record.note}`, record)).toBe(false)
})

test('recall is that of the scheduler', () => {
  fc.assert(fc.property(fc.double({ min: 0.01, max: 3000, noNaN: true }), fc.double({ min: 0, max: 5000, noNaN: true }), fc.double({ min: 0.05, max: 1, noNaN: true }), (stability, days, decay) => {
    const weights = Array.from({ length: 21 }, (_, at) => (at === 20 ? decay : 0))
    const context = aSearchContext({ decays: [['deck' as DeckId, decay]] })
    const expected = recallAfter(stability, days, weights)
    const record = { ...met, stability, lastReviewAt: noon - days * day }
    expect(finds(`prop:r<${(expected + 0.000_01).toFixed(8)}`, record, context)).toBe(true)
    expect(finds(`prop:r>${(expected - 0.000_01).toFixed(8)}`, record, context)).toBe(true)
    expect(finds(`prop:r<${(recallAfter(stability, days, null) + 0.000_01).toFixed(8)}`, record)).toBe(true)
  }))
})

const someWord = fc.constantFrom('a', 'b', 'ab', 'c d', 'é')
const someText = fc.array(someWord, { maxLength: 4 }).map((words) => words.join(' '))
const someRecord = fc.record({
  question: someText, answer: someText, tags: fc.array(fc.constantFrom('a', 'a::b', 'b'), { maxLength: 2 }), deckTitle: fc.constantFrom('A', 'A::B', 'C'), suspended: fc.boolean(), colour: fc.integer({ min: 0, max: 2 }), reps: fc.integer({ min: 0, max: 3 }),
}).map((some) => aCardRecord(some))
const leaf: fc.Arbitrary<Query> = fc.oneof(
  fc.record({ what: fc.constant('words' as const), text: someWord, phrase: fc.boolean(), in: fc.constantFrom(null, 'Question', 'answer', 'Other') }),
  fc.record({ what: fc.constant('deck' as const), text: fc.constantFrom('a', 'a::b', 'c') }),
  fc.record({ what: fc.constant('tag' as const), text: fc.constantFrom('a', 'b', 'a::b') }),
  fc.constant<Query>({ what: 'is', state: 'suspended' }),
  fc.record({ what: fc.constant('colour' as const), colour: fc.integer({ min: 0, max: 2 }) }),
  fc.record({ what: fc.constant('prop' as const), prop: fc.constant('reps' as const), compare: fc.constantFrom('<', '<=', '=', '!=', '>=', '>'), value: fc.integer({ min: 0, max: 3 }) }),
)
const someQuery = fc.letrec<{ query: Query }>((tie) => ({
  query: fc.oneof({ maxDepth: 4 }, leaf, fc.record({ what: fc.constantFrom('and', 'or'), of: fc.array(tie('query'), { minLength: 2, maxLength: 3 }) }), fc.record({ what: fc.constant('not' as const), of: tie('query') })),
})).query

const bare = (text: string) => text.toLowerCase().replaceAll('é', 'e')
const under = (name: string, wanted: string) => `${bare(name)}::`.startsWith(`${bare(wanted)}::`)

/** The same said as plainly as can be. */
function isFound(query: Query, record: CardRecord): boolean {
  switch (query.what) {
    case 'and':
      return query.of.every((part) => isFound(part, record))
    case 'or':
      return query.of.some((part) => isFound(part, record))
    case 'not':
      return !isFound(query.of, record)
    case 'words': {
      const texts = query.in === null ? [record.question, record.answer] : query.in === 'Question' ? [record.question] : query.in === 'answer' ? [record.answer] : []
      return texts.some((text) => bare(text).includes(bare(query.text)))
    }
    case 'deck':
      return under(record.deckTitle, query.text)
    case 'tag':
      return record.tags.some((tag) => under(tag, query.text))
    case 'is':
      return record.suspended
    case 'colour':
      return record.colour === query.colour
    case 'prop':
      return { '<': record.reps < query.value, '<=': record.reps <= query.value, '=': record.reps === query.value, '!=': record.reps !== query.value, '>=': record.reps >= query.value, '>': record.reps > query.value }[query.compare]
    case 'added': case 'all': case 'article': case 'card': case 'due': case 'due-on': case 'edited': case 'family': case 'note': case 'rated': case 'type':
      throw new Error(`Not asked here: ${query.what}.`)
  }
}

test('any query finds what the plain reading of it finds', () => {
  fc.assert(fc.property(someQuery, fc.array(someRecord, { minLength: 1, maxLength: 8 }), (query, records) => {
    const matches = matchQuery(query, aSearchContext())
    expect(records.map((record) => matches(foldCard(record)))).toEqual(records.map((record) => isFound(query, record)))
  }), { numRuns: 1000 })
})
