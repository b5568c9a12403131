import type { CardRecord } from './card-record.ts'
import { textEnd, type FoldedCard } from './fold-card.ts'
import { foldText } from './fold-text.ts'
import { matchLetters, type FindTexts } from './match-letters.ts'
import { makePattern } from './text-pattern.ts'

/** The texts that every card has, by the names under which a search finds them, in the order of `FoldedCard.texts`. */
export const commonFields = ['question', 'answer', 'remark'] as const

/** Looks in one field: a named one of the note, else the question, answer or remark. An empty text asks the field to be empty. */
export function matchField(name: string, text: string, findTexts: FindTexts | null = null): (card: FoldedCard) => boolean {
  const wanted = foldText(name)
  const common = commonFields.indexOf(wanted as (typeof commonFields)[number])
  const { literal, isIn } = makePattern(text)
  const hasLiteral = matchLetters(literal, findTexts)
  const seen = new Map<string, number>()
  const findPlace = (fields: CardRecord['fields']): number => {
    const names = fields.map(([field]) => field).join(textEnd)
    const place = seen.get(names) ?? fields.findIndex(([field]) => foldText(field) === wanted)
    seen.set(names, place)
    return place
  }
  return (card) => {
    if (text !== '' && !hasLiteral(card)) return false
    const { record, texts } = card
    const named = record.fields.length === 0 ? -1 : findPlace(record.fields)
    const place = named < 0 ? common : named + commonFields.length
    if (place < 0) return false
    const field = textAt(texts, place)
    return text === '' ? field.trim() === '' : isIn(field)
  }
}

/** One of the texts of a card. */
function textAt(texts: string, place: number): string {
  let from = 0
  for (let left = place; left > 0; left -= 1) {
    const end = texts.indexOf(textEnd, from)
    if (end < 0) return ''
    from = end + 1
  }
  const end = texts.indexOf(textEnd, from)
  return end < 0 ? texts.slice(from) : texts.slice(from, end)
}
