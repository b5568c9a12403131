import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { aSearchContext } from '../../tests/builders/a-card-record.ts'
import { compileQuery } from './match-query.ts'
import { parseQuery } from './parse-query.ts'
import type { Query } from './query.ts'
import { dueWords, operators, properties, states } from './query-words.ts'
import { writeQuery } from './write-query.ts'

const page = readFileSync(join(import.meta.dirname, '../../docs/search.md'), 'utf8')
const examples = [...page.matchAll(/^\| `([^`]+)` \|/gm)].map(([, example]) => example as string)

test.each(examples)('the page of searches: %s', (example) => {
  const { query, problem } = parseQuery(example)
  expect(problem).toBeNull()
  expect(parseQuery(writeQuery(query as Query)).query).toEqual(query)
  expect(typeof compileQuery(query as Query, aSearchContext())).toBe('function')
})

test('the page names every word of the language', () => {
  expect(examples.length).toBeGreaterThan(40)
  for (const { words } of operators) expect(page).toContain(`${words[0]}:`)
  for (const { words } of states) expect(page).toContain(`\`is:${words[0]}\``)
  for (const { words } of properties) expect(page).toContain(`\`prop:${words[0]}`)
  for (const { words } of dueWords.slice(0, 2)) expect(page).toContain(`due:${words[0]}`)
})
