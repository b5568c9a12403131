import type { Card } from '../model/card.ts'
import { hashText } from '../model/hash-text.ts'
import type { CardId, NoteId } from '../model/id.ts'
import type { Note } from '../model/note.ts'
import type { AnkiNote } from './anki-collection.ts'
import type { ConvertedNote } from './notes-from-anki.ts'
import { readOwnNote, sumOfFields, toAnkiTags, type OwnNote } from './own-parts.ts'

const parts = new WeakMap<Note, number>()

/**
 * A note with what Lectern's own export wrote beside it; see [Note: what comes back]. Where its fields are as they were, it is
 * the note that it was; where they changed, they count, and it keeps its id, its source and what else they do not say. `again`
 * when its guid came before.
 */
export function restoreNote(anki: AnkiNote, read: ConvertedNote, again: boolean): ConvertedNote {
  const own = again ? null : readOwnNote(anki.data)
  if (own === null) return read
  const { note: kept, at } = own
  if (kept === undefined) return { ...read, at }
  const tags = toAnkiTags(kept.tags).join(' ') === anki.tags.join(' ') ? kept.tags : read.note.tags
  const restored = own.sum === sumOfFields(anki.fields) ? asItWas(kept, read) : changed(own, kept, read)
  if (restored === null) return { ...read, at }
  const ids = new Map(read.note.cards.map(({ id }, place) => [id, restored.cards[place]?.id ?? id]))
  const note = { ...restored, tags }
  if (own.part !== undefined) parts.set(note, own.part[0])
  return { ...read, at, note, studies: read.studies.map((study) => ({ ...study, card: ids.get(study.card) ?? study.card })) }
}

/** The note that it was, with those of its cards that the package has, in the order in which they were read; null when what is kept cannot be of this note. */
function asItWas(kept: Note, { note, type }: ConvertedNote): Note | null {
  if (kept.content === undefined) {
    const [card] = kept.cards
    return kept.cards.length === 1 && note.cards.length === 1 && card !== undefined ? kept : null
  }
  if (kept.content.fields.length !== type.type.fields.length) return null
  const cards = note.cards.map((card) => kept.cards.find(({ template }) => (template ?? 0) === card.template))
  return cards.includes(undefined) ? null : { ...kept, content: { ...kept.content, type: type.type.id }, cards: cards as Card[] }
}

/** The note with its new fields, under the ids that it had. Of a plain note of several cards, the changed one goes its own way. */
function changed({ part }: OwnNote, kept: Note, { note }: ConvertedNote): Note | null {
  if (part !== undefined) return null
  const idOf = (template: number | undefined): CardId | undefined => kept.cards.find((card) => (card.template ?? 0) === template)?.id
  const { statement: _, confidence: __, checks: ___, ...source } = kept
  return { ...source, ...(note.content === undefined ? {} : { content: note.content }), ...(note.modified === undefined ? {} : { modified: note.modified }), cards: note.cards.map((card) => ({ ...card, id: idOf(card.template) ?? card.id })) }
}

/** Puts the cards of a plain note together, which went out one by one. */
export function joinParts(notes: readonly ConvertedNote[]): ConvertedNote[] {
  // A list is made only for the few that have more than one.
  const groups = new Map<string | number, ConvertedNote | ConvertedNote[]>()
  for (const each of notes) {
    const key = parts.has(each.note) ? `${each.home} ${each.note.id}` : each.anki
    const group = groups.get(key)
    if (group === undefined) groups.set(key, each)
    else if (Array.isArray(group)) group.push(each)
    else groups.set(key, [group, each])
  }
  const taken = new Set<string>()
  const joined: ConvertedNote[] = []
  for (const group of groups.values()) {
    const whole = Array.isArray(group) ? join(group) : group
    // Only a file that was made to mislead says that two notes are one.
    const own = taken.has(whole.note.id) || whole.note.cards.some(({ id }) => taken.has(id)) ? renamed(whole) : whole
    taken.add(own.note.id)
    for (const { id } of own.note.cards) taken.add(id)
    joined.push(own)
  }
  return joined
}

function join(group: readonly ConvertedNote[]): ConvertedNote {
  const inOrder = [...group].sort((a, b) => (parts.get(a.note) ?? 0) - (parts.get(b.note) ?? 0))
  const [first] = inOrder
  if (first === undefined) throw new Error('A note is made of at least one')
  return {
    ...first,
    note: { ...first.note, cards: inOrder.flatMap(({ note }) => note.cards) },
    cards: inOrder.flatMap(({ cards }) => cards),
    studies: inOrder.flatMap(({ studies }) => studies),
    position: inOrder.reduce((least, { position }) => Math.min(least, position), Infinity),
  }
}

function renamed(each: ConvertedNote): ConvertedNote {
  const mark = String(each.anki)
  const idOf = (id: CardId): CardId => hashText(id, mark) as CardId
  const note = { ...each.note, id: hashText(each.note.id, mark) as NoteId, cards: each.note.cards.map((card) => ({ ...card, id: idOf(card.id) })) }
  return { ...each, note, studies: each.studies.map((study) => ({ ...study, card: idOf(study.card) })) }
}
