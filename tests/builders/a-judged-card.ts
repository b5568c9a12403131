import type { JudgedCard } from '../../decks/eval/gold.ts'
import { cardSchema } from '../../decks/model/card.ts'
import { noteSchema } from '../../decks/model/note.ts'

/** What a test says of a card; the rest has defaults. */
export interface JudgedCardWish {
  readonly id?: string
  readonly question?: string
  readonly answer?: string
  readonly accepts?: readonly string[]
  readonly quote?: string
  readonly frame?: string
  readonly footnotes?: readonly number[]
  readonly confidence?: number
  readonly tier?: 1 | 2 | 3
}

/** A generated card in its note, citing one sentence. */
export function aJudgedCard({ id = 'c1', question = 'In which year was the mill sold?', answer = '1921', accepts = [], quote = 'The mill was sold in 1921 to Bolt.', frame = 'date-rest', footnotes = [], confidence = 0.8, tier = 2 }: JudgedCardWish = {}): JudgedCard {
  const card = cardSchema.parse({ id, kind: 'question', question, answer, remark: null, accepts, answerType: 'year' })
  const citation = { article: 'a', passage: 'p', quote, prefix: '', suffix: '', start: 0, footnotes }
  return { card, note: noteSchema.parse({ id: `n-${id}`, family: 'dates', frame, status: 'stated', citations: [citation], tags: [], tier, confidence, cards: [card] }) }
}
