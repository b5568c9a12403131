/** How finely a date is given. `list` is several years named together; `relative` leans on the day of issue. */
export type DateGrain = 'day' | 'month' | 'year' | 'decade' | 'century' | 'range' | 'list' | 'relative'

/** A stretch of text that says when: offsets in the text, and the same in EDTF (Library of Congress, ISO 8601-2). */
export interface DateSpan {
  readonly start: number
  readonly end: number
  readonly text: string
  readonly edtf: string
  readonly grain: DateGrain
}

/** Year and month (1 to 12) that "two months ago" counts from. */
export interface Moment {
  readonly year: number
  readonly month: number
}
