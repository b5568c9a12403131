import type { SourceRun } from '../model/article.ts'

/**
 * Where the source has what stands at `at` in a passage or footnote. For text that repair made, the nearest
 * place before it (or, before the first run, the start of that run). Null when there are no runs.
 */
export function sourceOffset(runs: readonly SourceRun[], at: number): number | null {
  let found: SourceRun | null = null
  for (const run of runs) {
    if (run[0] > at) break
    found = run
  }
  if (found === null) return runs[0]?.[1] ?? null
  return found[1] + Math.min(at - found[0], found[2])
}
