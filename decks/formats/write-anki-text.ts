import type { DeckFile } from '../model/deck.ts'
import type { Note } from '../model/note.ts'
import { textToHtml } from './text-to-html.ts'

/** Turns the Markdown of a field into HTML, as `decks/template/` does it. */
export type MarkdownToHtml = (markdown: string) => string

const names: Readonly<Record<string, string>> = { basic: 'Basic', reversed: 'Basic (and reversed card)', cloze: 'Cloze', typed: 'Basic (type in the answer)' }
const fewestFields = 2

// [Note: out to Anki] Anki imports a row only when it has the note type that the row names. A plain card goes out as a Basic
// note, and notes of the app's own types that every collection of Anki has go out under the names of these, the remark behind the
// answer. Notes of other types keep theirs: who imports them has it, or imports the package instead. The guid is the note's
// own where it has one, else Lectern's id, by which the note is known when it comes back.

/**
 * Writes notes as Anki writes them: tab separated, HTML, with columns for guid, note type, deck and tags, and fields between
 * deck and tags. Anki reads it back into notes that it updates by their guids. Citations, files and answers are not in it.
 */
export function writeAnkiNotes(files: readonly DeckFile[], toHtml: MarkdownToHtml): Uint8Array<ArrayBuffer> {
  const rows = files.flatMap((file) => file.notes.flatMap((note) => writeNote(file, note, toHtml)))
  const width = rows.reduce((most, { fields }) => Math.max(most, fields.length), fewestFields)
  const head = ['#separator:tab', '#html:true', '#guid column:1', '#notetype column:2', '#deck column:3', `#tags column:${width + 4}`]
  const lines = rows.map(({ guid, type, deck, fields, tags }) => [guid, type, deck, ...fields, ...Array.from({ length: width - fields.length }, () => ''), tags].map(quoteCell).join('\t'))
  return new TextEncoder().encode(`${[...head, ...lines].join('\n')}\n`)
}

/** Writes cards as Anki writes them: question and answer as plain text, tab separated, and nothing else. */
export function writeAnkiCards(files: readonly DeckFile[]): Uint8Array<ArrayBuffer> {
  const lines = files.flatMap((file) => file.notes.flatMap((note) => note.cards.map(({ question, answer }) => [question, answer].map(quoteCell).join('\t'))))
  return new TextEncoder().encode(`${['#separator:tab', '#html:false', ...lines].join('\n')}\n`)
}

interface AnkiRow {
  readonly guid: string
  readonly type: string
  readonly deck: string
  readonly fields: readonly string[]
  readonly tags: string
}

function writeNote({ deck, noteTypes = [] }: DeckFile, note: Note, toHtml: MarkdownToHtml): readonly AnkiRow[] {
  const shared = { deck: deck.title, tags: note.tags.map((tag) => tag.trim().replace(/\s+/g, '_')).join(' ') }
  const { content } = note
  if (content === undefined) {
    return note.cards.map(({ id, question, answer, remark }, at) => ({ ...shared, guid: at === 0 ? (note.guid ?? note.id) : id, type: 'Basic', fields: [textToHtml(question), withRemark(textToHtml(answer), textToHtml(remark ?? ''))] }))
  }
  const fields = content.fields.map((field) => (content.markup === 'markdown' ? toHtml(field) : field))
  const guid = note.guid ?? note.id
  const stock = names[content.type]
  if (stock === undefined) return [{ ...shared, guid, type: noteTypes.find(({ id }) => id === content.type)?.name ?? content.type, fields }]
  const [first = '', second = '', third = ''] = fields
  return [{ ...shared, guid, type: stock, fields: stock === 'Cloze' ? [first, second] : [first, withRemark(second, third)] }]
}

function withRemark(answer: string, remark: string): string {
  return remark === '' ? answer : `${answer}<br><br><small>${remark}</small>`
}

/** Anki's own quoting, and for a line that would be taken for a comment or a header. */
function quoteCell(cell: string): string {
  return /["\t\r\n]|^#|^tags:|^\s|\s$/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell
}
