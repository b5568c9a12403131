import { expect, test } from 'vitest'
import { aMakingOf, type WantedDraft } from '../../tests/builders/a-making-of.ts'
import type { ArticleId, DeckId } from '../model/id.ts'
import type { Note } from '../model/note.ts'
import type { PlacedDraft } from './content.ts'
import { matchDrafts } from './match-drafts.ts'

const long: WantedDraft = { id: 'long', question: 'How long is the bridge?', answer: '300 meters' }
const noted = (...drafts: WantedDraft[]): readonly Note[] => aMakingOf(drafts).notes
const unsourced = (note: Note): Note => ({ ...note, citations: [] })

function place(notes: readonly Note[], change: Partial<PlacedDraft> = {}): PlacedDraft[] {
  return notes.map((note) => ({ id: note.id, deck: 'bridge' as DeckId, article: 'a-bridge' as ArticleId, position: 0, note, decided: null, state: 'waiting', ...change }))
}

const match = (notes: readonly Note[], earlier: readonly PlacedDraft[]): unknown[] => matchDrafts(notes, earlier).map(({ note, earlier: found, refused }) => [note.id, found?.id ?? null, refused])

test('a draft without a source is known again by what it asks, and by nothing else', () => {
  const earlier = place(noted(long).map(unsourced), { decided: 'rejected', state: 'rejected' })
  expect(match(noted({ ...long, id: 'x' }).map(unsourced), earlier)).toEqual([['long', 'long', false]])
  expect(match(noted({ ...long, id: 'x', question: 'Its length?' }).map(unsourced), earlier)).toEqual([['x', null, false]])
})

test('of several that ask the same each is found once: what was taken first, then what was refused, then by place and id', () => {
  const [note] = noted(long)
  if (note === undefined) throw new Error('There is one.')
  const as = (id: string, change: Partial<PlacedDraft> = {}): PlacedDraft[] => place([{ ...note, id: id as Note['id'] }], change)
  const earlier = [...as('c'), ...as('b'), ...as('later', { position: 9 }), ...as('refused', { decided: 'rejected' }), ...as('taken', { state: 'accepted', position: 5 })]
  const again = ['1', '2', '3', '4', '5', '6'].map((id) => ({ ...note, id: id as Note['id'] }))
  const found = [['taken', 'taken', false], ['refused', 'refused', false], ['b', 'b', false], ['c', 'c', false], ['later', 'later', false], ['6', null, true]]
  expect(match(again, earlier)).toEqual(found)
  expect(match(again, earlier.toReversed())).toEqual(found)
})

test('a card that the earlier draft did not have keeps its own id', () => {
  const [note] = noted({ ...long, id: 'x' })
  if (note === undefined) throw new Error('There is one.')
  const two = { ...note, cards: note.cards.flatMap((card) => [card, { ...card, id: 'second' as typeof card.id }]) }
  expect(matchDrafts([two], place(noted(long)))[0]?.note.cards.map(({ id }) => id)).toEqual(['card-long', 'second'])
})
