import type { Card } from '../model/card.ts'
import { hashText } from '../model/hash-text.ts'
import type { CardId, NoteId } from '../model/id.ts'
import type { Note } from '../model/note.ts'
import type { ColumnUse } from './column-names.ts'
import { mergeContent, sayAgain, takeTags } from './merge-content.ts'
import type { MergedNote, MetNotes } from './met-notes.ts'
import type { TableReading } from './opened-deck.ts'
import { questionKey } from './question-key.ts'

const mostCardsOfNote = 100

/**
 * Lays the rows of a table over the notes the reader has. Each row meets the card of its id or guid, or the card that asks the
 * same; a row with fields the note of its id or guid, or the one of its note type that has the same first field. What the
 * table has no column for stays. Rows that meet something are passed over, or added besides, when the table says so.
 */
export function mergeTable(rows: readonly Note[], { columns, matches, tags }: TableReading, existing: readonly Note[]): MetNotes {
  const has = new Set<ColumnUse | null>(columns.map((column) => column.use))
  if (tags.length > 0) has.add('tags')
  const index = indexNotes(existing, new Set(rows.flatMap((row) => row.cards.map((card) => card.id))))
  const merging: Merging = { has, index, adds: [], afters: new Map(), kept: 0 }
  for (const row of rows) {
    if (matches === 'update') mergeRow(row, merging)
    else if (meets(row, index)) {
      if (matches === 'both') addBesides(row, merging)
    } else merging.adds.push(row)
  }
  return { adds: merging.adds, afters: merging.afters, kept: merging.kept }
}

interface Merging {
  readonly has: ReadonlySet<ColumnUse | null>
  readonly index: NoteIndex
  readonly adds: Note[]
  readonly afters: Map<NoteId, MergedNote>
  kept: number
}

function mergeRow(row: Note, merging: Merging): void {
  const met = row.content === undefined ? undefined : merging.index.noteOf(row)
  if (met === undefined) mergeCards(row, merging)
  else {
    const { after, uncited } = baseOf(met, merging)
    const merged = mergeContent(after, row, merging.has.has('tags'))
    merging.afters.set(met.id, { after: merged, uncited: uncited || (met.content === undefined && met.citations.length > 0 && saysOther(met, merged)) })
  }
}

function saysOther(before: Note, after: Note): boolean {
  return before.cards.some((card, at) => card.question !== after.cards[at]?.question || card.answer !== after.cards[at]?.answer)
}

function mergeCards(row: Note, merging: Merging): void {
  const { has, index, afters } = merging
  const fresh: Card[] = []
  for (const card of row.cards) {
    const own = index.cardOf(card.id) ?? index.cardOf(row.guid) ?? index.cardOfGuid(row)
    const met = own ?? (row.content === undefined ? index.asks(card) : undefined)
    if (met === undefined) {
      fresh.push(card)
      continue
    }
    const base = baseOf(met.note, merging)
    const written = row.content === undefined ? row.tags : takeTags(base.after.tags, row.tags)
    const tags = has.has('tags') ? written : base.after.tags
    const changed = met.card.question !== card.question || met.card.answer !== card.answer
    if (met.note.content !== undefined) {
      if (changed) merging.kept += 1
      afters.set(met.note.id, { ...base, after: { ...base.after, tags } })
      continue
    }
    const merged = row.content === undefined ? (one: Card): Card => mergeCard(one, card, has) : (one: Card): Card => sayAgain(one, card)
    const cards = base.after.cards.map((one) => (one.id === met.card.id ? merged(one) : one))
    afters.set(met.note.id, { after: { ...base.after, tags, cards }, uncited: base.uncited || (own === undefined && changed && met.note.citations.length > 0) })
  }
  if (fresh.length > 0) addCards(row, fresh, merging)
}

function addCards(row: Note, fresh: readonly Card[], { index, adds, afters }: Merging): void {
  const sibling = index.noteById(row.id)
  const base = afters.get(row.id) ?? (sibling === undefined ? null : { after: sibling, uncited: false })
  if (base === null) adds.push({ ...row, cards: [...fresh] })
  else if (base.after.content !== undefined || base.after.cards.length + fresh.length > mostCardsOfNote) adds.push({ ...row, id: hashText(row.id, 'more') as NoteId, cards: [...fresh] })
  else afters.set(row.id, { ...base, after: { ...base.after, cards: [...base.after.cards, ...fresh] } })
}

function baseOf(note: Note, { afters }: Merging): MergedNote {
  return afters.get(note.id) ?? { after: note, uncited: false }
}

function meets(row: Note, index: NoteIndex): boolean {
  return index.noteById(row.id) !== undefined || (row.content !== undefined && index.noteOf(row) !== undefined) || row.cards.some((card) => (index.cardOf(card.id) ?? index.cardOf(row.guid) ?? index.cardOfGuid(row) ?? index.asks(card)) !== undefined)
}

/** Adds a row that meets a note as another one, once: its id is made of the file's, so the next time it is known. A row that names its note by guid or id is that note. */
function addBesides(row: Note, { index, adds }: Merging): void {
  if (row.guid !== undefined || row.cards.some((card) => index.cardOf(card.id) !== undefined && index.asks(card) === undefined)) return
  const id = hashText(row.id, 'besides') as NoteId
  if (index.noteById(id) === undefined) adds.push({ ...row, id, cards: row.cards.map((card) => ({ ...card, id: hashText(card.id, 'besides') as CardId })) })
}

interface MetCard {
  readonly note: Note
  readonly card: Card
}

interface NoteIndex {
  readonly noteById: (id: NoteId) => Note | undefined
  readonly cardOf: (id: string | undefined) => MetCard | undefined
  /** The first card of the note of its guid. */
  readonly cardOfGuid: (row: Note) => MetCard | undefined
  /** The card that asks the same, unless another row names it by its id. */
  readonly asks: (card: Card) => MetCard | undefined
  /** The note a row with fields is. */
  readonly noteOf: (row: Note) => Note | undefined
}

function indexNotes(notes: readonly Note[], named: ReadonlySet<CardId>): NoteIndex {
  const byId = new Map<NoteId, Note>()
  const byGuid = new Map<string, Note>()
  const byFirstField = new Map<string, Note>()
  const cards = new Map<string, MetCard>()
  const byQuestion = new Map<string, MetCard>()
  for (const note of notes) {
    byId.set(note.id, note)
    if (note.guid !== undefined) byGuid.set(note.guid, note)
    const field = firstFieldKey(note)
    if (field !== null && !byFirstField.has(field)) byFirstField.set(field, note)
    for (const card of note.cards) {
      cards.set(card.id, { note, card })
      const key = questionKey(card.question)
      if (!byQuestion.has(key)) byQuestion.set(key, { note, card })
    }
  }
  const asks = (card: Card): MetCard | undefined => {
    const met = byQuestion.get(questionKey(card.question))
    return met === undefined || named.has(met.card.id) ? undefined : met
  }
  const noteOf = (row: Note): Note | undefined => {
    const own = byId.get(row.id) ?? (row.guid === undefined ? undefined : (byGuid.get(row.guid) ?? byId.get(row.guid as NoteId)))
    if (own !== undefined || row.guid !== undefined) return own
    const byCard = row.cards.map((card) => cards.get(card.id)?.note).find((note) => note !== undefined)
    return byCard ?? byFirstField.get(firstFieldKey(row) ?? '')
  }
  const cardOfGuid = (row: Note): MetCard | undefined => {
    const note = row.guid === undefined ? undefined : noteOf(row)
    const card = note?.cards[0]
    return note === undefined || card === undefined ? undefined : { note, card }
  }
  return { noteById: (id) => byId.get(id), cardOf: (id) => (id === undefined ? undefined : cards.get(id)), cardOfGuid, asks, noteOf }
}

function firstFieldKey({ content }: Note): string | null {
  return content === undefined ? null : `${content.type}\0${questionKey(content.fields[0] ?? '')}`
}

function mergeCard(mine: Card, theirs: Card, has: ReadonlySet<ColumnUse | null>): Card {
  return {
    ...mine,
    kind: has.has('kind') ? theirs.kind : mine.kind,
    question: theirs.question,
    answer: theirs.answer,
    remark: has.has('remark') ? theirs.remark : mine.remark,
    accepts: has.has('accepts') ? theirs.accepts : mine.accepts,
  }
}
