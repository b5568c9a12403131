import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { columnNames } from './column-names.ts'
import { someNoteTools } from '../../tests/builders/some-note-tools.ts'
import type { Result } from '../result.ts'
import { openAnkiText } from './open-anki-text.ts'
import { openDeck } from './open-deck.ts'
import { openPastedTable } from './open-pasted-table.ts'
import { openTables } from './open-table.ts'
import type { OpenedCollection } from './opened-collection.ts'
import { writeDeckTable } from './write-deck-table.ts'

const page = readFileSync(new URL('../../docs/formats.md', import.meta.url), 'utf8').replaceAll('\r\n', '\n')
const examples = Array.from(page.matchAll(/```(json|csv)\n([\s\S]*?)```/g), ([, kind = '', text = '']) => ({ kind, text }))

test('every example of docs/formats.md opens without a word', () => {
  expect(examples.map((example) => example.kind)).toEqual(['json', 'json', 'json', 'csv', 'csv', 'csv', 'csv', 'csv'])
  for (const { kind, text } of examples.filter(({ kind, text }) => kind === 'json' || !text.includes('note type'))) {
    const opened = openDeck({ name: `example.${kind}`, bytes: new TextEncoder().encode(text) })
    expect(opened, text).toMatchObject({ ok: true, value: { rejected: [], duplicates: [], problems: [] } })
  }
})

const tables = Array.from(page.matchAll(/```(csv|list|anki)\n([\s\S]*?)```/g), ([, kind = '', text = '']) => ({ kind, text }))

function openExample(kind: string, text: string): Result<OpenedCollection> {
  const decoded = { text, encoding: 'utf-8' as const }
  if (kind === 'anki') return openAnkiText('Example.txt', decoded, {}, someNoteTools())
  return kind === 'list' ? openPastedTable('Example', text, {}, someNoteTools()) : openTables('Example.csv', decoded, {}, someNoteTools())
}

test('every table, list and text file of Anki’s opens without a word, with the note types that every reader has', () => {
  expect(tables.map((example) => example.kind)).toEqual(['csv', 'csv', 'csv', 'csv', 'csv', 'list', 'anki'])
  for (const { kind, text } of tables) {
    const opened = openExample(kind, text)
    expect(opened, text).toMatchObject({ ok: true, value: { problems: [] } })
    for (const deck of opened.ok ? opened.value.decks : []) expect(deck, text).toMatchObject({ rejected: [], duplicates: [], problems: [] })
  }
  expect(openExample('csv', tables[2]?.text ?? '')).toMatchObject({ value: { decks: [{ file: { notes: [{ content: { type: 'reversed' }, cards: [{}, {}] }, { content: { type: 'cloze' }, cards: [{ answer: "N'Djamena" }] }] } }] } })
  expect(openExample('anki', tables[6]?.text ?? '')).toMatchObject({ value: { decks: [{ file: { deck: { title: 'Capitals::Europe' }, notes: [{ guid: 'bX4k#2', tags: ['north', 'fjord'] }] } }, { file: { deck: { title: 'Capitals::Africa' } } }] } })
})

test('the table of a deck with fields is what is written', () => {
  const written = tables[4]?.text ?? ''
  const opened = openExample('csv', written)
  if (!opened.ok) throw new Error(opened.problem.detail)
  expect(new TextDecoder().decode(writeDeckTable(opened.value.decks.map(({ file }) => file), { mode: 'lossless', delimiter: ',' }))).toBe(written)
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
