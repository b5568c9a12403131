import { useSearch } from 'wouter'
import { QuizBuilder } from './quiz-builder.tsx'
import { QuizHome } from './quiz-home.tsx'
import { QuizReportScreen } from './quiz-report-screen.tsx'

/** The quiz screens that stand in the frame: the builder at `/quiz/new`, a report at `/quiz/ID/report`, else the list. */
export function QuizScreen({ place, part }: { place?: string | undefined; part?: string | undefined }) {
  const query = useSearch()
  if (place === 'new') return <QuizBuilder key={query} query={query} />
  return place !== undefined && part === 'report' ? <QuizReportScreen key={place} id={place} /> : <QuizHome />
}
