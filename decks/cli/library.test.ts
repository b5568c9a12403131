import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { findDifference } from '../library/find-difference.ts'
import { writeDeckFile } from '../library/write-deck-file.ts'
import type { DeckFile } from '../model/deck.ts'
import { deckFileSchema } from '../model/deck.ts'
import { overridesSchema } from '../model/override.ts'
import { libraryFolder, makeLibrary } from './make-library.ts'

const made = await makeLibrary()

function shippedText(id: string): string {
  const path = join(libraryFolder, `${id}.json`)
  return existsSync(path) ? readFileSync(path, 'utf8') : ''
}

const countCards = (file: DeckFile): number => file.notes.flatMap((note) => note.cards).length

function shipped(id: string): DeckFile {
  return deckFileSchema.parse(JSON.parse(shippedText(id)))
}

test('the shipped decks are, byte for byte, what the articles and the review give', () => {
  if (!made.ok) throw new Error(made.problem.detail)
  expect(made.value.map((file) => file.deck.id)).toEqual(['counterinsurgency-2010', 'karachi-2010'])
  for (const file of made.value) {
    expect(findDifference(shipped(file.deck.id), file)).toBeNull()
    expect(shippedText(file.deck.id) === writeDeckFile(file)).toBe(true)
  }
})

test.each(['karachi-2010', 'counterinsurgency-2010'])('every quote of %s stands in its passage where its citation says, and its notes are notes of the article', (id) => {
  const { articles, notes } = shipped(id)
  const [article] = articles
  const texts = new Map<string, string>([...(article?.passages ?? []), ...(article?.footnotes ?? [])].map((passage) => [passage.id, passage.text]))
  const numbers = new Set(article?.footnotes.map((footnote) => footnote.number))
  for (const citation of notes.flatMap((note) => note.citations)) {
    const text = texts.get(citation.passage) ?? ''
    const end = citation.start + citation.quote.length
    expect(text.slice(citation.start, end)).toBe(citation.quote)
    expect(text.slice(0, citation.start).endsWith(citation.prefix)).toBe(true)
    expect(text.slice(end).startsWith(citation.suffix)).toBe(true)
    expect(citation.footnotes.filter((number) => !numbers.has(number))).toEqual([])
  }
})

test('the decks are of the library, in all six families, and of a size to study', () => {
  const karachi = shipped('karachi-2010')
  expect(karachi.deck.origin).toBe('library')
  expect(new Set(karachi.notes.map((note) => note.family))).toEqual(new Set(['groups', 'people', 'figures', 'dates', 'places', 'relations']))
  expect(countCards(karachi)).toBeGreaterThanOrEqual(60)
  expect(countCards(shipped('counterinsurgency-2010'))).toBeGreaterThanOrEqual(6)
})

test('no two cards ask the same, and every card has an id of its own', () => {
  const cards = ['karachi-2010', 'counterinsurgency-2010'].flatMap((id) => shipped(id).notes.flatMap((note) => note.cards))
  expect(new Set(cards.map((card) => card.id)).size).toBe(cards.length)
  expect(new Set(cards.map((card) => card.question)).size).toBe(cards.length)
})

test('the article says that it is a digest, and which notes its source lacks', () => {
  const remarks = shipped('karachi-2010').articles[0]?.remarks ?? []
  expect(remarks[0]).toContain('in our own words')
  expect(remarks.filter((remark) => /^Note 1[456] /u.test(remark))).toHaveLength(3)
})

test('an edited question names and counts nothing that the article does not', () => {
  for (const { deck, edited } of overridesSchema.parse(JSON.parse(readFileSync(join(libraryFolder, 'overrides.json'), 'utf8'))).decks) {
    const said = JSON.stringify(shipped(deck).articles)
    for (const { question = '', remark } of edited) {
      const words = `${question} ${remark ?? ''}`.match(/(?<!^)(?:\p{Lu}[\p{L}'-]*\p{L}|\d[\d,]*\d|\d)/gu) ?? []
      expect(words.filter((word) => !said.includes(word) && !said.includes(word.replace(/'s$/u, '')) && word !== 'According')).toEqual([])
    }
  }
})
