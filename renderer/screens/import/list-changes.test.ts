import { expect, test } from 'vitest'
import { aCard, aNote } from '../../../tests/builders/a-note.ts'
import type { CardId } from '../../../decks/model/id.ts'
import { listChanges } from './list-changes.ts'

const two = aCard({ id: 'card-2' as CardId, question: 'And Chad?' })

test('names each field that changes, before and after', () => {
  const [only, ...rest] = listChanges(aNote(), aNote({ cards: [aCard({ answer: 'Bergen', remark: 'no', accepts: ['b', 'c'], kind: 'cloze' })], tags: ['north'] }))
  expect(rest).toEqual([])
  expect(only?.changes).toEqual([
    { field: 'Answer', before: 'Oslo', after: 'Bergen' },
    { field: 'Remark', before: '', after: 'no' },
    { field: 'Also right', before: '', after: 'b; c' },
    { field: 'Kind', before: '', after: 'a statement with a gap' },
    { field: 'Tags', before: '', after: 'north' },
  ])
})

test('lists only the cards that change, come or go', () => {
  const three = aCard({ id: 'card-3' as CardId, question: 'And Mali?', answer: 'Bamako' })
  const changed = listChanges(aNote({ cards: [aCard(), two] }), aNote({ cards: [aCard(), three] }))
  expect(changed.map(({ card, changes }) => [card.id, changes.map(({ field, after }) => `${field} ${after}`)])).toEqual([
    ['card-3', ['Question And Mali?', 'Answer Bamako']],
    ['card-2', ['Question ', 'Answer ']],
  ])
})

test('a change that no card shows is said in words', () => {
  expect(listChanges(aNote(), aNote({ family: 'places' }))[0]?.changes).toMatchObject([{ field: 'Details' }])
  expect(listChanges(aNote(), aNote({ tags: ['x'] }))).toMatchObject([{ card: { id: 'card-1' }, changes: [{ field: 'Tags' }] }])
})
