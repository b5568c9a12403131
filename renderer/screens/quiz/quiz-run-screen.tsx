import { useLocation } from 'wouter'
import { quizIdSchema } from '../../../decks/model/id.ts'
import { Button } from '../../parts/button.tsx'
import { useKeys } from '../../parts/use-keys.ts'
import type { QuizView } from '../../store/list-quizzes.ts'
import { useQuiz } from '../../store/use-quiz.ts'
import { QuizBar } from './quiz-bar.tsx'
import styles from './quiz-run.module.css'
import { RunEnd } from './run-end.tsx'
import { RunQuestion } from './run-question.tsx'
import { sayPlace } from './say-place.ts'
import { useRun } from './use-run.ts'

/** A quiz being taken. It leaves the frame, and goes on where it was left. */
export function QuizRunScreen({ id }: { id: string }) {
  const known = quizIdSchema.safeParse(id)
  return known.success ? <FoundQuiz id={known.data} /> : <NoQuiz />
}

function FoundQuiz({ id }: { id: QuizView['quiz']['id'] }) {
  const view = useQuiz(id)
  if (view === undefined) return null
  return view === null ? <NoQuiz /> : <RunningQuiz view={view} />
}

function NoQuiz() {
  const [, goTo] = useLocation()
  const leave = () => goTo('/quiz')
  useKeys({ Enter: leave, Escape: leave })
  return (
    <div className={styles['quiz']}>
      <main className={styles['over']}>
        <h1>This quiz is not here</h1>
        <p>It was removed, or its address is not complete.</p>
        <div className={styles['choices']}><Button look="primary" size="large" keys="Enter" onClick={leave}>See your quizzes</Button></div>
      </main>
    </div>
  )
}

function RunningQuiz({ view }: { view: QuizView }) {
  const run = useRun(view)
  const [, goTo] = useLocation()
  const { quiz } = view
  const { at, answer, question } = run
  const results = () => goTo(`/quiz/${quiz.id}/report`)
  const end = () => (run.answers.size > 0 ? results() : goTo('/quiz'))
  const timed = quiz.recipe.minutes !== null
  useKeys({ 'quiz.undo': run.undo, 'app.undo': run.undo, 'quiz.end': end, ...(timed ? { 'quiz.pause': run.pause } : {}) })
  const marks = quiz.questions.map((_question, place) => (at?.question === place && !at.again && answer === null ? 'at' : (run.answers.get(place)?.grade.verdict ?? 'open')))
  return (
    <div className={styles['quiz']}>
      <QuizBar title={quiz.title} place={sayPlace(run, quiz.questions.length)} marks={marks} left={run.left} paused={run.paused} onPause={run.pause} feed={quiz.recipe.feed} onFeed={run.changeFeed} onUndo={run.answers.size > 0 ? run.undo : null} onEnd={end} />
      {at === null || question === undefined ? (
        <RunEnd title={view.done ? 'Every question is answered' : 'The quiz is over'} button="See the results" onGo={results} />
      ) : run.timeUp ? (
        <RunEnd title="The time is up" button="See the results" onGo={results}>What was open counts as not answered.</RunEnd>
      ) : run.paused ? (
        <RunEnd title="Paused" button="Go on" onGo={run.pause}>The clock stands still, and the question is out of sight.</RunEnd>
      ) : (
        <RunQuestion key={`${at.question} ${at.again}`} run={run} question={question} onResults={results} />
      )}
      <output className="vh">{run.said}</output>
    </div>
  )
}
