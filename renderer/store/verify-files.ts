import { Dexie } from 'dexie'
import type { ImportEntry, MakeEntry } from '../../decks/model/entry.ts'
import { sayCount } from '../parts/say-count.ts'
import type { LecternDatabase, Meta } from './database.ts'
import { hashBytes } from './hash-bytes.ts'
import { isAborted } from './is-aborted.ts'
import { readWholeFile } from './read-whole-file.ts'
import type { Store } from './store.ts'
import { takeTurns } from './take-turns.ts'

// [Note: files looked after] Journal and view can hold the same entries while the file of a deck has gone from the journal's
// folder: then the database has the only copy, and would take the deck with it. So behind the first screen the names and sizes
// of these files are compared at every start, for which none is read, and a few of them are read wholly, in a round that goes
// on at the next start. What one side lacks is given back from the other; the shell gives what only a backup has.

/** So many files are read wholly at one start, and no further one beyond so many bytes; tests take others. */
export const round = { files: 3, bytes: 8_000_000 }

type Known = NonNullable<Meta['verified']['files']>
type Taking = { readonly entry: ImportEntry | MakeEntry; readonly dead: 0 | 1 }

const unknown: Known = { after: '', sizes: {}, lost: [] }

/** Looks after the files of decks and articles; `known` is `next` of the start before. Gives what was given back or is lost, as sentences; `mirrored`: the database lacked something, so that a view made from it may lack it too. */
export async function verifyFiles(store: Store, known: Known = unknown, signal?: AbortSignal): Promise<{ said: readonly string[]; next: Known; mirrored: boolean }> {
  const takings = await listTakings(store.database)
  const sizes = await knowSizes(store.database, [...takings.keys()], known.sizes)
  // Files are kept before the entries that name them: what is listed after these has all of them.
  const listed = await store.shell.call('journal.listFiles', {})
  if (!listed.ok) return { said: [], next: known, mirrored: false }
  const there = new Map(listed.value.files.map(({ hash, bytes }) => [hash, bytes]))
  const suspects = [...takings.keys()].filter((hash) => !there.has(hash) || there.get(hash) !== sizes[hash])
  const { turn, after } = takeRound([...takings.keys()].toSorted(), known.after, sizes)
  const [returned, lost]: [Taking[], string[]] = [[], []]
  let mirrored = false
  for (const hash of new Set([...suspects, ...turn])) {
    if (isAborted(signal)) return { said: say(returned, []), next: known, mirrored }
    const mended = await store.inTurn(async () => mend(store, hash, there.get(hash)))
    const taking = takings.get(hash)
    mirrored ||= mended.mirrored
    if (mended.size !== null) sizes[hash] = mended.size
    if (taking !== undefined && mended.returned) returned.push(taking)
    // What was taken back may be lost without a word: nothing is shown of it.
    if (taking?.dead === 0 && mended.lost) lost.push(hash)
    await takeTurns()
  }
  const news = lost.flatMap((hash) => (known.lost.includes(hash) ? [] : (takings.get(hash) ?? [])))
  return { said: say(returned, news), next: { after, sizes, lost }, mirrored }
}

/** What took files in, by their hashes; the live one where there are several. */
async function listTakings({ entries }: LecternDatabase): Promise<Map<string, Taking>> {
  const takings = new Map<string, Taking>()
  for (const kind of ['import', 'make'] as const) {
    for (const { entry, dead } of await entries.where('[kind+at]').between([kind, Dexie.minKey], [kind, Dexie.maxKey]).toArray()) {
      if (entry.kind === kind && takings.get(entry.file)?.dead !== 0) takings.set(entry.file, { entry, dead })
    }
  }
  return takings
}

/** The size of each file. One that is new here has that of its copy in the database, or none yet. */
async function knowSizes(database: LecternDatabase, hashes: readonly string[], known: Known['sizes']): Promise<Record<string, number>> {
  const sizes: Record<string, number> = {}
  for (const hash of hashes) {
    const size = known[hash] ?? (await database.files.get(hash).catch(() => undefined))?.bytes.length
    if (size !== undefined) sizes[hash] = size
  }
  return sizes
}

/** The next files in the order of their hashes, and the last of them; '' when the round is over. */
function takeRound(hashes: readonly string[], after: string, sizes: Known['sizes']): { turn: readonly string[]; after: string } {
  const rest = hashes.filter((hash) => hash > after)
  const turn: string[] = []
  for (let bytes = 0; turn.length < Math.min(round.files, rest.length) && (turn.length === 0 || bytes < round.bytes); ) {
    const hash = rest[turn.length] ?? ''
    turn.push(hash)
    bytes += sizes[hash] ?? 0
  }
  return { turn, after: turn.length < rest.length ? (turn.at(-1) ?? '') : '' }
}

/** Reads both copies of a file and gives back what one side lacks. `listed`: how many bytes it had in the journal's folder. */
async function mend({ shell, database }: Store, hash: string, listed: number | undefined): Promise<{ size: number | null; returned: boolean; lost: boolean; mirrored: boolean }> {
  const row = await database.files.get(hash).catch(() => undefined)
  const copy = row !== undefined && (await hashBytes(row.bytes)) === hash ? row.bytes : null
  const kept = await readWholeFile(shell, hash)
  if (kept.ok) {
    const isWritten = copy !== null || (await database.files.put({ hash, bytes: kept.value }).then(() => true, () => false))
    // Of another size than it was listed with: a backup had it, and it was given back by reading it.
    return { size: kept.value.length, returned: isWritten && (copy === null || listed !== kept.value.length), lost: false, mirrored: copy === null && isWritten }
  }
  // A disk that does not answer now may do so at the next start.
  const isKnown = kept.problem.type === 'file-missing' || kept.problem.type === 'file-damaged'
  if (copy === null) return { size: null, returned: false, lost: isKnown, mirrored: false }
  const back = await shell.call('journal.keepFile', { bytes: copy })
  return { size: copy.length, returned: back.ok && isKnown, lost: false, mirrored: false }
}

function say(returned: readonly Taking[], lost: readonly Taking[]): string[] {
  const [one] = returned
  const back = one === undefined ? [] : [returned.length === 1 ? `A copy of ${nameOf(one)} was missing or damaged on the disk and was given back. Nothing is lost.` : `Copies of ${sayCount(returned.length, 'deck or article', 'decks and articles')} were missing or damaged on the disk and were given back. Nothing is lost.`]
  return [...back, ...lost.map((taking) => `Both copies of ${nameOf(taking)} are missing or damaged on the disk. It is still shown, but it could not be made again: ${taking.entry.kind === 'make' ? 'open the article again' : 'export the deck and import it again'} to keep it.`)]
}

function nameOf({ entry }: Taking): string {
  return `${entry.kind === 'make' ? 'the article' : 'the deck'} “${entry.title}”`
}
