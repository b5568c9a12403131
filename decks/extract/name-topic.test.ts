import { expect, test } from 'vitest'
import { anArticle } from '../../tests/builders/an-article.ts'
import { nameTopic } from './name-topic.ts'
import { readArticle } from './read-article.ts'

const topicOf = (title: string, ...paragraphs: string[]): string | null => nameTopic(readArticle(anArticle(paragraphs, { title })))

test('the topic is the name that title and text share, with the words that belong to it in the title', () => {
  expect(topicOf('Why the Harbour Mill closed', 'The Harbour Mill stood in Leeds. The Harbour Mill closed in 1921.')).toBe('Harbour Mill')
  expect(topicOf('How the Lima Canal came to be', 'Lima grew fast. In Lima, work began in 1880. Lima paid for it.')).toBe('Lima Canal')
})

test('without one it is the name that the text names most, and of a text that names nothing there is none', () => {
  expect(topicOf('A hard winter', 'In 1921 Acme sold its mill. The town bought it from Acme. In 1930 Acme closed. Nobody missed Acme.')).toMatch(/Acme/)
  expect(topicOf('A hard winter', 'It rained. It snowed, and nobody came.')).toBeNull()
})
