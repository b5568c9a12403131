import type { Card } from '../model/card.ts'
import { hashText } from '../model/hash-text.ts'

/** What a strict reader said of a card, in a few words of her own. `words` seals the wording that she read. */
export interface Verdict {
  readonly pass: boolean
  readonly reason: string
  readonly words?: string
}

/** The verdicts on the cards of one text, by the card's id. */
export type Verdicts = Readonly<Record<string, Verdict>>

/** Eight characters that stand for the words of a card: its question, answer and remark. */
export function sealWords({ question, answer, remark }: Card): string {
  return hashText(question, answer, remark ?? '').slice(0, 8)
}

/** The verdict on a card as it is worded now, or null: other words need another reading. */
export function findVerdict(verdicts: Verdicts, card: Card): Verdict | null {
  const verdict = verdicts[card.id]
  return verdict === undefined || (verdict.words !== undefined && verdict.words !== sealWords(card)) ? null : verdict
}
