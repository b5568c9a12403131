import type { PlannerInput } from '../../decks/study/seminar/planner-input.ts'
import type { SeminarPlan } from '../../decks/study/seminar/seminar-plan.ts'
import { fail, ok, type Result } from '../../decks/result.ts'

/** A plan takes about a second; one that takes so long never ends. In ms. */
const patience = 60_000

/**
 * Plans the days up to the seminars in a worker of its own. `signal` ends it, when a newer plan is wanted. Problems:
 * `stopped`; `too-slow` after a minute; `planner-failed` when the worker itself fails.
 */
export async function runPlan(input: PlannerInput, signal?: AbortSignal): Promise<Result<SeminarPlan>> {
  if (signal?.aborted === true) return stopped()
  // Tests have no workers. The branch is not in the built page, which would hold the planner twice.
  if (import.meta.env.MODE === 'test' && typeof Worker === 'undefined') return planHere(input)
  const worker = new Worker(new URL('./plan.worker.ts', import.meta.url), { type: 'module' })
  let timer: ReturnType<typeof setTimeout> | undefined
  const planning = new Promise<Result<SeminarPlan>>((done) => {
    worker.addEventListener('message', ({ data }: MessageEvent<SeminarPlan>) => done(ok(data)))
    worker.addEventListener('error', () => done(fail('planner-failed', 'The plan could not be made. Your cards follow the usual schedule meanwhile. Start Lectern again to try once more.')))
    signal?.addEventListener('abort', () => done(stopped()))
    timer = setTimeout(() => done(fail('too-slow', 'Making the plan took longer than a minute. Give the seminar fewer decks.')), patience)
  })
  worker.postMessage(input, { transfer: [] })
  const planned = await planning
  clearTimeout(timer)
  worker.terminate()
  return planned
}

async function planHere(input: PlannerInput): Promise<Result<SeminarPlan>> {
  const { planSeminars } = await import('../../decks/study/seminar/plan-seminars.ts')
  return ok(planSeminars(input))
}

function stopped(): ReturnType<typeof fail> {
  return fail('stopped', 'Planning was stopped.')
}
