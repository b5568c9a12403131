import { expect, test } from 'vitest'
import { aMakingOf, type WantedDraft, type WantedMaking } from '../../tests/builders/a-making-of.ts'
import { anEntry } from '../../tests/builders/an-entry.ts'
import type { Entry } from '../model/entry.ts'
import type { NoteId } from '../model/id.ts'
import type { Making } from '../model/making.ts'
import type { Content } from './content.ts'
import { foldContent } from './fold-content.ts'

const files = new Map<string, Making>()

/** Makes the entry that takes a making in, and remembers its file. */
function make(at: number, drafts: readonly WantedDraft[], wanted: WantedMaking = {}, deck = 'bridge'): Entry {
  const file = String(at).padStart(64, '0')
  files.set(file, aMakingOf(drafts, wanted))
  return anEntry('make', at, { file, deck, title: '' })
}

const settle = (at: number, as: string, ...notes: string[]): Entry => anEntry('settle', at, { deck: 'bridge', notes, as })
const fold = (...entries: Entry[]): Content => foldContent(entries, (entry) => files.get(entry.file) ?? null)
const states = ({ drafts }: Content): Record<string, string> => Object.fromEntries([...drafts.values()].map(({ id, state }) => [id, state]))
const whys = (content: Content): unknown[] => [...content.drafts.values()].map(({ why }) => why)
const inDeck = ({ notes }: Content): string[] => [...notes.keys()]

test('the proven drafts join the deck, the others wait', () => {
  const content = fold(make(1, [{ id: 'a', tier: 1 }, { id: 'b' }, { id: 'c', tier: 3 }]))
  expect(states(content)).toEqual({ a: 'accepted', b: 'waiting', c: 'waiting' })
  expect(inDeck(content)).toEqual(['a'])
  expect([...content.decks.values()]).toEqual([{ id: 'bridge', title: 'The bridge', subtitle: 'A. Writer', origin: 'article' }])
  expect([...content.articles.keys()]).toEqual(['a-bridge'])
  expect([...content.makings.values()]).toMatchObject([{ deck: 'bridge', article: 'a-bridge', previous: null }])
})

test('nobody decided on what joined by itself; what was settled was decided', () => {
  const { drafts } = fold(make(1, [{ id: 'a', tier: 1 }, { id: 'b' }, { id: 'c' }]), settle(2, 'accepted', 'b'), settle(3, 'rejected', 'c'))
  expect([...drafts.values()].map(({ decided }) => decided)).toEqual([null, 'accepted', 'rejected'])
})

test('an accepted draft joins at its place in the text, as its note says or else as it was drafted', () => {
  const drafted = make(1, [{ id: 'a' }, { id: 'b' }])
  const note = { ...aMakingOf([{ id: 'b', answer: 'edited' }]).notes[0] }
  const content = fold(drafted, anEntry('note', 2, { deck: 'bridge', note }), settle(3, 'accepted', 'a', 'b'))
  expect([...content.notes.values()].map(({ id, position, note: { cards } }) => [id, position, cards[0]?.answer])).toEqual([['b', 1, 'edited'], ['a', 0, 'a']])
  expect(states(content)).toEqual({ a: 'accepted', b: 'accepted' })
})

test('a rejected draft leaves the deck, and a reopened one waits again', () => {
  const taken = [make(1, [{ id: 'a', tier: 1 }]), settle(2, 'rejected', 'a')]
  expect(inDeck(fold(...taken))).toEqual([])
  const again = fold(...taken, settle(3, 'waiting', 'a'))
  expect(states(again)).toEqual({ a: 'waiting' })
  expect(inDeck(again)).toEqual([])
})

test('the reason of a rejection lasts over a later making and is gone when the draft waits again', () => {
  const rejected = anEntry('settle', 2, { deck: 'bridge', notes: ['a'], as: 'rejected', why: 'Asked twice' })
  expect(whys(fold(make(1, [{ id: 'a' }]), rejected))).toEqual(['Asked twice'])
  expect(whys(fold(make(1, [{ id: 'a' }]), rejected, make(3, [{ id: 'a' }])))).toEqual(['Asked twice'])
  expect(whys(fold(make(1, [{ id: 'a' }]), rejected, settle(3, 'waiting', 'a')))).toEqual([undefined])
  expect(whys(fold(make(1, [{ id: 'a' }]), rejected, settle(3, 'accepted', 'a')))).toEqual([undefined])
})

test('making the same article again adds nothing and forgets nothing', () => {
  const drafts: WantedDraft[] = [{ id: 'a', tier: 1 }, { id: 'b', tier: 1 }, { id: 'c', tier: 1 }, { id: 'd' }, { id: 'e' }, { id: 'f' }]
  const decisions = [settle(2, 'rejected', 'a', 'd'), anEntry('remove', 3, { deck: null, notes: ['b'] }), settle(4, 'accepted', 'e')]
  const before = fold(make(1, drafts), ...decisions)
  const after = fold(make(1, drafts), ...decisions, make(9, drafts))
  expect(states(before)).toEqual({ a: 'rejected', b: 'rejected', c: 'accepted', d: 'rejected', e: 'accepted', f: 'waiting' })
  expect(states(after)).toEqual(states(before))
  expect([...after.notes.values()]).toEqual([...before.notes.values()])
})

test('what the reader made of a card stays when its article is made again', () => {
  const note = { ...aMakingOf([{ id: 'a', answer: 'edited' }]).notes[0] }
  const content = fold(make(1, [{ id: 'a', tier: 1 }]), anEntry('note', 2, { deck: 'bridge', note }), make(3, [{ id: 'a', tier: 1, answer: 'drafted otherwise' }]))
  expect([...content.notes.values()].map((placed) => placed.note.cards[0]?.answer)).toEqual(['edited'])
})

test('a reworded rule does not bring back what was rejected, nor ask twice for what was accepted', () => {
  const first = make(1, [{ id: 'a', answer: '300 meters' }, { id: 'b', answer: '1931', quote: 'It was opened in 1931.' }])
  const second = make(5, [{ id: 'x', question: 'Worded anew?', answer: '300 meters', tier: 1 }, { id: 'y', question: 'When was it opened?', answer: '1931', quote: 'It was opened in 1931.', tier: 1 }])
  const content = fold(first, settle(2, 'rejected', 'a'), settle(3, 'accepted', 'b'), second)
  expect(states(content)).toEqual({ a: 'rejected', b: 'accepted' })
  expect([...content.notes.values()].map(({ note }) => [note.id, note.cards[0]?.id])).toEqual([['b', 'card-b']])
  expect(content.drafts.get('a' as NoteId)?.note.cards[0]).toMatchObject({ id: 'card-a', question: 'Worded anew?' })
})

test('another draft of a rejected fact is rejected too, also when the rejected one comes again', () => {
  const content = fold(make(1, [{ id: 'a', answer: '300 meters' }]), settle(2, 'rejected', 'a'), make(3, [{ id: 'a', answer: '300 meters' }, { id: 'z', question: 'Another?', answer: '300 meters', tier: 1 }]))
  expect(states(content)).toEqual({ a: 'rejected', z: 'rejected' })
  expect(inDeck(content)).toEqual([])
})

test('a revised article keeps its cards and their source, and drafts that vanish leave the inbox', () => {
  const first = make(1, [{ id: 'a', answer: '300 meters', tier: 1 }, { id: 'b' }, { id: 'c' }])
  const revised: WantedMaking = { article: 'a-bridge-2', texts: ['The bridge, of steel, is 300 meters long.'] }
  const second = make(5, [{ id: 'x', question: 'What of a?', answer: '300 meters', quote: 'The bridge, of steel, is 300 meters long.', tier: 1 }, { id: 'n' }], revised)
  const content = fold(first, settle(2, 'accepted', 'b'), second)
  expect(states(content)).toEqual({ a: 'accepted', b: 'gone', c: 'gone', n: 'waiting' })
  expect(inDeck(content)).toEqual(['a', 'b'])
  expect([...content.articles.keys()]).toEqual(['a-bridge', 'a-bridge-2'])
  expect([...content.makings.values()]).toMatchObject([{ article: 'a-bridge-2', previous: '1'.padStart(64, '0') }])
})

test('a decision that arrives after its draft has gone still holds', () => {
  const entries = [make(1, [{ id: 'a' }, { id: 'b' }]), make(3, [{ id: 'n' }])]
  const content = fold(...entries, settle(5, 'accepted', 'a'), settle(6, 'rejected', 'b'))
  expect(states(content)).toEqual({ a: 'gone', b: 'gone', n: 'waiting' })
  expect(inDeck(content)).toEqual(['a'])
  expect(states(fold(...entries, settle(6, 'rejected', 'b'), make(7, [{ id: 'b', tier: 1 }])))).toMatchObject({ b: 'rejected' })
})

test('removing an article forgets its drafts, keeps the notes that are not named, and remembers what was rejected', () => {
  const drafts: WantedDraft[] = [{ id: 'a', tier: 1 }, { id: 'b', tier: 1 }, { id: 'c' }, { id: 'd' }]
  const removed = [make(1, drafts), settle(2, 'rejected', 'd'), anEntry('remove', 3, { deck: null, notes: ['b'], article: 'bridge' })]
  const content = fold(...removed)
  expect(inDeck(content)).toEqual(['a'])
  expect([...content.makings.keys()]).toEqual([])
  expect([...content.decks.keys()]).toEqual(['bridge'])
  expect(states(content)).toEqual({ d: 'gone' })
  expect(states(fold(...removed, make(9, drafts)))).toEqual({ a: 'accepted', b: 'accepted', c: 'waiting', d: 'rejected' })
})

test('removing the deck forgets all of it', () => {
  const content = fold(make(1, [{ id: 'a', tier: 1 }, { id: 'b' }]), settle(2, 'rejected', 'b'), anEntry('remove', 3, { deck: 'bridge', notes: [] }))
  expect([content.decks.size, content.makings.size, content.drafts.size, content.notes.size]).toEqual([0, 0, 0, 0])
})

test('an article made into a deck of the reader’s own leaves that deck what it is', () => {
  const own = anEntry('deck', 1, { deck: { id: 'mine', title: 'Mine', subtitle: 'by hand', origin: 'own' } })
  const content = fold(own, make(2, [{ id: 'a', tier: 1 }], {}, 'mine'))
  expect([...content.decks.values()]).toMatchObject([{ id: 'mine', subtitle: 'by hand', origin: 'own' }])
  expect([...content.notes.values()]).toMatchObject([{ id: 'a', deck: 'mine' }])
})

test('a making whose file is lost counts for nothing, and so does what was decided on it', () => {
  const content = fold(anEntry('make', 1, { file: 'f'.repeat(64), deck: 'bridge', title: '' }), settle(2, 'accepted', 'a'))
  expect([content.decks.size, content.drafts.size, content.notes.size]).toEqual([0, 0, 0])
})
