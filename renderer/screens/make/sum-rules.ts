import type { StoppedDraft } from '../../../decks/model/making.ts'
import { sayRule } from './rule-words.ts'
import type { NoteStanding } from './standing.ts'

/** What became of the drafts of one rule. */
export interface RuleSum {
  readonly rule: string
  readonly made: number
  readonly kept: number
  readonly rejected: number
  readonly waiting: number
}

/** What one check stopped, with examples. */
export interface StoppedSum {
  readonly reason: string
  readonly count: number
  readonly examples: readonly StoppedDraft[]
}

/** What became of the drafts, by rule in plain words, the most used first. Notes that the reader wrote are left out. */
export function sumRules(notes: readonly NoteStanding[]): RuleSum[] {
  const sums = new Map<string, { rule: string; made: number; kept: number; rejected: number; waiting: number }>()
  for (const { note, standing } of notes) {
    if (note.frame === null) continue
    const rule = sayRule(note)
    const sum = sums.get(rule) ?? { rule, made: 0, kept: 0, rejected: 0, waiting: 0 }
    sum.made += 1
    sum[standing] += 1
    sums.set(rule, sum)
  }
  return [...sums.values()].sort((a, b) => b.made - a.made || (a.rule < b.rule ? -1 : 1))
}

const mostExamples = 3

/** What the checks stopped before it became a draft, the most frequent reason first. */
export function sumStopped(stopped: readonly StoppedDraft[]): StoppedSum[] {
  const sums = new Map<string, StoppedDraft[]>()
  for (const draft of stopped) sums.set(draft.reason, [...(sums.get(draft.reason) ?? []), draft])
  return [...sums].map(([reason, drafts]) => ({ reason, count: drafts.length, examples: drafts.slice(0, mostExamples) })).sort((a, b) => b.count - a.count || (a.reason < b.reason ? -1 : 1))
}

/** How many drafts stand where. */
export function countStandings(notes: readonly NoteStanding[]): { kept: number; rejected: number; waiting: number } {
  const counts = { kept: 0, rejected: 0, waiting: 0 }
  for (const { standing } of notes) counts[standing] += 1
  return counts
}
