import type { Seminar } from '../../../decks/model/seminar.ts'
import type { DayCount } from '../../../decks/study/count-today.ts'
import type { DayPlan } from '../../../decks/study/queue.ts'
import { sayCount } from '../../parts/say-count.ts'
import { sayDayMonth, sayWeekday } from '../../parts/say-date.ts'
import { sayPercent } from '../../parts/say-percent.ts'
import type { Today } from '../../store/store.ts'

/** How long the queue takes, in words. */
export function sayLength(seconds: number): string {
  const minutes = Math.round(seconds / 60)
  return minutes <= 1 ? 'about a minute' : `about ${sayCount(minutes, 'minute')}`
}

/** How the queue is made up: `24 to repeat and 8 new.` */
export function sayMakeUp(plan: DayPlan): string {
  const repeat = plan.learning + plan.reviews
  if (repeat === 0) return plan.fresh === 1 ? 'It is new.' : 'All of them are new.'
  if (plan.fresh === 0) return repeat === 1 ? 'It comes back today.' : 'All of them come back today; none is new.'
  return `${repeat} to repeat and ${plan.fresh} new.`
}

/** Whether the day's cards follow the plan for a seminar; nothing when none of them is for one. */
export function sayCourse({ seminar, settings }: Pick<Today, 'seminar' | 'settings'>, { title, at }: Pick<Seminar, 'title' | 'at'>): string {
  if (seminar === null || seminar.cards === 0) return ''
  return `That keeps you on the plan for “${title}” on ${sayWeekday(at, settings.timeZone)}.`
}

/** What will be known at the next seminar: `You are on course for 91% on 26 November.` Nothing while it has no cards. */
export function sayGoal({ seminar, recall, byDeck }: { readonly seminar: Pick<Seminar, 'at'>; readonly recall: number; readonly byDeck: ReadonlyMap<unknown, number> }, timeZone: string): string {
  return byDeck.size === 0 ? '' : `You are on course for ${sayPercent(recall)} on ${sayDayMonth(seminar.at, timeZone)}.`
}

/** What was done today, or nothing when nothing was. `practice` are answers that left the schedule alone. */
export function sayDone(done: DayCount, practice: { readonly answers: number } = { answers: 0 }): string {
  const beside = practice.answers === 0 ? '' : `${done.answers === 0 ? 'You gave' : 'Besides,'} ${sayCount(practice.answers, 'answer')} ${done.answers === 0 ? 'today that leave your schedule alone.' : `${practice.answers === 1 ? 'leaves' : 'leave'} your schedule alone.`}`
  return [sayCounted(done), beside].filter(Boolean).join(' ')
}

function sayCounted({ answers, known }: DayCount): string {
  if (answers === 0) return ''
  if (known === answers) return answers === 1 ? 'You gave one answer today and knew it.' : `You gave ${answers} answers today and knew all of them.`
  return `You gave ${sayCount(answers, 'answer')} today and knew ${known}.`
}
