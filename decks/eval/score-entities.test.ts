import { expect, test } from 'vitest'
import { fOf, scoreEntities } from './score-entities.ts'

const gold = [
  { name: 'Harbour Mill Company', type: 'group', aliases: ['HMC'] },
  { name: 'Ada Bolt', type: 'person', aliases: ['Bolt'] },
] as const

test('an entity is right under any of its wordings, once, and typed right with the right type', () => {
  const found = [{ name: 'the HMC', type: 'group', aliases: [] }, { name: 'Bolt', type: 'place', aliases: [] }, { name: 'Wednesday', type: 'person', aliases: [] }] as const
  const score = scoreEntities(found, gold)
  expect(score).toEqual({ found: 3, right: 2, typed: 1, gold: 2 })
  expect(fOf([score], 'right')).toBeCloseTo(0.8)
  expect(fOf([score], 'typed')).toBeCloseTo(0.4)
})

test('the same one found twice is neither right twice nor wrong', () => {
  expect(scoreEntities([{ name: 'Ada Bolt', type: 'person', aliases: [] }, { name: 'Bolt', type: 'person', aliases: [] }], gold)).toEqual({ found: 1, right: 1, typed: 1, gold: 2 })
})

test('of nothing the score is nought', () => {
  expect(fOf([], 'right')).toBe(0)
})
