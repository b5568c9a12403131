import { expect, test } from 'vitest'
import { aDraft, aVelmarArticle } from '../../../tests/builders/a-making.ts'
import { orderDrafts } from './order-drafts.ts'

const draft = (name: string, importance: number | undefined, confidence: number) => aDraft(aVelmarArticle(), { name, cites: 'four cranes', rest: { confidence, ...(importance === undefined ? {} : { importance }) } })

test('the most useful first is by what a person would ask for and what would be kept; the order of the text stays among equals', () => {
  const drafts = [draft('a', undefined, 0.9), draft('b', 0.5, 0.8), draft('c', 0.9, 0.3), draft('d', 0.5, 0.8), draft('e', 0.9, 0.9)]
  expect(orderDrafts(drafts, 'useful').map(({ id }) => id)).toEqual(['e', 'b', 'd', 'c', 'a'])
  expect(orderDrafts(drafts, 'text')).toBe(drafts)
})
