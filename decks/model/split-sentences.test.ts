import { existsSync, readFileSync } from 'node:fs'
import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { splitSentences } from './split-sentences.ts'

const sentencesOf = (text: string): string[] => splitSentences(text).map(({ start, end }) => text.slice(start, end))

test.each([
  [['The harbour froze.', 'Ships waited.']],
  [['Gen. Otto Varn met Mr. Lind and Dr. J. B. Holm.', 'They spoke for an hour.']],
  [['He came to the U.S. Navy yard in Jan. 1981.', 'Nobody saw him.']],
  [['The treaty was signed in Washington, D.C.', 'It failed.']],
  [['See No. 6 of the series.', 'Was it read?', 'No.', 'Copies were burnt.']],
  [['Output rose 3.5% to 1.2 million.', '“Too little,” said Ms. Aro.', '"Too late."', 'The rest agreed.']],
  [['Costs doubled.¹²', 'Then they fell.']],
  [['He waited... and left.', 'She stayed…', 'The door closed.']],
  [['The port (cf. the map of St. Olav) is old.', '(It burned twice. It was rebuilt.)', 'Trade came back.']],
  [['Firms such as Holm & Co. Shipping and Varn Inc. are gone.', 'Others stay.']],
  [['At 5 p.m. the bell rang.', 'At 6 a.m. Monday it rang again.']],
  [['The order has many branches.', "al-Amin's is the oldest.", 'Numbers vary.']],
  [['1. The first rule is silence.', '2. The second is order.']],
  [['In 1987 prices fell.', '400 shops closed.']],
  [['Was it true?" he asked.', 'It was.']],
  [['A. Lund, "Who Owns the Ice?" Northern Post, May 2, 2001.']],
])('cuts %j', (sentences) => {
  expect(sentencesOf(sentences.join(' '))).toEqual(sentences)
})

test('spans are ascending, apart, trimmed, and lose nothing but white space', () => {
  const piece = fc.constantFrom('Mr. ', 'U.S. ', 'word ', 'End. ', '"Quote." ', '( ', ') ', '... ', '3.5 ', 'No. 6 ', '? ', '¹ ', '\n', 'É. ')
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 40 }), (pieces) => {
      const text = pieces.join('')
      const spans = splitSentences(text)
      expect(spans.map(({ start, end }) => text.slice(start, end).trim()).join('').replace(/\s/gu, '')).toBe(text.replace(/\s/gu, ''))
      for (const { start, end } of spans) expect(text.slice(start, end)).toBe(text.slice(start, end).trim())
    }),
  )
})

const gold = new URL('../../../shared/evaluation/karachi-sentences.json', import.meta.url)
if (!existsSync(gold)) process.stdout.write('split-sentences: the evaluation folder is not here, so its 99 sentences are not tried\n')

test.runIf(existsSync(gold))('finds every sentence of the evaluation', () => {
  const sentences = JSON.parse(readFileSync(gold, 'utf8')) as string[]
  const paragraphs = readFileSync(new URL('karachi-paragraphs.txt', gold), 'utf8').split(/\n\s*\n/u)
  expect(paragraphs.flatMap((paragraph) => sentencesOf(paragraph.trim()))).toEqual(sentences)
})
