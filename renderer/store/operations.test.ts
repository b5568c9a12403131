import 'fake-indexeddb/auto'
import { expect, test } from 'vitest'
import { aDeckFile } from '../../tests/builders/a-deck-file.ts'
import { aCardId } from '../../tests/builders/a-review.ts'
import { findCards } from './find-cards.ts'
import { listDecks } from './list-decks.ts'
import { openTestStore } from './open-test-store.ts'
import { readToday } from './read-today.ts'
import { recordReview } from './record-review.ts'

test('an answer moves its card from new to learning', async () => {
  const { store } = await openTestStore({ decks: [aDeckFile({}, { question: 'Why?' })] })
  expect((await readToday(store)).plan).toMatchObject({ queue: ['c1', 'c2'], fresh: 2 })
  const done = await recordReview(store, { card: aCardId('c1'), rating: 3, took: 4000.4 })
  expect(done).toMatchObject({ ok: true, value: { before: { fresh: 0 }, after: { memory: { state: 'learning', reps: 1 } }, review: { took: 4000 } } })
  expect((await readToday(store)).plan).toMatchObject({ queue: ['c2'], fresh: 1, waiting: [{ card: 'c1' }] })
  expect(await listDecks(store)).toMatchObject([{ title: 'Rivers', origin: 'import', notes: 2, cards: 2, fresh: 1, due: 1 }])
  expect(await findCards(store, [aCardId('c2'), aCardId('gone'), aCardId('c1')])).toMatchObject([{ card: { question: 'Why?' } }, { deckTitle: 'Rivers' }])
})
