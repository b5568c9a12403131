import { ArrowRight } from 'lucide-react'
import { useId, useState } from 'react'
import type { NoteUpdate } from '../../../decks/formats/import-plan.ts'
import type { NoteId } from '../../../decks/model/id.ts'
import type { Note } from '../../../decks/model/note.ts'
import type { NoteType } from '../../../decks/model/note-type.ts'
import { Icon } from '../../parts/icon.tsx'
import { sayCount } from '../../parts/say-count.ts'
import { typeset } from '../../parts/typeset.ts'
import type { HeldMedia } from '../../rich/with-held-media.ts'
import { CardLooks, type Look } from './card-looks.tsx'
import { listChanges } from './list-changes.ts'
import type { Change } from './list-changes.ts'
import { LookButton } from './look-button.tsx'
import styles from './update-row.module.css'

export interface UpdateRowProps {
  update: NoteUpdate
  on: boolean
  /** How often its cards were answered. */
  answers: number
  /** Note types as they are and as they will be. */
  types: { readonly before: ReadonlyMap<string, NoteType>; readonly after: ReadonlyMap<string, NoteType> }
  held: HeldMedia
  onTick: (note: NoteId, on: boolean) => void
}

/** One changed note: its question, and each thing that changes struck through before what it becomes. */
export function UpdateRow({ update, on, answers, types, held, onTick }: UpdateRowProps) {
  const id = useId()
  const [open, setOpen] = useState(false)
  const looks = listLooks(update, types)
  const [first, ...rest] = listChanges(update.before, update.after)
  if (first === undefined) return null
  return (
    <li className={styles['row']}>
      <input type="checkbox" id={id} className={styles['box']} checked={on} aria-describedby={`${id}-change`} onChange={(event) => onTick(update.before.id, event.target.checked)} />
      <div className={styles['body']}>
        <label htmlFor={id} className={styles['question']}>{typeset(first.card.question)}</label>
        <div id={`${id}-change`}>
          <Changes changes={first.changes} />
          {rest.map(({ card, changes }) => (
            <div key={card.id}>
              <p className={styles['question']}>{typeset(card.question)}</p>
              <Changes changes={changes} />
            </div>
          ))}
          {update.mineNewer && <p className="hint">You changed yours later than this file was. Left out unless you tick it.</p>}
          {update.uncited && <p className="hint">Yours cites a source, theirs does not. Left out unless you tick it.</p>}
        </div>
      </div>
      <div className={styles['end']}>
        {answers > 0 && <span className={`hint ${styles['kept']}`}>{sayCount(answers, 'review')} kept</span>}
        {looks.length > 0 && <LookButton open={open} of={first.card.question} onToggle={() => setOpen(!open)} />}
      </div>
      {open && looks.length > 0 && <div className={styles['looks']}><CardLooks looks={looks} held={held} /></div>}
    </li>
  )
}

/** Its answer side now and after the import, of a note with a note type. */
function listLooks({ before, after }: NoteUpdate, types: UpdateRowProps['types']): readonly Look[] {
  const lookOf = (title: string, note: Note, known: ReadonlyMap<string, NoteType>): readonly Look[] => {
    const type = note.content && known.get(note.content.type)
    return type === undefined ? [] : [{ title, note, type, template: after.cards[0]?.template ?? 0, side: 'answer', deck: '' }]
  }
  return [...lookOf('Now', before, types.before), ...lookOf('Becomes', after, types.after)]
}

function Changes({ changes }: { changes: readonly Change[] }) {
  return changes.map(({ field, before, after }) => (
    <p key={field} className={styles['change']}>
      <span className={field === 'Answer' ? 'vh' : 'hint'}>{field}:</span>{' '}
      {before !== '' && <><span className="vh">now</span> <del>{before}</del>{' '}</>}
      {before !== '' && after !== '' && <Icon of={ArrowRight} className={styles['arrow']} />}{' '}
      {after !== '' ? <><span className="vh">becomes</span> <ins>{after}</ins></> : <span className="hint">taken away</span>}
    </p>
  ))
}
