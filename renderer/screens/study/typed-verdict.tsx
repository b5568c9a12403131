import { Check, EqualApproximately, X } from 'lucide-react'
import type { AnswerCheck } from '../../../decks/study/answer/answer-check.ts'
import { Button } from '../../parts/button.tsx'
import { Tag } from '../../parts/tag.tsx'
import styles from './recall.module.css'
import { isSameAs, nameVerdict } from './say-check.ts'
import type { Recall } from './use-recall.ts'

const looks = { right: { tone: 'right', icon: Check }, nearly: { tone: 'doubt', icon: EqualApproximately }, wrong: { tone: 'wrong', icon: X } } as const

/** How what was typed compares with the answer above it, and the way to overrule it. Words that differ are marked, by more than colour. */
export function TypedVerdict({ recall: { check, overruled, overrule }, answer }: { recall: Pick<Recall, 'check' | 'overruled' | 'overrule'>; answer: string }) {
  if (check === null) return null
  const { verdict, typed, missing, wording, said } = check
  return (
    <div className={styles['verdict']}>
      <p>
        <Tag {...looks[overruled ?? verdict]}>{nameVerdict(check, answer, overruled)}</Tag>{' '}
        {!isSameAs(check, answer) && <TypedWords typed={typed} />}
      </p>
      {said !== '' && <p>{said}</p>}
      {missing.length > 0 && <p>{`Left out: ${missing.join(' ')}`}</p>}
      {verdict === 'nearly' && wording !== answer && <p>{`Compared with “${wording}”, which also counts as right.`}</p>}
      <p className={styles['overrule']}>
        {/* A click leaves the focus on the suggested grade. */}
        <Button look="plain" keys="study.overrule" onMouseDown={(event) => event.preventDefault()} onClick={overrule}>{(overruled ?? verdict) === 'right' ? 'Count it as wrong' : 'Count it as right'}</Button>
      </p>
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
