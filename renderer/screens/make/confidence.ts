import { adjustConfidence } from '../../../decks/journal/adjust-confidence.ts'
import type { RuleRecord } from '../../../decks/journal/adjust-confidence.ts'
import type { Note } from '../../../decks/model/note.ts'

/** Below this a draft counts as weak and its meter is in the colour of doubt. */
export const weakBelow = 0.5

/** A confidence in whole per cent, as it is shown and compared; null when a person made the note. */
export function toPercent(confidence: number | undefined): number | null {
  return confidence === undefined ? null : Math.round(confidence * 100)
}

/** The drafts whose shown confidence is above `percent`. */
export function listSure(drafts: readonly Note[], percent: number): Note[] {
  return drafts.filter(({ confidence }) => (toPercent(confidence) ?? 0) > percent)
}

/** A draft with its confidence after what the reader did with others of its rule. */
export function weighDraft(note: Note, record: RuleRecord): Note {
  if (note.confidence === undefined || note.frame === null) return note
  return { ...note, confidence: adjustConfidence(note.confidence, record.get(note.frame)) }
}
