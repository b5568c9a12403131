import type { NoteId } from '../model/id.ts'
import type { Note } from '../model/note.ts'
import type { PlacedDraft } from './content.ts'
import { askKey, factKey } from './fact-keys.ts'

/** A newly drafted note under the identity it has in the collection, and the draft that it is again, if any. */
export interface MatchedDraft {
  readonly note: Note
  readonly earlier: PlacedDraft | null
  /** True when the reader rejected the same answer from the same sentence in other words. */
  readonly refused: boolean
}

// [Note: the same draft] A draft is known again by its id; else by the question and the answer, which survive a revised
// sentence; else by the sentence and the answer, which survive a reworded rule. What is known again keeps its ids, so
// that the inbox shows it once, the card keeps its schedule, and what the reader decided still holds.

/** Finds the drafts of an earlier making again among those of a new one. Each earlier draft is found at most once. */
export function matchDrafts(notes: readonly Note[], earlier: readonly PlacedDraft[]): MatchedDraft[] {
  const byId = new Map(earlier.map((draft) => [draft.id, draft]))
  const known = new Set<NoteId>(notes.flatMap(({ id }) => (byId.has(id) ? [id] : [])))
  const free = earlier.filter(({ id }) => !known.has(id)).toSorted((a, b) => rank(a) - rank(b) || a.position - b.position || (a.id < b.id ? -1 : 1))
  const byAsk = index(free, ({ note }) => askKey(note))
  const byFact = index(free, ({ note }) => factKey(note))
  const refused = new Set(earlier.filter(({ decided }) => decided === 'rejected').map(({ note }) => factKey(note)))
  const taken = new Set<NoteId>()
  const take = (drafts: readonly PlacedDraft[] | undefined): PlacedDraft | null => {
    const draft = drafts?.find(({ id }) => !taken.has(id)) ?? null
    if (draft !== null) taken.add(draft.id)
    return draft
  }
  const first = notes.map((note) => byId.get(note.id) ?? take(byAsk.get(askKey(note))))
  return notes.map((note, at): MatchedDraft => {
    const fact = factKey(note)
    const found = first[at] ?? (fact === null ? null : take(byFact.get(fact)))
    return { note: found === null ? note : renameNote(note, found.note), earlier: found, refused: found === null && fact !== null && refused.has(fact) }
  })
}

function rank({ decided, state }: PlacedDraft): number {
  if (decided === 'accepted' || state === 'accepted') return 0
  return decided === 'rejected' ? 1 : 2
}

function index(drafts: readonly PlacedDraft[], keyOf: (draft: PlacedDraft) => string | null): Map<string, PlacedDraft[]> {
  const map = new Map<string, PlacedDraft[]>()
  for (const draft of drafts) {
    const key = keyOf(draft)
    if (key === null) continue
    const list = map.get(key)
    if (list === undefined) map.set(key, [draft])
    else list.push(draft)
  }
  return map
}

function renameNote(note: Note, known: Note): Note {
  if (note.id === known.id) return note
  return { ...note, id: known.id, cards: note.cards.map((card, at) => ({ ...card, id: known.cards[at]?.id ?? card.id })) }
}
