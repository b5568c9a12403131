/** By what a fault is mended: entries that go back into the journal, the view made again, files from elsewhere, a new backup. */
export type Mend = 'journal' | 'view' | 'files' | 'backup'

/** One thing that is not as it should be. */
export interface Finding {
  readonly detail: string
  /** The card, the file, the line; null when there is no one place. */
  readonly where: string | null
  /** Null when it cannot be mended by itself. */
  readonly mend: Mend | null
}

/** One invariant, or a few that belong together. */
export interface CheckStep {
  readonly name: string
  readonly title: string
  readonly checked: number
  /** Of what, in the plural. */
  readonly unit: string
  /** How many faults there are; `findings` has the first of them, and all ways in which they are mended are among these. */
  readonly found: number
  readonly findings: readonly Finding[]
  /** Why it was not checked, or null. */
  readonly skipped: string | null
}

/** What checking everything found. */
export interface CheckReport {
  /** ms since 1970 UTC. */
  readonly at: number
  readonly version: string
  readonly engine: string
  readonly platform: string
  readonly deep: boolean
  /** What the journal said, and mended, at this start: no faults any more. */
  readonly told: readonly string[]
  /** How many entries were written while it was checked. Where they changed what was looked at, it was looked at again. */
  readonly meanwhile: number
  /** In ms. */
  readonly took: number
  readonly steps: readonly CheckStep[]
  /** Of all steps. */
  readonly findings: number
}

/** So many findings are named one by one. */
const most = 50

/** A step that was done. */
export function makeStep(step: Pick<CheckStep, 'name' | 'title' | 'checked' | 'unit'>, findings: readonly Finding[]): CheckStep {
  const first = findings.slice(0, most)
  const mends = new Set(first.map(({ mend }) => mend))
  const others = findings.slice(most).filter(({ mend }) => !mends.has(mend) && mends.add(mend))
  return { ...step, found: findings.length, findings: [...first, ...others], skipped: null }
}

/** A step that was not. */
export function skipStep(step: Pick<CheckStep, 'name' | 'title' | 'unit'>, skipped: string): CheckStep {
  return { ...step, checked: 0, found: 0, findings: [], skipped }
}
