import { groupByCard } from '../../decks/journal/group-by-card.ts'
import type { Placement } from '../../decks/collection/card-state.ts'
import type { Content } from '../../decks/journal/content.ts'
import { foldContent, isContentEntry } from '../../decks/journal/fold-content.ts'
import { journalSum } from '../../decks/journal/journal-sum.ts'
import { retractedEntries } from '../../decks/journal/retracted-entries.ts'
import { takenStudies } from '../../decks/journal/taken-studies.ts'
import type { KeptFile } from '../../decks/journal/content.ts'
import type { Entry } from '../../decks/model/entry.ts'
import type { CardId } from '../../decks/model/id.ts'
import { makeEntryRow } from './apply-entry.ts'
import { writeOptions } from './apply-options.ts'
import { readFiles } from './apply-to-content.ts'
import { refoldStudy } from './apply-to-study.ts'
import { addCardTally, addTally, type TallyChanges } from './change-tallies.ts'
import { forgetSteps } from './content-steps.ts'
import { derivedNumber, schemaNumber, writeMeta, type LecternDatabase } from './database.ts'
import { writeHistories } from './histories.ts'
import { makeMemoryRow, noteToPlaces } from './make-memory-row.ts'
import { putRows } from './many-rows.ts'
import { putMemories } from './memory-rows.ts'
import { makeTimeline } from './memory-timeline.ts'
import { untouched } from '../../decks/collection/next-state.ts'
import { putNotes } from './note-pages.ts'
import { foldEntries } from './read-card-states.ts'
import { liveEntriesOf } from './read-live.ts'
import type { MemoryRow } from './rows.ts'

/** Empties the view, but for plans, and makes it again from all entries, in the order in which they were written, and the kept files. */
export async function rebuild(database: LecternDatabase, entries: readonly Entry[]): Promise<void> {
  forgetSteps(database)
  await database.transaction('rw', database.tables, async () => {
    for (const table of database.tables) if (table.name !== 'files' && table.name !== 'plans') await table.clear()
    const retracted = retractedEntries(entries)
    const rows = entries.map((entry, written) => makeEntryRow(entry, written, retracted.has(entry.id) ? 1 : 0))
    await putRows(database.entries, rows)
    const live = liveEntriesOf(rows)
    const changes = live.filter(isContentEntry)
    const files = await readFiles(database, changes)
    const content = foldContent(changes, (entry) => files.get(entry.file) ?? null)
    await writeAllContent(database, content)
    await writeCards(database, content, foldMemories(content, live, await keepStudies(database, changes, files)))
    await writeOptions(database, live)
    await refoldStudy(database, live)
    const latest = entries.reduce<Entry['id'] | null>((most, { id }) => (most === null || id > most ? id : most), null)
    await writeMeta(database, 'applied', { sum: journalSum(entries.map(({ id }) => id)), written: entries.length, latest })
    await writeMeta(database, 'content', { last: changes.at(-1)?.id ?? null, version: changes.length })
    await writeMeta(database, 'schema', schemaNumber)
    await writeMeta(database, 'derived', derivedNumber)
  })
}

async function writeAllContent(database: LecternDatabase, content: Content): Promise<void> {
  await database.decks.bulkAdd([...content.decks.values()].map((deck) => ({ id: deck.id, deck })))
  await database.articles.bulkAdd([...content.articles.values()].map((article) => ({ id: article.id, article })))
  await putNotes(database, [...content.notes.values()])
  await database.makings.bulkAdd([...content.makings.values()])
  await database.noteTypes.bulkAdd([...content.noteTypes.values()].map((noteType) => ({ id: noteType.id, noteType })))
  await putRows(database.drafts, [...content.drafts.values()])
}

/** Keeps what all imports say of cards, and gives it by card. */
async function keepStudies(database: LecternDatabase, live: readonly Entry[], files: ReadonlyMap<string, KeptFile>): Promise<Map<CardId, Placement[]>> {
  const placements = new Map<CardId, Placement[]>()
  for (const entry of live) {
    const studies = entry.kind === 'import' ? takenStudies(entry, files.get(entry.file) ?? null) : []
    await writeHistories(database, entry.id, entry.at, studies)
    for (const study of studies) placements.set(study.card, [...(placements.get(study.card) ?? []), { entry: entry.id, at: entry.at, study }])
  }
  return placements
}

/** The rows of all cards, each by the options of the deck it is in. */
function foldMemories(content: Content, live: readonly Entry[], placements: ReadonlyMap<CardId, readonly Placement[]>): MemoryRow[] {
  const timeline = makeTimeline(live)
  const byCard = groupByCard(live)
  return [...content.notes.values()].flatMap(noteToPlaces).map((place) => makeMemoryRow(place, foldEntries(byCard.get(place.card) ?? [], placements.get(place.card) ?? [], place.deck, timeline) ?? untouched))
}

async function writeCards(database: LecternDatabase, content: Content, rows: readonly MemoryRow[]): Promise<void> {
  const byCard = new Map(rows.map((row) => [row.card, row]))
  await putMemories(database, [...byCard.values()], () => true)
  const tallies: TallyChanges = new Map()
  for (const { deck } of content.notes.values()) addTally(tallies, deck, { notes: 1 })
  for (const row of byCard.values()) addCardTally(tallies, row, 1)
  await database.tallies.bulkAdd([...tallies].map(([deck, tally]) => ({ deck, ...tally })))
}
