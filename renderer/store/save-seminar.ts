import { seminarSchema, type Seminar } from '../../decks/model/seminar.ts'
import { fail, ok, type Result } from '../../decks/result.ts'
import { commit } from './commit.ts'
import type { Done, Store } from './store.ts'

/** Writes a seminar, new or in the place of the one of that id. It wants at least one deck or article. */
export async function saveSeminar(store: Store, seminar: Seminar): Promise<Result<Done>> {
  const checked = seminarSchema.safeParse(seminar)
  if (!checked.success) return fail('bad-seminar', 'This seminar cannot be kept as it is: a value is missing or out of its bounds. Nothing was changed.', checked.error.issues[0]?.path.join('.') ?? 'seminar')
  if (seminar.decks.length + seminar.articles.length === 0) return fail('bad-seminar', 'Choose at least one deck or article for the seminar.', 'decks')
  return store.inTurn(async () => {
    const done = await commit(store, { kind: 'seminar', seminar: checked.data.id, value: checked.data })
    return done.ok ? ok({ entry: done.value.entry.id }) : done
  })
}
