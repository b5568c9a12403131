/** The place of a field in its note type, counted from 1. */
export type FieldUse = `field-${number}`

/** What a column may hold. The ids tie a row to a card that Lectern wrote out; `guid` to a note that Anki wrote. */
export type ColumnUse =
  | 'question' | 'answer' | 'remark' | 'accepts' | 'tags' | 'kind' | 'deck' | 'guid'
  | 'deck-id' | 'note-id' | 'card-id' | 'note-type' | 'note-type-id' | 'markup' | 'template'
  | FieldUse

/** Headings by what they announce, in lower case; the first is the one that Lectern writes. Fields are `field 1`, `field 2: Reading`. */
export const columnNames: ReadonlyMap<ColumnUse, readonly string[]> = new Map<ColumnUse, readonly string[]>([
  ['question', ['question', 'questions', 'q', 'front', 'term', 'terms', 'prompt', 'word', 'expression', 'side 1', 'frage', 'vorderseite', 'begriff', 'recto', 'pregunta', 'anverso', 'domanda']],
  ['answer', ['answer', 'answers', 'a', 'back', 'definition', 'definitions', 'meaning', 'translation', 'response', 'reply', 'side 2', 'antwort', 'rückseite', 'réponse', 'verso', 'respuesta', 'reverso', 'risposta']],
  ['remark', ['remark', 'remarks', 'extra', 'back extra', 'note', 'notes', 'comment', 'comments', 'explanation', 'context', 'bemerkung', 'remarque']],
  ['accepts', ['also right', 'accepts', 'accept', 'alternatives', 'alternative answers', 'synonyms']],
  ['tags', ['tags', 'tag', 'labels', 'label', 'topic', 'category', 'categories', 'schlagwörter', 'étiquettes']],
  ['kind', ['kind']],
  ['deck', ['deck', 'deck name']],
  ['guid', ['guid']],
  ['note-type', ['note type', 'notetype']],
  ['note-type-id', ['note type id']],
  ['markup', ['markup']],
  ['template', ['template']],
  ['deck-id', ['deck id']],
  ['note-id', ['note id']],
  ['card-id', ['card id']],
])

const useByName = new Map<string, ColumnUse>()
for (const [use, names] of columnNames) for (const name of names) useByName.set(name, use)

const mostFields = 200

/** The column use of a field, `at` counted from 0. */
export function fieldUse(at: number): FieldUse {
  return `field-${at + 1}`
}

/** Which field a column holds, counted from 0, or null when it holds none. */
export function fieldPlace(use: ColumnUse | null): number | null {
  return use !== null && use.startsWith('field-') ? Number(use.slice(6)) - 1 : null
}

/** The heading that Lectern writes over a column. */
export function headingOf(use: ColumnUse): string {
  return columnNames.get(use)?.[0] ?? use.replace('-', ' ')
}

/** What a heading announces, or null when it is none of ours. */
export function useOfHeading(heading: string): ColumnUse | null {
  const name = heading.trim().replace(/\s+/g, ' ').toLowerCase()
  const known = useByName.get(name)
  if (known !== undefined) return known
  if (!name.startsWith('field ')) return null
  const colon = name.indexOf(':')
  const number = name.slice(6, colon === -1 ? name.length : colon)
  if (!/^[1-9][0-9]{0,2}$/.test(number) || Number(number) > mostFields) return null
  return fieldUse(Number(number) - 1)
}
