import { expect, test } from 'vitest'
import { aDeckOfNotes, aNote } from '../../tests/builders/a-note.ts'
import { aNoteType } from '../../tests/builders/some-note-tools.ts'
import { tellAnkiTextLosses, tellTableLosses } from './tell-losses.ts'

const typesOf = (problems: readonly { readonly type: string }[]): string[] => problems.map(({ type }) => type)

test('a deck of plain cards loses nothing', () => {
  expect(tellTableLosses([aDeckOfNotes()])).toEqual([])
  expect(tellAnkiTextLosses([aDeckOfNotes()])).toEqual([])
})

test('sources, files, history, note types and blanks in tags are told', () => {
  const vocabulary = aNoteType('Vocabulary', ['Word', 'Meaning'])
  const note = aNote({
    tags: ['two words', 'one'],
    citations: [{ article: 'a' as never, passage: 'p' as never, quote: 'q', prefix: '', suffix: '', start: 0, footnotes: [] }],
    content: { type: vocabulary.id, markup: 'html', fields: ['a', 'b'], media: [{ name: 'a.png', hash: 'a'.repeat(64) }] },
  })
  const memory = { state: 'review' as const, due: 0, stability: 1, difficulty: 5, step: 0, reps: 1, lapses: 0, lastReviewAt: 0 }
  const file = aDeckOfNotes({ version: 2, notes: [note], noteTypes: [vocabulary], studies: [{ card: 'card-1' as never, memory, suspended: false, buried: false, colour: 0, reviews: [], interval: 1, ease: 0 }] })
  expect(typesOf(tellTableLosses([file]))).toEqual(['without-sources', 'without-files', 'without-history', 'without-note-types'])
  expect(typesOf(tellAnkiTextLosses([file]))).toEqual(['without-sources', 'without-files', 'without-history', 'tags-without-blanks', 'note-types-by-name'])
  expect(tellTableLosses([file])[0]?.detail).toMatch(/^One note cites its source\. /)
  expect(tellTableLosses([file, file])[0]?.detail).toMatch(/^2 notes cite their sources\. /)
})
