import type { MenuItemConstructorOptions } from 'electron'
import { expect, test } from 'vitest'
import { menuTemplate } from './menu.ts'

function items(facts: { isMac: boolean; isDevelopment: boolean }): { all: MenuItemConstructorOptions[]; chosen: string[] } {
  const chosen: string[] = []
  const menus = menuTemplate({ ...facts, choose: (command) => chosen.push(command) })
  return { all: menus.flatMap((menu) => (Array.isArray(menu.submenu) ? menu.submenu : [])), chosen }
}

function roles(isDevelopment: boolean): unknown[] {
  return items({ isMac: false, isDevelopment }).all.map((item) => item.role)
}

test('each command of the menu is told once when it is chosen', () => {
  const { all, chosen } = items({ isMac: false, isDevelopment: false })
  for (const item of all) (item.click as (() => void) | undefined)?.()
  expect(chosen).toEqual(['import', 'backups', 'settings', 'undo', 'today', 'library', 'keys'])
})

test('the keys that the page answers stay with it', () => {
  const { all } = items({ isMac: false, isDevelopment: false })
  const keys = all.flatMap((item) => (item.accelerator === undefined ? [] : [[item.accelerator, item.registerAccelerator ?? true]]))
  expect(keys).toEqual([
    ['CmdOrCtrl+O', true],
    ['CmdOrCtrl+,', false],
    ['CmdOrCtrl+Z', false],
  ])
})

test('on a Mac the key of undo belongs to typing', () => {
  const { all } = items({ isMac: true, isDevelopment: false })
  expect(all.some((item) => item.role === 'undo')).toBe(true)
  expect(all.some((item) => item.accelerator === 'CmdOrCtrl+Z')).toBe(false)
})

test('only development shows the developer tools', () => {
  expect(roles(false)).not.toContain('toggleDevTools')
  expect(roles(false)).not.toContain('reload')
  expect(roles(true)).toContain('toggleDevTools')
})

test('a Mac has its own first menu and closes windows; others quit', () => {
  expect(menuTemplate({ isMac: true, isDevelopment: false, choose: () => {} })[0]).toEqual({ role: 'appMenu' })
  expect(items({ isMac: true, isDevelopment: false }).all.some((item) => item.role === 'quit')).toBe(false)
  expect(items({ isMac: false, isDevelopment: false }).all.some((item) => item.role === 'quit')).toBe(true)
})
