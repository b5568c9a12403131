import { parentPort } from 'node:worker_threads'
import type { LearnerKind } from './learner.ts'
import { runScenario } from './run-scenario.ts'

/** What a worker is asked: learners `from` to `to` of a kind in a scenario. */
export interface ScenarioRequest {
  readonly seed: number
  readonly number: number
  readonly kind: LearnerKind
  readonly from: number
  readonly to: number
}

parentPort?.on('message', ({ seed, number, kind, from, to }: ScenarioRequest) => parentPort?.postMessage(runScenario(seed, number, kind, from, to), []))
