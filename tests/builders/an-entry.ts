import { entrySchema, type Entry, type EntryKind } from '../../decks/model/entry.ts'
import { standardPreset } from '../../decks/model/preset.ts'
import { anEntryId } from './a-review.ts'

const defaults: Record<EntryKind, object> = {
  review: { card: 'card-1', rating: 3, took: 5000 },
  import: { file: '0'.repeat(64), deck: 'deck-1', title: 'A deck', only: null },
  make: { file: '0'.repeat(64), deck: 'deck-1', title: 'An article' },
  settle: { deck: 'deck-1', notes: ['note-1'], as: 'rejected' },
  suspend: { card: 'card-1', suspended: true },
  bury: { card: 'card-1', until: 20_500 },
  flag: { card: 'card-1', wrong: 'The year is off.' },
  note: {},
  deck: { deck: { id: 'deck-1', title: 'A deck', subtitle: '', origin: 'own' } },
  remove: { deck: null, notes: ['note-1'] },
  settings: { change: { theme: 'dark' } },
  practice: { card: 'card-1', rating: 3, took: 5000 },
  schedule: { card: 'card-1', to: { what: 'due', day: 20_500 } },
  preset: { preset: 'standard', value: standardPreset, replan: false },
  assign: { deck: 'deck-1', preset: 'standard', replan: false },
  seminar: { seminar: 'seminar-1', value: null },
  read: { article: 'article-1', passages: ['p1'], read: true },
  quiz: { quiz: 'quiz-1', value: null },
  'quiz-answer': { quiz: 'quiz-1', question: 0, response: { form: 'truth', said: true }, grade: { credit: 1, verdict: 'right', overruled: false }, took: 5000 },
  'note-type': { type: 'type-1', value: null },
  colour: { card: 'card-1', colour: 1 },
  tag: { notes: ['note-1'], add: ['history'], remove: [] },
  move: { notes: ['note-1'], deck: 'deck-1' },
  retract: {},
}

/** One entry of the journal, `count` ms after 1 January 2026 at noon UTC. */
export function anEntry(kind: EntryKind, count = 0, change: object = {}): Entry {
  const at = Date.UTC(2026, 0, 1, 12) + count
  return entrySchema.parse({ kind, id: anEntryId(at), device: 'desk', at, ...defaults[kind], ...change })
}

/** The same as a line of the journal. */
export function anEntryLine(kind: EntryKind, count = 0, change: object = {}): string {
  return JSON.stringify(anEntry(kind, count, change))
}
