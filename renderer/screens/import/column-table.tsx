import { useId } from 'react'
import type { ColumnUse } from '../../../decks/formats/column-names.ts'
import type { TableReading } from '../../../decks/formats/opened-deck.ts'
import type { NoteType } from '../../../decks/model/note-type.ts'
import { listUses, sayUse } from './column-words.ts'
import styles from './column-table.module.css'

const mostRows = 4

/** The first rows of a table, and above each column what it is. */
export function ColumnTable({ table, type, onChoose }: { table: TableReading; type: NoteType | null; onChoose: (column: number, use: ColumnUse | null) => void }) {
  const { columns, header, preview } = table
  const rows = (header ? preview.slice(1) : preview).slice(0, mostRows)
  const width = Math.max(columns.length, ...rows.map((row) => row.length))
  const all = Array.from({ length: width }, (_, at) => columns[at] ?? { heading: null, use: null })
  const uses = listUses(table, type)
  const quiet = (at: number) => (all[at]?.use == null ? styles['quiet'] : undefined)
  return (
    // A table that is wider than its place is scrolled with the arrows, for which it takes the focus.
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex
    <div className={styles['scroll']} role="region" aria-label="The first rows" tabIndex={0}>
      <table className={styles['table']}>
        <thead>
          <tr>{all.map(({ heading, use }, at) => <th key={at} scope="col"><UseSelect label={`Column ${at + 1}${heading?.trim() ? `, “${heading.trim()}”` : ''}`} value={use} uses={uses} type={type} onChange={(next) => onChoose(at, next)} /></th>)}</tr>
          {header && <tr>{all.map(({ heading }, at) => <th key={at} scope="col" className={quiet(at)} dir="auto">{heading}</th>)}</tr>}
        </thead>
        <tbody>
          {rows.map((row, line) => <tr key={line}>{all.map((_, at) => <td key={at} className={quiet(at)} dir="auto"><div>{row[at]}</div></td>)}</tr>)}
        </tbody>
      </table>
    </div>
  )
}

interface UseSelectProps {
  label: string
  value: ColumnUse | null
  uses: ReturnType<typeof listUses>
  type: NoteType | null
  onChange: (use: ColumnUse | null) => void
}

function UseSelect({ label, value, uses: { usual, rare }, type, onChange }: UseSelectProps) {
  const id = useId()
  const all = [...usual, ...rare]
  const choose = (chosen: string) => onChange(all.find((use) => use === chosen) ?? null)
  return (
    <>
      <label htmlFor={id} className="vh">{label}</label>
      <select id={id} className={styles['use']} value={value ?? ''} onChange={(event) => choose(event.target.value)}>
        <option value="">Not used</option>
        {usual.map((use) => <option key={use} value={use}>{sayUse(use, type)}</option>)}
        <optgroup label="Written by a program">
          {rare.map((use) => <option key={use} value={use}>{sayUse(use, type)}</option>)}
        </optgroup>
      </select>
    </>
  )
}
