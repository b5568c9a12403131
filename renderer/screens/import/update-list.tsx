import { useMemo } from 'react'
import type { NoteUpdate } from '../../../decks/formats/import-plan.ts'
import type { NoteId } from '../../../decks/model/id.ts'
import { Button } from '../../parts/button.tsx'
import type { Planned } from './import-step.ts'
import { typesAfter } from './plan-types.ts'
import { ShowMore, useFirst } from './show-more.tsx'
import { UpdateRow } from './update-row.tsx'
import styles from './update-list.module.css'

export interface UpdateListProps {
  planned: Planned
  updates: readonly NoteUpdate[]
  title: string
  onTick: (ticked: ReadonlySet<NoteId>) => void
}

/** The cards that change, each with a tick: what it says now and what it would say. */
export function UpdateList({ planned, updates, title, onTick }: UpdateListProps) {
  const { answers, noteTypes, opened } = planned
  const { ticked } = planned.taken
  const before = useMemo(() => new Map(noteTypes.map((type) => [type.id as string, type])), [noteTypes])
  const after = useMemo(() => typesAfter(planned), [planned])
  const [shown, more] = useFirst(updates)
  const tick = (id: NoteId, on: boolean) => {
    const next = new Set(ticked)
    if (on) next.add(id)
    else next.delete(id)
    onTick(next)
  }
  return (
    <>
      <div className={styles['head']}>
        <h2>{title}</h2>
        {updates.length > 0 && (
          <div className={styles['all']} role="group" aria-label="Tick">
            <Button look="plain" aria-label="Tick all" onClick={() => onTick(new Set(updates.map(({ before }) => before.id)))}>All</Button>
            <Button look="plain" aria-label="Tick none" onClick={() => onTick(new Set())}>None</Button>
          </div>
        )}
      </div>
      <ol className={styles['list']}>
        {shown.map((update) => (
          <UpdateRow key={update.before.id} update={update} on={ticked.has(update.before.id)} answers={answers.get(update.before.id) ?? 0} types={{ before, after }} held={opened} onTick={tick} />
        ))}
      </ol>
      <ShowMore {...more} />
    </>
  )
}
