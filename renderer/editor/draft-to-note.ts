import type { Card } from '../../decks/model/card.ts'
import type { CardId, NoteId } from '../../decks/model/id.ts'
import type { MediaRef } from '../../decks/model/media.ts'
import type { NoteContent, NoteType } from '../../decks/model/note-type.ts'
import type { Note } from '../../decks/model/note.ts'
import { htmlToText } from '../../decks/template/html-to-text.ts'
import { listEmptyCards, noteToCards } from '../../decks/template/note-to-cards.ts'
import { fieldsToHtml } from '../../decks/template/render-markdown.ts'
import { trimWords, type CardWords } from '../parts/card-words.ts'
import { listTexts, type NoteDraft } from './note-draft.ts'

/** What a draft makes: the note, and how many cards come and go by it. */
export interface MadeNote {
  readonly note: Note
  readonly added: readonly Card[]
  readonly gone: readonly Card[]
}

/** The note that a draft makes. `before` is the note as it is, whose cards keep their ids and all that is known of them; `id` names a new one. */
export function draftToNote(draft: NoteDraft, type: NoteType, before: Note | null, id: NoteId): MadeNote {
  const base: Note = before ?? { id, family: 'other', frame: null, status: type.id === 'contested' ? 'claimed' : 'stated', citations: [], tags: [], tier: 1, cards: [] }
  const { content: _left, ...others } = base
  const bare: Note = { ...others, family: draft.family, citations: [...draft.citations], tags: [...draft.tags] }
  const cards = draftToPlainCards(draft, type, before, id)
  const note: Note = cards === null ? { ...bare, ...makeContent(draft, type, base) } : { ...bare, cards }
  const ids = new Set(note.cards.map((card) => card.id))
  const known = new Set((before?.cards ?? []).map((card) => card.id))
  return { note, added: note.cards.filter((card) => !known.has(card.id)), gone: (before?.cards ?? []).filter((card) => !ids.has(card.id)) }
}

/** True when the note stays or becomes one without a note type: a question and an answer in plain words. */
export function staysPlain(draft: NoteDraft, type: NoteType, before: Note | null): boolean {
  if (draft.plain) return true
  return before === null && type.id === 'basic' && type.templates.length === 1 && draft.markup === 'markdown' && listTexts(draft, type).every(hasNoSigns)
}

/** The content that a draft has; media that no field names are left out. */
export function draftToContent(draft: NoteDraft, type: NoteType): NoteContent {
  const fields = listTexts(draft, type).map((text) => text.trim())
  const media = draft.media.filter(({ name }) => fields.some((text) => namesFile(text, name)))
  return { type: type.id, markup: draft.markup, fields, ...(media.length === 0 ? {} : { media: [...media] as MediaRef[] }) }
}

function makeContent(draft: NoteDraft, type: NoteType, base: Note): Pick<Note, 'content' | 'cards'> {
  const content = draftToContent(draft, type)
  const made = noteToCards(type, content, base.id, base.cards)
  const empty = new Set(listEmptyCards(type, content, made).map(({ id }) => id))
  const asking = made.filter(({ id }) => !empty.has(id))
  const cards = asking.length > 0 ? asking : made.slice(0, 1)
  return { content, cards: cards.map((card, place) => (cards.length === 1 || place === 0 ? withAnswers(card, draft) : card)) }
}

function withAnswers(card: Card, { accepts, tolerance }: NoteDraft): Card {
  const { tolerance: _before, ...rest } = card
  return { ...rest, accepts: accepts.map((wording) => wording.trim()).filter(Boolean), ...(tolerance === null ? {} : { tolerance }) }
}

function draftToPlainCards(draft: NoteDraft, type: NoteType, before: Note | null, id: NoteId): Card[] | null {
  if (!staysPlain(draft, type, before)) return null
  if (draft.cards !== null) return (before?.cards ?? []).map((card, place) => ({ ...card, ...reword(draft.cards?.[place] ?? card) }))
  const words = reword({ question: draft.texts['Question'] ?? '', answer: draft.texts['Answer'] ?? '', remark: draft.texts['Remark'] ?? '', accepts: draft.accepts })
  const card: Card = before?.cards[0] ?? { id: `${id}:1` as CardId, kind: words.question.includes('[…]') ? 'cloze' : 'question', question: '', answer: '', remark: null, accepts: [], answerType: null }
  return [withAnswers({ ...card, ...words }, draft)]
}

function reword(words: CardWords): Pick<Card, 'question' | 'answer' | 'remark' | 'accepts'> {
  const { question, answer, remark, accepts } = trimWords(words)
  return { question, answer, remark, accepts: [...accepts] }
}

/** True when a text with signs says the same without them: it is one stretch of words, or lines of them. */
function hasNoSigns(text: string): boolean {
  const html = fieldsToHtml({ type: 'basic' as NoteContent['type'], markup: 'markdown', fields: [text] })[0] ?? ''
  return html.replaceAll(/<\/?p>|<br\s*\/?>|\s+/gu, '').search(/<|\{\{|\\\(/u) < 0 && fold(htmlToText(html)) === fold(text)
}

const fold = (text: string): string => text.replaceAll(/\s+/gu, ' ').trim()

function namesFile(text: string, name: string): boolean {
  return [name, encodeURI(name), encodeURIComponent(name), name.replaceAll('&', '&amp;')].some((spelling) => text.includes(spelling))
}
