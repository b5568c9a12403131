import type { Result } from '../../decks/result.ts'

/** What a result holds; throws its problem, which the test then shows. */
export function must<T>(result: Result<T>): T {
  if (!result.ok) throw new Error(result.problem.detail)
  return result.value
}
