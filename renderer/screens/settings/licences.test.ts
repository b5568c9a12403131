import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { licences } from './licences.ts'

const root = new URL('../../../', import.meta.url)

test.each(licences)('$name is under the licence that its package names', ({ from, licence }) => {
  const about: unknown = JSON.parse(readFileSync(new URL(`node_modules/${from}/package.json`, root), 'utf8'))
  expect(about).toMatchObject({ name: from, license: licence })
})
