import type { Article } from '../model/article.ts'
import type { Card } from '../model/card.ts'
import { hashText } from '../model/hash-text.ts'
import { cardIdSchema, noteIdSchema } from '../model/id.ts'
import { splitSentences } from '../model/split-sentences.ts'
import type { FoundEntity } from './score-entities.ts'
import type { JudgedCard } from './gold.ts'

const escape = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/gu, '\\$&')
const numbers = /(?<![\p{L}\p{N}])[$€£]?\d[\d,.]*\d?(?:\s?%)?(?![\p{L}\p{N}])/gu

/**
 * The baseline: every name and number of every sentence is blanked, and that is a card. It recalls much and most of it
 * is bad; what a generator is worth is the distance from it.
 */
export function blankNames(article: Article, entities: readonly FoundEntity[]): JudgedCard[] {
  const wordings = [...new Set(entities.flatMap(({ name, aliases }) => [name, ...aliases]))].toSorted((a, b) => b.length - a.length)
  const names = wordings.length === 0 ? null : new RegExp(`(?<![\\p{L}\\p{N}])(?:${wordings.map(escape).join('|')})(?![\\p{L}\\p{N}])`, 'gu')
  return article.passages.flatMap((passage) =>
    splitSentences(passage.text).flatMap(({ start, end }) => {
      const sentence = passage.text.slice(start, end)
      const gaps = [...(names === null ? [] : sentence.matchAll(names)), ...sentence.matchAll(numbers)].toSorted((a, b) => a.index - b.index)
      return gaps.map((gap): JudgedCard => {
        const id = hashText(passage.id, String(start + gap.index), gap[0])
        const question = `${sentence.slice(0, gap.index)}[…]${sentence.slice(gap.index + gap[0].length)}`
        const card: Card = { id: cardIdSchema.parse(id), kind: 'cloze', question, answer: gap[0], remark: null, accepts: [], answerType: null }
        const footnotes = passage.marks.filter((mark) => mark.at > start && mark.at <= end).map((mark) => mark.number)
        return { card, note: { id: noteIdSchema.parse(id), family: 'other', frame: 'blank', status: 'stated', citations: [{ article: article.id, passage: passage.id, quote: sentence, prefix: '', suffix: '', start, footnotes }], tags: [], tier: 3, cards: [card] } }
      })
    }),
  )
}
