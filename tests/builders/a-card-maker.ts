import type { Card } from '../../decks/model/card.ts'
import type { CardId, NoteId } from '../../decks/model/id.ts'
import type { NoteContent, NoteType } from '../../decks/model/note-type.ts'
import type { ReaderTools } from '../../decks/formats/collect-drafts.ts'
import { ownNoteTypes } from '../../decks/template/own-note-types.ts'
import type { PackedFile } from '../../decks/formats/packed-file.ts'

/** Makes cards of a note as simply as can be: fields as they are, a card for each template that asks something, or for each gap. */
export function makeSimpleCards(type: NoteType, { fields }: NoteContent, note: NoteId): readonly Card[] {
  const [first = '', second = ''] = fields
  const card = (template: number, question: string, answer: string): Card => ({ id: `${note}-${template}` as CardId, kind: 'question', question: question || '-', answer: answer || '-', remark: null, accepts: [], answerType: null, template })
  if (type.kind !== 'standard') {
    const numbers = new Set(Array.from(first.matchAll(/\{\{c(\d+)::/g), ([, number]) => Number(number)))
    return [...numbers].toSorted((a, b) => a - b).map((number) => ({ ...card(number - 1, first, String(number)), kind: 'cloze' }))
  }
  if (first.trim() === '') return []
  return type.templates.map((_, at) => (at === 0 ? card(0, first, second) : card(at, second, first)))
}

/** Tools for readers of other programs' files, with the files given as texts by name. A hash is the text's own, in hex. */
export function readerTools(files: Readonly<Record<string, string>> = {}): ReaderTools {
  const packed = Object.entries(files).map(([name, text]): PackedFile => {
    const bytes = new TextEncoder().encode(text)
    return { name, bytes: bytes.length, read: () => Promise.resolve(bytes) }
  })
  return { noteTypes: ownNoteTypes, makeCards: makeSimpleCards, files: packed, hash: (bytes) => Buffer.from(bytes).toString('hex').slice(0, 64).padEnd(64, '0') }
}
