import type { PresetId } from '../../decks/model/id.ts'
import { standardPresetId } from '../../decks/model/preset.ts'
import { fail, ok, type Result } from '../../decks/result.ts'
import { commit } from './commit.ts'
import type { Done, Store } from './store.ts'

/** Removes a preset. Its decks have the standard one from the next answer on. */
export async function removePreset(store: Store, id: PresetId): Promise<Result<Done>> {
  if (id === standardPresetId) return fail('standard-preset', 'The standard options cannot be removed, for other decks fall back on them.')
  return store.inTurn(async () => {
    if ((await store.database.presets.get(id)) === undefined) return fail('no-preset', 'These options are not there any more.')
    const done = await commit(store, { kind: 'preset', preset: id, value: null, replan: false })
    return done.ok ? ok({ entry: done.value.entry.id }) : done
  })
}
