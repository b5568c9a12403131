import { entryToCard, groupByCard } from '../../decks/journal/group-by-card.ts'
import { addToSum, emptySum } from '../../decks/journal/journal-sum.ts'
import type { Entry, EntryKind } from '../../decks/model/entry.ts'
import type { EntryId } from '../../decks/model/id.ts'
import { applyEntry, makeEntryRow } from './apply-entry.ts'
import { applyRetract } from './apply-retract.ts'
import { applyToCards } from './apply-to-card.ts'
import { applyToContent } from './apply-to-content.ts'
import { readMeta, writeMeta, type LecternDatabase } from './database.ts'
import { findRows, putRows } from './many-rows.ts'

/** Entries about the collection that take nothing in and name every note they change. */
const contentKinds: ReadonlySet<EntryKind> = new Set<EntryKind>(['note', 'settle', 'note-type', 'tag', 'move'])

type Way = 'cards' | 'content' | 'retractions' | 'alone'

/**
 * Applies entries to the view, with the same rows as when each is applied by itself in this order, but much sooner:
 * neighbours that are about cards, write and settle notes, or take something back, are applied together. Within a rw transaction over all tables.
 */
export async function applyEntries(database: LecternDatabase, entries: readonly Entry[]): Promise<void> {
  const known = await findRows(database.entries, entries.map(({ id }) => id))
  const latest = (await readMeta(database, 'applied'))?.latest ?? null
  for (const { way, run } of splitRuns(entries.filter((_, at) => known[at] === undefined), latest)) {
    if (way === 'alone') for (const entry of run) await applyEntry(database, entry)
    else await applyRun(database, way, run)
  }
}

/** Neighbours that can be applied together; an entry about a card only when it is later than all before it. */
function splitRuns(entries: readonly Entry[], known: EntryId | null): { way: Way; run: Entry[] }[] {
  const runs: { way: Way; run: Entry[] }[] = []
  let latest = known
  for (const entry of entries) {
    const inOrder = latest === null || entry.id > latest
    if (inOrder) latest = entry.id
    const way = inOrder || entry.kind === 'retract' ? wayOf(entry) : 'alone'
    const last = runs.at(-1)
    if (last?.way === way) last.run.push(entry)
    else runs.push({ way, run: [entry] })
  }
  return runs
}

function wayOf(entry: Entry): Way {
  if (entry.kind === 'retract') return 'retractions'
  if (contentKinds.has(entry.kind)) return 'content'
  return entryToCard(entry) === null ? 'alone' : 'cards'
}

async function applyRun(database: LecternDatabase, way: Exclude<Way, 'alone'>, run: readonly Entry[]): Promise<void> {
  const { sum, written, latest } = (await readMeta(database, 'applied')) ?? { sum: emptySum, written: 0, latest: null }
  // None is dead yet: what comes in order cannot be, and which retractions are is found below.
  await putRows(database.entries, run.map((entry, index) => makeEntryRow(entry, written + index, 0)))
  const ids = run.map(({ id }) => id)
  const last = ids.reduce((most, id) => (most === null || id > most ? id : most), latest)
  await writeMeta(database, 'applied', { sum: addToSum(sum, ids), written: written + run.length, latest: last })
  if (way === 'retractions') await applyRetract(database, run)
  else if (way === 'content') await applyToContent(database, run)
  else await applyToCards(database, groupByCard(run))
}
