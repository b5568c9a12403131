import { hashText } from '../model/hash-text.ts'
import type { NoteTypeId } from '../model/id.ts'
import type { NoteType } from '../model/note-type.ts'
import { cutText } from './cut-text.ts'

// [Note: note types of text files] A file of text names note types and cannot bring them. Those that every collection of
// Anki begins with are known by their names; of any other name one is made up that asks for the first field and shows the
// others, so that no field is lost. It has the name, so the true one can take its place later.

const reply = (field: string): string => `{{FrontSide}}\n\n<hr id=answer>\n\n{{${field}}}`
const forwards = { name: 'Card 1', question: '{{Front}}', answer: reply('Back') }
const backwards = { name: 'Card 2', question: '{{Back}}', answer: reply('Front') }

const stock: readonly Pick<NoteType, 'name' | 'kind' | 'fields' | 'templates'>[] = [
  { name: 'Basic', kind: 'standard', fields: named('Front', 'Back'), templates: [forwards] },
  { name: 'Basic (and reversed card)', kind: 'standard', fields: named('Front', 'Back'), templates: [forwards, backwards] },
  { name: 'Basic (optional reversed card)', kind: 'standard', fields: named('Front', 'Back', 'Add Reverse'), templates: [forwards, { ...backwards, question: '{{#Add Reverse}}{{Back}}{{/Add Reverse}}' }] },
  { name: 'Basic (type in the answer)', kind: 'standard', fields: named('Front', 'Back'), templates: [{ name: 'Card 1', question: '{{Front}}\n\n{{type:Back}}', answer: '{{Front}}\n\n<hr id=answer>\n\n{{type:Back}}' }] },
  { name: 'Cloze', kind: 'cloze', fields: named('Text', 'Back Extra'), templates: [{ name: 'Cloze', question: '{{cloze:Text}}', answer: '{{cloze:Text}}<br>\n{{Back Extra}}' }] },
]

function named(...names: readonly string[]): NoteType['fields'] {
  return names.map((name) => ({ name }))
}

function complete(type: Pick<NoteType, 'name' | 'kind' | 'fields' | 'templates'>): NoteType {
  return { id: hashText('anki-text', type.name, type.kind, ...type.fields.map(({ name }) => name)) as NoteTypeId, ...type, css: '', sortField: 0 }
}

/** The note type that every collection of Anki begins with under this name, or null. */
export function stockNoteType(name: string): NoteType | null {
  const found = stock.find((type) => type.name.toLowerCase() === name.trim().toLowerCase())
  return found === undefined ? null : complete(found)
}

/** Makes up a note type for a name that nobody knows: the first field is asked, the others answer; with gaps when there are any in its first field. */
export function makeUpNoteType(name: string, fields: readonly string[], hasGaps: boolean): NoteType {
  const names = uniqueNames(fields.length === 0 ? ['Field 1'] : fields)
  const [first = 'Field 1', ...rest] = names
  const shown = rest.map((field) => `{{#${field}}}<div>{{${field}}}</div>{{/${field}}}`).join('\n')
  const template = hasGaps ? { name: 'Cloze', question: `{{cloze:${first}}}`, answer: `{{cloze:${first}}}\n${shown}` } : { name: 'Card 1', question: `{{${first}}}`, answer: `{{FrontSide}}\n\n<hr id=answer>\n\n${shown}` }
  return complete({ name, kind: hasGaps ? 'cloze' : 'standard', fields: named(...names), templates: [template] })
}

/** Names fit for templates: without the signs that mean something there, none twice. */
function uniqueNames(names: readonly string[]): readonly string[] {
  const taken = new Set<string>()
  return names.map((name, at) => {
    const fit = name.replace(/[{}:"#^/]/g, ' ').replace(/[\u{D800}-\u{DFFF}\0]/gu, ' ').trim()
    const short = cutText(fit, 60).trim()
    const own = short === '' || taken.has(short) ? `Field ${at + 1}` : short
    const unique = taken.has(own) ? `${own} (${at + 1})` : own
    taken.add(unique)
    return unique
  })
}
