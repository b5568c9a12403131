import { Button } from '../../parts/button.tsx'
import { GradeBar, type Grade } from '../../parts/grade-bar.tsx'
import { KeyHints } from '../../parts/key-hints.tsx'
import { ProblemNote } from '../../parts/problem-note.tsx'
import { RemarkForm } from './remark-form.tsx'
import styles from './study.module.css'
import type { SittingControls } from './use-sitting.ts'

export interface StudyFootProps {
  open: boolean
  /** False until the card has been read. */
  ready: boolean
  grades: readonly Grade[]
  hasSource: boolean
  sitting: SittingControls
  remarking: boolean
  onReveal: () => void
  onRemark: (on: boolean) => void
}

/** The foot of the study screen: the one next step, a problem if the last one was not kept, and the keys. */
export function StudyFoot({ open, ready, grades, hasSource, sitting, remarking, onReveal, onRemark }: StudyFootProps) {
  const best = grades.find((grade) => grade.best)
  const hints: (readonly [string, string])[] = open && best ? [['Space', best.name], ...(hasSource ? [['S', 'Source'] as const] : []), ['Z', 'Undo'], ['?', 'All keys']] : [['B', 'Not today'], ['W', 'Mark as wrong'], ['?', 'All keys']]
  return (
    <footer className={styles['foot']}>
      {sitting.failed && (
        <div className={styles['failed']}>
          <ProblemNote title="This is not saved yet" actions={<Button onClick={sitting.failed.retry}>Try again</Button>}>
            {sitting.failed.detail} Everything before it is kept, and the card stays here until it is saved.
          </ProblemNote>
        </div>
      )}
      {remarking && <RemarkForm onMark={(remark) => sitting.putAside('flag', remark)} onCancel={() => onRemark(false)} />}
      {!remarking && open && <GradeBar grades={grades} onGrade={sitting.rate} />}
      {!remarking && !open && (
        <div className={styles['show']}>
          <Button look="primary" size="large" keys="Space" disabled={!ready} onClick={onReveal}>Show answer</Button>
        </div>
      )}
      {!remarking && <KeyHints keys={hints} />}
    </footer>
  )
}
