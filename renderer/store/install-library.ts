import { libraryDevice } from '../../decks/journal/fold-content.ts'
import { makeEntryId } from '../../decks/journal/make-entry-id.ts'
import type { ImportEntry } from '../../decks/model/entry.ts'
import { ok, type Result } from '../../decks/result.ts'
import { commitEntry } from './commit.ts'
import { hashBytes } from './hash-bytes.ts'
import { parseDeckFile } from './parse-deck-file.ts'
import { takeTurns } from './take-turns.ts'
import type { ShippedDecks } from './shipped-decks.ts'
import type { Store } from './store.ts'

/**
 * Takes in the shipped decks that are new or changed since this collection last saw them; see [Note: shipped decks].
 * A collection that a newer version of the app has seen keeps that version's decks.
 */
export async function installLibrary(store: Store, decks: ShippedDecks): Promise<Result<null>> {
  return store.inTurn(async () => {
    const about = await store.shell.call('app.about', {})
    if (!about.ok) return about
    const earlier = await readShipped(store)
    for (const load of decks) {
      const done = await installDeck(store, new TextEncoder().encode(await load()), versionToTime(about.value.version), earlier)
      if (!done.ok) return done
    }
    return ok(null)
  })
}

async function installDeck(store: Store, bytes: Uint8Array<ArrayBuffer>, version: number, earlier: readonly ImportEntry[]): Promise<Result<null>> {
  const hash = await hashBytes(bytes)
  const same = earlier.find((entry) => entry.file === hash)
  if (same !== undefined && !earlier.some((entry) => entry.deck === same.deck && entry.id > same.id)) return ok(null)
  const file = await parseDeckFile(bytes, takeTurns)
  if (!file.ok) return file
  const { id: deck, title } = file.value.deck
  const last = earlier.filter((entry) => entry.deck === deck).reduce((latest, entry) => Math.max(latest, entry.at), -1)
  if (last >= version + 1000) return ok(null)
  const at = Math.max(version, last + 1)
  const kept = await store.shell.call('journal.keepFile', { bytes })
  if (!kept.ok) return kept
  const id = makeEntryId(at, hash)
  const done = await commitEntry(store, { id, device: libraryDevice, at, kind: 'import', file: kept.value.hash, deck, title, only: null }, { row: { hash: kept.value.hash, bytes }, content: file.value })
  return done.ok ? ok(null) : done
}

async function readShipped(store: Store): Promise<ImportEntry[]> {
  const rows = await store.database.entries.where('subject').equals('content').toArray()
  return rows.flatMap(({ device, entry }) => (device === libraryDevice && entry.kind === 'import' ? [entry] : []))
}

/** A version such as 1.2.3 as a time at the beginning of 1970, with room for a thousand changes before the next. */
function versionToTime(version: string): number {
  const [major = 0, minor = 0, patch = 0] = version.split('.').map((part) => Number.parseInt(part, 10) || 0)
  return (major * 1_000_000 + minor * 1000 + patch) * 1000
}
