import { render, screen, waitFor } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { expect, test } from 'vitest'
import { Router } from 'wouter'
import { memoryLocation } from 'wouter/memory-location'
import { aDeckOfNotes } from '../../../tests/builders/a-note.ts'
import type { DeckId } from '../../../decks/model/id.ts'
import { ToastArea } from '../../parts/toast-area.tsx'
import { openTestStore } from '../../store/open-test-store.ts'
import { StoreProvider } from '../../store/store-context.tsx'
import { ExportScreen } from './export-screen.tsx'

async function show() {
  const deck = aDeckOfNotes()
  const opened = await openTestStore({ decks: [deck, { ...deck, deck: { ...deck.deck, id: 'deck-2' as DeckId, title: 'Rivers' }, notes: [] }] })
  const location = memoryLocation({ path: '/export' })
  render(
    <Router hook={location.hook}>
      <ToastArea>
        <StoreProvider store={opened.store}>
          <main><ExportScreen deck={null} /></main>
        </StoreProvider>
      </ToastArea>
    </Router>,
  )
  return { ...opened, user: userEvent.setup() }
}

const start = (shell: { saved: readonly { bytes: Uint8Array }[] }) => String.fromCharCode(...(shell.saved[0]?.bytes.slice(0, 2) ?? []))

test('everything is written as one archive', async () => {
  const { shell, user } = await show()
  await user.click(await screen.findByRole('radio', { name: /^Everything/ }))
  expect(screen.queryByRole('region', { name: 'Decks' })).toBeNull()
  await user.click(screen.getByRole('button', { name: /^Export everything/ }))
  await waitFor(() => expect(shell.saved).toHaveLength(1))
  expect(shell.saved[0]?.name).toBe('Lectern 2026-01-05.lectern-archive')
  expect(start(shell)).toBe('PK')
})

test('ticked decks are written as Markdown', async () => {
  const { shell, user } = await show()
  await user.click((await screen.findAllByRole('radio', { name: /^Markdown/ }))[0] as HTMLElement)
  await user.click(screen.getByRole('checkbox', { name: 'Rivers' }))
  await user.click(screen.getByRole('button', { name: /^Export 1 deck/ }))
  await waitFor(() => expect(shell.saved).toHaveLength(1))
  expect(shell.saved[0]?.name).toBe('Capitals.md')
  expect(new TextDecoder().decode(shell.saved[0]?.bytes)).toContain('Oslo')
})
