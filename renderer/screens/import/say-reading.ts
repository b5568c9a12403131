import { fieldPlace } from '../../../decks/formats/column-names.ts'
import type { MarkdownStyle } from '../../../decks/formats/open-markdown-reading.ts'
import type { TableReading, TextSplit } from '../../../decks/formats/opened-deck.ts'
import type { Delimiter } from '../../../decks/formats/recognise-delimiter.ts'
import type { NoteType } from '../../../decks/model/note-type.ts'
import { sayUse } from './column-words.ts'

/** What may stand between columns. */
export const delimiterWords: readonly (readonly [Delimiter, string])[] = [
  [',', 'Comma'],
  [';', 'Semicolon'],
  ['\t', 'Tab'],
  ['|', 'Bar |'],
  [' ', 'Blank'],
  [':', 'Colon'],
]

/** The styles of cards in Markdown. */
export const styleWords: readonly (readonly [MarkdownStyle, string])[] = [
  ['lectern', 'As Lectern writes them'],
  ['obsidian', 'Question::answer, as in Obsidian'],
  ['pairs', 'Q: and A:'],
  ['table', 'Rows of tables'],
  ['list', 'Lists, the answer set in'],
  ['headings', 'Headings as questions'],
]

/** How a table is read, in a line. */
export function sayReading({ delimiter, header, columns, split, markup }: TableReading, type: NoteType | null): string {
  const parts = split === null ? `${delimiterWords.find(([each]) => each === delimiter)?.[1].replace(' |', '') ?? 'Something'} between the columns` : saySplit(split)
  const told = columns.flatMap(({ use }, at) => (use !== null && (use === 'question' || use === 'answer' || fieldPlace(use) !== null) ? [`${sayUse(use, type).toLowerCase() === 'question' ? 'question' : use === 'answer' ? 'answer' : `“${sayUse(use, type)}”`} in column ${at + 1}`] : []))
  const shown = told.slice(0, 3).join(', ') + (told.length > 3 ? ' and so on' : '')
  return [parts, header ? 'a heading' : 'no heading', shown === '' ? 'no question' : shown, markup === 'html' ? 'HTML' : ''].filter(Boolean).join(' · ')
}

function saySplit({ between, rows }: TextSplit): string {
  return `“${between.trim() || between}” between question and answer, ${rows === '\n' ? 'a card a line' : `“${rows.trim() || 'blank line'}” between cards`}`
}
