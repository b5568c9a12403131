import type { QuizId } from '../../decks/model/id.ts'
import { fail, ok, type Result } from '../../decks/result.ts'
import { commit } from './commit.ts'
import type { Done, Store } from './store.ts'

/** Takes a quiz off the list. What it fed into the schedule stays there. */
export async function removeQuiz(store: Store, id: QuizId): Promise<Result<Done>> {
  return store.inTurn(async () => {
    if ((await store.database.quizzes.get(id)) === undefined) return fail('no-quiz', 'This quiz is not there any more.')
    const done = await commit(store, { kind: 'quiz', quiz: id, value: null })
    return done.ok ? ok({ entry: done.value.entry.id }) : done
  })
}
