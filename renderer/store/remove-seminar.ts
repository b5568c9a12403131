import type { SeminarId } from '../../decks/model/id.ts'
import { fail, ok, type Result } from '../../decks/result.ts'
import { commit } from './commit.ts'
import type { Done, Store } from './store.ts'

/** Removes a seminar. Its cards go on in the long schedule, where they stood. */
export async function removeSeminar(store: Store, id: SeminarId): Promise<Result<Done>> {
  return store.inTurn(async () => {
    if ((await store.database.seminars.get(id)) === undefined) return fail('no-seminar', 'This seminar is not there any more.')
    const done = await commit(store, { kind: 'seminar', seminar: id, value: null })
    return done.ok ? ok({ entry: done.value.entry.id }) : done
  })
}
