import { expect, test } from 'vitest'
import { aCitation, anArticle } from '../../tests/builders/a-cited-deck.ts'
import type { Article } from '../../decks/model/article.ts'
import type { Citation } from '../../decks/model/citation.ts'
import { sayCitation } from './citation-chip-words.ts'
import type { CitedSource } from './cited-source.ts'

function aSource(citation: Partial<Citation> = {}, article: Partial<Article> = {}): CitedSource {
  const whole = anArticle(article)
  const cited = aCitation(citation)
  return { citation: cited, article: whole, passage: whole.passages.find((passage) => passage.id === cited.passage) ?? null, footnotes: whole.footnotes.filter((note) => cited.footnotes.includes(note.number)) }
}

test('names author, year, paragraph and note', () => {
  expect(sayCitation(aSource())).toEqual({ head: 'Writer 2010', page: null, paragraph: 2, notes: 'note 2', missing: false })
})

test('several authors and notes', () => {
  expect(sayCitation(aSource({ footnotes: [1, 2] }, { authors: ['Writer, A.', 'B. Reader'] }))).toMatchObject({ head: 'Writer and Reader 2010', notes: 'notes 1 and 2' })
  expect(sayCitation(aSource({}, { authors: ['A. Writer', 'B. Reader', 'C. Editor'] })).head).toBe('Writer and others 2010')
})

test('without author or year the title stands for them', () => {
  expect(sayCitation(aSource({ footnotes: [] }, { authors: [], issued: null }))).toMatchObject({ head: 'The Port in Figures', notes: null })
  expect(sayCitation(aSource({}, { authors: [], issued: 'unknown', title: 'A very long title that goes on and on and on' })).head).toBe('A very long title that goes on and on a…')
})

test('a note that the article lacks is said to be missing, whether listed as missing or not at all', () => {
  expect(sayCitation(aSource({ footnotes: [14] }))).toMatchObject({ notes: 'note 14 missing', missing: true })
  expect(sayCitation(aSource({ footnotes: [2, 99] }))).toMatchObject({ notes: 'notes 2 and 99 missing', missing: true })
})

test('where the source has pages the page is named', () => {
  const source = aSource()
  if (source.passage === null) throw new Error('no passage')
  expect(sayCitation({ ...source, passage: { ...source.passage, page: 13 } })).toMatchObject({ page: 13, paragraph: 2 })
})
