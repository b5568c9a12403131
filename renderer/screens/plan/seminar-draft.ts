import { seminarIdSchema, type ArticleId, type DeckId } from '../../../decks/model/id.ts'
import type { Seminar } from '../../../decks/model/seminar.ts'
import { startOfDay } from '../../../decks/study/day.ts'
import type { DeckView, Today } from '../../store/store.ts'
import { dayToDate, instantToLocal, localToInstant } from './seminar-time.ts'

/** A seminar as its form holds it. */
export interface SeminarDraft {
  readonly id: Seminar['id']
  readonly title: string
  readonly date: string
  readonly time: string
  readonly decks: readonly DeckId[]
  readonly articles: readonly ArticleId[]
  readonly minutes: number
  readonly weekdays: readonly number[]
  readonly days: readonly number[]
  readonly gated: boolean
  readonly from: number
}

/** What is wrong with a draft, by field. */
export type DraftProblems = { readonly [K in 'title' | 'date' | 'time' | 'decks']?: string }

const usualMinutes = 15
const usualDays = 14

/** The draft of a seminar; of none, one in two weeks over the decks that an article was made into, or over the only deck. */
export function seminarToDraft(seminar: Seminar | null, today: Pick<Today, 'day' | 'clock'>, decks: readonly DeckView[]): SeminarDraft {
  if (seminar === null) {
    const about = decks.length === 1 ? decks : []
    return { id: seminarIdSchema.parse(crypto.randomUUID()), title: '', date: dayToDate(today.day + usualDays), time: '14:00', decks: about.map(({ id }) => id), articles: [], minutes: usualMinutes, weekdays: [], days: [], gated: false, from: today.day }
  }
  const { id, title, decks: chosen, articles, minutes, off, gated, from } = seminar
  return { id, title, ...instantToLocal(seminar.at, today.clock), decks: chosen, articles, minutes, weekdays: off.weekdays, days: off.days, gated, from }
}

/** The seminar that a draft says, or what is missing. `now` is ms since 1970 UTC. */
export function draftToSeminar(draft: SeminarDraft, today: Pick<Today, 'clock' | 'day'>, now: number): { ok: true; seminar: Seminar } | { ok: false; problems: DraftProblems } {
  const at = localToInstant(draft, today.clock)
  const problems: DraftProblems = {
    ...(draft.title.trim() === '' ? { title: 'Give it a name, such as the topic.' } : {}),
    ...(draft.date === '' ? { date: 'Choose a day.' } : {}),
    ...(draft.time === '' ? { time: 'Choose a time.' } : {}),
    ...(at !== null && at <= now ? { date: 'This has passed. Choose a day ahead.' } : {}),
    ...(at !== null && at > startOfDay(today.day + 366, today.clock) ? { date: 'Choose a day within a year.' } : {}),
    ...(draft.decks.length + draft.articles.length === 0 ? { decks: 'Choose at least one deck or article.' } : {}),
  }
  if (at === null || Object.keys(problems).length > 0) return { ok: false, problems: at === null && draft.date !== '' && draft.time !== '' ? { ...problems, date: 'There is no such day.' } : problems }
  const { id, title, decks, articles, minutes, weekdays, days, gated, from } = draft
  return { ok: true, seminar: { id, title: title.trim().slice(0, 300), at, decks: [...decks], articles: [...articles], minutes, off: { weekdays: [...weekdays], days: [...days] }, gated, from } }
}
