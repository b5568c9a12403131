import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { appVersion } from './app-version.ts'

test('the browser edition has the version of the app', () => {
  expect(JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8')).version).toBe(appVersion)
})
