import { expect, test } from 'vitest'
import { isPermitted, permissions } from './permission-table.ts'

const others = ['', 'null', 'https://example.org/', 'lectern://app.example.org/', 'lectern://other/', 'lectern-card://card/00000000000000000000000000000000/', 'about:blank', 'about:srcdoc', 'data:text/html,x', 'file:///etc/passwd', 'devtools://devtools/']

test('our page may keep its storage, and that is all', () => {
  expect(Object.keys(permissions).filter((permission) => isPermitted(permission, 'lectern://app/'))).toEqual(['persistent-storage'])
})

test('whoever else asks gets nothing', () => {
  const given = others.flatMap((address) => [...Object.keys(permissions), 'unheard-of', '__proto__', 'constructor', 'toString'].filter((permission) => isPermitted(permission, address)))
  expect(given).toEqual([])
})

test('what nobody has heard of is refused to our page too', () => {
  expect(['unheard-of', '__proto__', 'constructor', 'hasOwnProperty', ''].filter((permission) => isPermitted(permission, 'lectern://app/'))).toEqual([])
})
