import { toPercent } from './confidence.ts'
import styles from './confidence-meter.module.css'

const steps = [1, 2, 3, 4, 5] as const

/** How likely a draft is kept: five steps, in the colour of doubt when unlikely. The percentage stands beside it, as words. */
export function ConfidenceMeter({ confidence }: { confidence: number | undefined }) {
  const percent = toPercent(confidence)
  if (percent === null) return null
  const on = Math.max(1, Math.round(percent / 20))
  return (
    <>
      <span className={`${styles['meter']} ${on < 3 ? styles['low'] : ''}`} aria-hidden="true">
        {steps.map((step) => <i key={step} className={step <= on ? styles['on'] : undefined} />)}
      </span>
      <span className={`num ${styles['percent']}`}>{percent}%</span>
    </>
  )
}
