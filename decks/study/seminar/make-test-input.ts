import type { CardId, NoteId, SeminarId } from '../../model/id.ts'
import type { PlannerCard, PlannerInput } from './planner-input.ts'

const dayLength = 86_400_000
const firstDay = 20_000
/** The standard weights of FSRS-6. */
const weights = [0.212, 1.2931, 2.3065, 8.2956, 6.4133, 0.8334, 3.0194, 0.001, 1.8722, 0.1666, 0.796, 1.4835, 0.0614, 0.2629, 1.6483, 0.6014, 1.8729, 0.5425, 0.0912, 0.0658, 0.1542]

/** A planner's input for tests: study at six in the evening on so many days, new cards each of its own note, the seminar at noon of the day after. */
export function makeTestInput({ days = 7, cards = 20, minutes = 10, ...rest }: { readonly days?: number; readonly cards?: number; readonly minutes?: number } & Partial<Omit<PlannerInput, 'days' | 'cards'>>): PlannerInput {
  const now = (firstDay + 0.75) * dayLength
  return {
    now,
    days: Array.from({ length: days + 1 }, (_, ahead) => ({ day: firstDay + ahead, at: now + ahead * dayLength, seconds: minutes * 60 })),
    seminars: [{ id: 'seminar' as SeminarId, at: (firstDay + days + 0.5) * dayLength }],
    cards: Array.from({ length: cards }, (_, place) => makeTestCard(place)),
    weights: [weights],
    pace: { fresh: 40, known: 8, forgotten: 22 },
    kept: 1,
    ...rest,
  }
}

/** A new card of a note of its own; with `stability`, one last answered `ago` days before the first study day. */
export function makeTestCard(place: number, { ago = 3, ...rest }: Partial<PlannerCard> & { readonly ago?: number } = {}): PlannerCard {
  const fresh = rest.stability === undefined
  return { card: `card-${place}` as CardId, note: `note-${place}` as NoteId, fresh, stability: 0, difficulty: fresh ? 0 : 5, lastAt: fresh ? null : (firstDay + 0.75 - ago) * dayLength, seminars: [0], weights: 0, open: true, notToday: false, ...rest }
}
