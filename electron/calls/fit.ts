import { fail, ok, type Result } from '../../decks/result.ts'
import type { CallInput, CallOutput } from '../contract/contract.ts'
import type { Answers } from './answers.ts'

/** What the process that fits is asked. */
export type FitRequest = CallInput<'study.fit'>
/** What it replies. */
export type FitReply = { readonly weights: number[][] } | { readonly reason: string }

/** The process that fits, as what is needed of it. */
export interface FitProcess {
  send(request: FitRequest): void
  onMessage(listener: (reply: FitReply) => void): void
  onExit(listener: () => void): void
  kill(): void
}

/** The longest a fit may take, in ms. Twelve thousand answers take a second. */
const longest = 120_000
/** The most steps of history that are read, over all targets: more would take gigabytes. */
const mostSteps = 20_000_000

/** Fits in a process of its own, which is ended when it has answered, when it is told to stop, and when it takes too long. `start` starts it. */
export function createFitAnswers(start: () => FitProcess, limit: number = longest): Pick<Answers, 'study.fit' | 'study.stopFit'> {
  let stop: (() => void) | null = null
  return {
    'study.fit': async (request) => {
      if (stop !== null) return fail('fit-running', 'A fit is running already. Wait for it, or stop it.')
      const wrong = findWrong(request)
      if (wrong !== null) return fail('bad-fit', `The answers to fit are not as agreed: ${wrong}.`)
      try {
        return await runFit(start(), request, limit, (stopIt) => (stop = stopIt))
      } finally {
        stop = null
      }
    },
    'study.stopFit': async () => {
      const stopped = stop !== null
      stop?.()
      return ok({ stopped })
    },
  }
}

function runFit(child: FitProcess, request: FitRequest, limit: number, canStop: (stop: () => void) => void): Promise<Result<CallOutput<'study.fit'>>> {
  return new Promise((resolve) => {
    const finish = (result: Result<CallOutput<'study.fit'>>): void => {
      clearTimeout(timer)
      resolve(result)
      child.kill()
    }
    const timer = setTimeout(() => finish(fail('fit-too-long', `The fit took longer than ${Math.round(limit / 1000)} seconds and was stopped. Nothing was changed.`)), limit)
    canStop(() => finish(fail('fit-stopped', 'The fit was stopped. Nothing was changed.')))
    child.onMessage((reply) => finish('weights' in reply ? ok({ weights: reply.weights }) : fail('fit-failed', `The fit did not come to an end: ${reply.reason} Nothing was changed.`)))
    child.onExit(() => finish(fail('fit-failed', 'The program that fits ended before it was done. Nothing was changed.')))
    child.send(request)
  })
}

/** What in a request does not belong together, or null. The trainer itself would end its process. */
function findWrong({ ratings, days, starts, targets, cuts }: FitRequest): string | null {
  if (days.length !== ratings.length) return 'there are not as many days as ratings'
  if (ratings.some((rating) => rating < 1 || rating > 4)) return 'a rating is not from 1 to 4'
  if (starts[0] !== 0 || starts.some((start, index) => start >= ratings.length || (index > 0 && start <= (starts[index - 1] ?? 0)))) return 'the histories do not ascend'
  if (targets.some((target) => target >= ratings.length)) return 'a target is no answer'
  if (cuts.some((cut) => cut > targets.length)) return 'a cut lies behind the last target'
  return countSteps(ratings.length, starts, targets) > mostSteps ? 'there are too many answers to too few cards' : null
}

function countSteps(answers: number, starts: Uint32Array, targets: Uint32Array): number {
  const depth = new Uint32Array(answers)
  for (const [index, start] of starts.entries()) for (let place = start; place < (starts[index + 1] ?? answers); place += 1) depth[place] = place - start + 1
  return targets.reduce((sum, target) => sum + (depth[target] ?? 0), 0)
}
