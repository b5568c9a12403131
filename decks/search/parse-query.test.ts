import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { parseQuery } from './parse-query.ts'
import type { CardProperty, CardStateWord, Comparison, Query } from './query.ts'
import { colours, comparisons, properties, states } from './query-words.ts'
import { narrowQuery, textToPattern, writeQuery } from './write-query.ts'

const read = (text: string): Query | null => {
  const { query, problem } = parseQuery(text)
  expect(problem).toBeNull()
  return query
}
const words = (text: string, field: string | null = null): Query => ({ what: 'words', text, phrase: false, in: field })
const phrase = (text: string, field: string | null = null): Query => ({ what: 'words', text, phrase: true, in: field })

test.each<[string, Query]>([
  ['', { what: 'all' }],
  ['  ', { what: 'all' }],
  ['Karachi', words('Karachi')],
  ['"a b"', phrase('a b')],
  ['“a b”', phrase('a b')],
  ['a b', { what: 'and', of: [words('a'), words('b')] }],
  ['a and b', { what: 'and', of: [words('a'), words('b')] }],
  ['a b or c', { what: 'or', of: [{ what: 'and', of: [words('a'), words('b')] }, words('c')] }],
  ['a (b OR c)', { what: 'and', of: [words('a'), { what: 'or', of: [words('b'), words('c')] }] }],
  ['-a', { what: 'not', of: words('a') }],
  ['--a', { what: 'not', of: { what: 'not', of: words('a') } }],
  ['-(a or b)', { what: 'not', of: { what: 'or', of: [words('a'), words('b')] } }],
  ['"or"', phrase('or')],
  [String.raw`\or`, words('or')],
  [String.raw`\-a`, words('-a')],
  ['f(x)', words('f(x)')],
  ['(f(x) or a-b)', { what: 'or', of: [words('f(x)'), words('a-b')] }],
  ['10:30', words('10:30')],
  ['https://example.org', words('https://example.org')],
  [String.raw`a\:b`, words('a:b')],
  [String.raw`50\*`, words(String.raw`50\*`)],
  ['deck:A::B', { what: 'deck', text: 'A::B' }],
  ['deck:"a b"', { what: 'deck', text: 'a b' }],
  ['DECK:x', { what: 'deck', text: 'x' }],
  ['tag:war*', { what: 'tag', text: 'war*' }],
  ['is:due', { what: 'is', state: 'due' }],
  ['is:paused', { what: 'is', state: 'suspended' }],
  ['is:hard', { what: 'is', state: 'leech' }],
  ['is:off', { what: 'is', state: 'buried' }],
  ['flag:1', { what: 'colour', colour: 1 }],
  ['colour:turquoise', { what: 'colour', colour: 6 }],
  ['flag:none', { what: 'colour', colour: 0 }],
  ['rated:7', { what: 'rated', days: 7, rating: null }],
  ['rated:7:1', { what: 'rated', days: 7, rating: 1 }],
  ['rated:7:good', { what: 'rated', days: 7, rating: 3 }],
  ['prop:ivl>10', { what: 'prop', prop: 'ivl', compare: '>', value: 10 }],
  ['prop:r<80%', { what: 'prop', prop: 'r', compare: '<', value: 0.8 }],
  ['prop:lapses!=0', { what: 'prop', prop: 'lapses', compare: '!=', value: 0 }],
  ['due:0', { what: 'due', compare: '=', days: 0 }],
  ['due:<7', { what: 'due', compare: '<', days: 7 }],
  ['due:tomorrow', { what: 'due', compare: '=', days: 1 }],
  ['due:2026-11-30', { what: 'due-on', compare: '=', day: 20_787 }],
  ['due:>=2026-11-30', { what: 'due-on', compare: '>=', day: 20_787 }],
  ['added:7', { what: 'added', days: 7 }],
  ['edited:1', { what: 'edited', days: 1 }],
  ['nid:abc', { what: 'note', text: 'abc' }],
  ['Front:dog', words('dog', 'Front')],
  ['"Field name":"a b"', phrase('a b', 'Field name')],
  ['"Note":x', words('x', 'Note')],
  ['Front:""', phrase('', 'Front')],
])('%s', (text, query) => {
  expect(read(text)).toEqual(query)
  expect(read(writeQuery(query))).toEqual(query)
})

test.each<[string, string, number, number, Query | null]>([
  ['a "b c', 'open-quotation', 2, 6, { what: 'and', of: [words('a'), phrase('b c')] }],
  ['a (b', 'open-parenthesis', 2, 3, { what: 'and', of: [words('a'), words('b')] }],
  ['a or', 'nothing-to-join', 2, 4, words('a')],
  ['a -', 'nothing-to-leave-out', 2, 3, words('a')],
  ['a is:du', 'unknown-state', 5, 7, words('a')],
  ['a deck:', 'no-value', 7, 7, words('a')],
  ['prop:ivl', 'no-comparison', 5, 8, { what: 'all' }],
  ['prop:ivl>', 'no-number', 5, 9, { what: 'all' }],
])('unfinished: %s', (text, type, start, end, query) => {
  expect(parseQuery(text)).toMatchObject({ query, problem: { type, start, end, unfinished: true } })
})

test.each<[string, string, number, number]>([
  ['a)', 'stray-parenthesis', 1, 2],
  ['(or a)', 'nothing-to-join', 1, 3],
  ['a or or b', 'nothing-to-join', 5, 7],
  ['(a or) b', 'nothing-to-join', 3, 5],
  ['(-) b', 'nothing-to-leave-out', 1, 2],
  ['a () b', 'empty-group', 2, 4],
  ['is:nothing a', 'unknown-state', 3, 10],
  ['is: a', 'no-value', 3, 3],
  ['flag:8', 'unknown-colour', 5, 6],
  ['rated:0', 'no-days', 6, 7],
  ['rated:x', 'no-days', 6, 7],
  ['rated:7:9', 'unknown-rating', 6, 9],
  ['prop:ease>2', 'unknown-property', 5, 11],
  ['prop:ivl>ten', 'no-number', 5, 12],
  ['due:soon', 'no-day', 4, 8],
  ['due:2026-02-30 a', 'no-day', 4, 14],
  ['family:birds', 'unknown-family', 7, 12],
  [`${'('.repeat(200)}a`, 'too-deep', 100, 101],
])('wrong: %s', (text, type, start, end) => {
  const { query, problem } = parseQuery(text)
  expect(query).toBeNull()
  expect(problem).toMatchObject({ type, start, end, unfinished: false })
  expect(problem?.detail).toMatch(/\.$/)
})

test('the first problem that is not an early end is told', () => {
  expect(parseQuery('is:xyz is:abc "').problem).toMatchObject({ start: 3 })
  expect(parseQuery('(is:xyz').problem).toMatchObject({ start: 4, unfinished: false })
})

const pattern = fc.array(fc.oneof(fc.constantFrom('a', 'é', ' ', ':', '(', ')', '"', '”', '-', '*', '_', String.raw`\*`, String.raw`\_`, '\\\\', 'or', '漢', '😀', '\n'), fc.string({ unit: 'grapheme', maxLength: 3 }).map(textToPattern)), { minLength: 1, maxLength: 6 }).map((parts) => parts.join('')).filter((text) => text !== '')
const compare = fc.constantFrom<Comparison>(...comparisons)
const term: fc.Arbitrary<Query> = fc.oneof(
  fc.record({ what: fc.constant('words' as const), text: pattern, phrase: fc.boolean(), in: fc.oneof(fc.constant(null), fc.constantFrom('Front', 'Note', 'or', 'a b', 'a*'), pattern) }),
  fc.record({ what: fc.constantFrom('deck', 'tag', 'article', 'type', 'note', 'card'), text: pattern }),
  fc.record({ what: fc.constant('is' as const), state: fc.constantFrom<CardStateWord>(...states.map(({ means }) => means)) }),
  fc.record({ what: fc.constant('colour' as const), colour: fc.constantFrom(...colours.map(({ means }) => means)) }),
  fc.record({ what: fc.constant('rated' as const), days: fc.integer({ min: 1, max: 9999 }), rating: fc.constantFrom(null, 1, 2, 3, 4) }),
  fc.record({ what: fc.constantFrom('added', 'edited'), days: fc.integer({ min: 1, max: 9999 }) }),
  fc.record({ what: fc.constant('due' as const), compare, days: fc.integer({ min: -9999, max: 9999 }) }),
  fc.record({ what: fc.constant('due-on' as const), compare, day: fc.integer({ min: 0, max: 99_999 }) }),
  fc.record({ what: fc.constant('prop' as const), prop: fc.constantFrom<CardProperty>(...properties.map(({ means }) => means)), compare, value: fc.oneof(fc.integer({ min: -99, max: 9999 }), fc.double({ min: 0.000_001, max: 1, noNaN: true })) }),
  fc.constant<Query>({ what: 'all' }),
)
const query = fc.letrec<{ query: Query }>((tie) => ({
  query: fc.oneof(
    { maxDepth: 4, withCrossShrink: true },
    term,
    fc.record({ what: fc.constantFrom('and', 'or'), of: fc.array(tie('query'), { minLength: 2, maxLength: 4 }) }),
    fc.record({ what: fc.constant('not' as const), of: tie('query') }),
  ),
})).query

test('what is written is read again', () => {
  fc.assert(fc.property(query, (given) => {
    expect(parseQuery(writeQuery(given))).toEqual({ query: given, problem: null })
  }), { numRuns: 1000 })
})

test('plain text as a pattern finds itself', () => {
  expect(textToPattern(String.raw`a*b_c\d`)).toBe(String.raw`a\*b\_c\\d`)
})

test('queries are narrowed without groups in groups', () => {
  expect(writeQuery(narrowQuery(read('a b') as Query, read('c') as Query))).toBe('a b c')
  expect(writeQuery(narrowQuery(read('a or b') as Query, read('c') as Query))).toBe('(a or b) c')
  expect(narrowQuery({ what: 'all' }, words('a'))).toEqual(words('a'))
})

const anyText = fc.oneof(fc.string({ unit: 'binary', maxLength: 40 }), fc.array(fc.constantFrom('(', ')', '-', '"', 'or ', 'and ', ' ', 'a', ':', 'deck:', 'is:', 'prop:ivl', '<', '7', '\\', '*', '_', 'rated:', 'due:'), { maxLength: 25 }).map((parts) => parts.join('')))

test('any text is read: a query, a problem within the text, or both', () => {
  fc.assert(fc.property(anyText, (text) => {
    const { query, problem } = parseQuery(text)
    expect(query === null && problem === null).toBe(false)
    if (problem !== null) {
      expect(problem.start).toBeGreaterThanOrEqual(0)
      expect(problem.end).toBeGreaterThanOrEqual(problem.start)
      expect(problem.end).toBeLessThanOrEqual(text.length)
      expect(query === null).toBe(!problem.unfinished)
    }
    if (query !== null) expect(parseQuery(writeQuery(query)).query).toEqual(query)
  }), { numRuns: 3000 })
})

test.each(['(', ')', '-', '"', 'a ', 'a:', '\\', 'or ', 'a or ', '"a" ', '-a ', '(a) ', 'f(', 'is:', '*', 'a(b) '])('a hundred thousand characters of %s are read', (piece) => {
  const { query, problem } = parseQuery(piece.repeat(Math.ceil(100_000 / piece.length)))
  expect(query === null && problem === null).toBe(false)
})
