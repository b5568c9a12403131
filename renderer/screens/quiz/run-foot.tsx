import { Check, EqualApproximately, X } from 'lucide-react'
import type { Ref } from 'react'
import type { QuizForm, QuizQuestion } from '../../../decks/model/quiz.ts'
import { Button } from '../../parts/button.tsx'
import { Icon } from '../../parts/icon.tsx'
import { KeyHints } from '../../parts/key-hints.tsx'
import { ProblemNote } from '../../parts/problem-note.tsx'
import styles from './quiz-run.module.css'
import { isComplete } from './responses.ts'
import { sayComeback, sayVerdict } from './say-verdict.ts'
import type { ShownAnswer } from './use-run-place.ts'
import type { Run } from './use-run.ts'

type Hints = readonly (readonly [string, string])[]

const pairHints: Hints = [['1', 'One on the left'], ['A', 'Its partner']]
const hints: Readonly<Record<QuizForm, Hints>> = {
  choice: [['1', 'to 9, or arrows: choose']],
  whom: [['1', 'to 9, or arrows: choose']],
  typed: [],
  match: pairHints,
  contested: pairHints,
  order: [['Tab', 'Next event'], ['Space', 'Pick up']],
  truth: [['quiz.true', 'True'], ['quiz.false', 'False']],
}
const checkWords: Readonly<Record<QuizForm, string>> = { choice: 'Check the answer', whom: 'Check the answer', typed: 'Check the answer', match: 'Check the pairs', contested: 'Check the pairs', order: 'Check the order', truth: 'Check the answer' }
const looks = { right: Check, nearly: EqualApproximately, wrong: X } as const

export interface RunFootProps {
  run: Run
  question: QuizQuestion
  verdictRef: Ref<HTMLParagraphElement>
  onNext: () => void
}

/** The foot of a quiz: the one next step; after an answer its verdict, which can be turned. */
export function RunFoot({ run, question, verdictRef, onNext }: RunFootProps) {
  const { answer, failed } = run
  return (
    <footer className={styles['foot']}>
      {failed && (
        <div className={styles['failed']}>
          {failed.isKept ? (
            <ProblemNote title="This is saved, and you cannot go on now" actions={<Button onClick={() => location.reload()}>Open your cards again</Button>}>{failed.detail}</ProblemNote>
          ) : (
            <ProblemNote title="This is not saved yet" actions={<Button onClick={failed.retry}>Try again</Button>}>
              {failed.detail} Everything before it is kept, and the question stays here until it is saved.
            </ProblemNote>
          )}
        </div>
      )}
      <div className={`${styles['inner']} ${answer === null ? '' : styles['judged']}`}>
        {answer === null ? <AskedFoot run={run} question={question} /> : <JudgedFoot run={run} question={question} answer={answer} verdictRef={verdictRef} onNext={onNext} />}
      </div>
    </footer>
  )
}

function AskedFoot({ run, question: { form } }: { run: Run; question: QuizQuestion }) {
  return (
    <>
      {hints[form].length > 0 && <KeyHints keys={hints[form]} />}
      {/* While something is being typed, I is a letter. */}
      <Button look="plain" keys={form === 'typed' ? undefined : 'quiz.giveUp'} onClick={run.giveUp}>I don’t know</Button>
      <span className={styles['push']}>
        <Button look="primary" size="large" keys="quiz.goOn" disabled={!isComplete(run.draft)} onClick={run.check}>{checkWords[form]}</Button>
      </span>
    </>
  )
}

function JudgedFoot({ run, question, answer, verdictRef, onNext }: RunFootProps & { answer: ShownAnswer }) {
  const { grade, response, said } = answer
  const again = answer.entry === null
  return (
    <>
      <p ref={verdictRef} tabIndex={-1} className={`${styles['verdict']} ${styles[grade.verdict]}`}>
        <b><Icon of={looks[grade.verdict]} />{sayVerdict(question, response, grade, said)}</b>
        <span className="quiet">{sayComeback(grade, again)}</span>
      </p>
      {!again && <Button look="plain" keys="quiz.overrule" onClick={run.overrule}>{grade.verdict === 'right' ? 'Count it as wrong' : 'Count it as right'}</Button>}
      <span className={styles['push']}>
        <Button look="primary" size="large" keys="quiz.goOn" onClick={onNext}>{run.last ? 'See the results' : 'Next question'}</Button>
      </span>
    </>
  )
}
