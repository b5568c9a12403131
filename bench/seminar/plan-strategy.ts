import type { CardId, NoteId, SeminarId } from '../../decks/model/id.ts'
import { planToday, planSeminars } from '../../decks/study/seminar/plan-seminars.ts'
import type { PlannerInput } from '../../decks/study/seminar/planner-input.ts'
import type { SeminarForecast } from '../../decks/study/seminar/seminar-plan.ts'
import type { Course } from './course.ts'
import type { Strategy } from './strategies.ts'

const dayLength = 86_400_000
/** The bench's first day, as a day since 1970. */
const firstDay = 20_000

/** The app's plan, made anew every day from what the app knows. */
export const appPlan: Strategy = (course, day) => {
  const today = planToday(toInput(course, day))
  return [...today.cards, ...today.spare].map((card) => Number(card))
}

/** The app's forecast on a day, before its study. */
export function forecast(course: Course, day: number): SeminarForecast {
  return planSeminars(toInput(course, day), [0.5, 1]).seminars[0] as SeminarForecast
}

function toTime(at: number): number {
  return (firstDay + at) * dayLength
}

/** What the app knows on a day, as the planner's input: the days ahead, and how many of those past were kept. */
function toInput({ scenario, cards, shown }: Course, day: number): PlannerInput {
  const { days, studyAt, end, off, missed, minutes, weights, pace } = scenario
  const past = Array.from({ length: day }, (_, each) => each).filter((each) => !off.has(each))
  return {
    now: toTime(day + studyAt),
    days: Array.from({ length: days - day + 1 }, (_, ahead) => ({ day: firstDay + day + ahead, at: toTime(day + ahead + studyAt), seconds: off.has(day + ahead) || day + ahead === days ? 0 : minutes * 60 })),
    seminars: [{ id: 'seminar' as SeminarId, at: toTime(end) }],
    cards: cards.map((card, place) => ({
      card: String(place) as CardId,
      note: String(place) as NoteId,
      fresh: card.fresh,
      stability: card.stability,
      difficulty: card.difficulty,
      lastAt: card.fresh ? null : toTime(card.lastAt),
      seminars: [0],
      weights: 0,
      open: true,
      notToday: card.lastDay === day,
    })),
    weights: [weights],
    pace,
    kept: past.length === 0 ? 1 : past.filter((each) => !missed.has(each)).length / past.length,
    shown: shown.bins,
    first: shown.first,
  }
}
