import { useEffect } from 'react'
import { useSearch } from 'wouter'
import { QuizBuilder } from './quiz-builder.tsx'
import { QuizHome } from './quiz-home.tsx'
import { QuizReportScreen } from './quiz-report-screen.tsx'
import { useQuizActions, type OpenedQuiz } from './use-quiz-actions.ts'

export interface QuizScreenProps {
  place?: string | undefined
  part?: string | undefined
  /** A quiz that was dropped on the window or opened with Lectern, to be taken at once. */
  file: OpenedQuiz | null
  onFileTaken: () => void
}

/** The quiz screens that stand in the frame: the builder at `/quiz/new`, a report at `/quiz/ID/report`, else the list. */
export function QuizScreen({ place, part, file, onFileTaken }: QuizScreenProps) {
  const query = useSearch()
  const actions = useQuizActions()
  const { begin } = actions
  useEffect(() => {
    if (file === null) return
    onFileTaken()
    begin(file)
  }, [file, onFileTaken, begin])
  if (place === 'new') return <QuizBuilder key={query} query={query} />
  return place !== undefined && part === 'report' ? <QuizReportScreen key={place} id={place} /> : <QuizHome actions={actions} />
}
