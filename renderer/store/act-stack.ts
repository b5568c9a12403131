import { Dexie } from 'dexie'
import type { EntryKind } from '../../decks/model/entry.ts'
import { entrySchema } from '../../decks/model/entry.ts'
import { restoredSubject } from './entry-to-subject.ts'
import type { EntryRow } from './rows.ts'
import type { Store } from './store.ts'

// [Note: stacks] Answers and edits are taken back apart, so that undoing a slip in a card's wording never takes the answer
// that was given since, and the other way round. An act is on the stack of answers when any entry of it is an answer (also
// in practice and in a quiz) or puts a card off; a card that was paused by its own answer comes back with that answer. A
// backup that was brought back is an edit.

/** What undo and redo go through: what was said of cards while studying, or all the rest. */
export type Stack = 'answers' | 'edits'

const answerKinds: ReadonlySet<EntryKind> = new Set<EntryKind>(['review', 'practice', 'quiz-answer', 'bury'])
const allKinds = entrySchema.options.map(({ shape }) => shape.kind.value)

/** The stack of the act that an entry belongs to. */
export async function findStack(store: Store, { kind, entry }: Pick<EntryRow, 'kind' | 'entry'>): Promise<Stack> {
  if (answerKinds.has(kind)) return 'answers'
  if (entry.group === undefined) return 'edits'
  // Its first entry says it, for an act that has an answer begins with one.
  const first = await store.database.entries.get(entry.group)
  return first !== undefined && answerKinds.has(first.kind) ? 'answers' : 'edits'
}

/** The last thing done here that stands and is on this stack, or on any; null when there is none. */
export async function findLastDeed(store: Store, stack?: Stack): Promise<EntryRow | null> {
  const kinds = allKinds.filter((kind) => kind !== 'retract' && (stack !== 'answers' || answerKinds.has(kind)) && (stack !== 'edits' || !answerKinds.has(kind)))
  const found = await Promise.all([...kinds.map(async (kind) => findLastOf(store, kind, stack)), ...(stack === 'answers' ? [] : [findLastRestored(store)])])
  return found.reduce((last, row) => (row !== null && (last === null || row.written > last.written) ? row : last), null)
}

async function findLastOf(store: Store, kind: EntryKind, stack: Stack | undefined): Promise<EntryRow | null> {
  let before: unknown = Dexie.maxKey
  for (;;) {
    const row = await store.database.entries
      .where('[kind+written]')
      .between([kind, Dexie.minKey], [kind, before], true, false)
      .reverse()
      .filter(({ device, dead }) => device === store.device && dead === 0)
      .first()
    if (row === undefined) return null
    if (stack === undefined || (await findStack(store, row)) === stack) return row
    before = row.written
  }
}

async function findLastRestored(store: Store): Promise<EntryRow | null> {
  const rows = await store.database.entries.where('subject').equals(restoredSubject).toArray()
  const mine = rows.filter(({ device, dead }) => device === store.device && dead === 0)
  return mine.toSorted((a, b) => b.written - a.written)[0] ?? null
}
