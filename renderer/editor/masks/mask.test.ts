import { expect, test } from 'vitest'
import { boxOf, dragCorner, groupMasks, moveMask, placeMask, resizeMask, splitMasks, type Mask } from './mask.ts'

const rect = (change: Partial<Mask> = {}): Mask => ({ key: 1, gap: 1, form: 'rect', points: [[0.2, 0.2], [0.4, 0.3]], ...change })

test('A mask stays on the picture when it is moved and sized', () => {
  expect(boxOf(moveMask(rect(), 5, -5))).toEqual({ x: 0.8, y: 0, width: expect.closeTo(0.2), height: expect.closeTo(0.1) })
  expect(boxOf(resizeMask(rect(), 5, 5))).toEqual({ x: 0.2, y: 0.2, width: expect.closeTo(0.8), height: expect.closeTo(0.8) })
  expect(boxOf(resizeMask(rect(), -5, -5)).width).toBeCloseTo(0.01)
})

test('A corner that is dragged beyond the one across turns the mask over', () => {
  expect(boxOf(dragCorner(rect(), 2, [0.1, 0.1]))).toEqual({ x: 0.1, y: 0.1, width: expect.closeTo(0.1), height: expect.closeTo(0.1) })
})

test('A corner of a polygon moves alone', () => {
  const triangle = placeMask('polygon', [])
  const moved = dragCorner(triangle, 1, [0.5, 0])
  expect(moved.points.map((point, place) => (place === 1 ? null : point))).toEqual([triangle.points[0], null, triangle.points[2]])
})

test('Masks that are grouped share the lowest gap; split, each but the first gets a new one', () => {
  const masks = [rect(), rect({ key: 2, gap: 2 }), rect({ key: 3, gap: 3 })]
  const grouped = groupMasks(masks, [2, 3])
  expect(grouped.map(({ gap }) => gap)).toEqual([1, 2, 2])
  expect(splitMasks(grouped, [2, 3]).map(({ gap }) => gap)).toEqual([1, 2, 3])
})

test('New masks do not lie on one another and have keys and gaps of their own', () => {
  const first = placeMask('rect', [])
  const second = placeMask('ellipse', [first])
  expect([second.key, second.gap]).toEqual([2, 2])
  expect(boxOf(second).x).not.toBe(boxOf(first).x)
})
