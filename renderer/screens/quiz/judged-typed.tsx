import { Check, EqualApproximately, X } from 'lucide-react'
import type { QuizQuestion } from '../../../decks/model/quiz.ts'
import type { AnswerCheck } from '../../../decks/study/answer/answer-check.ts'
import { CardText } from '../../parts/card-face-text.tsx'
import { Icon } from '../../parts/icon.tsx'
import { typeset } from '../../parts/typeset.ts'
import { FigureLine } from './figure-line.tsx'
import styles from './forms.module.css'
import type { TypedResponse } from './responses.ts'
import { layFigures } from './lay-figures.ts'
import { closeEnough, sayTyped } from './say-typed.ts'
import type { ShownAnswer } from './use-run-place.ts'

const looks = { right: Check, nearly: EqualApproximately, wrong: X } as const

/** Answers whose words are compared; of figures and dates a sentence says more. */
const worded: ReadonlySet<AnswerCheck['kind']> = new Set(['name', 'list', 'text'])

export interface JudgedTypedProps {
  question: Extract<QuizQuestion, { form: 'typed' }>
  response: TypedResponse
  answer: ShownAnswer
}

/** What was typed beside the answer: the verdict, what differs, and for figures how far it is off. */
export function JudgedTyped({ question: { asked }, response, answer: { grade, check, said } }: JudgedTypedProps) {
  const line = check && layFigures(check, response.text)
  const below = check === null ? '' : said.replace(`${closeEnough}. `, '')
  return (
    <>
      <div className={styles['typed']} data-verdict={grade.verdict}>
        <input aria-label="Your answer" value={response.text} readOnly placeholder="No answer" />
        <div className={styles['result']} data-verdict={grade.verdict}>
          <b><Icon of={looks[grade.verdict]} size={1.25} />{sayTyped(grade, check, response.text)}</b>
          {below !== '' && <p className="quiet">{typeset(below)}</p>}
        </div>
      </div>
      {check !== null && check.verdict === 'nearly' && worded.has(check.kind) && <TypedDiff check={check} />}
      {line ? (
        <FigureLine line={line} />
      ) : (
        <p className={styles['answer']}>
          <span>The answer</span>
          <CardText text={asked.answer} />
        </p>
      )}
      {asked.remark !== null && <p className="quiet"><CardText text={asked.remark} /></p>}
    </>
  )
}

/** The typed words, those marked that the answer does not have; marked by more than colour. */
function TypedDiff({ check: { typed, missing } }: { check: AnswerCheck }) {
  if (!typed.some(({ differs }) => differs) && missing.length === 0) return null
  return (
    <p className={styles['diff']}>
      <span>You typed</span>
      {typed.map(({ text, after, differs }, place) => (
        // The words of one answer never change their order.
        // oxlint-disable-next-line react/no-array-index-key
        <span key={place}>{differs ? <em>{text}<span className="vh"> (differs)</span></em> : text}{after}</span>
      ))}
      {missing.length > 0 && <span className="quiet"> Left out: {missing.join(' ')}</span>}
    </p>
  )
}
