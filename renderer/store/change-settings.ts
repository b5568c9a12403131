import { ok, fail, type Result } from '../../decks/result.ts'
import { settingsSchema, type Settings } from '../../decks/model/settings.ts'
import { commit } from './commit.ts'
import type { Done, Store } from './store.ts'

/** Changes the named settings. */
export async function changeSettings(store: Store, change: Partial<Settings>): Promise<Result<Done>> {
  const checked = settingsSchema.partial().safeParse(change)
  if (!checked.success) return fail('bad-setting', 'This value cannot be set. The setting stays as it was.', checked.error.issues[0]?.path.join('.') ?? 'settings')
  return store.inTurn(async () => {
    const done = await commit(store, { kind: 'settings', change: checked.data })
    return done.ok ? ok({ entry: done.value.entry.id }) : done
  })
}
