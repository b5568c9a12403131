import { FolderOpen, ListChecks } from 'lucide-react'
import { useLocation } from 'wouter'
import { Bar } from '../../parts/bar.tsx'
import { ButtonLink } from '../../parts/button-link.tsx'
import { Button } from '../../parts/button.tsx'
import { EmptyState } from '../../parts/empty-state.tsx'
import { ProblemNote } from '../../parts/problem-note.tsx'
import { sayCount } from '../../parts/say-count.ts'
import { useKeys } from '../../parts/use-keys.ts'
import { isInside } from '../../store/is-inside.ts'
import type { QuizView } from '../../store/list-quizzes.ts'
import { useStore } from '../../store/store-context.tsx'
import { useQuizzes } from '../../store/use-quizzes.ts'
import styles from './quiz-home.module.css'
import { QuizRow } from './quiz-row.tsx'
import type { QuizActions } from './use-quiz-actions.ts'

/** All quizzes, and the ways to another one. */
export function QuizHome({ actions }: { actions: QuizActions }) {
  const quizzes = useQuizzes()
  return quizzes && <QuizList quizzes={quizzes} actions={actions} />
}

function QuizList({ quizzes, actions }: { quizzes: readonly QuizView[]; actions: QuizActions }) {
  const [, goTo] = useLocation()
  const inside = isInside(useStore())
  useKeys(inside ? {} : { Enter: () => goTo('/quiz/new'), 'quiz.new': () => goTo('/quiz/new'), 'quiz.open': actions.open })
  if (inside && quizzes.length === 0) return <NoneInside />
  if (quizzes.length === 0) return <NoQuizzes actions={actions} />
  return (
    <>
      <Bar title="Quiz" context={sayCount(quizzes.length, 'quiz', 'quizzes')}>
        {!inside && <Button icon={FolderOpen} keys="quiz.open" onClick={actions.open}>Open a quiz file</Button>}
        {!inside && <ButtonLink href="#/quiz/new" look="primary" icon={ListChecks} keys="Enter">Build a quiz</ButtonLink>}
      </Bar>
      <Refused actions={actions} />
      <div className={styles['list']}>
        <table>
          <caption className="vh">Your quizzes, the latest first</caption>
          <thead>
            <tr>
              <th scope="col">Quiz</th>
              <th scope="col" className={styles['score']}>Score</th>
              <th scope="col" className={styles['act']}><span className="vh">What to do</span></th>
            </tr>
          </thead>
          <tbody>{quizzes.map((view) => <QuizRow key={view.quiz.id} view={view} actions={actions} inside={inside} />)}</tbody>
        </table>
      </div>
    </>
  )
}

function NoQuizzes({ actions }: { actions: QuizActions }) {
  return (
    <>
      <Bar title="Quiz" />
      <Refused actions={actions} />
      <EmptyState
        title="No quiz was taken yet"
        actions={
          <>
            <ButtonLink href="#/quiz/new" look="primary" icon={ListChecks} keys="Enter">Build a quiz</ButtonLink>
            <Button icon={FolderOpen} keys="quiz.open" onClick={actions.open}>Open a quiz file</Button>
          </>
        }
      >
        A quiz asks in the article’s own terms, and shows every miss beside its source. Its results stay out of your schedule unless you choose otherwise.
      </EmptyState>
    </>
  )
}

/** In a backup that is looked into none can be built or taken. */
function NoneInside() {
  return (
    <>
      <Bar title="Quiz" />
      <EmptyState title="There is no quiz in this backup">No quiz had been taken when it was made. In here none can be taken either.</EmptyState>
    </>
  )
}

/** A file that was opened or dropped and cannot be taken. It stands here until another is. */
function Refused({ actions: { refused, open } }: { actions: QuizActions }) {
  return refused && <div className={styles['refused']}><ProblemNote title={`“${refused.name}” was not opened`} actions={<Button onClick={open}>Open another file</Button>}>{refused.detail}</ProblemNote></div>
}
