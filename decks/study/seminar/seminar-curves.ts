import type { CurvePoint } from './seminar-plan.ts'
import type { PlanFrame } from './plan-frame.ts'
import type { Played } from './play-days.ts'
import { recallOn } from './recall-curve.ts'

/** How many cards a seminar asks for. */
export function countCards({ groups }: PlanFrame, seminar: number): number {
  return groups.reduce((sum, group) => sum + (group.seminars.includes(seminar) ? group.cards.length : 0), 0)
}

/** Mean recall of a seminar's cards at an instant (days since 1970) if nothing is studied from now on; 0 without cards. */
export function recallStopped(frame: PlanFrame, seminar: number, when: number): number {
  const { groups, lastAt, log } = frame
  let sum = 0
  for (const { cards, seminars, curve } of groups) {
    if (!seminars.includes(seminar)) continue
    for (const card of cards) if (!Number.isNaN(lastAt[card])) sum += recallOn(curve, when - (lastAt[card] ?? 0), log[card] ?? 0)
  }
  return sum / Math.max(1, countCards(frame, seminar))
}

/** The two curves of a seminar, with the plan and without further study, up to its own day. */
export function drawCurves(frame: PlanFrame, played: Played, seminar: number, end: number, recall: number): { curve: readonly CurvePoint[]; stoppedCurve: readonly CurvePoint[] } {
  const { at, day } = frame
  const count = Math.max(1, countCards(frame, seminar))
  const last = nearestDay(at, end)
  const curve: CurvePoint[] = []
  const stoppedCurve: CurvePoint[] = []
  for (let place = 0; place <= last; place += 1) {
    const isLast = place === last
    const when = isLast ? end : (at[place] ?? 0)
    curve.push({ day: day[place] ?? 0, recall: isLast ? recall : (played.curve[seminar * at.length + place] ?? 0) / count })
    stoppedCurve.push({ day: day[place] ?? 0, recall: recallStopped(frame, seminar, when) })
  }
  return { curve, stoppedCurve }
}

/** The day whose hour of study is nearest to an instant. */
function nearestDay(at: readonly number[], when: number): number {
  return at.reduce((best, each, place) => (Math.abs(each - when) <= Math.abs((at[best] ?? 0) - when) ? place : best), 0)
}
