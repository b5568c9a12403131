import { expect, test } from 'vitest'
import { anArticle } from '../../tests/builders/an-article.ts'
import { peelSentence } from './peel-sentence.ts'
import { readArticle } from './read-article.ts'

function speakerOf(text: string): string | null {
  const [sentence] = readArticle(anArticle([text])).sentences
  const { speaker } = peelSentence(text, sentence?.tokens ?? [])
  return speaker === null ? null : text.slice(speaker.start, speaker.end)
}

test.each([
  ['The fire killed 57 people in the old town, officials said on Friday.', 'officials'],
  ['The fire killed 57 people in the old town, said Ana Rojas, a teacher in Lima.', 'Ana Rojas'],
  ['According to the census of 1998, the town had 57 mills.', 'the census of 1998'],
  ['The town had 57 mills according to the census of 1998.', 'the census of 1998'],
  ['The mill closed in 1921, and the town lost its work.', null],
  ['The mill closed in 1921, when Ana Rojas, a retired officer, told reporters that arms had been found.', null],
])('who says so: %s', (text, speaker) => {
  expect(speakerOf(text)).toBe(speaker)
})
