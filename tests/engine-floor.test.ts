// The page must run on Chrome 114 (decision 3), and the compiler's DOM library knows younger things. These names
// are younger and have no syntax that a build could lower, so they may not stand in the page's or the core's code.
import { globSync, readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { expect, test } from 'vitest'

const root = resolve(import.meta.dirname, '..')
const younger =
  /\b(AbortSignal\.any|URL\.(canParse|parse)|Object\.groupBy|Map\.groupBy|Array\.fromAsync|Promise\.(withResolvers|try)|RegExp\.escape|Iterator\.from|Math\.sumPrecise|Uint8Array\.from(Base64|Hex)|Temporal\.|Intl\.DurationFormat|scheduler\.yield|Math\.f16round)|\.(getOrInsert(Computed)?|isSubsetOf|isSupersetOf|isDisjointFrom|symmetricDifference|moveBefore|toBase64|toHex)\(/
const youngerStyle = /light-dark\(|field-sizing|@starting-style|subgrid|anchor-name|position-anchor|scrollbar-color|context-stroke|text-wrap:\s*pretty|@scope/

function find(pattern: string, word: RegExp): string[] {
  return globSync(pattern, { cwd: root })
    .filter((file) => !/\.test\.tsx?$/.test(file))
    .flatMap((file) => readFileSync(resolve(root, file), 'utf8').split('\n').flatMap((line, at) => (word.test(line) ? [`${file}:${at + 1}: ${line.trim()}`] : [])))
}

test('the page and the core call nothing younger than Chrome 114', () => {
  expect(find('{renderer,decks}/**/*.{ts,tsx}', younger)).toEqual([])
})

test('the styles use nothing younger than Chrome 114', () => {
  expect(find('renderer/**/*.css', youngerStyle)).toEqual([])
})

test('the search finds what it looks for', () => {
  expect(younger.test('const all = AbortSignal.any([a, b])')).toBe(true)
  expect(younger.test('const url = URL.createObjectURL(blob)')).toBe(false)
  expect(youngerStyle.test('color: light-dark(#fff, #000)')).toBe(true)
})
