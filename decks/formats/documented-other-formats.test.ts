import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { readerTools } from '../../tests/builders/a-card-maker.ts'
import { someNoteTools } from '../../tests/builders/some-note-tools.ts'
import type { Result } from '../result.ts'
import type { ReaderTools } from './collect-drafts.ts'
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

async function open({ kind, text }: { readonly kind: string; readonly text: string }, tools: ReaderTools = readerTools()): Promise<RawCollection> {
  const decoded = { text, encoding: 'utf-8' as const }
  const readers = new Map<string, () => Promise<Result<RawCollection>>>([
    ['markdown', () => openMarkdown('example.md', decoded, tools)],
    ['xml', () => (isSuperMemoXml(text) ? openSuperMemoXml : openMnemosyne)('example.xml', decoded, tools)],
    ['crowdanki', () => openCrowdAnki('deck.json', decoded, tools)],
    ['supermemo', () => openSuperMemo('example.txt', decoded, tools)],
    ['edn', () => openMochi('example.mochi', { ...tools, files: readerTools({ 'data.edn': text }).files })],
  ])
  const opened = await readers.get(kind)?.()
  if (opened?.ok !== true) throw new Error(opened?.problem.detail ?? kind)
  return opened.value
}

test('every example of other programs’ formats opens without a word', async () => {
  const found = await Promise.all(examples.map((example) => open(example)))
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

test('with the cards that the app makes, every example asks and answers in plain words', async () => {
  const tools = { ...readerTools(), ...someNoteTools() }
  const cards = async (kind: string, word: string): Promise<string[][]> => {
    const found = examples.find((example) => example.kind === kind && example.text.includes(word))
    const opened = await open(found ?? { kind, text: '' }, tools)
    return opened.decks.flatMap(({ file }) => file.notes.flatMap((note) => note.cards.map((card) => [card.question, card.answer])))
  }
  expect(await cards('markdown', '*1814*')).toEqual([['What is the capital of Norway?', 'Oslo, since 1814.'], ['What is the capital of Finland?', 'Helsinki']])
  expect((await cards('markdown', '#flashcards')).slice(3)).toEqual([['What lies between\nDenmark and Sweden?', 'the Sound\na bridge'], ['Finland has been independent since […].', '1917']])
  expect(await cards('xml', 'openSM2sync')).toEqual([['The […] (kind of town) of Norway is Oslo.', 'capital'], ['The capital of Norway is […].', 'Oslo']])
  expect(await cards('crowdanki', 'Country')).toEqual([['Norway', 'Oslo'], ['Chad', "N'Djamena"]])
  expect(await cards('edn', 'Europe')).toEqual([['What is the capital of Norway?', 'Oslo'], ['[…] is the capital of Finland.', 'Helsinki'], ['Helsinki is the capital of […].', 'Finland']])
})
