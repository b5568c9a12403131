import { FolderOpen, ListChecks } from 'lucide-react'
import { useLocation } from 'wouter'
import { Bar } from '../../parts/bar.tsx'
import { ButtonLink } from '../../parts/button-link.tsx'
import { Button } from '../../parts/button.tsx'
import { EmptyState } from '../../parts/empty-state.tsx'
import { sayCount } from '../../parts/say-count.ts'
import { useKeys } from '../../parts/use-keys.ts'
import type { QuizView } from '../../store/list-quizzes.ts'
import { useQuizzes } from '../../store/use-quizzes.ts'
import styles from './quiz-home.module.css'
import { QuizRow } from './quiz-row.tsx'
import { useQuizActions, type QuizActions } from './use-quiz-actions.ts'

/** All quizzes, and the ways to another one. */
export function QuizHome() {
  const quizzes = useQuizzes()
  return quizzes && <QuizList quizzes={quizzes} />
}

function QuizList({ quizzes }: { quizzes: readonly QuizView[] }) {
  const [, goTo] = useLocation()
  const actions = useQuizActions()
  useKeys({ Enter: () => goTo('/quiz/new'), 'quiz.new': () => goTo('/quiz/new'), 'quiz.open': actions.open })
  if (quizzes.length === 0) return <NoQuizzes actions={actions} />
  return (
    <>
      <Bar title="Quiz" context={sayCount(quizzes.length, 'quiz', 'quizzes')}>
        <Button icon={FolderOpen} keys="quiz.open" onClick={actions.open}>Open a quiz file</Button>
        <ButtonLink href="#/quiz/new" look="primary" icon={ListChecks} keys="Enter">Build a quiz</ButtonLink>
      </Bar>
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
          <tbody>{quizzes.map((view) => <QuizRow key={view.quiz.id} view={view} actions={actions} />)}</tbody>
        </table>
      </div>
    </>
  )
}

function NoQuizzes({ actions }: { actions: QuizActions }) {
  return (
    <>
      <Bar title="Quiz" />
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
