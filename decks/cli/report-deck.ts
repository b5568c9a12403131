import type { Making } from '../model/making.ts'
import type { Note } from '../model/note.ts'

/** Counts how often each key comes, most frequent first, then by name. */
export function countBy<T>(items: readonly T[], keyOf: (item: T) => string): [string, number][] {
  const counts = new Map<string, number>()
  for (const item of items) counts.set(keyOf(item), (counts.get(keyOf(item)) ?? 0) + 1)
  return [...counts].toSorted((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))
}

function countCards(notes: readonly Note[]): number {
  return notes.reduce((sum, note) => sum + note.cards.length, 0)
}

function say(count: number, word: string): string {
  return `${count} ${word}${count === 1 ? '' : 's'}`
}

function line(label: string, count: number): string {
  return `  ${label.padEnd(12)}${String(count).padStart(5)}`
}

/** What became of an article in a few lines: what was read, its cards by how sure they are and by family, and what was left out by reason. */
export function reportDeck({ article, notes, stopped, sentences }: Making): string {
  const missing = article.footnotes.filter((note) => note.missing).map(({ number }) => number)
  const found = article.footnotes.length - missing.length
  const head = [article.authors.join(', '), article.publication, article.issued].filter((part) => part !== null && part !== '').join(' · ')
  const lines = [
    article.title,
    ...(head === '' ? [] : [`  ${head}`]),
    `  read: ${say(article.passages.length, 'passage')}, ${say(sentences.length, 'sentence')}, ${say(found, 'footnote')}${missing.length === 0 ? '' : `; cited but not there: ${missing.join(', ')}`}`,
    ...article.remarks.map((remark) => `    ${remark}`),
    `  made: ${say(countCards(notes), 'card')}`,
  ]
  const tiers = ['proven', 'probable', 'weak'] as const
  for (const [index, word] of tiers.entries()) lines.push(line(word, countCards(notes.filter(({ tier }) => tier === index + 1))))
  for (const [family, count] of countBy(notes.flatMap((note) => note.cards.map(() => note.family)), (name) => name)) lines.push(line(family, count))
  lines.push(line('left out', stopped.length))
  for (const [reason, count] of countBy(stopped, (draft) => draft.reason)) lines.push(`    ${String(count).padStart(4)}  ${reason}`)
  return lines.join('\n')
}
