import { ArrowDown, ArrowUp, Plus, X } from 'lucide-react'
import { useRef } from 'react'
import { Button } from '../../parts/button.tsx'
import { sayCount } from '../../parts/say-count.ts'
import { TextField } from '../../parts/text-field.tsx'
import type { NoteInDeck } from '../../store/write-notes.ts'
import { moveItem } from './move-item.ts'
import styles from './note-types.module.css'
import { nextKey, settleNames, type TypeDraft } from './type-draft.ts'

/** The fields of a note type: renamed, moved, added, and taken away after it is said what goes with them. */
export function FieldList({ draft, locked, onChange, notes }: { draft: TypeDraft; locked: boolean; onChange: (draft: TypeDraft) => void; notes: readonly NoteInDeck[] }) {
  const list = useRef<HTMLOListElement>(null)
  const { fields } = draft
  const add = () => {
    onChange({ ...draft, fields: [...fields, { name: `Field ${fields.length + 1}`, said: `Field ${fields.length + 1}`, key: nextKey(fields), from: null }] })
    requestAnimationFrame(() => [...(list.current?.querySelectorAll('input') ?? [])].at(-1)?.select())
  }
  const move = (place: number, by: number) => onChange({ ...draft, fields: moveItem(fields, place, by) })
  return (
    <section className={styles['part']}>
      <h2>Fields</h2>
      <ol ref={list} className={styles['fields']}>
        {fields.map((field, place) => {
          const filled = field.from === null ? 0 : notes.filter(({ note }) => (note.content?.fields[field.from ?? -1] ?? '').trim() !== '').length
          return (
            <li key={field.key}>
              <TextField label={`Field ${place + 1}`} value={field.name} disabled={locked} maxLength={200} onChange={(name) => onChange({ ...draft, fields: fields.map((each) => (each.key === field.key ? { ...each, name } : each)) })} onBlur={() => onChange(settleNames(draft))} hint={filled > 0 && !locked ? `${sayCount(filled, 'note')} ${filled === 1 ? 'has' : 'have'} a text here.` : undefined} />
              {!locked && (
                <span className={styles['acts']}>
                  <Button look="plain" square icon={ArrowUp} aria-label={`Move “${field.name}” up`} disabled={place === 0} onClick={() => move(place, -1)} />
                  <Button look="plain" square icon={ArrowDown} aria-label={`Move “${field.name}” down`} disabled={place === fields.length - 1} onClick={() => move(place, 1)} />
                  <Button look="plain" square icon={X} aria-label={`Remove “${field.name}”`} disabled={fields.length === 1} onClick={() => onChange({ ...draft, fields: fields.filter(({ key }) => key !== field.key) })} />
                </span>
              )}
            </li>
          )
        })}
      </ol>
      {!locked && <div><Button icon={Plus} onClick={add}>Add a field</Button></div>}
    </section>
  )
}
