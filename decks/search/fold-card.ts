import type { CardRecord } from './card-record.ts'
import { foldText } from './fold-text.ts'

/** Stands between two texts of a card. No folded text has it; and being Latin it leaves such texts a byte a letter. */
export const textEnd = '\u001f'

/** A card as searches compare it. */
export interface FoldedCard {
  readonly record: CardRecord
  /** Question, answer, remark and the fields, folded, in this order, with `textEnd` between them. */
  readonly texts: string
  /** Where it stands among all cards; see [Note: places]. */
  readonly place: number
}

/** Folds the texts of a card once, so that a search need not. */
export function foldCard(record: CardRecord, place = 0): FoldedCard {
  const { question, answer, remark, fields } = record
  const texts = [foldText(question), foldText(answer), remark === null ? '' : foldText(remark), ...fields.map(([, text]) => foldText(text))]
  return { record, texts: texts.join(textEnd), place }
}
