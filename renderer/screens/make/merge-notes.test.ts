import { expect, test } from 'vitest'
import { aDraft, aVelmarArticle } from '../../../tests/builders/a-making.ts'
import { noteSchema } from '../../../decks/model/note.ts'
import { listPartners, mergeNotes, mergeWordings } from './merge-notes.ts'

const article = aVelmarArticle()
const ships = aDraft(article, { name: 'ships', cites: '300 ships', answer: '300', rest: { status: 'claimed' } })
const guild = aDraft(article, { name: 'guild', cites: 'The guild', answer: '240', rest: { status: 'speculated', family: 'groups', tags: ['guild'] } })
const dug = aDraft(article, { name: 'dug', cites: '1911' })
const fire = aDraft(article, { name: 'fire', cites: '3 May 1954' })

test('two drafts become one note under the first one’s name: as doubtful as the more doubtful, cited once for each place', () => {
  const merged = mergeNotes(ships, guild, mergeWordings(ships, guild))
  expect(noteSchema.parse(merged)).toEqual(merged)
  expect(merged).toMatchObject({ id: 'ships', status: 'speculated', family: 'other', tags: ['guild'], citations: ships.citations, cards: [{ id: 'ships-1', question: 'What of ships?', answer: '300; 240' }] })
  expect(mergeNotes(ships, dug, mergeWordings(ships, dug)).citations).toEqual([...ships.citations, ...dug.citations])
})

test('the same answer is said once, and keeps the wordings that also count', () => {
  const [a, b] = [aDraft(article, { name: 'a', cites: '1911' }), aDraft(article, { name: 'b', cites: '1911' })]
  expect(mergeWordings({ ...a, cards: a.cards.map((card) => ({ ...card, accepts: ['the year 1911'] })) }, b)).toMatchObject({ answer: '1911', accepts: ['the year 1911'] })
})

test('drafts of the same passage come first, the nearest first, then the neighbours', () => {
  expect(listPartners(ships, [dug, ships, fire, guild]).map(({ id }) => id)).toEqual(['guild', 'fire', 'dug'])
})
