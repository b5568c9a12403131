import { expect, test } from 'vitest'
import { readArticles } from '../read/read-articles.ts'
import { blankNames } from './blank-names.ts'

test('every name and number of every sentence makes a card', () => {
  const read = readArticles({ name: 'a.md', text: '# A mill\n\nAda Bolt bought 30 looms. Bolt sold them in Leeds.' })
  const [article] = read.ok ? read.value : []
  const cards = article === undefined ? [] : blankNames(article, [{ name: 'Ada Bolt', type: 'person', aliases: ['Bolt'] }, { name: 'Leeds', type: 'place', aliases: [] }])
  expect(cards.map(({ card }) => [card.question, card.answer])).toEqual([
    ['[…] bought 30 looms.', 'Ada Bolt'],
    ['Ada Bolt bought […] looms.', '30'],
    ['[…] sold them in Leeds.', 'Bolt'],
    ['Bolt sold them in […].', 'Leeds'],
  ])
})
