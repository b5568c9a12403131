import type { DeckFile } from '../../decks/model/deck.ts'
import type { Making } from '../../decks/model/making.ts'
import type { LecternDatabase } from './database.ts'
import { parseDeckFile } from './parse-deck-file.ts'
import { parseMaking } from './parse-making.ts'

// [Note: files read already] A kept file never changes, for its name is the hash of its bytes. What was read last stays
// read, so that taking back a decision on one draft does not read all drafts again.

/** So many makings stay read. */
const most = 4
const read = new Map<string, Making>()

/** The deck that an import took in; null when it is lost or damaged. Also within a transaction. */
export async function readKeptDeck(database: LecternDatabase, hash: string): Promise<DeckFile | null> {
  const row = await database.files.get(hash)
  if (row === undefined) return null
  const file = await parseDeckFile(row.bytes, () => database.meta.count())
  return file.ok ? file.value : null
}

/** The making that an entry took in; null when it is lost or damaged. Also within a transaction. */
export async function readKeptMaking(database: LecternDatabase, hash: string): Promise<Making | null> {
  const known = read.get(hash)
  if (known !== undefined) return (await database.files.where('hash').equals(hash).count()) > 0 ? known : null
  const row = await database.files.get(hash)
  if (row === undefined) return null
  const file = await parseMaking(row.bytes, () => database.meta.count())
  if (file.ok) remember(hash, file.value)
  return file.ok ? file.value : null
}

function remember(hash: string, making: Making): void {
  read.set(hash, making)
  for (const oldest of read.keys()) {
    if (read.size <= most) return
    read.delete(oldest)
  }
}
