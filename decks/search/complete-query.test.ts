import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { completeQuery } from './complete-query.ts'
import { parseQuery } from './parse-query.ts'
import type { SearchVocabulary } from './vocabulary.ts'

const word = (name: string, cards = 1) => ({ name, cards })
const vocabulary: SearchVocabulary = {
  decks: [word('History', 90), word('History::Ancient Greece', 40), word('Geschichte', 5)],
  tags: [word('war', 9), word('War::cold', 3), word('post-war', 2), word('a*b', 1)],
  articles: [word('On Karachi: a "study"')],
  types: [word('Basic'), word('Basic (and reversed)')],
  fields: [word('Front', 7), word('Deck of origin', 2), word('Due', 1)],
}

/** The text with `|` for the cursor. */
function complete(marked: string): { texts: readonly string[]; inserts: readonly string[] } {
  const cursor = marked.indexOf('|')
  const text = marked.replace('|', '')
  const { from, to, items } = completeQuery(text, cursor, vocabulary)
  const inserts = items.map(({ insert }) => insert)
  return { texts: inserts.map((insert) => text.slice(0, from) + insert + text.slice(to)), inserts }
}

test.each<[string, readonly string[]]>([
  ['d|', ['deck:', 'due:', 'is:due', 'is:draft', '"Deck of origin":', '"Due":']],
  ['a -de|', ['a -deck:', 'a -"Deck of origin":']],
  ['deck:hi|', ['deck:History', 'deck:"History::Ancient Greece"', 'deck:Geschichte']],
  ['deck:gre| b', ['deck:"History::Ancient Greece" b']],
  ['(tag:war|)', ['(tag:war)', '(tag:War::cold)', '(tag:post-war)']],
  ['tag:"a|"', [String.raw`tag:"a\*b"`, 'tag:war', 'tag:War::cold', 'tag:post-war']],
  ['is:d|', ['is:due', 'is:draft']],
  ['is:sus|', ['is:paused']],
  ['colour:b|', ['colour:blue']],
  ['prop:in|', ['prop:ivl']],
  ['rated:7:a|', ['rated:7:1']],
  ['due:t|', ['due:today', 'due:tomorrow']],
  ['added:|', ['added:1', 'added:7', 'added:30']],
  ['family:p|', ['family:people', 'family:places']],
  ['type:rev|', ['type:"Basic (and reversed)"']],
  ['article:kar|', [String.raw`article:"On Karachi: a \"study\""`]],
  ['karachi|', [String.raw`article:"On Karachi: a \"study\""`]],
  ['Front:x|', []],
  ['"d|"', []],
  ['zzz|', []],
])('%s', (marked, texts) => {
  expect(complete(marked).texts).toEqual(texts)
})

test('with nothing typed the operators are offered', () => {
  expect(complete('a |').texts[0]).toBe('a deck:')
  expect(completeQuery('', 0, vocabulary, 3).items).toHaveLength(3)
})

test('what is offered can be read, but for what is to be typed on', () => {
  fc.assert(fc.property(fc.constantFrom('', 'd', 'deck:', 'tag:', 'tag:w', 'is:', 'flag:', 'rated:', 'rated:7:', 'due:', 'family:', 'type:', 'article:', 'added:', 'prop:', 'hi', 'a'), (text) => {
    for (const { insert } of completeQuery(text, text.length, vocabulary, 99).items) expect(parseQuery(insert).problem === null || parseQuery(insert).problem?.unfinished).toBe(true)
  }))
})

test('any text and any cursor are completed', () => {
  fc.assert(fc.property(fc.string({ unit: 'binary' }), fc.nat(60), (text, cursor) => {
    const { from, to } = completeQuery(text, Math.min(cursor, text.length), vocabulary)
    expect(from).toBeLessThanOrEqual(to)
    expect(to).toBeLessThanOrEqual(text.length)
  }))
})
