import { expect, test } from 'vitest'
import { isRequestAllowed } from './lock.ts'

test.each(['lectern://app/assets/main.js', 'data:image/png;base64,AAAA', 'blob:lectern://app/1', `lectern-card://card/${'a'.repeat(32)}/`, `lectern-card://card/${'a'.repeat(32)}/m/${'0'.repeat(64)}`])('%s may be asked for', (address) => {
  expect(isRequestAllowed(address, undefined)).toBe(true)
})

const refused = ['http://example.org/', 'https://example.org/', 'ws://127.0.0.1:5173/', 'file:///etc/passwd', 'ftp://example.org/', 'chrome://gpu/', 'devtools://devtools/', 'filesystem:lectern://app/1', 'lectern://other/', 'lectern-card://app/', `lectern-card://card/${'a'.repeat(32)}/other`, `lectern-card://u@card/${'a'.repeat(32)}/`, `lectern-card://card/${'a'.repeat(32)}/?q`, `lectern-card://${'a'.repeat(32)}/`, 'view-source:lectern://app/', '', 'x']
test.each(refused)('"%s" is cancelled', (address) => {
  expect(isRequestAllowed(address, undefined)).toBe(false)
})

test("in development Vite's server is allowed, by its whole name", () => {
  const server = 'http://127.0.0.1:5173'
  expect(isRequestAllowed('ws://127.0.0.1:5173/?token=1', server)).toBe(true)
  expect(isRequestAllowed('http://127.0.0.1:5174/', server)).toBe(false)
  expect(isRequestAllowed('http://127.0.0.1.example.org:5173/', server)).toBe(false)
})
