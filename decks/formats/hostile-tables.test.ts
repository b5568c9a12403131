import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { aNoteType, someNoteTools } from '../../tests/builders/some-note-tools.ts'
import { deckFileSchema } from '../model/deck.ts'
import type { NoteTypeId } from '../model/id.ts'
import type { Result } from '../result.ts'
import { openAnkiText } from './open-anki-text.ts'
import { openPastedTable } from './open-pasted-table.ts'
import type { ColumnUse } from './column-names.ts'
import { openTables } from './open-table.ts'
import type { TableOptions } from './open-table.ts'
import type { OpenedCollection } from './opened-collection.ts'
import { planImport } from './plan-import.ts'
import { writeAnkiNotes } from './write-anki-text.ts'
import { writeDeckJson } from './write-deck-json.ts'
import { writeDeckTable } from './write-deck-table.ts'

const vocabulary = aNoteType('Vocabulary', ['Word', 'Meaning', 'Reading'], true)
const tools = someNoteTools([vocabulary])

const uses: readonly (ColumnUse | null)[] = ['question', 'answer', 'remark', 'accepts', 'tags', 'kind', 'deck', 'guid', 'deck-id', 'note-id', 'card-id', 'note-type', 'note-type-id', 'markup', 'template', 'field-1', 'field-2', 'field-3', 'field-200', null]
const options = fc.record<TableOptions>(
  {
    delimiter: fc.constantFrom(',', ';', '\t', '|', ' ', ':'),
    header: fc.boolean(),
    columns: fc.array(fc.constantFrom(...uses), { maxLength: 6 }),
    markup: fc.constantFrom('text', 'html'),
    noteType: fc.constantFrom(null, vocabulary.id, 'cloze' as NoteTypeId, 'occlusion' as NoteTypeId, 'none' as NoteTypeId),
    tags: fc.constantFrom([], ['all']),
    deck: fc.constantFrom('', 'A\0::B', '\uD800', 'x'.repeat(400)),
    matches: fc.constantFrom('update', 'keep', 'both'),
    split: fc.constantFrom(null, { between: '-', rows: ';' }, { between: '', rows: '' }),
  },
  { requiredKeys: [] },
)
const piece = fc.constantFrom('a', 'b', 'norway', '"', '""', ',', ';', '\t', '|', ':', '-', '\n', '\n', '\r\n', ' ', '#', '#html:true', '#columns:', '#notetype column:1', '#deck column:2', '#guid column:1', 'question', 'answer', 'card id', 'note id', 'note type', 'template', 'deck', 'field 1', 'Vocabulary', 'Cloze', 'gap', '{{c1::a}}', '{{c1::', '}}', '<b>', '</b>', '&amp;', "'=1", '\\', '\0', '\uD800', '🏳️‍🌈', '1', '99999', '__proto__', 'constructor')
const text = fc.array(piece, { maxLength: 60 }).map((pieces) => pieces.join(''))

const readers: readonly ((text: string, options: TableOptions) => Result<OpenedCollection>)[] = [
  (text, options) => openTables('Table.csv', { text, encoding: 'utf-8' }, options, tools),
  (text, options) => openTables('\0', { text, encoding: 'utf-8' }, options),
  (text, options) => openAnkiText('Anki.txt', { text, encoding: 'utf-8' }, options, tools),
  (text, options) => openPastedTable('Pasted', text, options, tools),
]

test('whatever the text and whatever is chosen, what comes out are decks of the format, which can be planned and written', () => {
  fc.assert(
    fc.property(text, options, fc.constantFrom(...readers), (text, options, read) => {
      const opened = read(text, options)
      if (!opened.ok) {
        expect(['empty-file', 'one-column']).toContain(opened.problem.type)
        return
      }
      const files = opened.value.decks.map(({ file }) => file)
      expect(files.length).toBeGreaterThan(0)
      for (const deck of opened.value.decks) {
        expect(deckFileSchema.safeParse(deck.file).error?.issues).toBeUndefined()
        const first = planImport(deck, { deck: null, notes: [] })
        expect(planImport(deck, { deck: first.deck, notes: first.adds }).updates).toEqual([])
        expect(() => writeDeckJson(deck.file)).not.toThrow()
      }
      const ids = files.flatMap(({ notes }) => notes.flatMap((note) => [note.id as string, ...note.cards.map(({ id }) => id as string)]))
      expect(new Set(ids).size).toBe(ids.length)
      writeDeckTable(files, { mode: 'spreadsheet', delimiter: '\t' })
      writeAnkiNotes(files, (markdown) => markdown)
    }),
    { numRuns: 4000 },
  )
})
