import type { Article } from '../model/article.ts'
import type { Card } from '../model/card.ts'
import { hashText } from '../model/hash-text.ts'
import type { NoteContent } from '../model/note-type.ts'
import type { Note } from '../model/note.ts'
import type { AnkiNote } from './anki-collection.ts'
import { findMedia } from './find-media.ts'
import type { MediaNames } from './name-media.ts'
import { sumOfFields, toAnkiTags, wellFormed, writeOwnNote, type OwnNote } from './own-parts.ts'
import { renameMedia } from './rename-media.ts'
import { sourceField, textToHtml } from './source-field.ts'

/** A note as Anki has it, and the cards it has there by their `ord`. */
export interface WrittenNote {
  readonly note: Omit<AnkiNote, 'id' | 'noteType'>
  /** Null for the note type of plain cards. */
  readonly type: string | null
  readonly cards: ReadonlyMap<number, Card>
}

/** What notes are written with. */
export interface NotesContext {
  readonly articles: ReadonlyMap<string, Article>
  readonly media: MediaNames
  /** The fields of a note as HTML, whatever they are written in. */
  readonly fieldsToHtml: (content: NoteContent) => readonly string[]
  /** Seconds since 1970, for notes of which it is not known when they were changed. */
  readonly mod: number
  /** Guids that are given already. */
  readonly guids: Set<string>
}

/** A note as Anki has it: one, or of a plain note one for each card. `at` is its place in its deck. */
export function noteToAnki(note: Note, at: number, context: NotesContext): WrittenNote[] {
  return note.content === undefined ? note.cards.map((card, place) => plainToAnki(note, card, [place, note.cards.length], at, context)) : [contentToAnki(note, note.content, at, context)]
}

function plainToAnki(note: Note, card: Card, part: readonly [number, number], at: number, context: NotesContext): WrittenNote {
  const texts = [card.question, card.answer, card.remark ?? '', card.accepts.join('\n')].map(textToHtml)
  const fields = [...texts, sourceField(note, context.articles)].map(fitField)
  const guid = takeGuid(part[0] === 0 ? (note.guid ?? note.id) : card.id, context.guids)
  const own: Omit<OwnNote, 'lectern'> = { at, sum: sumOfFields(fields), ...(part[1] > 1 ? { part: [...part] } : {}), note: { ...note, cards: [card] } }
  return { note: { guid, mod: modOf(note, context), tags: toAnkiTags(note.tags), fields, data: writeOwnNote(own) }, type: null, cards: new Map([[0, card]]) }
}

function contentToAnki(note: Note, content: NoteContent, at: number, context: NotesContext): WrittenNote {
  const names = new Map((content.media ?? []).map((ref) => [ref.name.normalize('NFC'), context.media.nameOf(ref)]))
  const changed = new Map([...names].filter(([name, other]) => name !== other))
  const fields = context.fieldsToHtml(content).map((field) => fitField(renameMedia(field, changed)))
  const cards = new Map<number, Card>()
  for (const card of note.cards) if (!cards.has(card.template ?? 0)) cards.set(card.template ?? 0, card)
  const guid = takeGuid(note.guid ?? note.id, context.guids)
  const tags = toAnkiTags(note.tags)
  const needed = !comesBack(note, content, { guid, fields, tags, isSame: cards.size === note.cards.length })
  const own = needed ? { at, sum: sumOfFields(fields), note } : { at }
  return { note: { guid, mod: modOf(note, context), tags, fields, data: writeOwnNote(own) }, type: content.type, cards }
}

/** Whether what Anki keeps says all of a note, as it does of notes that came from there. */
function comesBack(note: Note, content: NoteContent, { guid, fields, tags, isSame }: { guid: string; fields: readonly string[]; tags: readonly string[]; isSame: boolean }): boolean {
  const { id, modified, cards } = note
  const names = [...new Set(content.fields.flatMap((field) => findMedia(field).names))]
  const refs = content.media ?? []
  const media = names.flatMap((name) => refs.filter((ref) => ref.name === name))
  const read = { id, family: 'other', frame: null, status: 'stated', citations: [], tags, tier: 1, content: { type: content.type, markup: 'html', fields, ...(media.length === 0 ? {} : { media }) }, guid, modified, cards }
  const plainCards = cards.every((card) => card.template !== undefined && card.id === hashText(id, String(card.template)) && card.accepts.length === 0 && card.answerType === null && card.tolerance === undefined)
  return isSame && plainCards && modified !== undefined && modified % 1000 === 0 && id === hashText('anki note', guid) && inOneOrder(read) === inOneOrder(note)
}

function inOneOrder(value: object): string {
  return JSON.stringify(value, (_, each: unknown) => (typeof each === 'object' && each !== null && !Array.isArray(each) ? Object.fromEntries(Object.entries(each).sort(([a], [b]) => (a < b ? -1 : 1))) : each))
}

/** Anki parts fields by U+001F. */
function fitField(field: string): string {
  return wellFormed(field).replaceAll('\u001F', ' ')
}

function modOf({ modified }: Note, { mod }: NotesContext): number {
  return modified === undefined ? mod : Math.floor(modified / 1000)
}

function takeGuid(wanted: string, taken: Set<string>): string {
  let guid = wellFormed(wanted)
  for (let count = 2; taken.has(guid); count += 1) guid = `${wanted.slice(0, 190)}~${count}`
  taken.add(guid)
  return guid
}
