import { fieldPlace, fieldUse, type ColumnUse } from '../../../decks/formats/column-names.ts'
import type { TableReading } from '../../../decks/formats/opened-deck.ts'
import type { NoteType } from '../../../decks/model/note-type.ts'

const words: Readonly<Partial<Record<ColumnUse, string>>> = {
  question: 'Question',
  answer: 'Answer',
  remark: 'Remark',
  accepts: 'Also right',
  tags: 'Tags',
  deck: 'Deck',
  guid: 'Mark of the note (guid)',
  kind: 'Kind of card',
  'note-type': 'Note type',
  'note-type-id': 'Id of the note type',
  markup: 'Text or HTML',
  template: 'Template',
  'deck-id': 'Id of the deck',
  'note-id': 'Id of the note',
  'card-id': 'Id of the card',
}

const sides: readonly ColumnUse[] = ['question', 'answer', 'remark', 'accepts']
const rare: readonly ColumnUse[] = ['note-type', 'guid', 'kind', 'markup', 'template', 'deck-id', 'note-id', 'card-id', 'note-type-id']

/** What a column is used for, in a word; a field by its name in the note type. */
export function sayUse(use: ColumnUse, type: NoteType | null): string {
  const place = fieldPlace(use)
  return place === null ? (words[use] ?? use) : (type?.fields[place]?.name ?? `Field ${place + 1}`)
}

/** The uses that can be chosen, those that are likely first. */
export function listUses({ columns }: Pick<TableReading, 'columns'>, type: NoteType | null): { readonly usual: readonly ColumnUse[]; readonly rare: readonly ColumnUse[] } {
  const used = columns.flatMap(({ use }) => use ?? [])
  const named = used.includes('note-type') || used.includes('note-type-id')
  const most = Math.max(0, ...used.map((use) => (fieldPlace(use) ?? -1) + 1), named ? columns.length : 0)
  const fields = Array.from({ length: type === null ? most : Math.max(type.fields.length, most) }, (_, at) => fieldUse(at))
  const plain = type === null ? sides : sides.filter((use) => used.includes(use))
  return { usual: [...fields, ...plain, 'tags', 'deck'], rare }
}
