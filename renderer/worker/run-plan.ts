import type { PlannerInput } from '../../decks/study/seminar/planner-input.ts'
import type { SeminarPlan } from '../../decks/study/seminar/seminar-plan.ts'
import { fail, ok, type Result } from '../../decks/result.ts'

/** A plan takes about a second for a thousand cards. */
const patience = 60_000

let endLast: (() => void) | null = null

/**
 * Plans the days up to the seminars in a worker of its own, or here where there are no workers (in tests). A newer call ends
 * an older one, whose result is then the problem `superseded`: leave it aside. Other problems: `too-slow` after a minute,
 * `planner-failed` when the worker itself fails, as when memory runs out.
 */
export async function runPlan(input: PlannerInput): Promise<Result<SeminarPlan>> {
  endLast?.()
  endLast = null
  // Tests have no workers. The branch is not in the built page, which would hold the planner twice.
  if (import.meta.env.MODE === 'test' && typeof Worker === 'undefined') return planHere(input)
  const worker = new Worker(new URL('./plan.worker.ts', import.meta.url), { type: 'module' })
  let timer: ReturnType<typeof setTimeout> | undefined
  let end: (() => void) | null = null
  const planning = new Promise<Result<SeminarPlan>>((done) => {
    end = () => done(fail('superseded', 'A newer plan is being made.'))
    endLast = end
    worker.addEventListener('message', ({ data }: MessageEvent<SeminarPlan>) => done(ok(data)))
    worker.addEventListener('error', () => done(fail('planner-failed', 'Planning failed, most likely because it needs more memory than there is. The last plan stays as it is.')))
    worker.addEventListener('messageerror', () => done(fail('planner-failed', 'Planning failed. The last plan stays as it is. Try once more.')))
    timer = setTimeout(() => done(fail('too-slow', 'Planning took longer than a minute and was stopped. The last plan stays as it is. Name fewer decks for the seminar.')), patience)
  })
  worker.postMessage(input, { transfer: [] })
  const plan = await planning
  clearTimeout(timer)
  worker.terminate()
  if (endLast === end) endLast = null
  return plan
}

async function planHere(input: PlannerInput): Promise<Result<SeminarPlan>> {
  const { planSeminars } = await import('../../decks/study/seminar/plan-seminars.ts')
  return ok(planSeminars(input))
}
