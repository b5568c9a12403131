import type { Reading } from './reading.ts'

const mostWords = 6
const wordCount = (text: string): number => text.split(/\s+/u).length

/** The part of a title before its colon or dash, without a year at its end. */
const headOf = (title: string): string => (title.split(/(?:[:–—]|\s-)\s/u)[0] ?? title).replace(/[?!.]$/u, '').trim()

/**
 * What an article is about, in a few words that can stand before a question ("Aral Sea: ..."): a short title that holds a
 * name, else the name that the title holds or the text names most; null when there is neither.
 */
export function nameTopic({ article, topic }: Reading): string | null {
  const head = headOf(article.title)
  const hasName = /(?<=\s)\p{Lu}|^\p{Lu}[\p{L}'’-]+$/u.test(head) && !/^Untitled/u.test(head)
  if (hasName && wordCount(head) <= mostWords && (topic === null || head.includes(topic.name))) return head
  return topic === null || wordCount(topic.name) > mostWords || topic.type === 'quote' ? null : topic.name
}
