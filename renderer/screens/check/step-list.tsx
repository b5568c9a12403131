import { CircleCheck, CircleDashed, TriangleAlert } from 'lucide-react'
import { Icon } from '../../parts/icon.tsx'
import { sayCount } from '../../parts/say-count.ts'
import type { CheckStep } from '../../store/check-report.ts'
import styles from './check.module.css'
import { sayChecked } from './say-checked.ts'

/** What was checked, line by line, with what was found; lines with a fault come first. */
export function StepList({ steps }: { steps: readonly CheckStep[] }) {
  return (
    <ul className={styles['steps']}>
      {[...steps.filter(({ found }) => found > 0), ...steps.filter(({ found }) => found === 0)].map((step) => <Step key={step.name} step={step} />)}
    </ul>
  )
}

function Step({ step: { title, checked, unit, found, findings, skipped } }: { step: CheckStep }) {
  const state = skipped !== null ? 'skipped' : found > 0 ? 'found' : 'right'
  return (
    <li className={styles['step']} data-state={state}>
      <Icon of={state === 'skipped' ? CircleDashed : state === 'found' ? TriangleAlert : CircleCheck} className={styles['mark']} />
      <div>
        <p className={styles['title']}>{title}</p>
        {skipped !== null && <p className="hint">Not checked: {skipped}</p>}
        {findings.length > 0 && (
          <ul className={styles['findings']}>
            {findings.map(({ detail, where }, at) => <li key={at}>{detail}{where !== null && <span className="hint"> {where}</span>}</li>)}
            {found > findings.length && <li className="hint">and {sayCount(found - findings.length, 'more', 'more')}</li>}
          </ul>
        )}
      </div>
      <span className={`num ${styles['count']}`}>
        {skipped === null && <span className="hint">{sayChecked(checked, unit)}</span>}
        <span>{state === 'skipped' ? 'Left out' : state === 'right' ? 'In order' : `${found.toLocaleString('en')} found`}</span>
      </span>
    </li>
  )
}
