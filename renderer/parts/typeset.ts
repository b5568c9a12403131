import { curlQuotes } from './curl-quotes.ts'
import { holdDates } from './hold-dates.ts'

/** A text of a card or an article as it is shown: typographic quotes, dates that do not break. Its length stays. */
export function typeset(text: string): string {
  return holdDates(curlQuotes(text))
}
