import { expect, test } from 'vitest'
import { targetsOf } from '../../decks/journal/retracted-entries.ts'
import { retractEntrySchema } from '../../decks/model/entry.ts'
import { anEntryId } from '../../tests/builders/a-review.ts'
import { retractAll } from './retract-all.ts'

test.each([0, 1, 100_001, 100_002, 200_003])('%i entries are taken back, each once', (count) => {
  const ids = Array.from({ length: count }, (_, at) => anEntryId(at))
  const deeds = retractAll(ids, { restored: 5 })
  expect(deeds).toHaveLength(Math.ceil(count / 100_001))
  const parsed = deeds.map((deed) => retractEntrySchema.parse({ ...deed, id: anEntryId(1), at: 1, device: 'desk' }))
  const named = parsed.flatMap(targetsOf)
  expect(named).toHaveLength(count)
  expect(new Set(named).size).toBe(count)
  expect(parsed.every(({ restored }) => restored === 5)).toBe(true)
})
