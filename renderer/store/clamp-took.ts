/** An answer took at most this long; a longer pause is a walk, not thought. */
const longest = 600_000

/** The time from question to answer as the log keeps it: whole ms, at most ten minutes. */
export function clampTook(took: number): number {
  return Math.round(Math.min(Math.max(took, 0), longest))
}
