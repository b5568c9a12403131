import { render, screen, waitFor } from '@testing-library/react'
import { expect, test, vi } from 'vitest'
import type { CardId, DeckId } from '../../decks/model/id.ts'
import { aCard, aDeckOfNotes, aNote } from '../../tests/builders/a-note.ts'
import { HandWorker, lastWorker } from '../../tests/builders/hand-worker.ts'
import { serveSearch } from '../worker/serve-search.ts'
import type { SearchRequest } from '../worker/search-request.ts'
import { editNote } from './edit-note.ts'
import { importDeck } from './import-deck.ts'
import { openSearch } from './open-search.ts'
import { openTestStore } from './open-test-store.ts'
import { readChangedCards } from './read-changed-cards.ts'
import { removeNotes } from './remove-notes.ts'
import { changeSettings } from './change-settings.ts'
import { StoreProvider } from './store-context.tsx'
import { suspendCard } from './suspend-card.ts'
import { undoLast } from './undo-last.ts'
import { useCompletion } from './use-completion.ts'
import { useSearch } from './use-search.ts'

const order = { by: 'question', descending: false }
const notes = ['Oslo', 'Bergen', 'Tromsø'].map((city, at) => aNote({ id: `n${at}` as never, cards: [aCard({ id: `c${at}` as CardId, question: `Where is ${city}?` })] }))
const deck = aDeckOfNotes({ notes })

function Shown({ text }: { readonly text: string }) {
  const { found, problem, isLoading, failure } = useSearch(text, order)
  const completion = useCompletion(text, text.length)
  return <output>{[isLoading ? 'loading' : (found?.cards().join() ?? 'none'), problem?.type ?? 'fine', failure ?? '', completion?.items[0]?.insert ?? ''].join(' · ')}</output>
}

async function shows(text: string): Promise<void> {
  await waitFor(() => expect(screen.getByRole('status').textContent).toBe(text), { timeout: 20_000 })
}

test('a search follows its text and the cards', async () => {
  const { store } = await openTestStore({ decks: [deck] })
  const show = (text: string) => <StoreProvider store={store}><Shown text={text} /></StoreProvider>
  const { rerender } = render(show('tromso'))
  await shows('c2 · fine ·  · ')
  rerender(show('is:pau'))
  await shows('c1,c0,c2 · unknown-state ·  · is:paused')
  rerender(show('is:paused'))
  await shows(' · fine ·  · is:paused')
  await suspendCard(store, 'c1' as CardId, true)
  await shows('c1 · fine ·  · is:paused')
  await undoLast(store)
  await shows(' · fine ·  · is:paused')
  rerender(show('is:xyz'))
  await shows(' · unknown-state ·  · ')
})

test('only what changed is read again, and what is gone leaves the search', async () => {
  const { store } = await openTestStore({ decks: [deck] })
  const search = openSearch(store)
  const ask = async (text: string) => (await (await search.ready()).search(text, order, { now: store.now(), today: 20_458, startHour: 4, firstDay: 20_458, offsets: [0], currentDeck: null, decays: [] }))?.cards()
  expect(await ask('')).toEqual(['c1', 'c0', 'c2'])
  const { version } = await readChangedCards(store, 0)
  const [first] = notes as [ReturnType<typeof aNote>]
  await editNote(store, deck.deck.id, { ...first, cards: [aCard({ id: 'c9' as CardId, question: 'Where is Ålesund?' })] })
  await changeSettings(store, { playSounds: false })
  expect(await readChangedCards(store, version)).toMatchObject({ cards: [], notes: ['n0'] })
  expect(await ask('')).toEqual(['c9', 'c1', 'c2'])
  await removeNotes(store, [first.id])
  expect(await ask('')).toEqual(['c1', 'c2'])
  await undoLast(store)
  expect(await ask('')).toEqual(['c9', 'c1', 'c2'])
  await importDeck(store, aDeckOfNotes({ deck: { ...deck.deck, id: 'other' as DeckId }, notes: [aNote({ id: 'n5' as never, cards: [aCard({ id: 'c5' as CardId })] })] }))
  expect(await ask('capital')).toEqual(['c5'])
  search.close()
})

/** A worker that searches, until a test ends it. */
class SearchingWorker extends HandWorker {
  readonly #serve = serveSearch({ reply: (reply) => this.say('message', reply), pause: async () => {}, time: () => 0 })
  override postMessage(request: unknown): void {
    queueMicrotask(() => this.#serve(structuredClone(request) as SearchRequest))
  }
}

test('a search worker that is lost is replaced at the next ask, and the new one knows all cards', async () => {
  HandWorker.all = []
  vi.stubGlobal('Worker', SearchingWorker)
  const { store } = await openTestStore({ decks: [deck] })
  const search = openSearch(store)
  const find = async () => (await (await search.ready()).search('bergen', order, { now: store.now(), today: 20_458, startHour: 4, firstDay: 20_458, offsets: [0], currentDeck: null, decays: [] }))?.cards()
  expect(await find()).toEqual(['c1'])
  lastWorker().say('error')
  expect(await find()).toEqual(['c1'])
  expect(HandWorker.all.map(({ ended }) => ended)).toEqual([true, false])
  search.close()
  vi.unstubAllGlobals()
})
