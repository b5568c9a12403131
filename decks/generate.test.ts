import { existsSync, readFileSync, readdirSync } from 'node:fs'
import { array, assert, constantFrom, property } from 'fast-check'
import { expect, test } from 'vitest'
import { deckFileSchema } from './model/deck.ts'
import type { DeckFile } from './model/deck.ts'
import { generateDecks } from './generate.ts'

const texts = new URL('../tests/golden/texts/', import.meta.url)
const seed = new URL('../../shared/articles/ctc-sentinel-2010-01-karachi.txt', import.meta.url)
const sources = [...readdirSync(texts).filter((name) => name.endsWith('.md')).map((name) => new URL(name, texts)), ...(existsSync(seed) ? [seed] : [])]
if (!existsSync(seed)) console.info('The seed article is not here (../shared is missing): the texts of this repository alone are generated.')

function generate(text: string): DeckFile[] {
  const made = generateDecks({ name: 'text.md', text })
  if (!made.ok) throw new Error(made.problem.detail)
  return made.value.decks.map((d) => d.deck)
}

const read = (url: URL): string => readFileSync(url, 'utf8')

test.each(sources)('$pathname gives the same bytes twice, and a valid deck', { timeout: 60_000 }, (url) => {
  const once = generate(read(url))
  expect(JSON.stringify(generate(read(url)))).toBe(JSON.stringify(once))
  for (const deck of once) expect(deckFileSchema.parse(deck)).toEqual(deck)
})

test.each(sources)('every quote of $pathname stands in its article at its offset, and every id is its own', { timeout: 60_000 }, (url) => {
  const ids: string[] = []
  for (const { articles, notes } of generate(read(url))) {
    const text = new Map(articles.flatMap((a) => [...a.passages, ...a.footnotes].map((p): [string, string] => [p.id, p.text])))
    for (const note of notes) {
      ids.push(note.id, ...note.cards.map((card) => card.id))
      for (const { passage, quote, start, prefix, suffix } of note.citations) {
        expect(text.get(passage)?.slice(start - prefix.length, start + quote.length + suffix.length)).toBe(prefix + quote + suffix)
      }
    }
  }
  expect(new Set(ids).size).toBe(ids.length)
})

test('no text makes it throw, and whatever it makes is a valid deck', { timeout: 60_000 }, () => {
  const words = constantFrom('The', 'bank', 'of', 'Lima', 'was', 'founded', 'in', '1921', 'by', 'Ana', 'Rojas', ',', '.', '(', ')', '—', 'which', 'who', '12%', 'and', 'it', 'they', '"', "'s", 'said', 'that', 'more than', '\n\n', 'There', 'are', 'ACME', '(ACM)', 'according', 'to', ';')
  assert(
    property(array(words, { maxLength: 60 }), (picked) => {
      const made = generateDecks({ name: 'any.txt', text: picked.join(' ') })
      if (made.ok) for (const { deck } of made.value.decks) deckFileSchema.parse(deck)
    }),
    { numRuns: 150, seed: 7 },
  )
})

const story = (bank: string, year: string, town: string, count: string): string =>
  `# A bank\n\nThe ${bank} was founded in ${town} in ${year} by Ana Rojas, a Peruvian merchant. By the end of the war more than ${count} farmers had borrowed from the ${bank}. The ${bank} was blamed by Diego Paz for the crisis of 1931.\n`

const wording = (text: string): string[] => generate(text).flatMap((d) => d.notes.flatMap((n) => n.cards.map((c) => `${c.question} => ${c.answer}`)))

test('other names and numbers give the same cards with those names and numbers', () => {
  const changed = wording(story('Quispe Bank', '1887', 'Oslo', '4,500'))
  const swapped = wording(story('Andean Bank', '1921', 'Lima', '7,200')).map((line) => line.replaceAll('Andean Bank', 'Quispe Bank').replaceAll('1921', '1887').replaceAll('Lima', 'Oslo').replaceAll('7,200', '4,500'))
  expect(changed.length).toBeGreaterThan(3)
  expect(changed).toEqual(swapped)
})

test('curly quotes give the same cards as straight ones', () => {
  const straight = `# A mill\n\nThe mill's owner, Ana Rojas, sold Acme to Bolt in 1921. It was once known as the "Old Lady" of Lima. Acme's 300 workers struck in Lima in 1922.\n`
  expect(wording(straight.replaceAll("'", '’').replaceAll('"Old Lady"', '“Old Lady”'))).toHaveLength(wording(straight).length)
})
