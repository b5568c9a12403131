import type { ReactNode } from 'react'
import type { Rating } from '../../../decks/model/review.ts'
import { Button } from '../../parts/button.tsx'
import { GradeBar, type Grade } from '../../parts/grade-bar.tsx'
import { ProblemNote } from '../../parts/problem-note.tsx'
import { FootKeys, type FootKey } from './foot-keys.tsx'
import { RemarkForm } from './remark-form.tsx'
import styles from './study.module.css'
import type { CardAside } from './use-card-keys.ts'
import type { Recall } from './use-recall.ts'
import type { SittingControls } from './use-sitting.ts'

export interface StudyFootProps {
  open: boolean
  /** False until the card has been read. */
  ready: boolean
  grades: readonly Grade[]
  /** The grade that what was typed speaks for, or null. */
  suggested: Rating | null
  hasSource: boolean
  sitting: SittingControls
  recall: Recall
  /** What the plan for a seminar means for the card's next day, or null. */
  planned: string | null
  remarking: boolean
  onReveal: () => void
  onAside: (aside: CardAside | null) => void
  /** Stands above the keys. */
  children?: ReactNode
}

/** The foot of the study screen: the one next step, a problem if the last one was not kept, and the keys. */
export function StudyFoot({ open, ready, grades, suggested, hasSource, sitting, recall, planned, remarking, onReveal, onAside, children }: StudyFootProps) {
  const typing = recall.typed !== null
  const onSpace = grades.find((grade) => (suggested === null ? grade.best : grade.rating === suggested))
  return (
    <footer className={styles['foot']}>
      {sitting.failed && (
        <div className={styles['failed']}>
          {sitting.failed.isKept ? (
            <ProblemNote title="This is saved, and you cannot go on now" actions={<Button onClick={() => location.reload()}>Open your cards again</Button>}>{sitting.failed.detail}</ProblemNote>
          ) : (
            <ProblemNote title="This is not saved yet" actions={<Button onClick={sitting.failed.retry}>Try again</Button>}>
              {sitting.failed.detail} Everything before it is kept, and the card stays here until it is saved.
            </ProblemNote>
          )}
        </div>
      )}
      {remarking && <RemarkForm onMark={(remark) => sitting.putAside('flag', remark)} onCancel={() => onAside(null)} />}
      {!remarking && open && <GradeBar grades={grades} onGrade={sitting.rate} suggested={suggested} />}
      {!remarking && !open && (
        <div className={styles['show']}>
          <Button look="primary" size="large" keys={typing ? 'Enter' : 'Space'} disabled={!ready} onClick={onReveal}>Show answer</Button>
        </div>
      )}
      {!remarking && children}
      {!remarking && <FootKeys keys={open && onSpace ? answerKeys(onSpace, hasSource, planned) : questionKeys(recall, ready, sitting.state.counts)} />}
    </footer>
  )
}

/** With something to say the keys that stand elsewhere on the screen too give way to it. */
function answerKeys({ name }: Grade, hasSource: boolean, planned: string | null): FootKey[] {
  if (planned !== null) return [{ keys: 'Space', does: name }, { keys: '', does: planned }, { keys: 'app.keys', does: 'All keys' }]
  return [{ keys: 'Space', does: name }, ...(hasSource ? [{ keys: 'source.show', does: 'Source' }] : []), { keys: 'study.undo', does: 'Undo' }, { keys: 'app.keys', does: 'All keys' }]
}

function questionKeys({ typed, startTyping, stopTyping, showHint }: Recall, ready: boolean, counts: boolean): FootKey[] {
  if (typed !== null) return [{ keys: 'Esc', does: 'Close the field', act: stopTyping }]
  const help = [{ keys: 'study.type', does: 'Type the answer', act: startTyping }, { keys: 'study.hint', does: 'First letters', act: showHint }]
  return [...(ready ? help : []), ...(counts ? [{ keys: 'study.bury', does: 'Not today' }] : []), { keys: 'app.keys', does: 'All keys' }]
}
