import { expect, test } from 'vitest'
import { isFitToAsk } from './fit-to-ask.ts'

test.each([
  'Mint of Chile: When […] (person), who was president in Lota from 1982 to 1994.',
  'Mint of Chile: In which year did the northern section lose?',
  'One of the front’s leaders, […] (group), swore allegiance to the crown in 1914.',
  'He swore allegiance to the […] (place) in 1914.',
  'The mint, known in […] (community) as the House of Coin, is in Lota.',
  'The mint, known in English as […] (place), is in Lota.',
  'Mint of Chile: Which group was joined by Juan Paz, and whose fleet plundered Arica?',
])('nobody can answer it away from its source: %s', (question) => expect(isFitToAsk({ question })).toBe(false))

test.each([
  'Who claimed responsibility for the bombing of the mint, and whom did the government blame?',
  'Which two counts of mints in Chile are given, and who gives each?',
  'Mint of Chile: In which year did the northern section lose its seat?',
  'In 1914, the front swore allegiance to […] (person).',
  'Ana Rojas, known as […] (alias), led the mint.',
  'What did the mint make?',
])('it stands by itself: %s', (question) => expect(isFitToAsk({ question })).toBe(true))
