import type { NoteUpdate } from '../../../decks/formats/import-plan.ts'
import type { NoteId } from '../../../decks/model/id.ts'
import { Button } from '../../parts/button.tsx'
import { ShowMore, useFirst } from './show-more.tsx'
import { UpdateRow } from './update-row.tsx'
import styles from './update-list.module.css'

export interface UpdateListProps {
  updates: readonly NoteUpdate[]
  ticked: ReadonlySet<NoteId>
  answers: ReadonlyMap<NoteId, number>
  title: string
  onTick: (ticked: ReadonlySet<NoteId>) => void
}

/** The cards that change, each with a tick: what it says now and what it would say. */
export function UpdateList({ updates, ticked, answers, title, onTick }: UpdateListProps) {
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
          <UpdateRow key={update.before.id} update={update} on={ticked.has(update.before.id)} answers={answers.get(update.before.id) ?? 0} onTick={tick} />
        ))}
      </ol>
      <ShowMore {...more} />
    </>
  )
}
