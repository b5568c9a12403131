import { expect, test } from 'vitest'
import { deckFileSchema } from '../../decks/model/deck.ts'
import { aDeckFile } from '../../tests/builders/a-deck-file.ts'
import { checkDeckFile, parseDeckFile } from './parse-deck-file.ts'

const large = aDeckFile(...Array.from({ length: 1700 }, (_, index) => ({ question: `Which is number ${index}?` })))
const at = (place: number, note: object) => ({ ...large, notes: large.notes.map((each, index) => (index === place ? { ...each, ...note } : each)) })

test('a large deck is read in parts to the same as the schema gives, with a pause after each', async () => {
  let pauses = 0
  const parsed = await parseDeckFile(new TextEncoder().encode(JSON.stringify(large)), async () => void (pauses += 1))
  expect(parsed).toEqual({ ok: true, value: deckFileSchema.parse(large) })
  expect(pauses).toBe(4)
})

test.each([0, 499, 500, 1699])('a fault in note %i of a large deck is found and named', async (place) => {
  const parsed = await checkDeckFile(at(place, { tier: 4 }), async () => null)
  expect(parsed).toMatchObject({ ok: false, problem: { type: 'not-a-deck', where: expect.stringContaining(`notes.${place}.tier`) as string } })
})

test('what is around the notes is checked too', async () => {
  expect(await checkDeckFile({ ...large, version: 3 }, async () => null)).toMatchObject({ ok: false, problem: { where: expect.stringContaining('version') as string } })
  expect(await checkDeckFile({ ...large, other: 1 }, async () => null)).toMatchObject({ ok: false })
  expect(await checkDeckFile(null, async () => null)).toMatchObject({ ok: false })
  expect(await parseDeckFile(new TextEncoder().encode('{'), async () => null)).toMatchObject({ ok: false })
})
