import { ListChecks } from 'lucide-react'
import { quizIdSchema } from '../../../decks/model/id.ts'
import { Bar } from '../../parts/bar.tsx'
import { ButtonLink } from '../../parts/button-link.tsx'
import { EmptyState } from '../../parts/empty-state.tsx'
import type { QuizView } from '../../store/list-quizzes.ts'
import { useQuiz } from '../../store/use-quiz.ts'
import { QuizReport } from './quiz-report.tsx'

/** What a quiz came to. */
export function QuizReportScreen({ id }: { id: string }) {
  const known = quizIdSchema.safeParse(id)
  return known.success ? <FoundReport id={known.data} /> : <NoReport />
}

function FoundReport({ id }: { id: QuizView['quiz']['id'] }) {
  const view = useQuiz(id)
  if (view === undefined) return null
  return view === null ? <NoReport /> : <QuizReport view={view} />
}

function NoReport() {
  return (
    <>
      <Bar title="Quiz" />
      <EmptyState title="This quiz is not here" actions={<ButtonLink href="#/quiz" look="primary" icon={ListChecks}>See your quizzes</ButtonLink>}>It was removed, or its address is not complete.</EmptyState>
    </>
  )
}
