import { fireEvent, screen, waitFor, within } from '@testing-library/react'
import { afterEach, expect, test } from 'vitest'
import { aCitedDeck } from '../tests/builders/a-cited-deck.ts'
import { findBarriers, showApp } from '../tests/builders/show-app.tsx'
import { renameDeck } from './store/rename-deck.ts'
import { listMakings } from './store/list-makings.ts'
import { listDecks } from './store/list-decks.ts'

const deck = aCitedDeck()

afterEach(() => {
  window.location.hash = ''
})

async function openApp(path = '/') {
  const app = await showApp(path, { decks: [deck] })
  await screen.findByRole('navigation', { name: 'Screens' })
  return app
}

test('The side bar leads to every screen that exists and says which is shown', async () => {
  const { user } = await openApp()
  const screens = screen.getByRole('navigation', { name: 'Screens' })
  expect(within(screens).getAllByRole('link').map((link) => link.getAttribute('href'))).toEqual(['#/', '#/quiz', '#/plan', '#/library', '#/make', '#/import'])
  await user.click(within(screens).getByRole('link', { name: 'Library' }))
  expect(await screen.findByRole('heading', { level: 1, name: 'Library' })).toBeInTheDocument()
  expect(within(screens).getByRole('link', { name: 'Library' })).toHaveAttribute('aria-current', 'page')
  expect(document.title).toBe('Library · Lectern')
  expect(screen.getByRole('main')).toHaveFocus()
})

test('G and a letter, and Ctrl with a comma, go to screens', async () => {
  const { user } = await openApp()
  await user.keyboard('gl')
  expect(await screen.findByRole('heading', { level: 1, name: 'Library' })).toBeInTheDocument()
  await user.keyboard('gi')
  expect(await screen.findByRole('heading', { level: 1, name: 'Import' })).toBeInTheDocument()
  await user.keyboard('{Control>},{/Control}')
  expect(await screen.findByRole('heading', { level: 1, name: 'Settings' })).toBeInTheDocument()
  await user.keyboard('gt')
  expect(await screen.findByRole('link', { name: 'Start studying' })).toBeInTheDocument()
})

test('Ctrl+K finds a card by its words and opens it', async () => {
  const { user } = await openApp()
  await user.keyboard('{Control>}k{/Control}')
  const dialog = await screen.findByRole('dialog', { name: 'Search or go to' })
  await waitFor(() => expect(within(dialog).getByRole('combobox')).toHaveFocus())
  expect(await findBarriers()).toEqual([])
  await user.keyboard('ships two')
  expect(await within(dialog).findByRole('option', { name: /\(two\)/ })).toBeInTheDocument()
  await user.keyboard('{Enter}')
  await waitFor(() => expect(window.location.hash).toBe('#/library/card/two'))
  await waitFor(() => expect(screen.getByRole('region', { name: 'Card' })).toHaveTextContent('The port'))
})

test('Ctrl+K goes to a screen by its name', async () => {
  const { user } = await openApp()
  await user.keyboard('{Control>}k{/Control}')
  await waitFor(() => expect(screen.getByRole('combobox')).toHaveFocus())
  await user.keyboard('sett{Enter}')
  expect(await screen.findByRole('heading', { level: 1, name: 'Settings' })).toBeInTheDocument()
  expect(screen.queryByRole('dialog')).not.toBeInTheDocument()
})

test('? lists the keys', async () => {
  const { user } = await openApp()
  await user.keyboard('?')
  expect(await screen.findByRole('dialog', { name: 'Keys' })).toHaveTextContent('Search or go to')
  expect(await findBarriers()).toEqual([])
  await user.keyboard('{Escape}')
  await waitFor(() => expect(screen.queryByRole('dialog')).not.toBeInTheDocument())
})

test('Ctrl+Z takes back the last thing, says what it was, and can bring it back', async () => {
  const { user, store } = await openApp()
  await renameDeck(store, deck.deck.id, 'Harbour')
  expect(await screen.findByRole('link', { name: 'Harbour' })).toBeInTheDocument()
  await user.keyboard('{Control>}z{/Control}')
  expect(await screen.findByRole('link', { name: 'The port' })).toBeInTheDocument()
  expect(await screen.findAllByText('The change to the deck “Harbour” is taken back.')).not.toHaveLength(0)
  await user.click(screen.getByRole('button', { name: 'Redo' }))
  expect(await screen.findByRole('link', { name: 'Harbour' })).toBeInTheDocument()
})

test('The menu of the shell does the same as the keys', async () => {
  const { shell } = await openApp()
  shell.tell('menu.chosen', { command: 'settings' })
  expect(await screen.findByRole('heading', { level: 1, name: 'Settings' })).toBeInTheDocument()
  shell.tell('menu.chosen', { command: 'keys' })
  expect(await screen.findByRole('dialog', { name: 'Keys' })).toBeInTheDocument()
})

test('A deck opened with Lectern goes to the import, where nothing is added before it is shown', async () => {
  const { shell, store } = await openApp()
  shell.tell('file.opened', { name: 'terms.csv', bytes: new TextEncoder().encode('question,answer\nWhat lies west?,The sea\n') })
  expect(await screen.findByText(/What lies west/)).toBeInTheDocument()
  expect(window.location.hash).toBe('#/import')
  expect(await listDecks(store)).toHaveLength(1)
})

test('A deck dropped on any screen goes to the import', async () => {
  await openApp('/settings')
  const file = new File(['question,answer\nWhat lies east?,The hills\n'], 'terms.csv')
  const dataTransfer = { types: ['Files'], files: [file] }
  fireEvent.dragOver(document.body, { dataTransfer })
  expect(screen.getByText(/Drop an article or a deck here/)).toBeInTheDocument()
  fireEvent.drop(document.body, { dataTransfer })
  expect(await screen.findByText(/What lies east/)).toBeInTheDocument()
  expect(screen.queryByText(/Drop an article or a deck here/)).not.toBeInTheDocument()
})

test('An article dropped on any screen goes to Make, where its drafts wait', async () => {
  const { store } = await openApp('/settings')
  const text = 'The Bridge of Varnholm\n\nThe bridge was opened on 3 May 1931. It is 300 meters long and has 12 arches.\n'
  const dataTransfer = { types: ['Files'], files: [new File([text], 'bridge.txt')] }
  fireEvent.drop(document.body, { dataTransfer })
  await waitFor(async () => expect(await listMakings(store)).toHaveLength(1), { timeout: 5000 })
  await waitFor(() => expect(window.location.hash).toMatch(/^#\/make\/./))
})

test('A PDF that is chosen on the Import screen goes to Make, where it is said what is wrong with it', async () => {
  const { user, shell } = await openApp('/import')
  shell.fileToOpen = { name: 'broken.pdf', bytes: new TextEncoder().encode('%PDF-1.7 and nothing else') }
  await user.click(await screen.findByRole('button', { name: /^Choose a file/ }))
  await waitFor(() => expect(window.location.hash).toBe('#/make'))
  expect(await screen.findByText(/“broken.pdf” was not read/)).toBeInTheDocument()
})
