import { readdirSync } from 'node:fs'
import { expect, test } from 'vitest'
import { parseDeckFile } from './parse-deck-file.ts'
import { shippedDecks } from './shipped-decks.ts'
import { takeTurns } from './take-turns.ts'

test('Every article of the library ships as a deck of its name', async () => {
  const texts = await Promise.all(shippedDecks.map((load) => load()))
  const decks = await Promise.all(texts.map((text) => parseDeckFile(new TextEncoder().encode(text), takeTurns)))
  const articles = readdirSync(new URL('../../decks/articles/', import.meta.url)).filter((name) => name.endsWith('.md') && name !== 'README.md')
  expect(decks.map((deck) => deck.ok && deck.value.deck.id)).toEqual(articles.map((name) => name.replace(/\.md$/, '')).toSorted())
})
