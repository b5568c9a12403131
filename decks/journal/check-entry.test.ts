import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { anEntry, anEntryLine } from '../../tests/builders/an-entry.ts'
import { checkEntry, entryIdAt } from './check-entry.ts'

const encoder = new TextEncoder()

function idOf(json: string, before = ''): string {
  const bytes = encoder.encode(`${before}${json}\n${'{"id":"'.padEnd(40, 'Z')}`)
  return entryIdAt(bytes, encoder.encode(before).length, encoder.encode(before + json).length)
}

test('an entry is told by its id; what is none is refused and says where it is not one', () => {
  expect(checkEntry(anEntryLine('review', 7))).toEqual({ ok: true, value: anEntry('review', 7).id })
  expect(checkEntry(anEntryLine('review').replace('"rating":3', '"rating":9'))).toMatchObject({ ok: false, problem: { type: 'bad-entry', where: expect.stringContaining('rating') } })
  for (const text of ['', '{', 'null', '[]', '"text"', '{"kind":"review"}']) expect(checkEntry(text), text).toMatchObject({ ok: false, problem: { type: 'bad-entry' } })
})

test('the id of a line is read where it stands, wherever in its JSON', () => {
  const { id, ...rest } = anEntry('review', 3)
  for (const before of ['', '1234abcd 7 ', 'é'.repeat(9)]) {
    expect(idOf(JSON.stringify({ id, ...rest }), before)).toBe(id)
    expect(idOf(JSON.stringify({ ...rest, id }), before)).toBe(id)
    expect(idOf(` { "id" : "${id}" }`, before)).toBe(id)
  }
})

test('an id that is not one of ours is read as JSON reads it', () => {
  const { id } = anEntry('review', 3)
  for (const other of [id.toLowerCase(), `${id}0`, id.slice(1), `${id.slice(0, 25)}/`, `${id.slice(0, 25)}:`, `${id.slice(0, 25)}@`, `${id.slice(0, 25)}[`, `${id.slice(0, 25)}"`, '', 'é'.repeat(13)]) expect(idOf(JSON.stringify({ id: other, kind: 'review' })), other).toBe(other)
  expect(idOf('{"id":7}')).toBe('7')
})

test('a line without an id has the empty one, and nothing behind its end is read', () => {
  for (const json of ['{}', 'null', '7', '"id"', '{"id', '{"id":"01AB']) expect(idOf(json), json).toBe('')
})

test('both ways to read an id agree', () => {
  fc.assert(
    fc.property(fc.string({ minLength: 20, maxLength: 30, unit: fc.constantFrom('0', '9', 'A', 'Z', 'a', '"', '\\', 'é') }), (id) => {
      expect(idOf(JSON.stringify({ id }))).toBe(id)
    }),
  )
})
