import type { CardRecord } from '../../decks/search/card-record.ts'
import { isEmptyCard } from '../../decks/model/empty-card.ts'
import type { Card } from '../../decks/model/card.ts'
import type { ArticleId, CardId, DeckId, NoteId, NoteTypeId } from '../../decks/model/id.ts'
import type { NoteType } from '../../decks/model/note-type.ts'
import { dayLength } from '../../decks/study/day.ts'
import { isHard } from '../../decks/study/hard.ts'
import { newMemory } from '../../decks/study/memory.ts'
import { htmlToText } from '../../decks/template/html-to-text.ts'
import type { Preset } from '../../decks/model/preset.ts'
import { listLostFiles } from './list-lost-files.ts'
import { listNoteTypes } from './list-note-types.ts'
import { findMemories, readMemories } from './memory-rows.ts'
import { findNotes, readNotes } from './note-pages.ts'
import { readLatestAnswers, type LatestAnswers } from './read-latest-answers.ts'
import { readOptionsNow } from './read-timeline.ts'
import type { DraftRow, MemoryRow, NoteRow } from './rows.ts'
import type { Store } from './store.ts'
import { takeTurns } from './take-turns.ts'

/** So many notes are looked at between two chances for the page. */
const part = 500

/** What records are made with. */
interface Known {
  readonly decks: ReadonlyMap<DeckId, string>
  readonly articles: ReadonlyMap<ArticleId, string>
  /** The numbers of notes that an article cites and does not have. */
  readonly missingNotes: ReadonlyMap<ArticleId, ReadonlySet<number>>
  readonly types: ReadonlyMap<NoteTypeId, NoteType>
  readonly files: ReadonlySet<string> | null
  readonly presetOf: (deck: DeckId) => Preset
  readonly answers: LatestAnswers
}

/** What a search looks at of each card, drafts that wait among them; or of these cards, of which those that are gone are left out. */
export async function readCardRecords(store: Store, cards?: readonly CardId[]): Promise<readonly CardRecord[]> {
  const rows = cards === undefined ? await readMemories(store.database) : (await findMemories(store.database, cards)).filter((row) => row !== undefined)
  const notes = cards === undefined ? await readNotes(store.database) : (await findNotes(store.database, [...new Set(rows.map(({ note }) => note))])).filter((row) => row !== undefined)
  const drafts = await readWaiting(store, cards === undefined ? null : new Set(cards))
  const known = await readKnown(store, cards === undefined ? null : rows)
  const byNote = new Map<NoteId, MemoryRow[]>()
  for (const row of rows) {
    const others = byNote.get(row.note)
    if (others === undefined) byNote.set(row.note, [row])
    else others.push(row)
  }
  const records: CardRecord[] = []
  for (let at = 0; at < notes.length; at += part) {
    for (const note of notes.slice(at, at + part)) records.push(...recordsOf(note, byNote.get(note.id) ?? [], known))
    await takeTurns()
  }
  for (const draft of drafts) records.push(...draftRecords(draft, known))
  return records
}

async function readWaiting({ database }: Store, cards: ReadonlySet<CardId> | null): Promise<DraftRow[]> {
  const rows = await database.drafts.where('state').equals('waiting').toArray()
  return cards === null ? rows : rows.filter(({ note }) => note.cards.some(({ id }) => cards.has(id)))
}

async function readKnown(store: Store, rows: readonly MemoryRow[] | null): Promise<Known> {
  const { database } = store
  const listed = await store.shell.call('journal.listFiles', {})
  const { presetOf } = await readOptionsNow(database)
  const articles = await database.articles.toArray()
  return {
    decks: new Map((await database.decks.toArray()).map(({ id, deck }) => [id, deck.title])),
    articles: new Map(articles.map(({ id, article }) => [id, article.title])),
    missingNotes: new Map(articles.map(({ id, article }) => [id, new Set(article.footnotes.filter(({ missing }) => missing).map(({ number }) => number))])),
    types: new Map((await listNoteTypes(store)).map((type) => [type.id, type])),
    files: listed.ok ? new Set(listed.value.files.map(({ hash }) => hash)) : null,
    presetOf,
    answers: await readLatestAnswers(database, rows),
  }
}

function recordsOf({ id, deck, added, edited, note }: Pick<NoteRow, 'id' | 'deck' | 'added' | 'edited' | 'note'>, rows: readonly MemoryRow[], known: Known): CardRecord[] {
  const type = note.content === undefined ? undefined : known.types.get(note.content.type)
  const shared = {
    note: id,
    deck,
    deckTitle: known.decks.get(deck) ?? '',
    fields: (note.content?.fields ?? []).map((text, place): readonly [string, string] => [type?.fields[place]?.name ?? `${place + 1}`, note.content?.markup === 'html' ? htmlToText(text) : text]),
    tags: note.tags,
    articles: [...new Set(note.citations.map(({ article }) => article))].map((article): readonly [ArticleId, string] => [article, known.articles.get(article) ?? '']),
    family: note.family,
    type: note.content === undefined ? null : (type?.name ?? ''),
    added,
    edited,
    missing: (known.files !== null && (note.content?.media ?? []).some(({ hash }) => known.files?.has(hash) === false)) || (note.content !== undefined && listLostFiles(note.content).length > 0) || note.citations.some(({ article, footnotes }) => footnotes.some((number) => known.missingNotes.get(article)?.has(number))),
  }
  const stateOf = new Map(rows.map((row) => [row.card, row]))
  return note.cards.flatMap((card): CardRecord[] => {
    const row = stateOf.get(card.id)
    return row === undefined ? [] : [{ ...shared, ...textOf(card), ...stateOfRow(row, known), draft: false }]
  })
}

/** A draft that waits is a new card that nothing was done with. */
function draftRecords({ id, deck, note, position }: DraftRow, known: Known): CardRecord[] {
  const rows = note.cards.map(({ id: card }): MemoryRow => ({ card, note: id, deck, position: position * 100, memory: newMemory(), suspended: false, buriedUntil: null, wrong: null, colour: 0, last: null }))
  return recordsOf({ id, deck, added: 0, edited: 0, note }, rows, known).map((record) => ({ ...record, draft: true }))
}

function textOf({ id, question, answer, remark, kind, template }: Card) {
  return { card: id, question, answer, remark, kind, template: template ?? 0, empty: question.trim() === '' || isEmptyCard({ question, answer }) }
}

function stateOfRow({ card, deck, position, memory, suspended, buriedUntil, wrong, colour }: MemoryRow, { presetOf, answers }: Known) {
  const { state, due, stability, difficulty, lastReviewAt, reps, lapses } = memory
  const interval = state === 'review' && lastReviewAt !== null ? Math.max(0, Math.round((due - lastReviewAt) / dayLength)) : 0
  return { state, due, stability, difficulty, lastReviewAt, reps, lapses, interval, position, suspended, buriedUntil, colour, wrong: wrong !== null, hard: isHard(memory, presetOf(deck)), answers: answers.get(card) ?? [] }
}
