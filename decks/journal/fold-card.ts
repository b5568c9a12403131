import type { CardStudy, Colour } from '../model/card-study.ts'
import type { Entry, ReviewEntry, ScheduleEntry } from '../model/entry.ts'

/** What the reader did to a card besides answering it. */
export interface CardMarks {
  readonly suspended: boolean
  /** Study day before which the card is not shown, or null. */
  readonly buriedUntil: number | null
  /** Her remark when she marked it as wrong, or null. */
  readonly wrong: string | null
  readonly colour: Colour
}

/** The marks of a card that nothing was done to. */
export const noMarks: CardMarks = { suspended: false, buriedUntil: null, wrong: null, colour: 0 }

/** The marks after one more entry about the card. */
export function markCard(marks: CardMarks, entry: Entry): CardMarks {
  switch (entry.kind) {
    case 'suspend':
      return { ...marks, suspended: entry.suspended }
    case 'bury':
      return { ...marks, buriedUntil: entry.until }
    case 'flag':
      return { ...marks, wrong: entry.wrong }
    case 'colour':
      return { ...marks, colour: entry.colour }
    case 'schedule':
      // Who names a day wants the card on that day, also one that was put off or paused (as in Anki).
      return { ...marks, buriedUntil: null, suspended: marks.suspended && entry.to.what === 'new' }
    case 'review':
    case 'import':
    case 'make':
    case 'settle':
    case 'note':
    case 'deck':
    case 'remove':
    case 'settings':
    case 'practice':
    case 'preset':
    case 'assign':
    case 'seminar':
    case 'read':
    case 'quiz':
    case 'quiz-answer':
    case 'note-type':
    case 'tag':
    case 'move':
    case 'retract':
      return marks
  }
}

/**
 * The marks after a card came in whose memory was taken as `study` has it; see [Note: placed cards] in decks/study.
 * `tomorrow`: the study day after it, read only where it was put off. `both`: the card was new here and there, and so what is marked on either side is.
 */
export function placeMarks(marks: CardMarks, study: Pick<CardStudy, 'suspended' | 'buried' | 'colour'>, tomorrow: number, both: boolean): CardMarks {
  const buriedUntil = study.buried ? tomorrow : null
  if (!both) return { ...marks, suspended: study.suspended, buriedUntil, colour: study.colour }
  return { ...marks, suspended: marks.suspended || study.suspended, buriedUntil: buriedUntil ?? marks.buriedUntil, colour: study.colour === 0 ? marks.colour : study.colour }
}

/** What changes the memory of a card: an answer, or a date that was set by hand. */
export type CardEvent = ReviewEntry | ScheduleEntry

/** The marks, and all that changes the memory, that live entries about one card, in the order of their ids, leave. */
export function foldCard(entries: Iterable<Entry>): { marks: CardMarks; events: CardEvent[] } {
  let marks = noMarks
  const events: CardEvent[] = []
  for (const entry of entries) {
    if (entry.kind === 'review' || entry.kind === 'schedule') events.push(entry)
    marks = markCard(marks, entry)
  }
  return { marks, events }
}
