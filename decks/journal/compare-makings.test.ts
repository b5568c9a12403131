import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { aMakingOf, type WantedDraft } from '../../tests/builders/a-making-of.ts'
import type { Making } from '../model/making.ts'
import type { Note } from '../model/note.ts'
import { compareMakings } from './compare-makings.ts'

const compare = (before: readonly WantedDraft[], after: readonly WantedDraft[], inDeck: readonly WantedDraft[] = []) => {
  const { added, gone, changed, kept } = compareMakings(aMakingOf(before), aMakingOf(after), aMakingOf(inDeck).notes)
  return {
    added: added.map(({ id }) => id),
    gone: gone.map((loss) => [loss.before.id, loss.inDeck?.id ?? null]),
    changed: changed.map((change) => [change.before.id, change.after.id, change.inDeck?.id ?? null]),
    kept: kept.map(({ id }) => id),
  }
}

const length: WantedDraft = { id: 'length', question: 'How long is the bridge over the strait?', answer: '300 meters' }
const opened: WantedDraft = { id: 'opened', question: 'When was the bridge opened?', answer: '1931', quote: 'It was opened in 1931.', frame: 'date' }

test('the same facts under other ids are kept', () => {
  expect(compare([length, opened], [{ ...length, id: 'x' }, { ...opened, id: 'y' }])).toEqual({ added: [], gone: [], changed: [], kept: ['x', 'y'] })
})

test('another answer to the same question, another sentence, and another wording are changes', () => {
  expect(compare([length], [{ ...length, id: 'x', answer: '310 meters' }], [length])).toEqual({ added: [], gone: [], changed: [['length', 'x', 'length']], kept: [] })
  expect(compare([length], [{ ...length, id: 'x', quote: 'Its length is 300 meters.' }])).toMatchObject({ changed: [['length', 'x', null]] })
  expect(compare([opened], [{ ...opened, id: 'x', question: 'In which year did it open?' }])).toMatchObject({ changed: [['opened', 'x', null]] })
})

test('a question of the same rule about the same subject is a change; one of another rule is not', () => {
  const about = { ...length, id: 'x', question: 'How long is the old bridge over the strait?', answer: '310 meters', quote: 'It is 310 meters long.' }
  expect(compare([length], [about])).toMatchObject({ changed: [['length', 'x', null]], added: [] })
  expect(compare([length], [{ ...about, frame: 'other' }])).toMatchObject({ changed: [], added: ['x'], gone: [['length', null]] })
})

test('what vanished is named with the card of the deck that came of it, also when that was edited', () => {
  expect(compare([length, opened], [opened], [{ ...length, id: 'kept-since', question: 'Edited?' }])).toMatchObject({ gone: [['length', 'kept-since']], kept: ['opened'] })
})

/** The same making with every note changed, as those of other makers and older versions are. */
const withNotes = (making: Making, change: (note: Note) => Note): Making => ({ ...making, notes: making.notes.map(change) })
const about = (id: string, question: string): WantedDraft => ({ id, question, answer: `${id} meters`, quote: 'It was opened in 1931.' })
const bare = (making: Making): Making => withNotes(making, (note) => ({ ...note, cards: [] }))
const unsourced = (note: Note): Note => ({ ...note, citations: [], frame: null })

test('facts without a sentence and without a rule are known again by what they ask', () => {
  const before = withNotes(aMakingOf([length, opened]), unsourced)
  const after = withNotes(aMakingOf([{ ...length, id: 'x' }, { ...opened, id: 'y', answer: '1932' }, { id: 'z', question: 'Who built it?', answer: 'A firm' }]), unsourced)
  const { added, gone, changed, kept } = compareMakings(before, after, before.notes)
  expect(kept.map(({ id }) => id)).toEqual(['x'])
  expect(changed.map((change) => [change.before.id, change.after.id, change.inDeck?.id])).toEqual([['opened', 'y', 'opened']])
  expect([added.map(({ id }) => id), gone]).toEqual([['z'], []])
})

test('what has no rule is like nothing, however near its words are', () => {
  const near = { ...length, id: 'x', question: 'How long is the old bridge over the strait?', answer: '310 meters' }
  const { added, gone } = compareMakings(withNotes(aMakingOf([length]), unsourced), withNotes(aMakingOf([near]), unsourced), [])
  expect([added.map(({ id }) => id), gone.map((loss) => loss.before.id)]).toEqual([['x'], ['length']])
})

test('a fact without a source that vanished is found in the deck by its question and answer', () => {
  const mine = withNotes(aMakingOf([{ ...length, id: 'mine' }]), unsourced).notes
  const { gone } = compareMakings(withNotes(aMakingOf([length, opened]), unsourced), aMakingOf([]), mine)
  expect(gone.map((loss) => [loss.before.id, loss.inDeck?.id ?? null])).toEqual([['length', 'mine'], ['opened', null]])
})

test('one earlier fact is the earlier form of one new fact, the one most like it', () => {
  const rivals = [about('far', 'How long is the old iron bridge over the strait?'), about('near', 'How long is the old bridge over the strait?')]
  expect(compare([length], rivals)).toMatchObject({ changed: [['length', 'far', null]], added: ['near'] })
  expect(compare(rivals, [length])).toMatchObject({ changed: [['near', 'length', null]], gone: [['far', null]] })
})

test('notes without cards are compared by what they have', () => {
  const { kept, changed } = compareMakings(bare(aMakingOf([length, opened])), bare(aMakingOf([{ ...length, id: 'x' }, { ...opened, id: 'y' }])), [])
  expect([kept.map(({ id }) => id), changed]).toEqual([['x', 'y'], []])
})

test('every note is in exactly one list of its side', () => {
  const draft = fc.record({ id: fc.constantFrom('a', 'b', 'c', 'd', 'e'), question: fc.constantFrom('How long is it?', 'How old is it?', 'Who?'), answer: fc.constantFrom('1', '2'), quote: fc.constantFrom('One.', 'Two.'), frame: fc.constantFrom('f', 'g') })
  const drafts = fc.uniqueArray(draft, { selector: ({ id }) => id })
  fc.assert(
    fc.property(drafts, drafts, (before, after) => {
      const { added, gone, changed, kept } = compare(before, after)
      expect([...added, ...changed.map(([, id]) => id), ...kept].toSorted((a, b) => (String(a) < String(b) ? -1 : 1))).toEqual(after.map(({ id }) => id).toSorted((a, b) => (a < b ? -1 : 1)))
      expect(gone.length + changed.length + kept.length).toBe(before.length)
    }),
  )
})
