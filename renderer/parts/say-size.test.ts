import { expect, test } from 'vitest'
import { saySize } from './say-size.ts'

test('a size has the unit that makes it short', () => {
  const sizes = [0, 1, 999, 1000, 14_400, 999_499, 999_500, 2_100_000, 218_400_000, 1_000_000_000, 1_540_000_000, 20_000_000_000]
  expect(sizes.map(saySize)).toEqual(['0 bytes', '1 byte', '999 bytes', '1 kB', '14 kB', '999 kB', '1 MB', '2.1 MB', '218 MB', '1 GB', '1.5 GB', '20 GB'])
})
