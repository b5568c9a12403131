import type { PastStudy } from './raw-study.ts'

const day = 86_400_000
/** The last day that is written with four digits. */
const latest = 253_402_214_400_000

/** A text without its schedule, and what the schedule says of its cards in their order; null of cards that have not been asked. */
export interface TextWithSchedule {
  readonly text: string
  readonly studies: readonly (PastStudy | null)[]
}

/** Takes the comment out of a text in which Obsidian's Spaced Repetition keeps when its cards are due: `<!--SR:!2024-01-01,3,250!2024-01-02,4,270-->`. */
export function cutSchedule(text: string): TextWithSchedule {
  const start = text.indexOf('<!--SR:')
  const end = start === -1 ? -1 : text.indexOf('-->', start)
  if (end === -1) return { text, studies: [] }
  const entries = text.slice(start + 7, end).split('!').map((entry) => entry.trim())
  return { text: `${text.slice(0, start).trimEnd()}${text.slice(end + 3)}`.trimEnd(), studies: entries.filter((entry, at) => at > 0 || entry !== '').slice(0, 500).map(readEntry) }
}

/** One card of a schedule: the day it is due, its interval in days, its ease in per cent. A card without history says 2000-01-01,1,250. */
function readEntry(entry: string): PastStudy | null {
  const match = /^(\d{4})-(\d{2})-(\d{2}),(\d{1,6}(?:\.\d{1,9})?),(\d{1,5})$/.exec(entry)
  if (match === null || entry === '2000-01-01,1,250') return null
  const [, year, month, date, interval, ease] = match.map(Number) as [number, number, number, number, number, number]
  const due = Date.UTC(year, month - 1, date)
  if (!Number.isFinite(due) || month < 1 || month > 12 || date < 1 || date > 31) return null
  const days = Math.min(36_500, Math.max(1, Math.round(interval)))
  return { state: 'review', due, byDay: true, lastReviewAt: Math.max(0, due - days * day), interval: days, ease: ease * 10, reps: 1, lapses: 0, reviews: [], suspended: false }
}

/** Writes such a comment, or nothing when no card has been asked. */
export function writeSchedule(studies: readonly (Pick<PastStudy, 'due' | 'interval' | 'ease'> | null)[]): string {
  if (studies.every((study) => study === null || study.due === null)) return ''
  const entries = studies.map((study) => (study?.due == null ? '2000-01-01,1,250' : `${new Date(Math.min(Math.max(study.due, 0), latest)).toISOString().slice(0, 10)},${Math.max(1, Math.round(study.interval))},${Math.round((study.ease || 2500) / 10)}`))
  return `<!--SR:!${entries.join('!')}-->`
}
