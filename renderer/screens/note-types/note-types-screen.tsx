import { useMemo } from 'react'
import type { NoteType } from '../../../decks/model/note-type.ts'
import { isOwnType } from '../../editor/is-own-type.ts'
import { useTypes } from '../../editor/use-types.ts'
import { Bar } from '../../parts/bar.tsx'
import { ButtonLink } from '../../parts/button-link.tsx'
import { EmptyState } from '../../parts/empty-state.tsx'
import { sayCount } from '../../parts/say-count.ts'
import styles from './note-types.module.css'
import { TypeEditor } from './type-editor.tsx'
import { useNotesByType, type NotesByType } from './use-notes-by-type.ts'

/** The note types: fields, templates and looks of the notes of one kind. */
export function NoteTypesScreen({ id }: { id?: string | undefined }) {
  const types = useTypes()
  const notes = useNotesByType()
  if (types === undefined || notes === undefined) return null
  return <NoteTypes types={types} notes={notes} id={id} />
}

function NoteTypes({ types, notes, id }: { types: readonly NoteType[]; notes: NotesByType; id: string | undefined }) {
  const shown = types.find((type) => type.id === id) ?? (id === undefined ? types[0] : undefined)
  const [own, others] = useMemo(() => [types.filter(isOwnType), types.filter((type) => !isOwnType(type))], [types])
  return (
    <>
      <Bar title="Note types" context="Fields, templates and looks of cards.">
        <ButtonLink look="plain" href="#/library">Back to the Library</ButtonLink>
      </Bar>
      <div className={styles['columns']}>
        <nav className={styles['list']} aria-label="Note types">
          <Group title="Lectern’s own" types={own} notes={notes} shown={shown} />
          {others.length > 0 && <Group title="Yours and imported" types={others} notes={notes} shown={shown} />}
        </nav>
        {shown === undefined ? <EmptyState title="This note type is not there any more">Choose another one from the list.</EmptyState> : <TypeEditor key={shown.id} type={shown} types={types} notes={notes.get(shown.id) ?? []} />}
      </div>
    </>
  )
}

function Group({ title, types, notes, shown }: { title: string; types: readonly NoteType[]; notes: NotesByType; shown: NoteType | undefined }) {
  return (
    <section>
      <h2>{title}</h2>
      {types.map(({ id, name }) => {
        const count = notes.get(id)?.length ?? 0
        return (
          <a key={id} href={`#/note-types/${id}`} className={styles['type']} aria-current={id === shown?.id ? 'page' : undefined}>
            <span>{name}</span>{' '}
            <span className={`hint ${styles['count']}`}>{count === 0 ? 'unused' : sayCount(count, 'note')}</span>
          </a>
        )
      })}
    </section>
  )
}
