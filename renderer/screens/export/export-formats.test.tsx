import { configure, fireEvent, render, screen, waitFor } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import axe from 'axe-core'
import { expect, test } from 'vitest'
import { Router } from 'wouter'
import { memoryLocation } from 'wouter/memory-location'
import { aCard, aDeckOfNotes, aNote } from '../../../tests/builders/a-note.ts'
import { aNoteType } from '../../../tests/builders/a-note-type.ts'
import type { DeckFile } from '../../../decks/model/deck.ts'
import type { CardId, DeckId, NoteId } from '../../../decks/model/id.ts'
import { ToastArea } from '../../parts/toast-area.tsx'
import { openTestStore } from '../../store/open-test-store.ts'
import { recordReview } from '../../store/record-review.ts'
import { StoreProvider } from '../../store/store-context.tsx'
import { ExportScreen } from './export-screen.tsx'
import { formats } from './formats.ts'

configure({ asyncUtilTimeout: 5000 })

const type = aNoteType('words', 'Words')
const rich = aDeckOfNotes({
  version: 2,
  deck: { id: 'deck-2' as DeckId, title: 'Rivers::Small', subtitle: '', origin: 'own' },
  noteTypes: [type],
  notes: [aNote({ id: 'rich' as NoteId, content: { type: type.id, markup: 'html', fields: ['<b>Lyari</b>', 'a river'] }, cards: [aCard({ id: 'rich-0' as CardId, question: 'Lyari', answer: 'a river', template: 0 })] })],
})

async function show({ decks = [aDeckOfNotes(), rich], deck = null }: { decks?: readonly DeckFile[]; deck?: string | null } = {}) {
  const opened = await openTestStore({ decks })
  const location = memoryLocation({ path: '/export', record: true })
  const view = render(
    <Router hook={location.hook}>
      <ToastArea>
        <StoreProvider store={opened.store}>
          <main><ExportScreen deck={deck} /></main>
        </StoreProvider>
      </ToastArea>
    </Router>,
  )
  return { ...opened, location, view, user: userEvent.setup() }
}

const radio = (name: string) => screen.findByRole('radio', { name })

test('without a deck there is nothing to export, and that is said', async () => {
  await show({ decks: [] })
  expect(await screen.findByText('There is nothing to export yet')).toBeVisible()
  expect(screen.queryByRole('button', { name: /^Export/ })).toBeNull()
})

test('every format is offered, and asks for history and files where it can hold them', async () => {
  const { user, view } = await show()
  await radio('Lectern deck')
  expect(screen.getAllByRole('radio').map((input) => (input as HTMLInputElement).labels?.[0]?.textContent)).toEqual(formats.map(({ name }) => name))
  for (const { name, history, media } of formats) {
    await user.click(screen.getByRole('radio', { name }))
    expect([name, screen.queryAllByRole('switch').map((input) => input.getAttribute('aria-checked'))]).toEqual([name, [history, media].filter(Boolean).map(() => 'true')])
  }
  const faults = (await axe.run(view.container, { rules: { 'color-contrast': { enabled: false }, 'page-has-heading-one': { enabled: false } } })).violations.map(({ id }) => id)
  expect(faults).toEqual([])
})

test.each([
  ['Lectern deck', /\.lectern(?:\.json)?$/, 'Lyari'],
  ['Table (CSV)', /\.csv$/, 'Lyari'],
  ['Table (TSV)', /\.tsv$/, '\t'],
  ['Table for spreadsheets', /\.csv$/, 'Oslo'],
  ['Text for Anki', /\.txt$/, '#separator'],
  ['Markdown', /\.md$/, 'Oslo'],
  ['Markdown for Obsidian', /\.(?:md|zip)$/, 'Oslo'],
])('%s: a file of all ticked decks', async (name, ending, holds) => {
  const { user, shell } = await show()
  await user.click(await radio(name))
  await user.click(screen.getByRole('button', { name: /^Export 2 decks/ }))
  await waitFor(() => expect(shell.saved).toHaveLength(1))
  expect(shell.saved[0]?.name).toMatch(ending)
  const text = new TextDecoder().decode(shell.saved[0]?.bytes)
  expect(text.startsWith('PK') || text.includes(holds)).toBe(true)
  expect(await screen.findByText(/^2 decks written\./)).toBeVisible()
})

test('from a deck only that one is ticked, and Escape leads back to it', async () => {
  const { user, shell, location } = await show({ deck: 'deck-2' })
  expect(await screen.findByRole('checkbox', { name: 'Capitals' })).not.toBeChecked()
  expect(screen.getByRole('checkbox', { name: 'Rivers › Small' })).toBeChecked()
  await user.keyboard('{Control>}s{/Control}')
  await waitFor(() => expect(shell.saved.map(({ name }) => name)).toEqual(['Rivers Small.lectern.json']))
  await user.keyboard('{Escape}')
  expect(location.history.at(-1)).toBe('/library/deck/deck-2')
})

test('the history goes along, or not', async () => {
  const { user, shell, store } = await show({ decks: [aDeckOfNotes()] })
  await recordReview(store, { card: 'card-1' as CardId, rating: 3, took: 1000 })
  const save = async () => {
    await user.click(await screen.findByRole('button', { name: /^Export 1 deck/ }))
    await screen.findAllByText(/^1 deck written\./)
  }
  const studies = () => shell.saved.map(({ bytes }) => new TextDecoder().decode(bytes).includes('"studies"'))
  await radio('Lectern deck')
  await save()
  await user.click(screen.getByRole('switch', { name: 'With study history' }))
  await save()
  await waitFor(() => expect(studies()).toEqual([true, false]))
})

test('Escape while it is written stops it, and no file is made', async () => {
  const { user, shell, location } = await show()
  await radio('Lectern deck')
  // Both at once, for two small decks are written in no time.
  fireEvent.click(screen.getByRole('button', { name: /^Export 2 decks/ }))
  fireEvent.keyDown(document.body, { key: 'Escape' })
  expect(await screen.findByText('Writing was stopped. No file was made.')).toBeVisible()
  expect(shell.saved).toEqual([])
  expect(location.history).toEqual(['/export'])
  await user.click(screen.getByRole('button', { name: /^Export 2 decks/ }))
  await waitFor(() => expect(shell.saved).toHaveLength(1))
})

test('a folder that cannot be written to is said, and no deck can be left without one', async () => {
  const { user, shell } = await show()
  await radio('Lectern deck')
  shell.failing.set('file.save', { type: 'disk-full', detail: 'The disk is full. Free some space and try again.' })
  await user.click(screen.getByRole('button', { name: /^Export 2 decks/ }))
  expect(await screen.findByText('The disk is full. Free some space and try again.')).toBeInTheDocument()
  await user.click(screen.getByRole('button', { name: 'Tick none of the decks' }))
  expect(screen.getByRole('button', { name: /^Export 0 decks/ })).toBeDisabled()
})
