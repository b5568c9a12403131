import { Flag, Pause, Pencil, Sunrise, Undo2, X } from 'lucide-react'
import type { LucideIcon } from 'lucide-react'
import type { PutAside } from '../../../decks/study/session.ts'
import { Button } from '../../parts/button.tsx'
import styles from './study-bar.module.css'

export interface StudyBarProps {
  /** `back`: cards that were known and come back in this sitting. */
  progress: { readonly done: number; readonly total: number; readonly back: number }
  onEnd: () => void
  /** Null while there is nothing to take back. */
  onUndo: (() => void) | null
  /** Null when no card is on show. */
  onPutAside: ((what: PutAside) => void) | null
  onEdit: () => void
  /** What kind of sitting it is, or null for the day's plan. */
  kind: string | null
  /** True while cards go on by themselves: the pause key is about that then. */
  clock: boolean
  /** False when answers leave the schedule alone; then no card is put off. */
  counts: boolean
  onRemark: () => void
}

/** The bar of the study screen: the way out, how far it has come, and what can be done with the card besides answering. */
export function StudyBar({ progress: { done, total, back }, onEnd, onUndo, onPutAside, onEdit, onRemark, kind, clock, counts }: StudyBarProps) {
  return (
    <header className={styles['bar']}>
      <div className={styles['start']}>
        <h1 className="vh">Study</h1>
        <Button look="plain" icon={X} keys="Esc" aria-keyshortcuts="Escape" onClick={onEnd}>End</Button>
      </div>
      <div className={`${styles['middle']} ${kind === null ? '' : styles['three']}`}>
        {kind !== null && <span className={styles['kind']}>{kind}</span>}
        <progress aria-label="Cards done" value={done} max={Math.max(total, 1)} />
        <span>{done === total && back > 0 ? `${back} once more` : `${done} of ${total}`}</span>
      </div>
      <div className={styles['end']}>
        <BarAction icon={Undo2} word="Undo" keys="study.undo" onClick={onUndo} />
        <BarAction icon={Pencil} word="Edit" keys="study.edit" onClick={onPutAside && onEdit} />
        <BarAction icon={Flag} word="Mark as wrong" keys="study.mark" onClick={onPutAside && onRemark} />
        {counts && <BarAction icon={Sunrise} second word="Not today" keys="study.bury" onClick={onPutAside && (() => onPutAside('bury'))} />}
        <BarAction icon={Pause} second word="Pause" keys={clock ? 'study.pauseCard' : 'study.pause'} onClick={onPutAside && (() => onPutAside('suspend'))} />
      </div>
    </header>
  )
}

/** In a narrow window the word goes out of sight, a `second` one's first; icon and key stay. */
function BarAction({ icon, word, keys, second = false, onClick }: { icon: LucideIcon; word: string; keys: string; second?: boolean; onClick: (() => void) | null }) {
  return (
    <Button look="plain" icon={icon} keys={keys} title={word} disabled={onClick === null} onClick={() => onClick?.()}>
      <span className={`${styles['word']} ${second ? styles['second'] : ''}`}>{word}</span>
    </Button>
  )
}
