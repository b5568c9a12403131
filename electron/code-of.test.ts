import { expect, test } from 'vitest'
import { codeOf } from './code-of.ts'

test('a failure of the system has its code', () => {
  expect(codeOf(Object.assign(new Error('no'), { code: 'ENOENT' }))).toBe('ENOENT')
})

test.each([new Error('no'), 'no', null, undefined, { code: 5 }])('%s has an unknown reason', (error) => {
  expect(codeOf(error)).toBe('unknown reason')
})
