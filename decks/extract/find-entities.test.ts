import { expect, test } from 'vitest'
import { anArticle } from '../../tests/builders/an-article.ts'
import { readArticle } from './read-article.ts'

function types(text: string): Record<string, string> {
  return Object.fromEntries(readArticle(anArticle([text])).names.entities.map((e) => [e.name, e.type]))
}

test('the words around a name say what it is', () => {
  expect(types('The journalist Zoran Petek met fighters of the Black Sun in Tarnopol, a city in the east.')).toMatchObject({ 'Zoran Petek': 'person', Tarnopol: 'place' })
  expect(types('Groups such as Varoz, Melkin and Tarut fought in the hills of Sanaq.')).toMatchObject({ Varoz: 'group', Melkin: 'group', Tarut: 'group', Sanaq: 'place' })
})

test('lists of names vote but the text decides', () => {
  expect(types('The militant group Paris claims that its leader left. Members of Paris met.')).toMatchObject({ Paris: 'group' })
})

test('a surname stands for the full name', () => {
  const [person] = readArticle(anArticle(['Ana Rojas was born in Lima. Rojas died in Cuzco.'])).names.entities.filter((e) => e.type === 'person')
  expect([...(person?.aliases ?? [])]).toEqual(['Ana Rojas', 'Rojas'])
})

test('a word is no name for opening a sentence', () => {
  expect(Object.keys(types('Conflicts are bad. Many mills closed. However, some opened.'))).toEqual([])
})
