import { expect, test } from 'vitest'
import { aMaking } from '../../../tests/builders/a-making.ts'
import { markSentences } from './mark-sentences.ts'
import type { NoteStanding } from './standing.ts'
import { sumRules, sumStopped } from './sum-rules.ts'
import { sayCoverage, sayStandings, writePrecisionCsv, writePrecisionText } from './write-precision.ts'

const making = aMaking()
const notes: NoteStanding[] = making.notes.map((note, place) => ({ note, standing: place < 2 ? 'kept' : place === 2 ? 'rejected' : 'waiting', ...(place === 2 ? { why: '=2+2 is "wrong"' } : {}) }))
const source = { title: 'Velmar', notes, stopped: [...making.stopped, ...making.stopped], marks: markSentences(making.sentences, notes) }

test('rules are summed in plain words, the most used first; what a person wrote is no rule', () => {
  const own = { note: { ...making.notes[0]!, frame: null }, standing: 'kept' as const }
  expect(sumRules([...notes, own])).toEqual([
    { rule: 'A date in the rest of the sentence', made: 2, kept: 1, rejected: 0, waiting: 1 },
    { rule: 'A name as the subject', made: 1, kept: 0, rejected: 0, waiting: 1 },
    { rule: 'A number in the rest of the sentence', made: 1, kept: 1, rejected: 0, waiting: 0 },
    { rule: 'One thing, two sources, two numbers', made: 1, kept: 0, rejected: 1, waiting: 0 },
  ])
})

test('what was stopped is summed by its reason', () => {
  expect(sumStopped(source.stopped)).toMatchObject([{ reason: 'the question gives the answer away', count: 2 }])
})

test('the sheet says the counts, the coverage, each rule, each rejection with its reason, and what was stopped', () => {
  expect(sayStandings(notes)).toBe('2 cards, 1 rejected, 2 waiting')
  expect(sayCoverage(source.marks)).toBe('Sentences: 3 of 5 with cards, 1 weak, 1 skipped.')
  expect(writePrecisionText(source)).toContain('Rejected: 1\n  How many ships wait at Velmar each month? Give both counts. (300 (the guild); 240 (the council)): =2+2 is "wrong"')
  expect(writePrecisionText(source)).toContain('Stopped before they became drafts: 2\n  2: the question gives the answer away')
})

test('in the table no cell is run as a formula, and quotes are doubled', () => {
  const rows = writePrecisionCsv(source).split('\r\n')
  expect(rows[0]).toBe('became,rule,confidence,question,answer,why')
  expect(rows[3]).toContain(`"'=2+2 is ""wrong"""`)
  expect(rows).toHaveLength(9)
})
