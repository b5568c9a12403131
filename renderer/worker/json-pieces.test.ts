import { expect, test } from 'vitest'
import { findPiece, readPiece, writePiece } from './json-pieces.ts'

const things = [{ id: 'a', text: 'Ħ\uD800"\\' }, { id: 'b', text: '' }, { id: 'c' }]

test('what came in a piece has its bytes as long as it stands together and unchanged', () => {
  const read = readPiece(writePiece(things))
  expect(read).toEqual(things)
  const found = findPiece([{ id: 'x' }, ...read, { id: 'y' }], 1)
  expect(found?.count).toBe(3)
  expect(new TextDecoder().decode(found?.bytes)).toBe(JSON.stringify(things).slice(1, -1))
  expect(findPiece(read, 1)).toBeNull()
  expect(findPiece(read.slice(0, 2), 0)).toBeNull()
  expect(findPiece([read[0], { ...(read[1] as object) }, read[2]], 0)).toBeNull()
  expect(findPiece(things, 0)).toBeNull()
})

test('an empty piece holds nothing', () => {
  expect(readPiece(writePiece([]))).toEqual([])
})

test('a piece is left as it is by those after it, also a very long one', () => {
  const lists = [[{ id: 'a' }], [{ id: 'b', text: 'é'.repeat(1_100_000) }], [{ id: 'c', text: '日本' }]]
  expect(lists.map(writePiece).map((piece) => readPiece(piece))).toEqual(lists)
})
