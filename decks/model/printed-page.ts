/** A piece of text on a printed page: where its baseline starts and how large it is, in points from the lower left corner. */
export interface PrintedText {
  readonly text: string
  readonly x: number
  readonly y: number
  readonly width: number
  /** Height of the letters as set, in points. */
  readonly size: number
  /** Which typeface it is set in: the same word for the same typeface throughout the file, and nothing more. Empty when unknown. */
  readonly font: string
}

/** A page of a PDF as text with positions: what a reader of columns, notes and running heads works on. `number` counts from 1; `label` is what is printed on it, when the file says. */
export interface PrintedPage {
  readonly number: number
  readonly label: string | null
  readonly width: number
  readonly height: number
  readonly texts: readonly PrintedText[]
}
