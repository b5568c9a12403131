import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { makeWords } from './make-words.ts'

const folder = new URL('../decks/extract/words/', import.meta.url)

test('the word tables say what their packages say; if not, run npm run words', () => {
  const made = makeWords()
  for (const [name, text] of made) expect(readFileSync(new URL(name, folder), 'utf8').replaceAll('\r\n', '\n') === text, name).toBe(true)
  expect([...made.values()].reduce((sum, text) => sum + text.length, 0)).toBeLessThan(300_000)
})
