import { quizSchema, type Quiz } from '../../decks/model/quiz.ts'
import { fail, ok, type Result } from '../../decks/result.ts'
import { commit } from './commit.ts'
import type { Done, Store } from './store.ts'

/** Keeps a quiz as it was built, so that it can be taken, gone on with after a restart, and looked at later. */
export async function startQuiz(store: Store, quiz: Quiz): Promise<Result<Done>> {
  const checked = quizSchema.safeParse(quiz)
  if (!checked.success) return fail('bad-quiz', 'This quiz cannot be kept as it is. Build it again.', checked.error.issues[0]?.path.join('.') ?? 'quiz')
  return store.inTurn(async () => {
    const done = await commit(store, { kind: 'quiz', quiz: checked.data.id, value: checked.data })
    return done.ok ? ok({ entry: done.value.entry.id }) : done
  })
}
