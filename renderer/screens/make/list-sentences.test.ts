import { expect, test } from 'vitest'
import { citePassage } from '../../../decks/model/cite-passage.ts'
import type { PassageId } from '../../../decks/model/id.ts'
import { aNote } from '../../../tests/builders/a-note.ts'
import { aMaking } from '../../../tests/builders/a-making.ts'
import { listSentences } from './list-sentences.ts'

const { article, sentences, notes } = aMaking()
const first = article.footnotes[0]?.id as PassageId

test('a footnote that a draft cites gives its cited sentences, after those of the text; others give none', () => {
  const citation = citePassage(article, { passage: first, start: 0, end: 4 })
  if (citation === null) throw new Error('the note is empty')
  expect(listSentences(article, sentences, notes)).toEqual(sentences)
  expect(listSentences(article, sentences, [...notes, aNote({ citations: [citation] })])).toEqual([...sentences, { passage: first, start: 0, end: 'Harbour register, p. 4.'.length, skipped: null }])
})
