import type { DeckId, PresetId } from '../../decks/model/id.ts'
import { standardPresetId } from '../../decks/model/preset.ts'
import { fail, ok, type Result } from '../../decks/result.ts'
import { commitAll } from './commit-all.ts'
import type { Done, Store } from './store.ts'

/** Gives decks, at least one, a preset; null gives them the standard one. One act for undo. `replan` as for `savePreset`. */
export async function assignPreset(store: Store, decks: readonly DeckId[], preset: PresetId | null, { replan }: { replan: boolean }): Promise<Result<Done>> {
  const name = preset === standardPresetId ? null : preset
  return store.inTurn(async () => {
    const { database } = store
    if (name !== null && (await database.presets.get(name)) === undefined) return fail('no-preset', 'These options are not there any more.')
    const there = (await database.decks.bulkGet([...new Set(decks)])).flatMap((row) => row?.id ?? [])
    if (there.length === 0) return fail('no-deck', 'This deck is not there any more.')
    const done = await commitAll(store, there.map((deck) => ({ kind: 'assign', deck, preset: name, replan })))
    return done.ok ? ok({ entry: done.value }) : done
  })
}
