import { findDates } from './find-dates.ts'
import { findFigures } from './find-figures.ts'
import type { FigureSpan } from './find-figures.ts'

/** A quantity expression and the sentence it stands in. */
export interface QuantityItem {
  readonly text: string
  readonly context: string
}

/** A quantity read: one value or the two ends of a range, what it counts, and its qualifier in lower case. */
export interface Quantity {
  readonly value: number | readonly [number, number] | null
  readonly unit: string | null
  readonly qualifier: string | null
}

const toQuantity = (figure: FigureSpan, text: string): Quantity => ({
  value: figure.value === null ? null : figure.value[0] === figure.value[1] ? figure.value[0] : figure.value,
  unit: readUnit(figure, text),
  qualifier: figure.qualifier?.toLowerCase() ?? null,
})

/** Reads a quantity; null when the text holds none. */
export function normaliseQuantity({ text, context }: QuantityItem): Quantity | null {
  const alone = findFigures(text, findDates(text, null))[0]
  if (alone !== undefined) return toQuantity(alone, text)
  const at = context.indexOf(text)
  const inside = at < 0 ? undefined : findFigures(context, findDates(context, null)).find((figure) => figure.start < at + text.length && at < figure.end)
  return inside === undefined ? null : toQuantity(inside, context)
}

function readUnit(figure: FigureSpan, text: string): string | null {
  if (figure.kind === 'percentage') return 'per cent'
  const currency = /[$€£]/u.exec(figure.text)?.[0]
  if (currency !== undefined) return { $: 'dollars', '€': 'euros', '£': 'pounds' }[currency] ?? currency
  return /^\s*(?:of (?:the |its |all )?)?((?:\p{L}[\p{L}'’-]*\s?){1,4})/u.exec(text.slice(figure.end))?.[1]?.trim() ?? null
}
