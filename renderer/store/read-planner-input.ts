import type { Seminar } from '../../decks/model/seminar.ts'
import type { PlannerInput } from '../../decks/study/seminar/planner-input.ts'
import type { Store } from './store.ts'

/** All that the plan for the seminars is made from; null when none lies ahead. `seminars` are those to plan for, when not the ones that are kept. */
export async function readPlannerInput(store: Store, seminars?: readonly Seminar[]): Promise<PlannerInput | null> {
  void store, void seminars
  return null
}
