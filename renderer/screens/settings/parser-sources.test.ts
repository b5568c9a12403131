import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { parserSources } from './parser-sources.ts'

const licence = readFileSync(new URL('../../../resources/parser/LICENSE.md', import.meta.url), 'utf8')

test('the licence that goes with the files says the same', () => {
  expect(licence).toContain('Attribution-ShareAlike 4.0')
  for (const { name, licence: own } of parserSources.from) {
    expect(licence).toContain(name.split(',')[0])
    expect(licence).toContain(own)
  }
  expect(licence.match(/^\| \[/gm)).toHaveLength(parserSources.from.length)
})
