import type { Card } from '../model/card.ts'
import { hashText } from '../model/hash-text.ts'
import type { CardId, NoteId } from '../model/id.ts'
import type { Note } from '../model/note.ts'
import type { ColumnUse } from './column-names.ts'
import type { MergedNote, MetNotes } from './met-notes.ts'
import type { TableReading } from './opened-deck.ts'
import { questionKey } from './question-key.ts'

const mostCardsOfNote = 100

/** Lays the rows of a table over the notes the reader has: each row meets the card of its id, or the card that asks the same. */
export function mergeTable(rows: readonly Note[], { columns }: TableReading, existing: readonly Note[]): MetNotes {
  const has = new Set<ColumnUse | null>(columns.map((column) => column.use))
  const notesById = new Map(existing.map((note) => [note.id, note]))
  const { byId, byQuestion } = indexCards(existing)
  const named = new Set(rows.flatMap((row) => row.cards.map((card) => card.id)))
  const asksTheSame = (card: Card): MetCard | undefined => {
    const met = byQuestion.get(questionKey(card.question))
    return met === undefined || named.has(met.card.id) ? undefined : met
  }
  const adds: Note[] = []
  const afters = new Map<NoteId, MergedNote>()
  for (const row of rows) {
    const fresh: Card[] = []
    for (const card of row.cards) {
      const own = byId.get(card.id)
      const met = own ?? asksTheSame(card)
      if (met === undefined) {
        fresh.push(card)
        continue
      }
      const base = afters.get(met.note.id) ?? { after: met.note, uncited: false }
      const cards = base.after.cards.map((one) => (one.id === met.card.id ? mergeCard(one, card, has) : one))
      const changed = met.card.question !== card.question || met.card.answer !== card.answer
      const uncited = base.uncited || (own === undefined && changed && met.note.citations.length > 0)
      afters.set(met.note.id, { after: { ...base.after, tags: has.has('tags') ? row.tags : base.after.tags, cards }, uncited })
    }
    if (fresh.length === 0) continue
    const sibling = notesById.get(row.id)
    const base = afters.get(row.id) ?? (sibling === undefined ? null : { after: sibling, uncited: false })
    if (base === null) adds.push({ ...row, cards: fresh })
    else if (base.after.cards.length + fresh.length > mostCardsOfNote) adds.push({ ...row, id: hashText(row.id, 'more') as NoteId, cards: fresh })
    else afters.set(row.id, { ...base, after: { ...base.after, cards: [...base.after.cards, ...fresh] } })
  }
  return { adds, afters }
}

interface MetCard {
  readonly note: Note
  readonly card: Card
}

function indexCards(notes: readonly Note[]): { readonly byId: ReadonlyMap<CardId, MetCard>; readonly byQuestion: ReadonlyMap<string, MetCard> } {
  const byId = new Map<CardId, MetCard>()
  const byQuestion = new Map<string, MetCard>()
  for (const note of notes) {
    for (const card of note.cards) {
      byId.set(card.id, { note, card })
      const key = questionKey(card.question)
      if (!byQuestion.has(key)) byQuestion.set(key, { note, card })
    }
  }
  return { byId, byQuestion }
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
