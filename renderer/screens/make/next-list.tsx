import type { NoteId } from '../../../decks/model/id.ts'
import type { Note } from '../../../decks/model/note.ts'
import { sayCount } from '../../parts/say-count.ts'
import { typeset } from '../../parts/typeset.ts'
import { ConfidenceMeter } from './confidence-meter.tsx'
import styles from './inbox.module.css'

const most = 60

/** The drafts that come after the one on show; each can be taken up at once. */
export function NextList({ drafts, onChoose }: { drafts: readonly Note[]; onChoose: (note: NoteId) => void }) {
  if (drafts.length === 0) return <p className={`hint ${styles['last']}`}>This is the last one.</p>
  return (
    <ol className={styles['next']} aria-label="Next drafts">
      {drafts.slice(0, most).map((draft) => (
        <li key={draft.id}>
          <button type="button" className={styles['row']} onClick={() => onChoose(draft.id)}>
            <span className="clip">{typeset(draft.cards[0]?.question ?? '')}</span>
            <ConfidenceMeter confidence={draft.confidence} />
          </button>
        </li>
      ))}
      {drafts.length > most && <li className={`hint ${styles['more']}`}>and {sayCount(drafts.length - most, 'more', 'more')}</li>}
    </ol>
  )
}
