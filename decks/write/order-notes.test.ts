import { expect, test } from 'vitest'
import { aNote } from '../../tests/builders/a-note.ts'
import { anArticle } from '../../tests/builders/an-article.ts'
import type { Citation } from '../model/citation.ts'
import type { ArticleId, NoteId, PassageId } from '../model/id.ts'
import type { Note } from '../model/note.ts'
import { orderNotes } from './order-notes.ts'

const article = anArticle(['The bridge fell.[1] Nobody was hurt.', 'It was rebuilt in 1907.[2]'], { notes: { 1: 'Its arches were of iron.', 2: 'By the same firm.' } })

function noteAt(id: string, passage: string, start: number): Note {
  const citation: Citation = { article: 'article' as ArticleId, passage: passage as PassageId, quote: 'x', prefix: '', suffix: '', start, footnotes: [] }
  return aNote({ id: id as NoteId, citations: [citation] })
}

test('notes follow the text, and a footnote comes where it is called', () => {
  const notes = [noteAt('rebuilt', 'p2', 0), noteAt('firm', 'n2', 0), noteAt('hurt', 'p1', 17), noteAt('iron', 'n1', 0), noteAt('fell', 'p1', 0)]
  expect(orderNotes(notes, article).map(({ id }) => id)).toEqual(['fell', 'iron', 'hurt', 'rebuilt', 'firm'])
})

test('notes of one place keep their order, and notes without a citation come last', () => {
  const notes = [aNote({ id: 'own' as NoteId }), noteAt('b', 'p1', 0), noteAt('a', 'p1', 0)]
  expect(orderNotes(notes, article).map(({ id }) => id)).toEqual(['b', 'a', 'own'])
})
