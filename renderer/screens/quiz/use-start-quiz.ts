import { useLocation } from 'wouter'
import { quizIdSchema } from '../../../decks/model/id.ts'
import type { Quiz, QuizRecipe } from '../../../decks/model/quiz.ts'
import { buildQuiz } from '../../../decks/study/quiz/build-quiz.ts'
import type { QuizSource } from '../../../decks/study/quiz/quiz-source.ts'
import type { Problem } from '../../../decks/result.ts'
import { readQuizSource } from '../../store/read-quiz-source.ts'
import { startQuiz } from '../../store/start-quiz.ts'
import { runBuildQuiz } from '../../worker/run-quiz.ts'
import { useStore } from '../../store/store-context.tsx'
import { fewNotes } from './use-quiz-count.ts'
import { titleRecipe } from './title-recipe.ts'

/** The ways to begin a quiz; each answers what stood in the way, or null once it has begun. */
export interface Starting {
  /** Builds one by a recipe. */
  readonly build: (recipe: QuizRecipe, source?: QuizSource) => Promise<Problem | null>
  /** Takes a quiz as it was built, as one of its own. */
  readonly take: (quiz: Quiz) => Promise<Problem | null>
}

/** Seeds stay short, so that they can be read out and typed. */
export function newSeed(): number {
  return 1 + ((crypto.getRandomValues(new Uint32Array(1))[0] ?? 0) % 999_999)
}

const newId = () => quizIdSchema.parse(crypto.randomUUID())

/** Begins quizzes and goes to them. */
export function useStartQuiz(): Starting {
  const store = useStore()
  const [, goTo] = useLocation()
  const begin = async (quiz: Quiz) => {
    const done = await startQuiz(store, quiz)
    if (!done.ok) return done.problem
    goTo(`/quiz/${quiz.id}`)
    return null
  }
  return {
    build: async (recipe, known) => {
      const source = known ?? (await readQuizSource(store))
      const head = { id: newId(), title: titleRecipe(source, recipe), at: store.now() }
      const built = source.notes.length <= fewNotes ? buildQuiz(source, recipe, head) : await runBuildQuiz(source, recipe, head)
      return built.ok ? begin(built.value) : built.problem
    },
    take: async (quiz) => begin({ ...quiz, id: newId(), at: store.now() }),
  }
}
