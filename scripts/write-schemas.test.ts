import { readdirSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { makeSchemas } from './make-schemas.ts'

const folder = new URL('../docs/schemas/', import.meta.url)

test('docs/schemas says what the model says; if not, run npm run schemas', () => {
  const made = makeSchemas()
  expect(readdirSync(folder).sort()).toEqual([...made.keys()].sort())
  for (const [name, text] of made) expect(readFileSync(new URL(name, folder), 'utf8').replaceAll('\r\n', '\n'), name).toBe(text)
})
