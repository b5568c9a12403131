import type { Card } from '../model/card.ts'
import type { DeckId, NoteId } from '../model/id.ts'
import type { Note } from '../model/note.ts'
import type { NoteType } from '../model/note-type.ts'
import { foldText } from './fold-text.ts'
import { replaceText, type ReplacedText, type TextMarkup, type TextSearch } from './replace-text.ts'

/** What is to be replaced by what, and in which fields: by name, or null for all. Plain cards have question, answer and remark. */
export interface ReplaceRequest extends TextSearch {
  readonly replace: string
  readonly fields: readonly string[] | null
}

/** A note and its deck. */
export interface NoteInDeck {
  readonly deck: DeckId
  readonly note: Note
}

/** One field that changes: as it is written before and after, with the places that are replaced. */
export interface FieldChange extends ReplacedText {
  readonly note: NoteId
  /** The field's name, or `question`, `answer`, `remark`. */
  readonly field: string
  readonly was: string
}

/** What a replacement would do. */
export interface ReplacePlan {
  readonly changes: readonly FieldChange[]
  /** The notes as they would be, for `replaceNotes` of the store. */
  readonly notes: readonly NoteInDeck[]
  /** Notes that are left as they are though the text stands in them, with the reason. */
  readonly left: readonly { readonly note: NoteId; readonly why: string }[]
}

/** Makes the cards of a note again after its fields changed. */
export type RemakeCards = (type: NoteType, note: Note) => readonly Card[]

const longestText = 20_000
const longestRemark = 2000
const longestField = 100_000

/** Plans a replacement in notes. `typeOf` finds their note types; `remake` makes the cards of notes that have one. */
export function planReplace(notes: readonly NoteInDeck[], request: ReplaceRequest, typeOf: (id: string) => NoteType | undefined, remake: RemakeCards): ReplacePlan {
  const changes: FieldChange[] = []
  const changed: NoteInDeck[] = []
  const left: { note: NoteId; why: string }[] = []
  const wanted = request.fields === null ? null : new Set(request.fields.map(foldText))
  const replaceIn = (field: string, text: string, markup: TextMarkup) => (wanted === null || wanted.has(foldText(field)) ? replaceText(text, request, request.replace, markup) : null)
  for (const { deck, note } of notes) {
    const type = note.content === undefined ? null : typeOf(note.content.type)
    if (type === undefined) {
      left.push({ note: note.id, why: 'Its note type is not here.' })
      continue
    }
    const own: FieldChange[] = []
    const see = (field: string, was: string, markup: TextMarkup) => {
      const replaced = replaceIn(field, was, markup)
      if (replaced !== null) own.push({ ...replaced, note: note.id, field, was })
      return replaced?.text ?? was
    }
    const next = type === null ? changePlain(note, see) : changeContent(note, type, see, remake)
    if (own.length === 0) continue
    const why = whyNot(next)
    if (why !== null) left.push({ note: note.id, why })
    else {
      changes.push(...own)
      changed.push({ deck, note: next })
    }
  }
  return { changes, notes: changed, left }
}

type See = (field: string, was: string, markup: TextMarkup) => string

function changePlain(note: Note, see: See): Note {
  const cards = note.cards.map((card): Card => {
    const question = see('question', card.question, 'plain')
    const answer = see('answer', card.answer, 'plain')
    const remark = card.remark === null ? null : see('remark', card.remark, 'plain')
    return { ...card, question, answer, remark: remark === '' ? null : remark }
  })
  return { ...note, cards }
}

function changeContent(note: Note, type: NoteType, see: See, remake: RemakeCards): Note {
  const { content } = note
  if (content === undefined) return note
  const fields = content.fields.map((text, place) => see(type.fields[place]?.name ?? '', text, content.markup))
  const next: Note = { ...note, content: { ...content, fields } }
  return fields.some((text, place) => text !== content.fields[place]) ? { ...next, cards: [...remake(type, next)] } : next
}

/** Why a note cannot be as it would be, or null. */
function whyNot({ cards, content }: Note): string | null {
  if (cards.some(({ question }) => question.trim() === '')) return 'Its question would be empty.'
  if (cards.some(({ answer }) => answer.trim() === '')) return 'Its answer would be empty.'
  const tooLong = cards.some(({ question, answer, remark }) => question.length > longestText || answer.length > longestText || (remark?.length ?? 0) > longestRemark) || content?.fields.some((text) => text.length > longestField) === true
  return tooLong ? 'It would become too long.' : null
}
