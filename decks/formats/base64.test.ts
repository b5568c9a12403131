import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { decodeBase64 } from './decode-base64.ts'
import { encodeBase64 } from './encode-base64.ts'

test('writes as Node does and reads it back', () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 7000 }), (bytes) => {
      const text = encodeBase64(bytes)
      expect(text).toBe(Buffer.from(bytes).toString('base64'))
      expect(decodeBase64(text)).toEqual(Uint8Array.from(bytes))
    }),
  )
})

test('refuses what is none', () => {
  for (const text of ['a', 'ab*=', 'äbcd', 'ab=c', '====']) expect(decodeBase64(text), text).toBeNull()
})
