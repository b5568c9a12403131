import { chooseKeptBackups, type KeepChoice } from './choose-kept-backups.ts'
import type { Glance, Place } from './create-place.ts'
import { tryBackup } from './try-backup.ts'
import { syncFolder } from '../calls/journal-write.ts'

/** How to thin: `isOurs` tells the backups that may go; the others neither go nor count. */
export interface ThinOptions {
  readonly now: number
  /** What all may take, in bytes. */
  readonly limit: number
  readonly isOurs: (glance: Glance) => boolean
  /** True for a folder in which another computer may keep its backups. */
  readonly isShared: boolean
}

/**
 * Removes the backups that need not be kept, each only after the one that stands for it was read and is whole, and then the
 * pool's files that no backup names any more. Answers the backups that went. Throws what the file system throws.
 */
export async function thinBackups(place: Place, options: ThinOptions): Promise<readonly string[]> {
  const { remove } = await chooseSurely(place, options)
  for (const { id } of remove) await place.remove(id)
  if (remove.length > 0) await syncFolder(place.system, place.folder)
  await sweepPool(place, options.isShared)
  return remove.map(({ id }) => id)
}

/** Chooses, reads those that stand for others, and chooses again while one of them is found damaged. */
async function chooseSurely(place: Place, options: ThinOptions): Promise<KeepChoice> {
  const tried = new Set<string>()
  for (;;) {
    const { glances } = await place.list()
    const ours = glances.filter((glance) => options.isOurs(glance) && glance.problem?.type !== 'backup-newer')
    const choice = await chooseWithin(place, ours, options)
    const states = new Map(ours.map(({ id, state }) => [id, state]))
    const latest = ours.find(({ at, state }) => at <= options.now && state !== 'damaged')?.id ?? null
    const standing = new Set(choice.remove.flatMap(({ instead }) => instead ?? latest ?? []))
    const unread = [...standing].filter((id) => states.get(id) === 'unread' && !tried.has(id))
    if (unread.length === 0) return { ...choice, remove: choice.remove.filter(({ instead }) => states.get(instead ?? latest ?? '') === 'whole') }
    for (const id of unread) {
      tried.add(id)
      const read = await tryBackup(() => place.scan(id))
      if (!read.ok) place.note(id, read.problem)
    }
  }
}

/** Chooses by age, and by size only when there is too much: what each one frees is then found out from their lists of files. */
async function chooseWithin(place: Place, ours: readonly Glance[], { now, limit }: ThinOptions): Promise<KeepChoice> {
  const byAge = chooseKeptBackups(ours.map(({ id, at, state }) => ({ id, at, state, bytes: 0 })), now, limit)
  const pooled = await place.pool.list()
  const bound = ours.reduce((all, { size }) => all + size, 0) + [...pooled.values()].reduce((all, size) => all + size, 0)
  if (bound <= limit) return byAge
  const seen = new Set<string>()
  const lists = new Set<string>()
  const sized = []
  for (const { id, at, state, size, header } of ours) {
    let bytes = size
    if (byAge.keep.includes(id) && header !== null && !lists.has(header.listed)) {
      lists.add(header.listed)
      const files = await tryBackup(() => place.files(id))
      for (const { hash, bytes: more } of files.ok && files.value.ok ? files.value.value : []) {
        if (!seen.has(hash)) bytes += more
        seen.add(hash)
      }
    }
    sized.push({ id, at, state, bytes })
  }
  return chooseKeptBackups(sized, now, limit)
}

/** Removes the files of the pool that no backup names. While one backup's list cannot be read, and beside backups of another computer or files of strange names, everything stays. */
async function sweepPool(place: Place, isShared: boolean): Promise<void> {
  const unnamed = new Set((await place.pool.list()).keys())
  const { glances, strange } = await place.list()
  if (unnamed.size === 0 || strange || (isShared && new Set(glances.map(({ header }) => header?.device)).size > 1)) return
  const lists = new Set<string>()
  for (const { id, header } of glances) {
    if (unnamed.size === 0 || header === null) return
    if (lists.has(header.listed)) continue
    const files = await tryBackup(() => place.files(id))
    if (!files.ok || !files.value.ok) return
    lists.add(header.listed)
    for (const { hash } of files.value.value) unnamed.delete(hash)
  }
  await place.pool.remove([...unnamed])
}
