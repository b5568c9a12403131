import type { KeptPlan, Store } from './store.ts'

/** The last plan that was kept, or null. */
export async function readPlan(store: Store): Promise<KeptPlan | null> {
  const row = await store.database.plans.orderBy('day').last()
  return row === undefined ? null : { plan: row.plan, key: row.key, madeAt: row.madeAt, day: row.day }
}
