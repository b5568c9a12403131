import { hashText } from '../model/hash-text.ts'
import type { NoteTypeId } from '../model/id.ts'
import type { NoteType } from '../model/note-type.ts'
import { cutText } from './cut-text.ts'

/** How a note of Mnemosyne is shown: the keys of its fields with their names, and for each of its cards what is asked and what answers. */
export interface MnemosyneType {
  readonly id: string
  readonly name: string
  readonly keys: readonly (readonly [key: string, name: string])[]
  readonly views: readonly MnemosyneView[]
}

export interface MnemosyneView {
  readonly id: string
  readonly name: string
  readonly question: readonly string[]
  readonly answer: readonly string[]
  /** Whether the answer takes the question's place. */
  readonly onTop: boolean
}

const wordKeys = [['f', 'Foreign word or phrase'], ['p_1', 'Pronunciation'], ['m_1', 'Meaning'], ['n', 'Notes']] as const

// Mnemosyne's own card types, https://mnemosyne-proj.org/help/card-types.php: one way, both ways, vocabulary, maps. Those of
// gaps are notes with gaps here.
/** The types that Mnemosyne brings and that are no type of Lectern's own. */
export const mnemosyneTypes: ReadonlyMap<string, MnemosyneType> = new Map([
  ['3', {
    id: '3',
    name: 'Vocabulary',
    keys: wordKeys,
    views: [
      { id: '3.1', name: 'Recognition', question: ['f'], answer: ['p_1', 'm_1', 'n'], onTop: false },
      { id: '3.2', name: 'Production', question: ['m_1'], answer: ['f', 'p_1', 'n'], onTop: false },
    ],
  }],
  ['4', {
    id: '4',
    name: 'Map',
    keys: [['loc', 'Location'], ['marked', 'Marked map'], ['blank', 'Blank map']],
    views: [
      { id: '4.1', name: 'Recognition', question: ['marked'], answer: ['loc', 'marked'], onTop: true },
      { id: '4.2', name: 'Production', question: ['loc', 'blank'], answer: ['loc', 'marked'], onTop: true },
    ],
  }],
  ['6', { id: '6', name: 'Sentence', keys: wordKeys, views: [{ id: '6.1', name: 'Recognition', question: ['f'], answer: ['p_1', 'm_1', 'n'], onTop: false }] }],
])

/** A type of Mnemosyne as a note type; two of one shape have one id. */
export function writeMnemosyneType({ name, keys, views }: MnemosyneType): NoteType {
  const names = new Map(keys.map(([key, label], at) => [key, fieldName(label, keys.slice(0, at).map(([, earlier]) => earlier))]))
  const show = (parts: readonly string[]): string => parts.flatMap((key) => names.get(key) ?? []).map((field) => `{{#${field}}}<div dir="auto">{{${field}}}</div>{{/${field}}}`).join('\n')
  const templates = views.map((view) => ({ name: cutText(view.name, 200) || 'Card', question: show(view.question), answer: `${view.onTop ? '' : '{{FrontSide}}\n<hr id=answer>\n'}${show(view.answer)}` }))
  return {
    id: hashText('mnemosyne type', name, JSON.stringify([...names.values()]), JSON.stringify(templates)) as NoteTypeId,
    name: `Mnemosyne: ${cutText(name, 200)}`,
    kind: 'standard',
    fields: [...names.values()].map((field) => ({ name: field })),
    templates,
    css: '',
    sortField: 0,
  }
}

/** A field's name without the signs that templates use, and unlike the names before it. */
function fieldName(label: string, earlier: readonly string[]): string {
  const bare = cutText(label.replaceAll(/[{}:"#^/]/g, ' ').trim(), 100) || 'Field'
  return earlier.includes(label) ? `${bare} ${earlier.length + 1}` : bare
}
