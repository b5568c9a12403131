import type { Engines } from '../generate.ts'
import { makeFromArticle } from '../generate.ts'
import { countWords } from '../eval/budgeted-recall.ts'
import { readArticles } from '../read/read-articles.ts'
import type { GoldenText } from './golden-texts.ts'

/** How long one text takes from its characters to its cards, warm, and the share of it that the parser has; and whether two runs give the same bytes. */
export function measureSpeed(text: GoldenText | null, engines: Engines): string {
  if (text === null) return 'speed: no text'
  const make = (): string => {
    const read = readArticles({ name: text.name, text: text.text })
    return read.ok ? JSON.stringify(read.value.map((article) => makeFromArticle(article, engines))) : ''
  }
  const first = make()
  const times = Array.from({ length: 7 }, () => {
    const start = performance.now()
    make()
    return performance.now() - start
  }).toSorted((a, b) => a - b)
  return `speed: ${text.name}, ${countWords(text.text)} words, median ${Math.round(times[3] ?? 0)} ms warm (${Math.round(times[0] ?? 0)} to ${Math.round(times[6] ?? 0)}); two runs give ${make() === first ? 'the same bytes' : 'OTHER bytes'}`
}
