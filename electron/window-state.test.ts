import { mkdtempSync, readdirSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { firstState, keepWindowState, placeOnScreen, readWindowState, type WindowState } from './window-state.ts'

const screen = { x: 0, y: 0, width: 1920, height: 1080 }
const state: WindowState = { place: { x: 100, y: 50 }, width: 1000, height: 700, isMaximized: true, theme: 'dark' }

test('what is kept is read again', () => {
  const folder = mkdtempSync(join(tmpdir(), 'lectern-window-'))
  keepWindowState(join(folder, 'window.json'), state)
  expect(readWindowState(join(folder, 'window.json'))).toEqual(state)
  expect(readdirSync(folder)).toEqual(['window.json'])
})

test('what is missing or damaged is the first state, and what cannot be kept is let pass', () => {
  const path = join(mkdtempSync(join(tmpdir(), 'lectern-window-')), 'window.json')
  expect(readWindowState(path)).toEqual(firstState)
  fc.assert(
    fc.property(fc.oneof(fc.string(), fc.json()), (text) => {
      writeFileSync(path, text)
      expect(readWindowState(path)).toEqual(firstState)
    }),
  )
  writeFileSync(path, JSON.stringify({ ...state, width: 10 }))
  expect(readWindowState(path)).toEqual(firstState)
  expect(() => keepWindowState('/no/such/folder/window.json', state)).not.toThrow()
})

test('a place on a screen is kept', () => {
  expect(placeOnScreen(state, [screen])).toEqual(state)
  expect(placeOnScreen({ ...state, place: { x: 2000, y: 0 } }, [screen, { ...screen, x: 1920 }]).place).toEqual({ x: 2000, y: 0 })
  expect(placeOnScreen({ ...state, place: null }, [screen]).place).toBeNull()
})

test.each([
  [2000, 50],
  [-990, 50],
  [100, -30],
  [100, 1060],
])('a place at %i, %i, where nobody could take hold of the window, is forgotten', (x, y) => {
  expect(placeOnScreen({ ...state, place: { x, y } }, [screen])).toEqual({ ...state, place: null })
})
