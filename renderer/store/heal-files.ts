import type { Entry } from '../../decks/model/entry.ts'
import { ok, type Result } from '../../decks/result.ts'
import { fileOf } from './apply-to-content.ts'
import { hashBytes } from './hash-bytes.ts'
import { readUse } from './list-media-use.ts'
import type { OnProgress } from './read-backup.ts'
import { readWholeFile } from './read-whole-file.ts'
import type { Store } from './store.ts'

/** What became of files that were missing or damaged. */
export interface Healed {
  readonly healed: number
  /** The hashes of those that nobody has. */
  readonly lost: readonly string[]
}

type Bytes = Uint8Array<ArrayBuffer>

/** Brings back every kept file that is missing or damaged, from the database or from a backup, the latest first. */
export async function healFiles(store: Store, entries: readonly Entry[], onProgress: OnProgress): Promise<Result<Healed>> {
  const listed = await store.shell.call('journal.listFiles', {})
  if (!listed.ok) return listed
  const there = new Set(listed.value.files.map(({ hash }) => hash))
  const wanted = new Set([...entries.flatMap((entry) => fileOf(entry) ?? []), ...(await readUse(store.database).catch(() => new Map<string, unknown>())).keys(), ...there])
  const lost: string[] = []
  let healed = 0
  let backups: readonly Holder[] | null = null
  for (const [place, hash] of [...wanted].entries()) {
    onProgress(place, wanted.size, 'Bringing back files')
    if (there.has(hash) && (await readWholeFile(store.shell, hash)).ok) continue
    backups ??= await listHolders(store)
    const bytes = (await readCopy(store, hash)) ?? (await readFromBackups(store, hash, backups))
    if (bytes === null) {
      lost.push(hash)
      continue
    }
    // What is there under its name is not it.
    if (there.has(hash)) await store.shell.call('journal.removeFiles', { hashes: [hash] })
    const kept = await store.shell.call('journal.keepFile', { bytes })
    if (!kept.ok) return kept
    healed += 1
  }
  return ok({ healed, lost })
}

async function readCopy({ database }: Store, hash: string): Promise<Bytes | null> {
  const row = await database.files.get(hash).catch(() => undefined)
  return row === undefined ? null : checked(row.bytes, hash)
}

interface Holder {
  readonly id: string
  readonly hashes: ReadonlySet<string>
}

async function listHolders({ shell }: Store): Promise<Holder[]> {
  const listed = await shell.call('backup.list', {})
  const holders: Holder[] = []
  for (const { id } of listed.ok ? listed.value.backups : []) {
    const files = await shell.call('backup.listFiles', { id })
    if (files.ok) holders.push({ id, hashes: new Set(files.value.files.map(({ hash }) => hash)) })
  }
  return holders
}

async function readFromBackups({ shell }: Store, hash: string, holders: readonly Holder[]): Promise<Bytes | null> {
  for (const { id, hashes } of holders) {
    const read = hashes.has(hash) ? await shell.call('backup.readFile', { id, hash }) : null
    const bytes = read?.ok === true ? await checked(new Uint8Array(read.value.bytes), hash) : null
    if (bytes !== null) return bytes
  }
  return null
}

async function checked(bytes: Bytes, hash: string): Promise<Bytes | null> {
  return (await hashBytes(bytes)) === hash ? bytes : null
}
