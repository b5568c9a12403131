import type { CardStudy } from '../model/card-study.ts'
import type { Preset } from '../model/preset.ts'
import type { AnkiCard, AnkiReview } from './anki-collection.ts'

/** What cards are written with. */
export interface StudyContext {
  /** The day 0 of `due`, and the study day of an instant, both in days since 1970. */
  readonly firstDay: number
  readonly dayOf: (at: number) => number
  readonly preset: Preset
}

type Scheduled = Pick<AnkiCard, 'type' | 'queue' | 'due' | 'ivl' | 'factor' | 'reps' | 'lapses' | 'left' | 'flags' | 'data'>

const dayLength = 86_400_000
const usualEase = 2500

/** What Anki says of a card of which `study` is known; `position` is its place among the new ones. */
export function studyToAnki(study: CardStudy | undefined, position: number, context: StudyContext): Scheduled {
  if (study === undefined) return { type: 0, queue: 0, due: position, ivl: 0, factor: 0, reps: 0, lapses: 0, left: 0, flags: 0, data: '' }
  const { memory, suspended, buried, colour, ease } = study
  const isNew = memory.state === 'new'
  const type = ({ new: 0, learning: 1, review: 2, relearning: 3 } as const)[memory.state]
  const isByDay = memory.state === 'review'
  const due = isNew ? position : isByDay ? context.dayOf(memory.due) - context.firstDay : Math.floor(memory.due / 1000)
  const queue = suspended ? -1 : buried ? -2 : isNew ? 0 : isByDay ? 2 : 1
  return {
    type,
    queue,
    due,
    ivl: intervalOf(study),
    // A card that is learned gets its ease when it graduates.
    factor: memory.state === 'new' || memory.state === 'learning' ? ease : ease || usualEase,
    reps: memory.reps,
    lapses: memory.lapses,
    left: stepsLeft(study, context.preset),
    flags: colour,
    data: memoryData(study, context.preset),
  }
}

function intervalOf({ memory, interval }: CardStudy): number {
  if (interval > 0 || memory.state === 'new') return Math.max(0, interval)
  return memory.state === 'review' ? Math.max(1, Math.round((memory.due - (memory.lastReviewAt ?? memory.due)) / dayLength)) : 0
}

/** Anki counts the steps that are left, and before them how many of these fit into the day. */
function stepsLeft({ memory }: CardStudy, preset: Preset): number {
  if (memory.state !== 'learning' && memory.state !== 'relearning') return 0
  const steps = memory.state === 'learning' ? preset.learningSteps : preset.relearningSteps
  const left = Math.max(steps.length === 0 ? 0 : 1, steps.length - memory.step)
  return left * 1001
}

function memoryData({ memory }: CardStudy, preset: Preset): string {
  const { state, stability, difficulty, lastReviewAt } = memory
  if (state === 'new' || !(stability > 0) || !(difficulty >= 1)) return ''
  return JSON.stringify({ s: stability, d: difficulty, dr: preset.desiredRetention, ...(lastReviewAt === null ? {} : { lrt: Math.floor(lastReviewAt / 1000) }) })
}

/** The log of a card. A row is known by its moment, so that of two in one millisecond the later one moves; `taken` holds those that are given. */
export function logToAnki({ reviews }: CardStudy, card: number, taken: Set<number>): AnkiReview[] {
  return reviews.map(([at, ease, type, time, ivl, lastIvl, factor]) => {
    let id = Math.max(1, at)
    while (taken.has(id)) id += 1
    taken.add(id)
    return { id, card, ease, ivl, lastIvl, factor, time, type }
  })
}
