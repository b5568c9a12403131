import type { AnswerCheck } from '../../../decks/study/answer/answer-check.ts'

/** A figure and its place on the line, 0 to 1. */
export interface PlacedFigure {
  readonly at: number
  readonly words: string
}

/** The line of a typed figure. */
export interface FigurePlaces {
  readonly text: PlacedFigure
  readonly mine: PlacedFigure
  /** What counts as right, where a share of the figure does. */
  readonly band: { readonly from: PlacedFigure; readonly to: PlacedFigure } | null
}

const grouped = new Intl.NumberFormat('en-US', { maximumFractionDigits: 2 })
/** A figure further off than this share has no place beside the other. */
const furthest = 0.5

/** Lays out two plain figures that are not far from each other; null for others, which words alone tell apart. */
export function layFigures(check: Pick<AnswerCheck, 'kind' | 'wording' | 'said' | 'difference'>, typed: string): FigurePlaces | null {
  const [figure, mine] = [readFigure(check.wording), readFigure(typed)]
  const share = Number(/up to (\d+(?:\.\d+)?)%/u.exec(check.said)?.[1] ?? '0') / 100
  if (check.kind !== 'figure' || (check.difference !== 'near' && share === 0) || figure === null || mine === null || mine === figure) return null
  const off = Math.abs(mine - figure) / figure
  if (off > furthest) return null
  const reach = Math.max(off, share) * figure * 2.4
  const place = (value: number): PlacedFigure => ({ at: 0.5 + (value - figure) / (2 * reach), words: grouped.format(value) })
  return { text: place(figure), mine: place(mine), band: share === 0 ? null : { from: place(Math.ceil(figure * (1 - share))), to: place(Math.floor(figure * (1 + share))) } }
}

/** A figure written with digits, alone or with words that are no figures, above 0; else null. */
function readFigure(text: string): number | null {
  const found = text.match(/\d[\d,.\u00a0]*/gu) ?? []
  const [only] = found
  if (found.length !== 1 || only === undefined || /\b(?:thousand|million|billion|trillion|[mk])\b/iu.test(text)) return null
  const value = Number(only.replaceAll(/[,\u00a0]/gu, '').replace(/\.$/u, ''))
  return Number.isFinite(value) && value > 0 ? value : null
}
