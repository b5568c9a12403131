/** What a column may hold. The three ids tie a row to a card that Lectern wrote out. */
export type ColumnUse = 'question' | 'answer' | 'remark' | 'accepts' | 'tags' | 'kind' | 'deck-id' | 'note-id' | 'card-id'

/** Headings by what they announce, in lower case; the first is the one that Lectern writes. */
export const columnNames: ReadonlyMap<ColumnUse, readonly string[]> = new Map([
  ['question', ['question', 'questions', 'q', 'front', 'term', 'terms', 'prompt', 'word', 'expression', 'side 1', 'frage', 'vorderseite', 'begriff', 'recto', 'pregunta', 'anverso', 'domanda']],
  ['answer', ['answer', 'answers', 'a', 'back', 'definition', 'definitions', 'meaning', 'translation', 'response', 'reply', 'side 2', 'antwort', 'rückseite', 'réponse', 'verso', 'respuesta', 'reverso', 'risposta']],
  ['remark', ['remark', 'remarks', 'extra', 'back extra', 'note', 'notes', 'comment', 'comments', 'explanation', 'context', 'bemerkung', 'remarque']],
  ['accepts', ['also right', 'accepts', 'accept', 'alternatives', 'alternative answers', 'synonyms']],
  ['tags', ['tags', 'tag', 'labels', 'label', 'topic', 'category', 'categories', 'schlagwörter', 'étiquettes']],
  ['kind', ['kind']],
  ['deck-id', ['deck id']],
  ['note-id', ['note id']],
  ['card-id', ['card id']],
])
