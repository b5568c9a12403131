import { sha256 } from '@noble/hashes/sha2.js'
import { expect, test } from 'vitest'
import { hashText } from './hash-text.ts'

const alphabet = '0123456789abcdefghjkmnpqrstvwxyz'

/** The first 80 bits of the hash, bit by bit. */
function slowly(text: string): string {
  const bits = [...sha256(new TextEncoder().encode(text))].map((byte) => byte.toString(2).padStart(8, '0')).join('')
  return Array.from({ length: 16 }, (_, at) => alphabet[Number.parseInt(bits.slice(at * 5, at * 5 + 5), 2)]).join('')
}

test('a text is named by its hash, however long it is and in whatever script', () => {
  for (const text of ['', 'anki note\0a1', 'Ħ', 'سوال', '\uD800', '🜚', 'a'.repeat(255), 'a'.repeat(256), 'a'.repeat(257), `${'a'.repeat(255)}é`, 'b']) expect(hashText(text)).toBe(slowly(text))
  expect(hashText('a', 'bc')).toBe(slowly('a\0bc'))
  expect(hashText('a', 'bc')).not.toBe(hashText('ab', 'c'))
})
