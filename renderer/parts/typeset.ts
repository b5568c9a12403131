import { curlQuotes } from './curl-quotes.ts'
import { holdDates } from './hold-dates.ts'
import { holdNames } from './hold-names.ts'

/** A text of a card or an article as it is shown: typographic quotes, dates and hyphenated names that do not break. Its length stays. */
export function typeset(text: string): string {
  return holdNames(holdDates(curlQuotes(text)))
}
