import { expect, test } from 'vitest'
import { aDeckFile } from '../../tests/builders/a-deck-file.ts'
import type { DeckFile } from '../model/deck.ts'
import { writeDeckFile } from './write-deck-file.ts'

test('a deck file is JSON that reads back as it was and ends with a line feed', () => {
  const file = aDeckFile({ question: 'Is "[\n 1,\n 2\n]" a list?' }, {})
  const text = writeDeckFile(file)
  expect(JSON.parse(text)).toEqual(file)
  expect(text.endsWith('}\n')).toBe(true)
})

test('lists of numbers stand on one line', () => {
  const file = { ...aDeckFile({}), articles: [{ runs: [[0, 12, 5], [6, 20, 7]] }] } as unknown as DeckFile
  expect(writeDeckFile(file)).toContain('        [0, 12, 5],\n        [6, 20, 7]\n')
})
