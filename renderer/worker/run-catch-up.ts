import type { CatchUpPlan, WaitingInput } from '../../decks/study/plan-catch-up.ts'
import { packWaiting } from './catch-up-request.ts'

/** Thousands of cards take a second. */
const patience = 60_000

/** A way out of a backlog, worked out in a worker of its own. Null when the worker fails, or tells nothing for a minute; then none is offered. */
export async function runCatchUp(input: WaitingInput): Promise<CatchUpPlan | null> {
  // Tests have no workers. The branch is not in the built page, which would hold the scheduler twice.
  if (import.meta.env.MODE === 'test' && typeof Worker === 'undefined') return planHere(input)
  const worker = new Worker(new URL('./catch-up.worker.ts', import.meta.url), { type: 'module' })
  let timer: ReturnType<typeof setTimeout> | undefined
  const plan = await new Promise<CatchUpPlan | null>((done) => {
    worker.addEventListener('message', ({ data }: MessageEvent<CatchUpPlan>) => done(data))
    worker.addEventListener('error', () => done(null))
    worker.addEventListener('messageerror', () => done(null))
    timer = setTimeout(() => done(null), patience)
    worker.postMessage(packWaiting(input), { transfer: [] })
  })
  clearTimeout(timer)
  worker.terminate()
  return plan
}

async function planHere(input: WaitingInput): Promise<CatchUpPlan> {
  const { planCatchUp } = await import('../../decks/study/plan-catch-up.ts')
  return planCatchUp(input)
}
