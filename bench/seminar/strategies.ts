import { appRecall, type AppCard, type Course } from './course.ts'

/** The cards of a day in the order in which they are studied, as long as there is time; those of later rounds again. */
export type Strategy = (course: Course, day: number) => Iterable<number>

/** Cards by a number, the lowest first; equal ones in their order. */
function sortBy(places: readonly number[], numberOf: (place: number) => number): number[] {
  return places.map((place) => ({ place, by: numberOf(place) })).sort((a, b) => a.by - b.by || a.place - b.place).map(({ place }) => place)
}

function cardAt({ cards }: Course, place: number): AppCard {
  return cards[place] as AppCard
}

function splitCards(course: Course): { met: number[]; fresh: number[] } {
  const all = course.cards.map((_, place) => place)
  return { met: all.filter((place) => !cardAt(course, place).fresh), fresh: all.filter((place) => cardAt(course, place).fresh) }
}

/** Plain FSRS: what is due, longest overdue first, then new cards, as Lectern's day does without a limit. */
export const plainFsrs: Strategy = (course, day) => {
  const { met, fresh } = splitCards(course)
  return [...sortBy(met.filter((place) => cardAt(course, place).due <= day), (place) => cardAt(course, place).due), ...fresh]
}

/** FSRS with no interval beyond the last study day: every card comes once more before the date. What is likeliest to be forgotten goes first. */
export const cappedFsrs: Strategy = (course, day) => {
  const { met, fresh } = splitCards(course)
  const { scenario: { days, studyAt } } = course
  const due = met.filter((place) => Math.min(cardAt(course, place).due, days - 1) <= day && cardAt(course, place).lastDay < day)
  return [...sortBy(due, (place) => appRecall(course, cardAt(course, place), day + studyAt)), ...fresh]
}

/** Round all cards every day, going on where the day before ended; new cards before all others. */
export const cramNewFirst: Strategy = (course) => {
  const { met, fresh } = splitCards(course)
  return [...fresh, ...longestAgo(course, met)]
}

/** The same with new cards when all others have had their turn today. */
export const cramNewLast: Strategy = (course) => {
  const { met, fresh } = splitCards(course)
  return [...longestAgo(course, met), ...fresh]
}

function longestAgo(course: Course, places: readonly number[]): number[] {
  return sortBy(places, (place) => cardAt(course, place).lastAt)
}

/** FSRS, and in the last days one more look at every card, spread over as many days as it needs: what is shakiest comes last. */
export const lastLooks: Strategy = (course, day) => {
  const { scenario: { days, cards, minutes, pace, studyAt } } = course
  const { met, fresh } = splitCards(course)
  const perDay = Math.max(1, Math.floor((minutes * 60) / (pace.known * 0.85 + pace.forgotten * 0.15)))
  const from = Math.max(0, days - Math.ceil(cards / perDay))
  if (day < from) return plainFsrs(course, day)
  const waiting = met.filter((place) => cardAt(course, place).lastDay < from)
  return [...sortBy(waiting, (place) => -cardAt(course, place).stability), ...sortBy(met.filter((place) => !waiting.includes(place) && cardAt(course, place).due <= day), (place) => appRecall(course, cardAt(course, place), day + studyAt)), ...fresh]
}
