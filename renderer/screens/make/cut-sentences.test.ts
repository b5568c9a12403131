import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import type { PassageId } from '../../../decks/model/id.ts'
import { cutSentences } from './cut-sentences.ts'
import type { SentenceMark } from './mark-sentences.ts'

const sentence = (index: number, start: number, end: number): SentenceMark => ({ index, passage: 'p1' as PassageId, start, end, mark: 'carded', reason: null, notes: [] })
const text = 'One is here. Two is there.'

test('a note number belongs to the sentence it closes, what stands between sentences to none', () => {
  const runs = cutSentences(text, [{ at: 12, number: 1 }, { at: 16, number: 2 }], [sentence(0, 0, 12), sentence(1, 13, 26)])
  expect(runs.map((run) => [run.sentence?.index ?? null, run.pieces])).toEqual([
    [0, [{ at: 0, words: 'One is here.' }, { at: 12, note: 1 }]],
    [null, [{ at: 12, words: ' ' }]],
    [1, [{ at: 13, words: 'Two' }, { at: 16, note: 2 }, { at: 16, words: ' is there.' }]],
  ])
})

test('text outside all sentences, and sentences that overlap or go beyond the text, lose nothing', () => {
  fc.assert(fc.property(fc.array(fc.tuple(fc.nat(40), fc.nat(40))), fc.array(fc.nat(26), { maxLength: 5 }), (spans, marks) => {
    const runs = cutSentences(text, marks.map((at, number) => ({ at, number: number + 1 })), spans.map(([a, b], index) => sentence(index, Math.min(a, b), Math.max(a, b))).sort((a, b) => a.start - b.start))
    const pieces = runs.flatMap((run) => run.pieces)
    const words = pieces.map((piece) => ('words' in piece ? piece.words : '')).join('')
    return words === text && pieces.filter((piece) => 'note' in piece).length === marks.length
  }))
})
