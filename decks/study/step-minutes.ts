/** When a card in learning comes back, and at which step, for one answer. */
interface Step {
  readonly scheduled_minutes: number
  readonly next_step: number
}

/**
 * What the answers again (1), hard (2) and good (3) do at learning step `step`, or at the moment of forgetting
 * (`step` null, where only "again" leads into the steps). An answer that is not there leaves the steps.
 * As Anki does (rslib/src/scheduler/states/steps.rs): hard repeats the step, but the first one takes the
 * middle of the first two, or half as long again when there is only one.
 */
export function stepMinutes(steps: readonly number[], step: number | null): { 1?: Step; 2?: Step; 3?: Step } {
  const first = steps[0]
  if (first === undefined) return {}
  if (steps.some((minutes) => !(minutes >= 1 && minutes < 1440))) throw new RangeError(`Learning steps last 1 to 1439 minutes: ${steps.join()}`)
  const again = { scheduled_minutes: first, next_step: 0 }
  if (step === null) return { 1: again }
  const current = Math.min(step, steps.length - 1)
  const next = steps[current + 1]
  const hard = current > 0 ? (steps[current] ?? first) : next === undefined ? first * 1.5 : (first + next) / 2
  const answers = { 1: again, 2: { scheduled_minutes: Math.min(Math.round(hard), 1439), next_step: current } }
  return next === undefined ? answers : { ...answers, 3: { scheduled_minutes: next, next_step: current + 1 } }
}
