import { presetSchema, type Preset } from '../../decks/model/preset.ts'
import { fail, ok, type Result } from '../../decks/result.ts'
import { commit } from './commit.ts'
import type { Done, Store } from './store.ts'

/**
 * Writes a preset, new or in the place of the one of that id. With `replan` the cards of its decks are planned anew by it,
 * as `weighReplan` foretells; without, it holds from the next answer on.
 */
export async function savePreset(store: Store, preset: Preset, { replan }: { replan: boolean }): Promise<Result<Done>> {
  const checked = presetSchema.safeParse(preset)
  if (!checked.success) return fail('bad-preset', 'These options cannot be kept: a value is missing or out of its bounds. Nothing was changed.', checked.error.issues[0]?.path.join('.') ?? 'preset')
  return store.inTurn(async () => {
    const done = await commit(store, { kind: 'preset', preset: checked.data.id, value: checked.data, replan })
    return done.ok ? ok({ entry: done.value.entry.id }) : done
  })
}
