import { expect, test } from 'vitest'
import { commands } from './commands.ts'
import type { Command } from './commands.ts'
import { keysOf, keyToWords, shownKeys } from './key-choice.ts'

const own = { singleKeys: true, keys: {} }

test('a command has the key that was chosen, its own otherwise, and none when it was taken away', () => {
  expect(keysOf('study.undo', own)).toEqual(['z', 'u'])
  expect(keysOf('study.undo', { keys: { 'study.undo': 'q' } })).toEqual(['q'])
  expect(keysOf('study.undo', { keys: { 'study.undo': '' } })).toEqual([])
  expect(() => keysOf('study.dance', own)).toThrow('study.dance')
})

test('keys are shown as they are printed', () => {
  expect(['z', 'shift+a', 'ctrl+shift+z', 'g t', 'Escape', '?', '+', 'ctrl+,'].map(keyToWords)).toEqual(['Z', 'Shift+A', 'Ctrl+Shift+Z', 'G T', 'Esc', '?', 'Plus', 'Ctrl+,'])
  expect(shownKeys('library.next library.previous', own)).toBe('J K')
  expect(shownKeys('study.undo', { ...own, keys: { 'study.undo': 'alt+q' } })).toBe('Alt+Q')
  expect(shownKeys('study.undo', { ...own, keys: { 'study.undo': '' } })).toBeUndefined()
  expect(shownKeys('Ctrl+K', own)).toBe('Ctrl+K')
})

test('keys that are switched off are not shown; Space, Enter and Ctrl still are', () => {
  const off = { singleKeys: false, keys: { 'study.edit': 'ctrl+e' } }
  expect(['study.undo', 'go.today', 'make.acceptSure', 'study.edit', 'study.goOn', 'app.search', 'today.start', 'Z', 'Esc'].map((keys) => shownKeys(keys, off))).toEqual([undefined, undefined, undefined, 'Ctrl+E', 'Space', 'Ctrl+K', 'Enter', undefined, 'Esc'])
})

test('no two commands of one place, or of all places, begin with the same key', () => {
  const all: readonly Command[] = commands
  for (const place of new Set(all.map(({ where }) => where))) {
    const keys = all.filter(({ where }) => where === place || where === 'Everywhere').flatMap((command) => command.keys)
    expect(keys.filter((key, at) => keys.some((other, place2) => place2 !== at && (other === key || other.startsWith(`${key} `)))).filter((key) => key !== 'Escape')).toEqual([])
  }
})
