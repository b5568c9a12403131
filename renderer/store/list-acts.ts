import { entryToCard } from '../../decks/journal/group-by-card.ts'
import type { Entry, EntryKind } from '../../decks/model/entry.ts'
import type { CardId, EntryId } from '../../decks/model/id.ts'
import { actOf, readMembers } from './act-members.ts'
import { appDevices } from './app-devices.ts'
import type { LecternDatabase } from './database.ts'
import { isDeed } from './is-deed.ts'
import { readEntriesBelow } from './read-entries-below.ts'
import type { EntryRow } from './rows.ts'
import { sayAct } from './say-act.ts'
import type { Store } from './store.ts'

// [Note: history] The history is the journal itself, act by act from the latest on. Undo and redo are no acts of their own:
// they show in whether an act stands. What the app decides by itself is not shown. A page of it reads about as many entries
// as it has acts: a cursor names the acts of which entries are still to come, and an act of very many entries that follow
// one another is passed in one step.

/** One act of the reader. */
export interface ActView {
  /** Its first entry, for `takeBackAct`, `bringBackAct` and `takeBackSince`. */
  readonly entry: EntryId
  readonly kind: EntryKind
  /** ms since 1970 UTC. */
  readonly at: number
  readonly summary: string
  /** How many entries it has. */
  readonly count: number
  /** The card it was about, when it was one. */
  readonly card: CardId | null
  /** Of a backup that was brought back: when that was made, ms since 1970 UTC. */
  readonly restored: number | null
  /** Done on this computer. */
  readonly own: boolean
  readonly state: 'stands' | 'taken-back' | 'partly'
  readonly canTakeBack: boolean
  readonly canBringBack: boolean
}

/** Where a page ends: opaque outside. */
export interface ActCursor {
  readonly before: EntryId
  readonly begun: readonly EntryId[]
}

/** Some acts, the latest first. */
export interface ActPage {
  readonly acts: readonly ActView[]
  /** Where to go on, or null at the end. */
  readonly next: ActCursor | null
}

/** What is asked of the history. */
export interface ActQuery {
  readonly limit: number
  readonly before?: ActCursor
  readonly kinds?: readonly EntryKind[]
}

/** An act of more entries than this is passed in one step, and how it stands is seen from its first and last. */
const large = 200

/** The acts of the reader, the latest first; see [Note: history]. */
export async function listActs(store: Store, { limit, before, kinds }: ActQuery): Promise<ActPage> {
  const { database } = store
  return database.transaction('r', database.entries, async () => {
    const acts: ActView[] = []
    const begun = new Set<EntryId>(before?.begun)
    for (let at: EntryId | null = before?.before ?? null; ; ) {
      const { rows, next } = await readEntriesBelow(database, at, limit + 1, kinds)
      let passed: EntryId | null = null
      for (const row of rows) {
        if (passed !== null && row.id >= passed) continue
        const act = actOf(row)
        const isNew = !begun.delete(act) && isAct(row)
        // It comes up again while there are entries of it before this one.
        if (row.id > act) begun.add(act)
        if (!isNew) continue
        const { view, whole } = await viewAct(store, row)
        acts.push(view)
        if (whole) {
          passed = act
          begun.delete(act)
        }
        if (acts.length === limit) return { acts, next: cursorAt(passed ?? row.id, begun) }
      }
      at = passed !== null && (next === null || passed < next) ? passed : next
      if (at === null) return { acts, next: null }
    }
  })
}

function cursorAt(before: EntryId, begun: ReadonlySet<EntryId>): ActCursor {
  return { before, begun: [...begun].filter((act) => act < before) }
}

function isAct({ device, entry }: EntryRow): boolean {
  return isDeed(entry) && !appDevices.has(device)
}

/** `whole`: nothing else is between its entries. */
async function viewAct(store: Store, row: EntryRow): Promise<{ view: ActView; whole: boolean }> {
  const { database } = store
  const { group } = row.entry
  const count = group === undefined ? 1 : await database.entries.where('entry.group').equals(group).count()
  const members = count <= large ? await readMembers(database, row) : await readEnds(database, row)
  const whole = group !== undefined && count > large && (await database.entries.where(':id').between(group, row.id, true, true).count()) === count
  const entry = findTelling(members.map((member) => member.entry)) ?? row.entry
  const stands = members.filter(({ dead }) => dead === 0).length
  const state = stands === 0 ? 'taken-back' : stands === members.length ? 'stands' : 'partly'
  const writable = store.readOnly === null
  const view: ActView = {
    entry: actOf(row),
    kind: entry.kind,
    at: members[0]?.at ?? row.at,
    summary: sayAct(entry, count),
    count,
    card: cardOf(members, entry, count),
    restored: entry.kind === 'retract' ? (entry.restored ?? null) : null,
    own: row.device === store.device,
    state,
    canTakeBack: writable && stands > 0,
    canBringBack: writable && stands < members.length,
  }
  return { view, whole }
}

/** The card that an act was about, when it was one: an accepted draft comes as a note and what became of the draft. */
function cardOf(members: readonly EntryRow[], entry: Entry, count: number): CardId | null {
  if (count === 1) return entry.kind === 'practice' ? entry.card : entryToCard(entry)
  if (entry.kind !== 'settle' || entry.notes.length !== 1) return null
  const [note, ...others] = members.flatMap((member) => (member.entry.kind === 'note' ? [member.entry.note] : []))
  return others.length === 0 ? (note?.cards[0]?.id ?? null) : null
}

/** The first entry of an act and the last that is known. */
async function readEnds(database: LecternDatabase, row: EntryRow): Promise<EntryRow[]> {
  const first = await database.entries.get(actOf(row))
  return first === undefined || first.id === row.id ? [row] : [first, row]
}

/** What says best what an act was: an import comes with options of decks, and accepted drafts come as notes. */
function findTelling(entries: readonly Entry[]): Entry | undefined {
  return entries.find(({ kind }) => kind === 'import' || kind === 'make' || kind === 'settle') ?? entries[0]
}
