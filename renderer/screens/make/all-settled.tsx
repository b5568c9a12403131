import { Button } from '../../parts/button.tsx'
import { ButtonLink } from '../../parts/button-link.tsx'
import { EmptyState } from '../../parts/empty-state.tsx'
import { useFocusWhenLost } from '../../parts/use-focus-when-lost.ts'
import { sayCount } from '../../parts/say-count.ts'
import styles from './inbox.module.css'
import type { Desk } from './read-desk.ts'

/** Nothing waits any more: what became of the drafts, and the way to study. */
export function AllSettled({ desk, onPrecision, onUndo }: { desk: Desk; onPrecision: () => void; onUndo: () => void }) {
  const { accepted, rejected } = desk.counts
  const place = useFocusWhenLost<HTMLDivElement>()
  const all = accepted + rejected
  const cards = sayCount(accepted, 'card')
  const title = all === 0 ? 'No draft came of this article.' : all === 1 ? `The one draft is settled: ${cards}, ${rejected} rejected.` : `All ${all} drafts are settled: ${cards}, ${rejected} rejected.`
  const study = desk.notes.some(({ standing }) => standing === 'kept')
  return (
    <div ref={place} className={styles['settled']} tabIndex={-1}>
      <EmptyState
        title={title}
        actions={
          <>
            {study && <ButtonLink look="primary" href={`#/study/${desk.deck}`}>Study these</ButtonLink>}
            <Button onClick={onPrecision}>Precision sheet</Button>
            {all > 0 && <Button look="plain" keys="make.undo" onClick={onUndo}>Undo</Button>}
          </>
        }
      >
        {all === 0 ? 'Y shows why each sentence was skipped. Select any text in the article to make a card of it.' : 'Select any text in the article to make another card.'}
      </EmptyState>
    </div>
  )
}
