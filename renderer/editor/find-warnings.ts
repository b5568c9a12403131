import type { NoteType } from '../../decks/model/note-type.ts'
import { fillGaps, findGaps, listGapNumbers, parseCloze } from '../../decks/template/cloze.ts'
import { parseOcclusion } from '../../decks/template/occlusion.ts'
import { sayCount } from '../parts/say-count.ts'
import { listFiles } from './list-files.ts'
import type { MadeNote } from './draft-to-note.ts'
import { isEmptyDraft, listTexts, type NoteDraft } from './note-draft.ts'

/** What is wrong with a draft. `field` is the name of a field, or null for the whole. */
export interface Warning {
  readonly field: string | null
  readonly text: string
  /** True when it stands in the way of saving. */
  readonly stops: boolean
}

/** What stands in the way of saving, and what may be wrong. */
export function findWarnings(draft: NoteDraft, type: NoteType, made: MadeNote): Warning[] {
  return [...findMissing(draft, type), ...findLostFiles(draft, type), ...sayCards(made, draft)]
}

function findMissing(draft: NoteDraft, type: NoteType): Warning[] {
  if (draft.cards !== null) return draft.cards.flatMap(({ question, answer }) => [question.trim() === '' && stop(null, 'A card needs a question.'), answer.trim() === '' && stop(null, 'A card needs an answer.')]).filter((warning) => warning !== false)
  if (type.kind === 'occlusion') return findMissingParts(draft, type)
  if (type.kind === 'cloze') {
    const texts = listTexts(draft, type)
    if (texts.every((text) => text.trim() === '')) return [stop(type.fields[0]?.name ?? null, 'A card needs a text.')]
    const empty = texts.flatMap((text) => listGapNumbers(text).filter((number) => findGaps(parseCloze(text), number).some(({ parts }) => fillGaps(parts).trim() === '')))
    if (empty.length > 0) return [stop(type.fields[0]?.name ?? null, `Gap ${empty[0] ?? ''} is empty. Write into it what is asked for.`)]
    return texts.some((text) => listGapNumbers(text).length > 0) ? [] : [stop(type.fields[0]?.name ?? null, 'There is no gap yet. Select the words to ask for and press Gap.')]
  }
  if (draft.plain || draft.type === 'basic') return [...missingField(draft, type, 'Question', 'A card needs a question.'), ...missingField(draft, type, 'Answer', 'A card needs an answer.')]
  if (isEmptyDraft(draft)) return [stop(type.fields[0]?.name ?? null, 'Nothing is written yet.')]
  return findMissingByKind(draft, type)
}

const asked: Readonly<Record<string, readonly (readonly [field: string, problem: string])[]>> = {
  reversed: [['One side', 'A card needs both sides.'], ['Other side', 'A card needs both sides.']],
  typed: [['Question', 'A card needs a question.'], ['Answer', 'A card needs an answer.']],
  list: [['Question', 'A card needs a question.'], ['Items', 'A list needs items, one a line.']],
  contested: [['Question', 'A card needs a question.'], ['Account A', 'Two accounts are needed.'], ['Account B', 'Two accounts are needed.']],
}

function findMissingByKind(draft: NoteDraft, type: NoteType): Warning[] {
  return (asked[type.id] ?? []).flatMap(([field, problem]) => missingField(draft, type, field, problem))
}

function missingField({ texts }: NoteDraft, { fields }: NoteType, field: string, problem: string): Warning[] {
  return fields.some(({ name }) => name === field) && (texts[field] ?? '').trim() === '' ? [stop(field, problem)] : []
}

function findMissingParts(draft: NoteDraft, { fields }: NoteType): Warning[] {
  const [occlusion, picture] = [draft.texts[fields[0]?.name ?? ''] ?? '', draft.texts[fields[1]?.name ?? ''] ?? '']
  if (picture.trim() === '') return [stop(fields[1]?.name ?? null, 'Add a picture first.')]
  return parseOcclusion(occlusion).shapes.some(({ numbers }) => numbers.some((number) => number > 0)) ? [] : [stop(fields[0]?.name ?? null, 'No part of the picture is hidden yet.')]
}

function findLostFiles(draft: NoteDraft, type: NoteType): Warning[] {
  if (draft.plain || draft.cards !== null) return []
  return type.fields.flatMap(({ name }) => {
    const lost = listFiles([draft.texts[name] ?? ''], draft.markup).filter((file) => !draft.media.some((ref) => ref.name === file))
    return lost.length === 0 ? [] : [{ field: name, text: `${lost.map((file) => `“${file}”`).join(', ')} ${lost.length === 1 ? 'is' : 'are'} not here. Add the picture, or take its name out.`, stops: false }]
  })
}

function sayCards({ gone, note }: MadeNote, draft: NoteDraft): Warning[] {
  if (gone.length === 0) return []
  const names = gone.slice(0, 3).map(({ question }) => `“${question.slice(0, 60)}”`).join(', ')
  return [{ field: null, text: `Saving this takes ${sayCount(gone.length, 'card')} away (${names}${gone.length > 3 ? ' …' : ''}); ${sayCount(note.cards.length, 'card')} ${note.cards.length === 1 ? 'stays' : 'stay'}. ${draft.plain ? '' : 'You can undo it.'}`.trim(), stops: false }]
}

function stop(field: string | null, text: string): Warning {
  return { field, text, stops: true }
}
