import { expect, test } from 'vitest'
import { anArticle } from '../../tests/builders/an-article.ts'
import { listAllEntities, listEntities } from './list-entities.ts'

test('people, groups and places of the paragraphs are listed with their wordings, people without their titles', () => {
  const article = anArticle(['President Ana Rojas founded the Harbour Workers Union (HWU) in Lima in 1921. Rojas led the HWU until 1930. The HWU left Lima for Quito.'])
  const named = listEntities(article)
  expect(named.find(({ type }) => type === 'person')).toMatchObject({ name: 'Ana Rojas', aliases: expect.arrayContaining(['President Ana Rojas']) })
  expect(named.find(({ type }) => type === 'group')).toMatchObject({ name: 'Harbour Workers Union', aliases: ['HWU'] })
  expect(named.filter(({ type }) => type === 'place').map(({ name }) => name).toSorted()).toEqual(['Lima', 'Quito'])
})

test('who stands only in a note is listed when notes are asked for', () => {
  const article = anArticle(['The strike began in Lima.[1]'], { notes: { 1: 'The union was led by the baker Zoran Petek, who was born in Quito.' } })
  expect(listEntities(article).map(({ name }) => name)).toEqual(['Lima'])
  expect(listAllEntities(article).map(({ name }) => name).toSorted()).toEqual(['Lima', 'Quito', 'Zoran Petek'])
})
