import type { QuizQuestion } from '../../../decks/model/quiz.ts'
import { HeldText } from '../../parts/held-text.tsx'
import { typeset } from '../../parts/typeset.ts'
import { listOptions, Statement, truthOptions } from './asked-question.tsx'
import styles from './forms.module.css'
import { JudgedOptions } from './option-list.tsx'
import { JudgedOrder } from './judged-order.tsx'
import { JudgedPairs } from './judged-pairs.tsx'
import { JudgedTyped } from './judged-typed.tsx'
import type { ShownAnswer } from './use-run-place.ts'

/** A question after its answer: what is right, what the reader had, and what there is to say of it. */
export function JudgedQuestion({ question, answer }: { question: QuizQuestion; answer: ShownAnswer }) {
  return (
    <>
      <JudgedForm question={question} answer={answer} />
      {/* Options say themselves what is right and why. */}
      {question.form !== 'typed' && !('options' in question) && answer.said !== '' && <p className={styles['said']}><HeldText>{typeset(answer.said)}</HeldText></p>}
    </>
  )
}

function JudgedForm({ question, answer }: { question: QuizQuestion; answer: ShownAnswer }) {
  const { response } = answer
  if ('options' in question && 'chosen' in response) return <JudgedOptions options={listOptions(question.options)} chosen={response.chosen} right={question.right} />
  if ('left' in question && 'pairs' in response) return <JudgedPairs question={question} response={response} />
  if (question.form === 'order' && response.form === 'order') return <JudgedOrder question={question} order={response.order} />
  if (question.form === 'truth' && response.form === 'truth') {
    return (
      <>
        <Statement text={question.statement} />
        <JudgedOptions options={truthOptions.map((option) => ({ ...option, remark: null }))} chosen={response.said === null ? null : response.said ? 0 : 1} right={question.holds ? 0 : 1} />
      </>
    )
  }
  return question.form === 'typed' && response.form === 'typed' ? <JudgedTyped question={question} response={response} answer={answer} /> : null
}
