const dates = /\b(\d{1,2}) (January|February|March|April|May|June|July|August|September|October|November|December)\b(?: (\d{4})\b)?/g

/** The same text with no-break spaces inside dates such as `28 December 2009`; its length stays. */
export function holdDates(text: string): string {
  return text.replaceAll(dates, (_date, day: string, month: string, year: string | undefined) => [day, month, year].filter(Boolean).join('\u00a0'))
}
