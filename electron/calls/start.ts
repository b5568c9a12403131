import { ok } from '../../decks/result.ts'
import type { Answers } from './answers.ts'

/** The calls about how the app started. */
export type StartAnswers = Pick<Answers, 'start.report' | 'start.putDatabaseAside'>

/** Answers them from what was found before the window opened. */
export function createStartAnswers(): StartAnswers {
  return {
    'start.report': async () => ok({ problems: [], room: null, disk: 'enough', database: 'kept' }),
    'start.putDatabaseAside': async () => ok({}),
  }
}
