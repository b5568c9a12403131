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
  const known = new Map<string, boolean>()
  const isWanted = (field: string) => {
    const found = known.get(field) ?? foldText(field) === wanted
    known.set(field, found)
    return found
  }
  return (card) => {
    if (text !== '' && !hasLiteral(card)) return false
    const { record, texts } = card
    const named = record.fields.findIndex(([field]) => isWanted(field))
    const place = named < 0 ? common : named + commonFields.length
    if (place < 0) return false
    const field = texts.split(textEnd)[place] ?? ''
    return text === '' ? field.trim() === '' : isIn(field)
  }
}
