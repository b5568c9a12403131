import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { readerTools } from '../../tests/builders/a-card-maker.ts'
import type { Result } from '../result.ts'
import { openCrowdAnki } from './open-crowdanki.ts'
import { openMarkdown } from './open-markdown.ts'
import { openMnemosyne } from './open-mnemosyne.ts'
import { openMochi } from './open-mochi.ts'
import { openSuperMemo } from './open-supermemo.ts'
import { isSuperMemoXml, openSuperMemoXml } from './open-supermemo-xml.ts'
import type { RawCollection } from './raw-study.ts'
import { writeDeckMarkdown } from './write-deck-markdown.ts'

const page = readFileSync(new URL('../../docs/formats.md', import.meta.url), 'utf8').replaceAll('\r\n', '\n')
const examples = Array.from(page.matchAll(/```(markdown|xml|crowdanki|supermemo|edn)\n([\s\S]*?)```/g), ([, kind = '', text = '']) => ({ kind, text }))

async function open({ kind, text }: { readonly kind: string; readonly text: string }): Promise<RawCollection> {
  const decoded = { text, encoding: 'utf-8' as const }
  const readers = new Map<string, () => Promise<Result<RawCollection>>>([
    ['markdown', () => openMarkdown('example.md', decoded, readerTools())],
    ['xml', () => (isSuperMemoXml(text) ? openSuperMemoXml : openMnemosyne)('example.xml', decoded, readerTools())],
    ['crowdanki', () => openCrowdAnki('deck.json', decoded, readerTools())],
    ['supermemo', () => openSuperMemo('example.txt', decoded, readerTools())],
    ['edn', () => openMochi('example.mochi', readerTools({ 'data.edn': text }))],
  ])
  const opened = await readers.get(kind)?.()
  if (opened?.ok !== true) throw new Error(opened?.problem.detail ?? kind)
  return opened.value
}

test('every example of other programs’ formats opens without a word', async () => {
  const found = await Promise.all(examples.map(open))
  for (const [at, opened] of found.entries()) {
    expect(opened.problems, examples[at]?.text).toEqual([])
    for (const deck of opened.decks) expect([deck.rejected, deck.duplicates, deck.problems], examples[at]?.text).toEqual([[], [], []])
  }
  const told = found.map((opened) => [opened.says, opened.decks.map(({ file }) => `${file.deck.title}: ${file.notes.length}/${file.notes.reduce((sum, note) => sum + note.cards.length, 0)}`).join(', '), opened.raw.length])
  expect(told).toEqual([
    ['Markdown, headings as questions', 'Europe: 2/2', 0],
    ['Markdown, pairs of Q: and A:', 'example: 2/2', 0],
    ['Markdown, cards as in Obsidian (question::answer)', 'Europe: 4/5', 1],
    ['Markdown, tables', 'example: 2/2', 0],
    ['Markdown, lists with answers set in', 'example: 2/2', 0],
    ['Markdown, as Lectern writes it', 'Capitals: 2/2', 0],
    ['Mnemosyne 1', 'example: 1/2', 1],
    ['Mnemosyne 2', 'example: 1/2', 1],
    ['CrowdAnki', 'Capitals: 1/1, Capitals::Africa: 1/1', 0],
    ['SuperMemo, questions and answers', 'example: 2/2', 0],
    ['SuperMemo XML', 'example: 1/1', 1],
    ['Mochi', 'Europe: 2/3', 1],
  ])
})

test('the example of Lectern’s own Markdown is what is written', async () => {
  const own = examples.find(({ text }) => text.includes('<!-- lectern '))
  const opened = await open(own ?? { kind: 'markdown', text: '' })
  expect(new TextDecoder().decode(writeDeckMarkdown(opened.decks.map(({ file }) => file)))).toBe(own?.text)
})
