import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { columnNames } from './column-names.ts'
import { openDeck } from './open-deck.ts'

const page = readFileSync(new URL('../../docs/formats.md', import.meta.url), 'utf8').replaceAll('\r\n', '\n')
const examples = Array.from(page.matchAll(/```(json|csv)\n([\s\S]*?)```/g), ([, kind = '', text = '']) => ({ kind, text }))

test('every example of docs/formats.md opens without a word', () => {
  expect(examples.map((example) => example.kind)).toEqual(['json', 'json', 'csv', 'csv', 'csv'])
  for (const { kind, text } of examples) {
    const opened = openDeck({ name: `example.${kind}`, bytes: new TextEncoder().encode(text) })
    expect(opened, text).toMatchObject({ ok: true, value: { rejected: [], duplicates: [], problems: [] } })
  }
})

test('its quotes stand in their passages', () => {
  for (const { kind, text } of examples) {
    const opened = openDeck({ name: `example.${kind}`, bytes: new TextEncoder().encode(text) })
    if (!opened.ok) continue
    const passages = new Map(opened.value.file.articles.flatMap((article) => article.passages.map((passage) => [passage.id, passage.text])))
    for (const note of opened.value.file.notes) for (const { passage, quote, start } of note.citations) expect(passages.get(passage)?.slice(start, start + quote.length)).toBe(quote)
  }
})

test('it names the headings that are known', () => {
  const use = ['question', 'answer', 'remark', 'accepts', 'tags'] as const
  for (const one of use) for (const name of (columnNames.get(one) ?? []).filter((word) => /^[a-z ]+$/.test(word)).slice(0, 1)) expect(page).toContain(name)
})
