import type { CardWords } from '../parts/card-words.ts'
import type { Citation } from '../../decks/model/citation.ts'
import type { Family } from '../../decks/model/fact.ts'
import type { DeckId, NoteTypeId } from '../../decks/model/id.ts'
import type { MediaRef } from '../../decks/model/media.ts'
import type { NoteType } from '../../decks/model/note-type.ts'
import type { Note } from '../../decks/model/note.ts'
import type { NoteEditorProps } from './note-editor-props.ts'
import type { Markup } from './text-edit.ts'

/** A note as it is being written. It is plain data, so that it can be kept as it is. */
export interface NoteDraft {
  /** Null for a new deck with the title `newDeck`. */
  readonly deck: DeckId | null
  readonly newDeck: string
  readonly type: NoteTypeId
  /** True for cards without a note type, whose words are shown as they stand. */
  readonly plain: boolean
  readonly markup: Markup
  /** The texts by the names of fields; those of other note types too, so that going back and forth loses nothing. */
  readonly texts: Readonly<Record<string, string>>
  /** The words of each card, when a plain note has several; else null. */
  readonly cards: readonly CardWords[] | null
  readonly media: readonly MediaRef[]
  readonly accepts: readonly string[]
  /** As a share of the answer; null for what its kind allows. */
  readonly tolerance: number | null
  readonly family: Family
  readonly tags: readonly string[]
  readonly citations: readonly Citation[]
}

/** The draft of a note that is there. */
export function noteToDraft(note: Note, deck: DeckId, type: NoteType | undefined): NoteDraft {
  const [first] = note.cards
  const base = { deck, newDeck: '', family: note.family, tags: note.tags, citations: note.citations, accepts: first?.accepts ?? [], tolerance: first?.tolerance ?? null }
  const { content } = note
  if (content === undefined || type === undefined) {
    const texts = { Question: first?.question ?? '', Answer: first?.answer ?? '', Remark: first?.remark ?? '' }
    return { ...base, type: 'basic' as NoteTypeId, plain: true, markup: 'markdown', texts, cards: note.cards.length > 1 ? note.cards.map(({ question, answer, remark, accepts }) => ({ question, answer, remark, accepts })) : null, media: [] }
  }
  const texts = Object.fromEntries(type.fields.map(({ name }, place) => [name, content.fields[place] ?? '']))
  return { ...base, type: type.id, plain: false, markup: content.markup, texts, cards: null, media: content.media ?? [] }
}

/** The draft of a note that is still to be written. It is made of signs as in Markdown; a note that has none is kept plain. */
export function startDraft(type: NoteType, deck: DeckId | null, start: NoteEditorProps['start']): NoteDraft {
  const texts = Object.fromEntries(type.fields.map(({ name }, place) => [name, start?.fields?.[place] ?? '']))
  return { deck, newDeck: deck === null ? 'My own cards' : '', type: type.id, plain: false, markup: 'markdown', texts, cards: null, media: [], accepts: [], tolerance: null, family: 'other', tags: start?.tags ?? [], citations: start?.citations ?? [] }
}

/** The texts of a draft in the order of the fields of its note type. */
export function listTexts(draft: NoteDraft, type: NoteType): string[] {
  return type.fields.map(({ name }) => draft.texts[name] ?? '')
}

/** True when nothing was written yet. */
export function isEmptyDraft(draft: NoteDraft): boolean {
  return Object.values(draft.texts).every((text) => text.trim() === '') && (draft.cards ?? []).every(({ question, answer }) => question.trim() === '' && answer.trim() === '')
}

/** True when two drafts say the same; texts of fields that their note type has not are no part of it. */
export function isSameDraft(a: NoteDraft, b: NoteDraft, type: NoteType): boolean {
  const relevant = (draft: NoteDraft) => JSON.stringify([draft.deck, draft.deck === null ? draft.newDeck : '', draft.type, draft.plain, draft.markup, draft.cards ?? listTexts(draft, type), draft.media, draft.accepts, draft.tolerance, draft.family, draft.tags, draft.citations])
  return relevant(a) === relevant(b)
}

/** A kept draft, if it has the shape of one: an older version of the app may have written another. */
export function readDraft(kept: unknown): NoteDraft | null {
  if (typeof kept !== 'object' || kept === null) return null
  const draft = kept as Partial<Record<keyof NoteDraft, unknown>>
  const isWhole = typeof draft.type === 'string' && typeof draft.plain === 'boolean' && typeof draft.texts === 'object' && draft.texts !== null && typeof draft.family === 'string' && [draft.media, draft.accepts, draft.tags, draft.citations].every((list) => Array.isArray(list))
  return isWhole && (draft.markup === 'markdown' || draft.markup === 'html') ? (kept as NoteDraft) : null
}
