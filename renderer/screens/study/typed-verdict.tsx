import { Check, EqualApproximately, X } from 'lucide-react'
import type { AnswerCheck } from '../../../decks/study/answer/check-answer.ts'
import { Tag } from '../../parts/tag.tsx'
import styles from './recall.module.css'
import { nameVerdict } from './say-check.ts'

const looks = { same: { tone: 'right', icon: Check }, close: { tone: 'doubt', icon: EqualApproximately }, different: { tone: 'wrong', icon: X } } as const

/** How what was typed compares with the answer above it. Words that differ are marked, by more than colour. */
export function TypedVerdict({ check, answer }: { check: AnswerCheck; answer: string }) {
  const { verdict, typed, missing, wording } = check
  return (
    <div className={styles['verdict']}>
      <p>
        <Tag {...looks[verdict]}>{nameVerdict(check, answer)}</Tag>{' '}
        {(verdict !== 'same' || wording !== answer) && <TypedWords typed={typed} />}
      </p>
      {missing.length > 0 && <p>{`Left out: ${missing.join(' ')}`}</p>}
      {verdict === 'close' && wording !== answer && <p>{`Compared with “${wording}”, which also counts as right.`}</p>}
    </div>
  )
}

function TypedWords({ typed }: Pick<AnswerCheck, 'typed'>) {
  return (
    <>
      <span className="hint">You typed </span>
      <span className={styles['typed']}>
        {typed.map(({ text, after, differs }, place) => (
          // The words of one answer never change their order.
          // oxlint-disable-next-line react/no-array-index-key
          <span key={place}>{differs ? <em>{text}<span className="vh"> (differs)</span></em> : text}{after}</span>
        ))}
      </span>
    </>
  )
}
