import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { findFileArgument } from './file-argument.ts'

const folder = mkdtempSync(join(tmpdir(), 'lectern-argument-'))
const deck = join(folder, 'my deck.json')
writeFileSync(deck, '{}')
writeFileSync(join(folder, 'loader.js'), '')

test.each([
  ['the only word', ['electron', deck], deck],
  ['a relative word', ['electron', 'my deck.json'], deck],
  ["after the app's folder", ['electron', '-r', join(folder, 'loader.js'), folder, deck], deck],
  ["before Chromium's switches", ['electron', folder, deck, '--disable-gpu', '--allow-file-access'], deck],
  ['before a word that is nothing', ['electron', deck, 'nothing-of-that-name'], deck],
])('a file is found: %s', (_, argv, file) => {
  expect(findFileArgument(argv, folder)).toBe(file)
})

test.each([
  ['no words', ['electron']],
  ['only the executable', [deck]],
  ["the app's folder last", ['electron', '-r', join(folder, 'loader.js'), folder]],
  ['only switches', ['electron', `--${deck}`, '-x']],
  ['an empty word', ['electron', '']],
  ['a word longer than any name', ['electron', 'x'.repeat(10_000)]],
  ['a word that no path can hold', ['electron', 'a\0b']],
])('nothing is found: %s', (_, argv) => {
  expect(findFileArgument(argv, folder)).toBeNull()
})
