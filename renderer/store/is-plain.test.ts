import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { cardStudySchema } from '../../decks/model/card-study.ts'
import { noteSchema } from '../../decks/model/note.ts'
import { isPlainNote, isPlainStudy } from './is-plain.ts'

const note = {
  id: 'n1', family: 'other', frame: null, status: 'stated', citations: [], tags: ['a'], tier: 1, guid: 'g', modified: 5, content: { type: 't', markup: 'html', fields: ['a', ''] },
  cards: [{ id: 'c1', kind: 'question', question: 'Q', answer: 'A', remark: null, accepts: [], answerType: null, template: 0 }],
}
const study = { card: 'c1', memory: { state: 'review', due: 5.5, stability: 1, difficulty: 2, step: 0, reps: 1, lapses: 0, lastReviewAt: null }, suspended: false, buried: true, colour: 3, reviews: [[1, 3, 1, 5, -6, 7, 8]], interval: -4, ease: 2500 }

const odd: readonly unknown[] = [undefined, null, '', ' ', 'x', 'question', 'a/b', 'x'.repeat(81), 'x'.repeat(201), 'x'.repeat(2001), 'x'.repeat(20_001), 0, -0, -1, 1, 2, 9999, 10_000, 0.5, NaN, Infinity, -Infinity, 2 ** 53, true, false, [], [''], ['x'], [null], {}, { a: 1 }, new Date(0), 'review', 'stated', 'groups', 'markdown']

/** The places in a value, as paths. */
function placesOf(value: unknown, path: readonly string[] = []): string[][] {
  const inside = typeof value === 'object' && value !== null ? Object.entries(value).flatMap(([key, each]) => placesOf(each, [...path, key])) : []
  return [[...path], ...inside]
}

/** A copy with something else in one place, or without it, or with a key that does not belong there. */
function change(value: unknown, path: readonly string[], how: 'set' | 'drop' | 'add', to: unknown): unknown {
  const copy = structuredClone(value) as Record<string, unknown>
  let at = copy
  for (const key of path.slice(0, -1)) at = at[key] as Record<string, unknown>
  const key = path.at(-1) ?? 'id'
  if (how === 'add' && Array.isArray(at)) throw new Error('JSON has no lists with names.')
  if (how === 'drop' && Array.isArray(at)) at.splice(Number(key), 1)
  else if (how === 'drop') delete at[key]
  else at[how === 'add' ? `${key}s` : key] = to
  return copy
}

test.each([['note', note, noteSchema, isPlainNote], ['study', study, cardStudySchema, isPlainStudy]] as const)('a plain %s is one to the schema too, as it stands', (_, good, schema, isPlain) => {
  expect(isPlain(good)).toBe(true)
  let plain = 0
  fc.assert(
    fc.property(fc.array(fc.tuple(fc.constantFrom(...placesOf(good).filter((path) => path.length > 0)), fc.constantFrom('set', 'set', 'set', 'drop', 'add'), fc.constantFrom(...odd)), { minLength: 1, maxLength: 2 }), (changes) => {
      let changed: unknown = good
      try {
        for (const [path, how, to] of changes) changed = change(changed, path, how, to)
      } catch {
        // The first change took away what the second is about, or it cannot be made.
      }
      if (!isPlain(changed)) return
      plain += 1
      expect(schema.safeParse(changed)).toEqual({ success: true, data: changed })
    }),
    { numRuns: 4000 },
  )
  expect(plain).toBeGreaterThan(100)
})
