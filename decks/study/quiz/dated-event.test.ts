import { expect, test } from 'vitest'
import { aCard, aDeckOfNotes, aNote } from '../../../tests/builders/a-note.ts'
import { aQuizSource } from '../../../tests/builders/a-quiz-source.ts'
import { readEvent } from './dated-event.ts'
import { readKnowledge } from './knowledge.ts'

function eventOf(text: string, date: string, edtf: string): string | null {
  const at = text.indexOf(date)
  const note = aNote({ family: 'dates', date: edtf, statement: { text, gap: [at, at + date.length] }, cards: [aCard({ answer: date, answerType: 'date', question: 'When?' })] })
  const knowledge = readKnowledge(aQuizSource([aDeckOfNotes({ notes: [note] })]))
  return readEvent(knowledge.cards[0]!, knowledge)?.text ?? null
}

test('an event is told without its date and the preposition of it', () => {
  expect(eventOf('In 1958, Chile moved its mint to Lota.', '1958', '1958')).toBe('Chile moved its mint to Lota.')
  expect(eventOf('Lota: Ana Rojas was shot in Lima on May 3, 1921.', 'May 3, 1921', '1921-05-03')).toBe('Ana Rojas was shot in Lima.')
  expect(eventOf('The war in the 1880s left deep marks on Lima.', 'the 1880s', '1880/1889')).toBe('The war left deep marks on Lima.')
  expect(eventOf('Ana Rojas was shot on May 3, 1921, by two men.', 'May 3, 1921', '1921-05-03')).toBe('Ana Rojas was shot by two men.')
  expect(eventOf('The first mission, in December 1972, went to Lota.', 'December 1972', '1972-12')).toBe('The first mission went to Lota.')
  expect(eventOf('Ana was born in Lima in May 1878, the third of eight.', 'May 1878', '1878-05')).toBe('Ana was born in Lima, the third of eight.')
})

test('a sentence that tells the time otherwise, or hangs on its date, is no event', () => {
  expect(eventOf('In 1958, ten years after 1948, Chile moved its mint.', '1958', '1958')).toBeNull()
  expect(eventOf('According to the census of 1998, most people of Lota are miners.', '1998', '1998')).toBeNull()
  expect(eventOf('Since 1958, the mint has stood in Lota.', '1958', '1958')).toBeNull()
  expect(eventOf('The mint, which was founded in 1958, stands in Lota.', '1958', '1958')).toBeNull()
  expect(eventOf('The mint, introduced in 1958, stands in Lota.', '1958', '1958')).toBeNull()
  expect(eventOf('Three wars broke out in 1986 and 1994 in Lota.', '1986 and 1994', '1986,1994')).toBeNull()
})
