import { expect, test } from 'vitest'
import { floorMethods, layFloor } from './pdf-floor.ts'

test('each function does what the engine of today does', () => {
  const own = { Promise: {}, URL: {}, AbortSignal: {}, Math: {}, Map: {}, WeakMap: {}, Set: {}, Uint8Array: {}, 'Uint8Array static': {} }
  layFloor(own)
  const call = (owner: keyof typeof own, method: string, on: unknown, ...args: unknown[]): unknown => Reflect.apply(Reflect.get(own[owner], method) as () => unknown, on, args)
  const set = new Set([1, 2, 3])
  for (const [method, expected] of [['union', [1, 2, 3, 4]], ['intersection', [2, 3]], ['difference', [1]]] as const) expect([...(call('Set', method, set, new Set([2, 3, 4])) as Set<number>)]).toEqual(expected)
  expect(call('Set', 'isSubsetOf', new Set([2]), set)).toBe(true)
  expect(call('Set', 'isSupersetOf', set, new Set([4]))).toBe(false)
  expect(call('Set', 'isDisjointFrom', set, new Set([4]))).toBe(true)
  const map = new Map([['a', 1]])
  expect([call('Map', 'getOrInsert', map, 'a', 5), call('Map', 'getOrInsert', map, 'b', 5), call('Map', 'getOrInsertComputed', map, 'c', (key: string) => `${key}!`)]).toEqual([1, 5, 'c!'])
  expect(call('Uint8Array', 'toHex', Uint8Array.of(0, 171))).toBe('00ab')
  expect(call('Uint8Array', 'toBase64', Uint8Array.of(77, 97, 110))).toBe('TWFu')
  expect(call('Uint8Array static', 'fromBase64', Uint8Array, 'TWFu')).toEqual(Uint8Array.of(77, 97, 110))
  expect(call('Uint8Array static', 'fromHex', Uint8Array, '00ab')).toEqual(Uint8Array.of(0, 171))
  expect(call('Math', 'sumPrecise', Math, [1, 2, 3])).toBe(6)
  expect(call('URL', 'parse', URL, 'not an address')).toBe(null)
  expect(call('URL', 'canParse', URL, 'https://example.org')).toBe(true)
})

test('promises and signals are made', async () => {
  const { promise, resolve } = (floorMethods.Promise['withResolvers'] as () => unknown)() as { promise: Promise<number>; resolve: (value: number) => void }
  resolve(4)
  expect(await promise).toBe(4)
  const stop = new AbortController()
  const any = (floorMethods.AbortSignal['any'] as (signals: AbortSignal[]) => AbortSignal)([stop.signal, new AbortController().signal])
  stop.abort('enough')
  expect([any.aborted, any.reason]).toEqual([true, 'enough'])
})

test('what the engine has is left as it is', () => {
  const own = { Promise: { try: 'kept' }, URL: {}, AbortSignal: {}, Math: {}, Map: {}, WeakMap: {}, Set: {}, Uint8Array: {}, 'Uint8Array static': {} }
  layFloor(own)
  expect(own.Promise.try).toBe('kept')
})
