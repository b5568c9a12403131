import { expect, test } from 'vitest'
import { wordFeatures } from './word-features.ts'

const featuresOf = (word: string) => Object.fromEntries(Object.entries(wordFeatures).map(([name, of]) => [name, of(word)]))

test('a word, its ends, its beginnings and its shape', () => {
  expect(featuresOf('Parliament')).toEqual({ w: 'parliament', s2: 'nt', s3: 'ent', s4: 'ment', p2: 'pa', p3: 'par', sh: 'Xxx' })
  expect(featuresOf('1998')).toEqual({ w: '0000', s2: '00', s3: '000', s4: '0000', p2: '00', p3: '000', sh: 'dd' })
})

test.each([
  ['U.S.', 'X.X.'],
  ['McDonald', 'XxXxx'],
  ['B-52s', 'X-ddx'],
  ['Égypte', 'xx'],
  ['🙂', 'x'],
  ['a1B2c3D4e5', 'xdXdxdXd'],
])('the shape of %s', (word, shape) => expect(wordFeatures.sh(word)).toBe(shape))

test('typographic quotes and dashes are plain ones', () => {
  expect(['’s', '“', '—', '`'].map((word) => wordFeatures.w(word))).toEqual(["'s", '"', '-', "'"])
})

test('a character of two units is one letter', () => {
  expect(wordFeatures.s2('x𝒜𝒷')).toBe('𝒜𝒷')
})
