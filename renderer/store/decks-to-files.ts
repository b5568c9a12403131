import { listCited, makeDeckFile } from '../../decks/collection/make-deck-file.ts'
import { makeStudy } from '../../decks/collection/make-study.ts'
import type { CardStudy } from '../../decks/model/card-study.ts'
import type { DeckFile } from '../../decks/model/deck.ts'
import type { DeckId } from '../../decks/model/id.ts'
import { dayOf } from '../../decks/study/day.ts'
import { cardToSubject } from './entry-to-subject.ts'
import { readPlacements } from './histories.ts'
import { listNoteTypes } from './list-note-types.ts'
import { listNotes } from './list-notes.ts'
import { findMemories } from './memory-rows.ts'
import { liveEntriesOf } from './read-live.ts'
import { readSettings } from './read-settings.ts'
import { readTimeline } from './read-timeline.ts'
import type { MemoryRow, NoteRow } from './rows.ts'
import type { Store } from './store.ts'
import { takeTurns } from './take-turns.ts'
import { zoneToClock } from './zone-to-clock.ts'

/** So many cards are looked at between two chances for the page. */
const part = 200

/**
 * Decks in the Lectern deck format with all that belongs to them: the articles they cite, their note types, the names and
 * sizes of their files (`readMediaFile` has the bytes), and what is known of their cards. Decks that are gone are left out.
 */
export async function decksToFiles(store: Store, decks: readonly DeckId[]): Promise<DeckFile[]> {
  const listed = await store.shell.call('journal.listFiles', {})
  const sizes = new Map(listed.ok ? listed.value.files.map(({ hash, bytes }) => [hash, bytes]) : [])
  const types = new Map((await listNoteTypes(store)).map((type) => [type.id, type]))
  const files: DeckFile[] = []
  for (const id of decks) {
    const row = await store.database.decks.get(id)
    if (row === undefined) continue
    const rows = await listNotes(store, id)
    const notes = rows.map(({ note }) => note)
    const articles = new Map((await store.database.articles.bulkGet(listCited(notes))).flatMap((found) => (found === undefined ? [] : [[found.id, found.article] as const])))
    files.push(makeDeckFile({ deck: row.deck, notes, articleOf: (article) => articles.get(article), types, sizes, studies: await listStudies(store, rows) }))
  }
  return files
}

async function listStudies(store: Store, notes: readonly NoteRow[]): Promise<CardStudy[]> {
  const { database } = store
  const rows = (await findMemories(database, notes.flatMap(({ note }) => note.cards.map(({ id }) => id)))).filter((row): row is MemoryRow => row !== undefined && row.last !== null)
  const { timeZone, dayStartHour } = await readSettings(store)
  const today = dayOf(store.now(), zoneToClock(timeZone, dayStartHour))
  const timeline = await readTimeline(database)
  const placements = await readPlacements(database, rows.map(({ card, placed }) => ({ card, placed: placed ?? [] })))
  const answered = new Set(await database.entries.orderBy('subject').uniqueKeys())
  const studies: CardStudy[] = []
  for (let at = 0; at < rows.length; at += part) {
    const some = rows.slice(at, at + part)
    const own = await Promise.all(some.map(async ({ card }) => (answered.has(cardToSubject(card)) ? database.entries.where('subject').equals(cardToSubject(card)).toArray() : [])))
    some.forEach((row, place) => {
      const study = makeStudy(row, liveEntriesOf(own[place] ?? []), placements.get(row.card) ?? [], (id) => timeline.options(row.deck, id), today)
      if (study !== null) studies.push(study)
    })
    await takeTurns()
  }
  return studies
}
