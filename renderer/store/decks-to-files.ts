import type { CardStudy } from '../../decks/model/card-study.ts'
import type { DeckFile } from '../../decks/model/deck.ts'
import type { DeckId } from '../../decks/model/id.ts'
import type { MediaFile } from '../../decks/model/media.ts'
import type { Note } from '../../decks/model/note.ts'
import type { NoteType } from '../../decks/model/note-type.ts'
import { dayOf } from '../../decks/study/day.ts'
import { cardToSubject } from './entry-to-subject.ts'
import { readPlacements } from './histories.ts'
import { listNoteTypes } from './list-note-types.ts'
import { listNotes } from './list-notes.ts'
import { makeStudy } from './make-study.ts'
import { findRows } from './many-rows.ts'
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
    const cited = [...new Set(notes.flatMap(({ citations }) => citations.map(({ article }) => article)))]
    const articles = (await store.database.articles.bulkGet(cited)).flatMap((found) => found?.article ?? [])
    const noteTypes = [...new Set(notes.flatMap(({ content }) => content?.type ?? []))].flatMap((type) => types.get(type) ?? [])
    const media = listMedia(notes, noteTypes, sizes)
    const studies = await listStudies(store, rows)
    const extra = { ...(noteTypes.length > 0 ? { noteTypes } : {}), ...(media.length > 0 ? { media } : {}), ...(studies.length > 0 ? { studies } : {}) }
    files.push({ format: 'lectern-deck', version: Object.keys(extra).length > 0 ? 2 : 1, deck: row.deck, articles, notes, ...extra })
  }
  return files
}

/** The files that notes and note types name, each once; one that is not there has 0 bytes. */
function listMedia(notes: readonly Note[], types: readonly NoteType[], sizes: ReadonlyMap<string, number>): MediaFile[] {
  const files = new Map<string, MediaFile>()
  for (const { media = [] } of [...notes.flatMap(({ content }) => content ?? []), ...types]) {
    for (const { hash, name } of media) if (!files.has(hash)) files.set(hash, { hash, name, bytes: sizes.get(hash) ?? 0 })
  }
  return [...files.values()]
}

async function listStudies(store: Store, notes: readonly NoteRow[]): Promise<CardStudy[]> {
  const { database } = store
  const rows = (await findRows(database.memories, notes.flatMap(({ note }) => note.cards.map(({ id }) => id)))).filter((row): row is MemoryRow => row !== undefined && row.last !== null)
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
