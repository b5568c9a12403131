import { ChevronRight, Undo2 } from 'lucide-react'
import { useId } from 'react'
import type { EntryId } from '../../../decks/model/id.ts'
import { Button } from '../../parts/button.tsx'
import { Icon } from '../../parts/icon.tsx'
import { sayMoment, sayTime } from '../../parts/say-date.ts'
import { Tag } from '../../parts/tag.tsx'
import { typeset } from '../../parts/typeset.ts'
import type { ActView } from '../../store/list-acts.ts'
import styles from './history.module.css'
import { sayDetails } from './say-details.ts'

export interface HistoryRowProps {
  act: ActView
  /** The question of the card it was about. */
  question: string | undefined
  timeZone: string
  /** True for the one line at which Tab stops, and for the one that the keys are at. */
  stop: boolean
  on: boolean
  open: boolean
  onAt: (act: EntryId) => void
  onOpen: (act: EntryId | null) => void
  onToggle: (act: ActView) => void
  onSince: (act: ActView) => void
}

/** One act: when and what, and opened its details and the way back. */
export function HistoryRow({ act, question, timeZone, stop, on, open, onAt, onOpen, onToggle, onSince }: HistoryRowProps) {
  const id = useId()
  const { entry, at, summary, state, restored, canTakeBack, canBringBack, card } = act
  return (
    <div className={styles['row']} data-act={entry} data-on={on || undefined} data-state={state}>
      <button type="button" className={styles['line']} tabIndex={stop ? 0 : -1} aria-expanded={open} aria-controls={open ? id : undefined} onFocus={() => onAt(entry)} onClick={() => onOpen(open ? null : entry)}>
        <span className={`num ${styles['time']}`}>{sayTime(at, timeZone)}</span>
        <span className={styles['what']}>
          <span className={styles['said']}>{summary}{restored !== null && ` of ${sayMoment(restored, timeZone)}`}</span>
          {question !== undefined && <span className={styles['question']}>{typeset(question)}</span>}
        </span>
        {state !== 'stands' && <Tag icon={Undo2}>{state === 'partly' ? 'Partly taken back' : 'Taken back'}</Tag>}
        <Icon of={ChevronRight} size={0.875} className={styles['turn']} />
      </button>
      {open && (
        <div id={id} className={styles['details']}>
          <p>{sayDetails(act, timeZone)}{card !== null && question !== undefined && <> <a href={`#/library/card/${card}`}>Open the card</a></>}</p>
          {(canTakeBack || canBringBack) && (
            <div className={styles['buttons']}>
              <Button onClick={() => onToggle(act)}>{canTakeBack ? 'Take back' : 'Bring back'}</Button>
              {canTakeBack && <Button look="plain" onClick={() => onSince(act)}>Take back everything since here…</Button>}
            </div>
          )}
        </div>
      )}
    </div>
  )
}
