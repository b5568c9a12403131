import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { aMakingOf, type WantedDraft } from '../../tests/builders/a-making-of.ts'
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
