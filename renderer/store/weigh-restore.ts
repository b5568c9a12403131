import type { KeptFile } from '../../decks/journal/content.ts'
import { foldContent, isContentEntry } from '../../decks/journal/fold-content.ts'
import type { Deck } from '../../decks/model/deck.ts'
import type { Entry } from '../../decks/model/entry.ts'
import { ok, type Result } from '../../decks/result.ts'
import { fileOf } from './apply-to-content.ts'
import { readAllRows } from './many-rows.ts'
import { readNotes } from './note-pages.ts'
import { parseDeckFile } from './parse-deck-file.ts'
import { parseMaking } from './parse-making.ts'
import { isSame, planRestore } from './plan-restore.ts'
import { readBackup, type OnProgress } from './read-backup.ts'
import type { Store } from './store.ts'
import { takeTurns } from './take-turns.ts'

/** How many would be there that are not now, and how many would go. */
export interface ComeAndGo {
  readonly come: number
  readonly go: number
}

/** What bringing back a backup would change. */
export interface RestoreWeight {
  /** When the backup was made, ms since 1970 UTC. */
  readonly at: number
  readonly cards: ComeAndGo
  readonly notes: ComeAndGo
  readonly answers: ComeAndGo
  /** All else that was done. */
  readonly changes: ComeAndGo
  /** The titles of decks. */
  readonly decks: { readonly come: readonly string[]; readonly go: readonly string[] }
  /** Kept files of the backup that are not there. */
  readonly files: number
  /** Nothing would change. */
  readonly same: boolean
}

interface Holding {
  readonly decks: ReadonlyMap<string, Deck>
  readonly notes: ReadonlySet<string>
  readonly cards: ReadonlySet<string>
}

/** Reads a backup and tells what `restoreBackup` would change. Problems as there; nothing is written. */
export async function weighRestore(store: Store, id: string, onProgress: OnProgress = () => undefined): Promise<Result<RestoreWeight>> {
  const journal = await readBackup(store.shell, id, onProgress)
  if (!journal.ok) return journal
  const own = (await readAllRows(store.database.entries)).map(({ entry }) => entry)
  const plan = planRestore(own, journal.value.entries)
  const [listed, there] = [await store.shell.call('backup.listFiles', { id }), await store.shell.call('journal.listFiles', {})]
  if (!listed.ok) return listed
  if (!there.ok) return there
  const hashes = new Set(there.value.files.map(({ hash }) => hash))
  onProgress(0, 1, 'Looking what would change')
  const now = await readHolding(store)
  const then = await foldHolding(store, id, plan.after.filter(isContentEntry))
  const before = new Set(plan.before.map((entry) => entry.id))
  const after = new Set(plan.after.map((entry) => entry.id))
  const come = plan.after.filter((entry) => !before.has(entry.id))
  const go = plan.before.filter((entry) => !after.has(entry.id))
  const files = listed.value.files.filter(({ hash }) => !hashes.has(hash)).length
  return ok({
    at: journal.value.backup.at,
    cards: compare(now.cards, then.cards),
    notes: compare(now.notes, then.notes),
    answers: { come: come.filter(isAnswer).length, go: go.filter(isAnswer).length },
    changes: { come: come.filter((entry) => !isAnswer(entry)).length, go: go.filter((entry) => !isAnswer(entry)).length },
    decks: { come: titlesBesides(then.decks, now.decks), go: titlesBesides(now.decks, then.decks) },
    files,
    same: isSame(plan) && files === 0,
  })
}

function isAnswer({ kind }: Entry): boolean {
  return kind === 'review'
}

function compare(now: ReadonlySet<string>, then: ReadonlySet<string>): ComeAndGo {
  return { come: [...then].filter((id) => !now.has(id)).length, go: [...now].filter((id) => !then.has(id)).length }
}

function titlesBesides(decks: ReadonlyMap<string, Deck>, others: ReadonlyMap<string, Deck>): string[] {
  return [...decks.values()].flatMap(({ id, title }) => (others.has(id) ? [] : [title])).toSorted()
}

async function readHolding({ database }: Store): Promise<Holding> {
  const notes = await readNotes(database)
  const decks = await database.decks.toArray()
  return { decks: new Map(decks.map(({ id, deck }) => [id, deck])), notes: new Set(notes.map(({ id }) => id)), cards: new Set(notes.flatMap(({ note }) => note.cards.map((card) => card.id))) }
}

/** What the collection would hold; a file that neither side has counts for nothing. */
async function foldHolding(store: Store, backup: string, entries: readonly Entry[]): Promise<Holding> {
  const files = new Map<string, KeptFile>()
  for (const entry of entries) {
    const hash = fileOf(entry)
    if (hash === null || files.has(hash)) continue
    const file = await readFile(store, backup, entry, hash)
    if (file !== null) files.set(hash, file)
    await takeTurns()
  }
  const { decks, notes } = foldContent(entries, ({ file }) => files.get(file) ?? null)
  return { decks, notes: new Set(notes.keys()), cards: new Set([...notes.values()].flatMap(({ note }) => note.cards.map((card) => card.id))) }
}

async function readFile(store: Store, id: string, entry: Entry, hash: string): Promise<KeptFile | null> {
  const row = await store.database.files.get(hash)
  const read = row === undefined ? await store.shell.call('backup.readFile', { id, hash }) : ok({ bytes: row.bytes })
  if (!read.ok) return null
  const bytes = new Uint8Array(read.value.bytes)
  const file = entry.kind === 'make' ? await parseMaking(bytes, takeTurns) : await parseDeckFile(bytes, takeTurns)
  return file.ok ? file.value : null
}
