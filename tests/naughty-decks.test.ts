// The naughty strings as everything that a reader can write, through the writers and back through the one opener of files.
import { existsSync, readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { expect, test } from 'vitest'
import { writeTools } from '../decks/cli/write-tools.ts'
import type { DeckFile } from '../decks/model/deck.ts'
import { deckFileSchema } from '../decks/model/deck.ts'
import type { CardId, DeckId, NoteId } from '../decks/model/id.ts'
import type { Note } from '../decks/model/note.ts'
import { openCollection } from '../decks/open-collection.ts'
import { hashBytes } from '../decks/pack/hash-bytes.ts'
import { listFiles } from '../decks/pack/list-files.ts'
import { readPackage } from '../decks/pack/read-package.ts'
import { escapeHtml } from '../decks/template/escape-html.ts'
import { noteToCards } from '../decks/template/note-to-cards.ts'
import { findNoteType } from '../decks/template/own-note-types.ts'
import { writeCollection, type ExportFormat } from '../decks/write-collection.ts'
import { aCard, aNote } from './builders/a-note.ts'
import { packEngines } from './builders/pack-engines.ts'
import { someMemoryOptions } from './builders/some-memory-options.ts'

const path = resolve(import.meta.dirname, '../../shared/corpora/blns.json')
const has = existsSync(path)
if (!has) console.log('The naughty strings are not here (../shared/corpora/blns.json is missing): no deck is made of them.')

const now = Date.UTC(2026, 0, 5, 12)
const [engines, tools] = [await packEngines(), await writeTools(now)]

/** What no text of a deck may hold: signs that are none, and the mark between fields of Anki. */
// oxlint-disable-next-line no-control-regex
const isText = (text: string): boolean => text.trim() !== '' && !/[\u0000-\u0008\u000B-\u001F\u007F-\u009F\uFFFD]|[\uD800-\uDFFF]/u.test(text)

const cut = (text: string, length: number): string => text.trim().slice(0, length).replace(/[\uD800-\uDBFF]$/, '')

const file = (id: string, title: string, notes: Note[]): DeckFile => ({ format: 'lectern-deck', version: 2, deck: { id: id as DeckId, title, subtitle: '', origin: 'own' }, articles: [], notes, noteTypes: [] })

function makeDecks(strings: readonly string[]): DeckFile[] {
  const basic = findNoteType([], 'basic')
  if (basic === undefined) throw new Error('no note type')
  const rich = strings.map((text, at): Note => {
    const [id, content] = [`rich-${at}` as NoteId, { type: basic.id, markup: at % 2 === 0 ? 'html' : 'markdown', fields: [`${at} ${at % 2 === 0 ? escapeHtml(text) : text}`, text, ''] } as const]
    return aNote({ id, content: { ...content, fields: [...content.fields] }, cards: noteToCards(basic, { ...content, fields: [...content.fields] }, id) })
  })
  const plain = strings.map((text, at): Note => aNote({ id: `plain-${at}` as NoteId, tags: [cut(text, 100)], cards: [aCard({ id: `plain-${at}` as CardId, question: `${at} ${text}`, answer: text, remark: text, accepts: [text] })] }))
  return [file('rich', 'Rich', rich), file('plain', 'Plain', plain), ...strings.slice(0, 80).map((text, at) => file(`deck-${at}`, cut(`${at} ${text}`, 90), [aNote({ id: `in-${at}` as NoteId, cards: [aCard({ id: `in-${at}` as CardId, question: `In ${at}` })] })]))]
}

test.runIf(has).each(['anki', 'anki-legacy', 'lectern'] as const satisfies readonly ExportFormat[])('naughty strings come back from %s as they were', async (format) => {
  const decks = makeDecks((JSON.parse(readFileSync(path, 'utf8')) as string[]).filter(isText))
  for (const deck of decks) expect(deckFileSchema.safeParse(deck).success).toBe(true)
  const written = await writeCollection({ decks, presets: [] }, format, { history: true, media: true }, { ...tools, readMedia: async () => new Uint8Array() })
  if (!written.ok) throw new Error(`${written.problem.detail} ${written.problem.where}`)
  const opened = await openCollection({ name: `a${written.value.ending}`, bytes: written.value.bytes }, { options: someMemoryOptions(), now, hash: hashBytes, listFiles, readPackage: (file) => readPackage(file, engines) })
  if (!opened.ok) throw new Error(opened.problem.detail)
  const back = new Map(opened.value.decks.map(({ file }) => [file.deck.id, file]))
  for (const { deck, notes } of decks) expect({ deck: back.get(deck.id)?.deck, notes: back.get(deck.id)?.notes }).toEqual({ deck, notes })
  expect(back.size).toBe(decks.length)
})
