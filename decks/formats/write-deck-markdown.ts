import type { Card } from '../model/card.ts'
import type { DeckFile } from '../model/deck.ts'
import type { Note } from '../model/note.ts'
import type { NoteContent } from '../model/note-type.ts'
import { joinList } from './cell-list.ts'
import { ownFieldNames } from './note-draft.ts'
import { writeOwnMark } from './open-markdown-own-mark.ts'
import { writePlain } from './open-markdown-plain.ts'

/**
 * Writes a deck as Markdown that reads as a text: the deck is a heading, each question one below it, its answer the text
 * that follows; notes of a note type are their fields between rules. Comments name notes and cards, so that the file can be
 * edited and read back to the same deck. What Markdown has no place for is not in it: sources, files, history. Line ends are
 * LF, also within fields. Several decks are written one after the other.
 */
export function writeDeckMarkdown(decks: readonly DeckFile[]): Uint8Array<ArrayBuffer> {
  return new TextEncoder().encode(`${decks.map(writeDeck).join('\n\n')}\n`)
}

function writeDeck({ deck, notes, noteTypes = [] }: DeckFile): string {
  const types = new Map(noteTypes.map((type) => [type.id, type]))
  const head = `# ${writePlain(deck.title, true)}\n${writeOwnMark('deck', { id: deck.id, subtitle: deck.subtitle })}`
  const described = noteTypes.map((type) => writeOwnMark('type', { ...type, media: undefined }))
  const written = notes.flatMap((note) => {
    if (note.content === undefined) return note.cards.map((card) => writeCard(note, card))
    return [writeNote(note, note.content, types.get(note.content.type)?.fields.map((field) => field.name) ?? ownFieldNames.get(note.content.type) ?? [])]
  })
  return [head, ...described, ...written].join('\n\n')
}

function writeCard(note: Note, card: Card): string {
  const mark = writeOwnMark('card', { note: note.id, card: card.id, ...(card.kind === 'cloze' ? { kind: 'cloze' } : {}), ...originOf(note) })
  const parts = [
    `## ${writePlain(card.question, true)}\n${mark}`,
    writePlain(card.answer, false),
    card.remark ? `Remark: ${writePlain(card.remark, false)}` : '',
    card.accepts.length > 0 ? `Also right: ${writePlain(joinList(card.accepts), true)}` : '',
    writeTags(note),
  ]
  return parts.filter((part) => part !== '').join('\n\n')
}

function writeNote(note: Note, content: NoteContent, names: readonly string[]): string {
  const mark = writeOwnMark('note', { note: note.id, type: content.type, markup: content.markup, cards: note.cards.map((card) => [card.template ?? 0, card.id]), ...originOf(note) })
  const fields = content.fields.map((field, at) => `${writeOwnMark('field', { name: names[at] ?? String(at + 1) })}\n\n${guardField(field)}`)
  return [`---\n\n${mark}`, ...fields, writeOwnMark('end', {}), writeTags(note)].filter((part) => part !== '').join('\n\n')
}

/** A field whose lines cannot be taken for Lectern's own comments. */
function guardField(field: string): string {
  return field.replaceAll(/\r\n?/g, '\n').replaceAll(/^(\\*)<!-- lectern /gm, String.raw`$1\<!-- lectern `)
}

function writeTags(note: Note): string {
  return note.tags.length === 0 ? '' : `Tags: ${writePlain(joinList(note.tags), true)}`
}

function originOf(note: Note): Readonly<Record<string, unknown>> {
  return { ...(note.guid === undefined ? {} : { guid: note.guid }), ...(note.modified === undefined ? {} : { modified: note.modified }) }
}
