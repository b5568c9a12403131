import { render, screen, waitFor, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { useState } from 'react'
import { expect, test, vi } from 'vitest'
import { aCitation, aCitedDeck } from '../../tests/builders/a-cited-deck.ts'
import { findBarriers } from '../../tests/builders/show-app.tsx'
import type { Citation } from '../../decks/model/citation.ts'
import { openTestStore } from '../store/open-test-store.ts'
import { StoreProvider } from '../store/store-context.tsx'
import { CitationsField } from './citations-field.tsx'

vi.setConfig({ testTimeout: 30_000 })

async function openCitations(...start: Citation[]) {
  Element.prototype.scrollIntoView = () => {}
  const { store } = await openTestStore({ decks: [aCitedDeck()] })
  const now: { citations: readonly Citation[] } = { citations: start }
  function Held() {
    const [citations, setCitations] = useState<readonly Citation[]>(start)
    return <CitationsField citations={citations} onChange={(next) => { now.citations = next; setCitations(next) }} />
  }
  render(<StoreProvider store={store}><Held /></StoreProvider>)
  await screen.findByRole('region', { name: 'Source' })
  return { now, user: userEvent.setup() }
}

test('A citation is shown with its place, opened in its article, and taken off', async () => {
  const { now, user } = await openCitations(aCitation())
  expect(screen.getByText(/The Port in Figures, ¶ 2, note 2/)).toBeInTheDocument()
  await user.click(screen.getByRole('button', { name: 'Open in article' }))
  expect(within(screen.getByRole('dialog')).getByText(/The road to the north/)).toBeInTheDocument()
  await user.click(screen.getAllByRole('button', { name: 'Close' })[0] as HTMLElement)
  await user.click(screen.getByRole('button', { name: 'Remove' }))
  expect(now.citations).toEqual([])
})

test('A passage that has changed is told and mended by choosing the sentence that says it now', async () => {
  const { now, user } = await openCitations(aCitation({ quote: 'It says that 250 ships wait each month.', start: 60 }))
  expect(screen.getByText(/The passage has changed/)).toBeInTheDocument()
  await user.click(screen.getByRole('button', { name: 'Mend' }))
  const dialog = within(screen.getByRole('dialog'))
  // The likeliest sentence is chosen already.
  expect(dialog.getByRole('button', { name: /It says that 300 ships wait/ })).toHaveAttribute('aria-pressed', 'true')
  expect(await findBarriers()).toEqual([])
  await user.click(dialog.getByRole('button', { name: /It moves 40 million tons/ }))
  await user.click(dialog.getByRole('button', { name: 'Cite this sentence' }))
  await waitFor(() => expect(now.citations).toMatchObject([{ passage: 'p1', quote: 'It moves 40 million tons a year.' }]))
})

test('An article that is gone is told; nothing can be opened then', async () => {
  await openCitations(aCitation({ article: 'gone' as Citation['article'] }))
  expect(screen.getByText('The article is not here any more.')).toBeInTheDocument()
  expect(screen.queryByRole('button', { name: 'Mend' })).not.toBeInTheDocument()
})
