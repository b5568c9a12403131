import { configure, screen, waitFor, within } from '@testing-library/react'
import axe from 'axe-core'
import { expect, test } from 'vitest'
import { aCard, aDeckOfNotes, aNote } from '../../../tests/builders/a-note.ts'
import { aNoteType } from '../../../tests/builders/a-note-type.ts'
import { aTextFile, showImport } from '../../../tests/builders/show-import.tsx'
import { writeDeckJson } from '../../../decks/formats/write-deck-json.ts'
import type { DeckFile } from '../../../decks/model/deck.ts'
import type { CardId, NoteId } from '../../../decks/model/id.ts'
import type { Note } from '../../../decks/model/note.ts'
import { listDecks } from '../../store/list-decks.ts'
import { listNotes } from '../../store/list-notes.ts'
import { listNoteTypes } from '../../store/list-note-types.ts'

configure({ asyncUtilTimeout: 5000 })

const importButton = (words: RegExp | string = /^Import \d/) => screen.findByRole('button', { name: words })
const faults = async (container: Element) => (await axe.run(container, { rules: { 'color-contrast': { enabled: false }, 'page-has-heading-one': { enabled: false } } })).violations.map(({ id }) => id)

const type = aNoteType('words', 'Words')
const redesigned = aNoteType('words', 'Words', { css: '.card { color: teal; }' })

function aRichNote(number: number, answer: string, rest: Partial<Note> = {}): Note {
  return aNote({
    id: `rich-${number}` as NoteId,
    guid: `guid-${number}`,
    content: { type: type.id, markup: 'html', fields: [`<b>word ${number}</b>`, `<i>${answer}</i>`] },
    cards: [aCard({ id: `rich-${number}-0` as CardId, question: `word ${number}`, answer, template: 0 })],
    ...rest,
  })
}

const deckOf = (notes: readonly Note[], noteTypes = [type]): DeckFile => aDeckOfNotes({ version: 2, noteTypes, notes: [...notes] })
const fileOf = (deck: DeckFile) => ({ name: 'Words.lectern.json', bytes: writeDeckJson(deck) })

test('a changed note of a note type is shown as it looks now and as it would, and none of its markup stands in the page', async () => {
  const { user, shell, view } = await showImport({ decks: [deckOf([aRichNote(1, 'one')])], dropped: fileOf(deckOf([aRichNote(1, 'changed')])) })
  await importButton('Import 1 card')
  expect(screen.getByRole('checkbox', { name: 'word 1' })).toHaveAccessibleDescription(/now one becomes changed/)
  await user.click(screen.getByRole('button', { name: 'Show how it looks: word 1' }))
  await waitFor(() => expect(new Set(shell.cards.map(({ html }) => /<i>(\w+)<\/i>/.exec(html)?.[1]))).toEqual(new Set(['changed', 'one'])))
  expect(await screen.findByTitle('Now: the card as it looks')).toHaveAttribute('sandbox', '')
  expect(screen.getByTitle('Becomes: the card as it looks')).toHaveAttribute('sandbox', '')
  expect(view.container.querySelector('i, li b')).toBeNull()
  expect(await faults(view.container)).toEqual([])
})

test('a note that the reader changed later is left out unless she ticks it', async () => {
  const { user, store } = await showImport({ decks: [deckOf([aRichNote(1, 'mine', { modified: 2000 })])], dropped: fileOf(deckOf([aRichNote(1, 'theirs', { modified: 1000 })])) })
  const box = await screen.findByRole('checkbox', { name: 'word 1' })
  expect(box).not.toBeChecked()
  expect(box).toHaveAccessibleDescription(/You changed yours later than this file was/)
  expect(await importButton('Import 0 cards')).toBeDisabled()
  await user.click(box)
  await user.click(await importButton('Import 1 card'))
  await screen.findByRole('link', { name: 'Study these cards' })
  expect((await listNotes(store))[0]?.note.cards[0]?.answer).toBe('theirs')
})

test('a changed note type can be compared before it is taken, and left as it is', async () => {
  const { user, shell, store } = await showImport({ decks: [deckOf([aRichNote(1, 'one')])], dropped: fileOf(deckOf([aRichNote(1, 'one'), aRichNote(2, 'two')], [redesigned])) })
  await importButton('Import 1 card')
  await user.click(screen.getByRole('button', { name: 'Compare “Words”' }))
  const dialog = await screen.findByRole('dialog', { name: '“Words” now and in the file' })
  expect(await within(dialog).findByTitle('Answer in the file: the card as it looks')).toBeInTheDocument()
  await waitFor(() => expect(shell.cards).toHaveLength(4))
  expect(shell.cards.filter(({ html }) => html.includes('teal'))).toHaveLength(2)
  await user.keyboard('{Escape}')
  await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull())
  await user.click(screen.getByRole('switch', { name: 'Take over changed note types' }))
  await user.click(await importButton('Import 1 card'))
  await screen.findByRole('link', { name: 'Study these cards' })
  expect((await listNoteTypes(store)).find(({ id }) => id === 'words')?.css).toBe('')
})

test('the history of cards comes with them, or not', async () => {
  const memory = { state: 'review', due: 0, stability: 12, difficulty: 5, step: 0, reps: 2, lapses: 0, lastReviewAt: Date.UTC(2026, 0, 1) } as const
  const deck = { ...deckOf([aRichNote(1, 'one')]), studies: [{ card: 'rich-1-0' as CardId, memory, suspended: false, buried: false, colour: 0 as const, interval: 12, ease: 2500, reviews: [[Date.UTC(2026, 0, 1), 3, 1, 12, 1, 1000, 2500]] as [number, number, number, number, number, number, number][] }] }
  const { user } = await showImport({ dropped: fileOf(deck) })
  await importButton('Import 1 card')
  expect(screen.getByText(/^1 answer to 1 card\./)).toBeVisible()
  await user.click(screen.getByRole('switch', { name: 'Take over their study history' }))
  expect(screen.getByRole('switch', { name: 'Take over their study history' })).not.toBeChecked()
  await user.click(await importButton('Import 1 card'))
  await screen.findByRole('heading', { name: /1 card added/ })
})

test('Escape while a file is read ends it, and no plan comes later', async () => {
  const { user, store } = await showImport({ dropped: aTextFile('Long.csv', Array.from({ length: 3000 }, (_, at) => `q${at},a`).join('\n')) })
  await user.keyboard('{Escape}')
  expect(await screen.findByRole('button', { name: 'Choose a file' })).toBeVisible()
  await new Promise((done) => {
    setTimeout(done, 300)
  })
  expect(screen.queryByRole('button', { name: /^Import \d/ })).toBeNull()
  expect(await listDecks(store)).toEqual([])
})

test.each(['journal.keepFile', 'journal.append'] as const)('Escape while it is written (%s) leaves nothing behind, and the plan stays', async (held) => {
  const { user, store, shell } = await showImport({ dropped: aTextFile('Capitals.csv', 'question,answer\nNorway,Oslo\n') })
  await importButton('Import 1 card')
  const call = shell.call.bind(shell)
  const gate = new EventTarget()
  const released = new Promise((done) => {
    gate.addEventListener('open', done)
  })
  shell.call = async (name, input) => {
    if (name === held) await released
    return call(name, input)
  }
  await user.keyboard('{Enter}')
  expect(await screen.findByRole('button', { name: 'Stop' })).toBeVisible()
  expect(screen.getByText(/Until it is done, stopping leaves nothing behind/)).toBeVisible()
  await waitFor(() => expect(screen.getByRole('progressbar')).toBeVisible())
  await user.keyboard('{Escape}')
  gate.dispatchEvent(new Event('open'))
  expect(await screen.findByText('The import was stopped. Nothing was changed.')).toBeInTheDocument()
  expect(await importButton('Import 1 card')).toBeEnabled()
  expect(await listDecks(store)).toEqual([])
  await user.keyboard('{Enter}')
  await screen.findByRole('heading', { name: '“Capitals”: 1 card added' })
  expect(await listDecks(store)).toHaveLength(1)
})

test('of several decks those that are ticked are taken', async () => {
  const { user, store } = await showImport({ dropped: aTextFile('Capitals.csv', 'question,answer,deck\nNorway,Oslo,Europe\nChad,N’Djamena,Africa\nPeru,Lima,America\n') })
  await importButton('Import 3 cards')
  await user.click(screen.getByRole('button', { name: 'Tick none of the decks' }))
  expect(await importButton('Import 0 cards')).toBeDisabled()
  expect(screen.getByText('Tick a deck to take it.')).toBeVisible()
  await user.click(screen.getByRole('checkbox', { name: 'Africa' }))
  await user.click(await importButton('Import 1 card'))
  await screen.findByRole('link', { name: 'Study these cards' })
  expect((await listDecks(store)).map(({ title }) => title)).toEqual(['Africa'])
})
