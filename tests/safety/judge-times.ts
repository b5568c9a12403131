import type { MachinePace } from './watch-machine.ts'
import { atShare } from './watch-machine.ts'

/** The most that these may take on a calm machine, in ms; several times what they take there. */
const most = { start: 3000, answer: 50 } as const
/** Of fewer answers, one that was slow by chance says nothing: then half of them must have been fast enough. */
const enough = 100

/** The time of an answer that counts, in ms: all but one in a hundred took no longer, or, of few answers, half. */
export function slowAnswer(paces: readonly number[]): number {
  return atShare(paces, paces.length >= enough ? 0.99 : 0.5)
}

/** What is too slow for this machine as it was meanwhile, in words: a checked start, and answers to the next question. */
export function judgeTimes({ start, paces }: { readonly start: number; readonly paces: readonly number[] }, during: { readonly start: MachinePace; readonly answers: MachinePace }): string[] {
  const slow: string[] = []
  const [startLimit, answerLimit] = [most.start * during.start.factor, most.answer * during.answers.factor]
  if (start > startLimit) slow.push(`the checked start took ${Math.round(start)} ms, on this machine at most ${Math.round(startLimit)} (${sayPace(during.start)})`)
  const answer = slowAnswer(paces)
  if (answer > answerLimit) slow.push(`the next question came after ${Math.round(answer)} ms, on this machine at most ${Math.round(answerLimit)} (${sayPace(during.answers)})`)
  return slow
}

/** How slow the machine was. */
export function sayPace({ factor, disk, processor }: MachinePace): string {
  return `${factor.toFixed(1)} times a calm one: a flush ${disk.toFixed(1)} ms, some work ${processor.toFixed(1)} ms`
}
