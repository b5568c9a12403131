import styles from './answer-rows.module.css'
import { CardText } from './card-face-text.tsx'
import type { AnswerRow } from './split-answer.ts'

const short = 24

/** An answer of several parts: each in a row, beside it in a smaller voice who says so. */
export function AnswerRows({ rows }: { rows: readonly AnswerRow[] }) {
  return (
    <ul className={styles['rows']} aria-label="Answer">
      {rows.map(({ what, aside }) => (
        <li key={`${what} ${aside}`}>
          <span className={`num ${aside === null ? '' : styles['what']} ${what.length <= short ? styles['short'] : ''}`}><CardText text={what} /></span>
          {aside !== null && <span className={styles['aside']}> <CardText text={aside} /></span>}
        </li>
      ))}
    </ul>
  )
}
