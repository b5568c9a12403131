import type { Deck, DeckFile } from '../model/deck.ts'
import { hashText } from '../model/hash-text.ts'
import type { CardId, DeckId, NoteId } from '../model/id.ts'
import type { Note } from '../model/note.ts'
import type { Problem } from '../result.ts'
import type { ImportPlan, NoteUpdate } from './import-plan.ts'
import { isSame } from './is-same.ts'
import { mergeTable } from './merge-table.ts'
import type { MergedNote, MetNotes } from './met-notes.ts'
import type { OpenedDeck } from './opened-deck.ts'

/** What the reader already has: the deck the file goes into, null for a new one, and that deck's notes. */
export interface ExistingDeck {
  readonly deck: Deck | null
  readonly notes: readonly Note[]
  /** Ids of notes and cards of other decks. A new note that has one of them gets another, since a card is in one deck only. */
  readonly elsewhere?: ReadonlySet<string>
}

/**
 * Works out what importing a file into a deck would do. Notes meet by id; rows of a table also by card id and by
 * question, and change only what a table can say (text, remark, other right answers, tags), so that sources and
 * history stay. Into a deck other than the file's own, new notes get ids of that deck, so that two decks never
 * share a card.
 */
export function planImport(opened: OpenedDeck, existing: ExistingDeck): ImportPlan {
  const deck = existing.deck ?? { ...opened.file.deck, origin: 'import' as const }
  const notes = renameNotes(opened.file, deck.id, existing)
  const { adds, afters, kept = 0 } = opened.table === null ? meetById(notes, existing.notes) : mergeTable(notes, opened.table, existing.notes)
  const updates: NoteUpdate[] = []
  const same: Note[] = []
  for (const before of existing.notes) {
    const merged = afters.get(before.id)
    if (merged === undefined) continue
    if (isSameNote(before, merged.after)) same.push(before)
    else updates.push({ before, after: merged.after, uncited: merged.uncited, mineNewer: (before.modified ?? 0) > (merged.after.modified ?? Infinity) })
  }
  const { articles } = opened.file
  const { duplicates, rejected } = opened
  const problems = kept === 0 ? opened.problems : [...opened.problems, madeOfFields(kept)]
  return { deck, isNew: existing.deck === null, mine: existing.notes, adds, updates, same, articles, duplicates, rejected, problems }
}

function madeOfFields(count: number): Problem {
  return { type: 'made-of-fields', detail: `${count === 1 ? 'One row changes the text of a card' : `${count} rows change the text of cards`} whose note has fields of its own. Such a card stays as it is: change the fields, not the question and the answer.` }
}

function meetById(notes: readonly Note[], existing: readonly Note[]): MetNotes {
  const existingById = new Map(existing.map((note) => [note.id, note]))
  const adds: Note[] = []
  const afters = new Map<NoteId, MergedNote>()
  for (const after of notes) {
    const before = existingById.get(after.id)
    if (before === undefined) adds.push(after)
    else if (after.content === undefined) afters.set(after.id, { after, uncited: before.citations.length > 0 && after.citations.length === 0 })
    else afters.set(after.id, { after: keepMine(before, after), uncited: false })
  }
  return { adds, afters }
}

/** What a note of another program says, over what only the reader's note has: sources, wordings that count as right, how sure it is. */
function keepMine(before: Note, after: Note): Note {
  const cards = after.cards.map((card) => {
    const mine = before.cards.find(({ id }) => id === card.id)
    return mine === undefined ? card : { ...mine, ...card, remark: card.remark ?? mine.remark, accepts: [...new Set([...mine.accepts, ...card.accepts])].slice(0, 50), answerType: card.answerType ?? mine.answerType }
  })
  const hasSources = after.citations.length > 0
  // A package of one deck has only those cards of a note that are in it; the others stay, with what was learned of them.
  const others = before.cards.filter((card) => card.template !== undefined && !cards.some(({ id }) => id === card.id))
  return { ...before, ...after, ...(hasSources ? {} : { family: before.family, frame: before.frame, status: before.status, citations: before.citations }), cards: others.length === 0 ? cards : [...cards, ...others].sort((one, other) => (one.template ?? 0) - (other.template ?? 0)) }
}

/** When a note was changed is no part of what it says. */
function isSameNote(one: Note, other: Note): boolean {
  return isSame({ ...one, modified: 0 }, { ...other, modified: 0 })
}

/** Gives notes and cards that are new ids of the deck they go into, when it is not the file's own or another deck has theirs. */
function renameNotes(file: DeckFile, deck: DeckId, { notes: existing, elsewhere }: ExistingDeck): readonly Note[] {
  const isOwn = deck === file.deck.id
  if (isOwn && (elsewhere === undefined || elsewhere.size === 0)) return file.notes
  const known = new Set(existing.flatMap(idsOf))
  return file.notes.map((note) => {
    const ids = idsOf(note)
    if (ids.some((id) => known.has(id)) || (isOwn && !ids.some((id) => elsewhere?.has(id)))) return note
    return { ...note, id: hashText(deck, note.id) as NoteId, cards: note.cards.map((card) => ({ ...card, id: hashText(deck, card.id) as CardId })) }
  })
}

function idsOf(note: Note): readonly string[] {
  return [note.id, ...note.cards.map((card) => card.id)]
}
