import { Columns3 } from 'lucide-react'
import { useState } from 'react'
import { cardColumns, fieldColumn } from '../../../decks/search/columns.ts'
import { Button } from '../../parts/button.tsx'
import { Dialog } from '../../parts/dialog.tsx'
import styles from './columns-menu.module.css'

export interface ColumnsMenuProps {
  columns: readonly string[]
  /** Names of the fields that notes have. */
  fields: readonly string[]
  onChange: (columns: readonly string[]) => void
}

/** Chooses the columns of the list and their order. */
export function ColumnsMenu({ columns, fields, onChange }: ColumnsMenuProps) {
  const [open, setOpen] = useState(false)
  const all = [...cardColumns, ...fields.filter((field) => !['question', 'answer', 'remark'].includes(field.toLowerCase())).map(fieldColumn)]
  const shown = columns.flatMap((name) => all.filter((column) => column.name === name))
  const others = all.filter(({ name }) => !columns.includes(name))
  const move = (at: number, by: number) => {
    const next = shown.map(({ name }) => name)
    const [name] = next.splice(at, 1)
    if (name !== undefined) next.splice(at + by, 0, name)
    onChange(next)
  }
  return (
    <>
      <Button look="plain" square icon={Columns3} aria-label="Columns" onClick={() => setOpen(true)} />
      <Dialog open={open} onClose={() => setOpen(false)} title="Columns" actions={<Button look="primary" onClick={() => setOpen(false)}>Done</Button>}>
        <h3 className={styles['title']}>Shown</h3>
        <ol className={styles['list']}>
          {shown.map(({ name, title }, at) => (
            <li key={name}>
              <span>{title}</span>
              <Button look="plain" disabled={at === 0} aria-label={`Move ${title} to the left`} onClick={() => move(at, -1)}>←</Button>
              <Button look="plain" disabled={at === shown.length - 1} aria-label={`Move ${title} to the right`} onClick={() => move(at, 1)}>→</Button>
              <Button look="plain" disabled={shown.length === 1} aria-label={`Leave out ${title}`} onClick={() => onChange(shown.map((column) => column.name).filter((each) => each !== name))}>Leave out</Button>
            </li>
          ))}
        </ol>
        <h3 className={styles['title']}>More</h3>
        <ul className={styles['more']}>
          {others.map(({ name, title }) => <li key={name}><Button onClick={() => onChange([...shown.map((column) => column.name), name])}>{title}</Button></li>)}
        </ul>
      </Dialog>
    </>
  )
}
