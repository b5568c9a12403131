import { Button } from '../../parts/button.tsx'
import { Dialog } from '../../parts/dialog.tsx'
import { typeset } from '../../parts/typeset.ts'
import styles from './precision-dialog.module.css'
import { sumRules, sumStopped } from './sum-rules.ts'
import { listRejected, sayCoverage, sayStandings } from './write-precision.ts'
import type { PrecisionSource } from './write-precision.ts'

export interface PrecisionDialogProps {
  source: PrecisionSource
  onSave: (as: 'text' | 'table') => void
  onClose: () => void
}

/** How the drafts of an article fared: by rule, those that were rejected, and what the checks stopped before it became a draft. */
export function PrecisionDialog({ source, onSave, onClose }: PrecisionDialogProps) {
  const actions = (
    <>
      <Button onClick={() => onSave('table')}>Save as a table</Button>
      <Button onClick={() => onSave('text')}>Save as text</Button>
    </>
  )
  return (
    <Dialog open onClose={onClose} title={`Precision: ${sayStandings(source.notes)}`} wide actions={actions}>
      <div className={styles['sheet']}>
        <p className="quiet">{sayCoverage(source.marks)}</p>
        <Rules of={source} />
        <Rejected of={source} />
        <Stopped of={source} />
      </div>
    </Dialog>
  )
}

function Rules({ of }: { of: PrecisionSource }) {
  return (
    <section>
      <h3>By rule</h3>
      <div className={styles['wide']}>
        <table>
          <thead>
            <tr><th scope="col">Rule</th><th scope="col">Made</th><th scope="col">Kept</th><th scope="col">Rejected</th><th scope="col">Waiting</th></tr>
          </thead>
          <tbody>
            {sumRules(of.notes).map(({ rule, made, kept, rejected, waiting }) => (
              <tr key={rule}><th scope="row">{rule}</th><td>{made}</td><td>{kept}</td><td>{rejected}</td><td>{waiting}</td></tr>
            ))}
          </tbody>
        </table>
      </div>
    </section>
  )
}

function Rejected({ of }: { of: PrecisionSource }) {
  const rejected = listRejected(of.notes)
  if (rejected.length === 0) return null
  return (
    <section>
      <h3>Rejected: {rejected.length}</h3>
      <ul className={styles['rejected']}>
        {rejected.map(({ note, why }) => (
          <li key={note.id}>
            <Words question={note.cards[0]?.question ?? ''}>{note.cards[0]?.answer ?? ''}</Words>
            <span className="hint">{why === undefined ? 'No reason given' : typeset(why)}</span>
          </li>
        ))}
      </ul>
    </section>
  )
}

function Stopped({ of }: { of: PrecisionSource }) {
  const stopped = sumStopped(of.stopped)
  return (
    <section>
      <h3>Stopped before they became drafts: {of.stopped.length}</h3>
      {stopped.length === 0 && <p className="quiet">The checks stopped nothing.</p>}
      <ul className={styles['stopped']}>
        {stopped.map(({ reason, count, examples }) => (
          <li key={reason}>
            <details>
              <summary><span className="num">{count}</span> {typeset(reason)}</summary>
              <ul>
                {examples.map(({ question, answer, passage, start, frame }) => <li key={`${frame} ${passage} ${start} ${question} ${answer}`}><Words question={question}>{answer}</Words></li>)}
              </ul>
            </details>
          </li>
        ))}
      </ul>
    </section>
  )
}

function Words({ question, children }: { question: string; children: string }) {
  return <span className="serif">{typeset(question)} <span className="quiet">{typeset(children)}</span></span>
}
