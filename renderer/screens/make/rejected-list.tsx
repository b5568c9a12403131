import type { Note } from '../../../decks/model/note.ts'
import { Button } from '../../parts/button.tsx'
import { typeset } from '../../parts/typeset.ts'
import styles from './inbox.module.css'
import type { NoteStanding } from './standing.ts'

/** The drafts that were turned down, folded away; each can wait again. */
export function RejectedList({ notes, onReopen }: { notes: readonly NoteStanding[]; onReopen: (note: Note) => void }) {
  if (notes.length === 0) return null
  return (
    <details className={styles['rejected']}>
      <summary>Rejected: {notes.length}</summary>
      <ul>
        {notes.map(({ note, why }) => (
          <li key={note.id}>
            <span className="serif">{typeset(note.cards[0]?.question ?? '')} <span className="quiet">{typeset(note.cards[0]?.answer ?? '')}</span>{why !== undefined && <span className={`hint ${styles['reason']}`}>{typeset(why)}</span>}</span>
            <Button look="plain" onClick={() => onReopen(note)}>Let it wait again</Button>
          </li>
        ))}
      </ul>
    </details>
  )
}
