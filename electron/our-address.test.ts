import { expect, test } from 'vitest'
import { isOurAddress, ourAddress, parseAddress } from './our-address.ts'

test.each([ourAddress, 'lectern://app', 'lectern://app/index.html', 'lectern://app/?a=1#/study', 'LECTERN://app/'])('%s is ours', (address) => {
  expect(isOurAddress(address)).toBe(true)
})

test.each(['', 'null', 'lectern:', 'lectern:app', 'lectern:///app/', 'lectern://APP/', 'lectern://ap', 'lectern://app.', 'lectern://app:1/', 'lectern://x@app/', 'lectern2://app/', 'app', '//app/'])(
  '"%s" is not ours',
  (address) => {
    expect(isOurAddress(address)).toBe(false)
  },
)

test('the trap the comparison avoids: our origin is no origin in Node', () => {
  expect(new URL(ourAddress).origin).toBe('null')
  expect(new URL('file:///etc/passwd').origin).toBe(new URL(ourAddress).origin)
})

test('what is no address has no parts', () => {
  expect(parseAddress('not an address')).toBeNull()
})
