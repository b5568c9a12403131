import { join } from 'node:path'
import { expect, test } from 'vitest'
import { cacheFolder, checkIntegrity } from './carried-electron.ts'

test('only the pinned bytes are taken', () => {
  // The SHA-512 of no bytes at all.
  const empty = 'sha512-z4PhNX7vuL3xVChQ1m2AB9Yg5AULVxXcg/SpIdNs6c5H0NE8XYXysP+DGNKHfuwvY7kxvUdBeoGlODJ6+SfaPg=='
  expect(() => checkIntegrity(new Uint8Array(), empty)).not.toThrow()
  expect(() => checkIntegrity(new Uint8Array(1), empty)).toThrow('not the one that was pinned')
})

test('what is fetched is kept where the system keeps such things', () => {
  expect(cacheFolder({ XDG_CACHE_HOME: '/cache', HOME: '/home/reader' })).toBe(join('/cache/lectern'))
  expect(cacheFolder({ XDG_CACHE_HOME: '', HOME: '/home/reader' })).toBe(join('/home/reader/.cache/lectern'))
})
