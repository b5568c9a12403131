import { expect, test } from 'vitest'
import { findCommand } from '../../parts/commands.ts'
import { checkKey, giveKey } from './check-key.ts'

const undo = findCommand('study.undo')

test('a free key, and a key that only another place has, can be taken', () => {
  expect(checkKey(undo, 'q', {})).toBeNull()
  expect(checkKey(undo, 'y', {})).toBeNull()
  expect(checkKey(undo, 'alt+z', {})).toBeNull()
  expect(checkKey(undo, 'b', { 'study.bury': 'f' })).toBeNull()
})

test('a key of the same place, or of all places, is taken; so is one that begins two in a row', () => {
  expect(checkKey(undo, 'b', {})).toMatchObject({ what: 'taken', by: { name: 'study.bury' } })
  expect(checkKey(undo, 'g', {})).toMatchObject({ what: 'taken', by: { name: 'go.today' } })
  expect(checkKey(findCommand('quiz.true'), 's', {})).toMatchObject({ what: 'taken', by: { name: 'source.show' } })
  expect(checkKey(findCommand('app.keys'), 'j', {})).toMatchObject({ what: 'taken', by: { name: 'library.next' } })
})

test('keys that mean the same everywhere are refused in words', () => {
  for (const key of ['Enter', 'shift+Enter', 'Space', 'ArrowUp', 'ctrl+c', 'Tab']) expect(checkKey(undo, key, {})).toMatchObject({ what: 'refused' })
  expect(checkKey(undo, 'ctrl+k', {})).toEqual({ what: 'refused', why: 'Ctrl+K is “Search or go to” and stays so.' })
})

test('who loses a key keeps its second one, or has none; an own key is no choice', () => {
  expect(giveKey(undo, 'b', {})).toEqual({ 'study.undo': 'b', 'study.bury': '-' })
  expect(giveKey(undo, 'e', {})).toEqual({ 'study.undo': 'e', 'study.edit': '' })
  expect(giveKey(undo, 'z', { 'study.undo': 'q' })).toEqual({})
  expect(giveKey(undo, '', {})).toEqual({ 'study.undo': '' })
})
