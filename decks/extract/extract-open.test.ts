import { expect, test } from 'vitest'
import { listAsked, makeCards } from '../../tests/builders/read-with-parser.ts'

test.each([
  ['Ana Rojas founded the Acme Company in Lima in 1921.', 'Who founded the Acme Company in Lima in 1921? => Ana Rojas'],
  ['Ana Rojas founded the Acme Company in Lima in 1921.', 'In which year did Ana Rojas found the Acme Company in Lima? => 1921'],
  ['The Acme Company was sold by Diego Paz in 1930.', 'By whom was the Acme Company sold in 1930? => Diego Paz'],
  ['The treaty of Lima bans atmospheric nuclear tests.', 'What does the treaty of Lima ban? => atmospheric nuclear tests'],
  ['The Acme Company employs 4,500 skilled workers in Peru.', 'How many skilled workers does the Acme Company employ in Peru? => 4,500'],
  ['The siege of Lima lasted eleven months.', 'How long did the siege of Lima last? => eleven months'],
  ['Critics accused Diego Paz of hastening the decline of Acme.', 'Of what did critics accuse Diego Paz? => hastening the decline of Acme'],
  ['Diego Paz was forbidden to marry a woman from Lima.', 'What was Diego Paz forbidden to do? => to marry a woman from Lima'],
  ['The harvest of 1921 in Peru failed because of a long drought.', 'Why did the harvest of 1921 in Peru fail? => because of a long drought'],
  ['Ana Rojas said that the recordings from Lima had been wrongly translated.', 'What did Ana Rojas say about the recordings from Lima? => the recordings from Lima had been wrongly translated'],
])('%s', (text, asked) => {
  expect(listAsked([text])).toContain(asked)
})

test('no question turns what is denied into what is so', () => {
  expect(listAsked(['The Acme Company did not sell the mill in Lima.']).filter((q) => q.includes('?'))).toEqual([])
})

test('what somebody says is asked as said', () => {
  const asked = listAsked(['Ana Rojas claimed that Diego Paz had sold the mill in 1921.'])
  for (const question of asked.filter((q) => q.endsWith('=> Diego Paz') || q.endsWith('=> 1921'))) expect(question).toMatch(/Ana Rojas/)
})

test('every answer stands in the sentence that its card cites, and cards of an article are the same every time', () => {
  const text = ['On October 20, 1952, Ana Rojas, who had arrived in Lima only three weeks earlier, signed a proclamation declaring a state of emergency. The police of Lima arrested 98 leaders of the Workers’ Union within hours, and Diego Paz, its president, was tried in April 1953.']
  const { notes } = makeCards(text)
  expect(notes.length).toBeGreaterThan(3)
  for (const note of notes) for (const card of note.cards) expect((note.citations[0]?.quote ?? '').toLowerCase()).toContain(card.answer.toLowerCase())
  expect(makeCards(text)).toEqual(makeCards(text))
})

const swap = (text: string): string => text.replaceAll('Ana Rojas', 'Ida Holm').replaceAll('Lima', 'Oslo').replaceAll('Peru', 'Norway')

test('swapped names give the same cards with the names swapped', () => {
  const text = 'Ana Rojas led 300 miners to Lima in May 1921. In Lima she founded the Free Union of Peru.'
  expect(listAsked([swap(text)]).toSorted()).toEqual(listAsked([text]).map(swap).toSorted())
})
