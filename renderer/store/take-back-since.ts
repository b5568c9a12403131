import type { EntryId } from '../../decks/model/id.ts'
import { fail, ok, type Result } from '../../decks/result.ts'
import { actOf } from './act-members.ts'
import { findStack } from './act-stack.ts'
import { appDevices } from './app-devices.ts'
import { isDeed } from './is-deed.ts'
import type { EntryRow } from './rows.ts'
import type { Store } from './store.ts'
import { takeWhole } from './take-whole.ts'
import { withBackup, type BackupChoice } from './with-backup.ts'

/** When more acts than this are taken back, there is a backup first. */
const many = 50

/** How many acts stand from one on, and how many answers are among them. */
export async function weighTakeBackSince(store: Store, entry: EntryId): Promise<{ acts: number; answers: number }> {
  const standing = (await readSince(store, entry)).filter((row) => row.dead === 0 && isDeed(row.entry))
  return { acts: new Set(standing.map(actOf)).size, answers: standing.filter(({ kind }) => kind === 'review').length }
}

/**
 * Makes everything as it was before an act: it and all that was done after it, undo and redo too, is taken back as one.
 * `undoEntry` brings all of it back, and so does redo. Problems: `backup-failed` when much is taken back.
 */
export async function takeBackSince(store: Store, entry: EntryId, choice: BackupChoice = {}): Promise<Result<{ entry: EntryId; acts: number }>> {
  if (store.readOnly !== null) return { ok: false, problem: store.readOnly }
  const { acts } = await weighTakeBackSince(store, entry)
  const work = (): Promise<Result<{ entry: EntryId; acts: number }>> => store.inTurn(async () => takeBack(store, entry, acts))
  return acts > many ? withBackup(store, 'removal', work, choice) : work()
}

async function takeBack(store: Store, entry: EntryId, acts: number): Promise<Result<{ entry: EntryId; acts: number }>> {
  const rows = await readSince(store, entry)
  if (acts === 0 || rows.length === 0) return fail('already-undone', 'All of this was taken back already.')
  const first = await findFirst(store, rows)
  const [leading = entry, ...others] = new Set([...(first === null ? [] : [first.id]), ...rows.map(({ id }) => id)])
  const done = await takeWhole(store, [leading, ...others], rows.at(-1)?.id)
  return done.ok ? ok({ entry: done.value, acts }) : done
}

/** All that was written from an act on but for what the app writes by itself, in the order of the ids. */
async function readSince({ database }: Store, entry: EntryId): Promise<EntryRow[]> {
  const row = await database.entries.get(entry)
  if (row === undefined) return []
  return (await database.entries.where(':id').aboveOrEqual(actOf(row)).toArray()).filter(({ device }) => !appDevices.has(device))
}

/** What the retraction names first says on which stack redo finds it; see [Note: stacks]. With any edit it is that of edits. */
async function findFirst(store: Store, rows: readonly EntryRow[]): Promise<EntryRow | null> {
  const deeds = rows.filter(({ entry }) => isDeed(entry))
  for (const row of deeds) if ((await findStack(store, row)) === 'edits') return row
  return deeds[0] ?? null
}
