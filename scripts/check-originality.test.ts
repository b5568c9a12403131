import { expect, test } from 'vitest'
import { checkOriginality } from './check-originality.ts'

test('nothing here repeats an original, and the digests hold every gold fact', () => {
  const { missing, problems } = checkOriginality()
  if (missing !== null) process.stdout.write(`${missing}\n`)
  expect(problems).toEqual([])
})

test('the comparison can fail: shorter runs are found', () => {
  const { missing, problems } = checkOriginality(undefined, 4)
  expect(missing !== null || problems.length > 0).toBe(true)
})

test('without the originals it says so and compares nothing', () => {
  const result = checkOriginality('/nowhere')
  expect(result.missing).toContain('not on this computer')
  expect(result.problems).toEqual([])
})
