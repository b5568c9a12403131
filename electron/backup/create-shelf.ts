import { fail, ok, type Problem, type Result } from '../../decks/result.ts'
import type { Backup } from '../contract/contract.ts'
import { checkBackup, type CheckedBackup } from './check-backup.ts'
import type { FileSource } from './create-pool.ts'
import type { Glance, Place } from './create-place.ts'
import { toBackup } from './list-backups.ts'
import { mendBackup } from './mend-backup.ts'
import type { ListedFile } from './read-file-list.ts'
import { tryBackup } from './try-backup.ts'

/** Backups as they are looked into, wherever they are whole. */
export interface Shelf {
  read(id: string, from: number, limit: number): Promise<Result<{ lines: string[]; next: number | null }>>
  listFiles(id: string): Promise<Result<ListedFile[]>>
  readFile(id: string, hash: string): Promise<Result<Uint8Array<ArrayBuffer>>>
  /** Reads it wholly in all its places, and mends what can be mended. */
  check(id: string): Promise<Result<Backup>>
  /** The bytes of a kept file from any pool, or null. */
  heal(hash: string): Promise<Uint8Array<ArrayBuffer> | null>
}

/** `places`: the folders that can be reached now, the own one first. */
export function createShelf(places: () => Promise<readonly Place[]>, kept: FileSource): Shelf {
  let lastList: { readonly id: string; readonly hashes: ReadonlySet<string> } | null = null

  /** What the first place answers that has the backup whole; else what is wrong with it. */
  async function fromAny<T>(id: string, ask: (place: Place) => Promise<Result<T>>): Promise<Result<T>> {
    let problem: Problem | null = null
    for (const place of await places()) {
      const answer = await tryBackup(async () => ((await findGlance(place, id)) === null ? null : ask(place)))
      if (!answer.ok) problem ??= answer.problem
      else if (answer.value?.ok === true) return answer.value
      else if (answer.value !== null) problem ??= answer.value.problem
    }
    return problem === null ? noBackup() : { ok: false, problem }
  }

  async function heal(hash: string): Promise<Uint8Array<ArrayBuffer> | null> {
    for (const place of await places()) {
      const bytes = await tryBackup(() => place.pool.read(hash))
      if (bytes.ok && bytes.value !== null) return bytes.value
    }
    return null
  }

  const listFiles = (id: string): Promise<Result<ListedFile[]>> => fromAny(id, (place) => place.files(id))
  return {
    read: (id, from, limit) =>
      fromAny(id, async (place) => {
        const scanned = await place.scan(id)
        const lines = scanned.ok ? await place.lines(id, from, limit) : scanned
        if (!lines.ok || !scanned.ok) return lines.ok ? noBackup() : lines
        const next = from + lines.value.length
        return ok({ lines: lines.value, next: lines.value.length > 0 && next < scanned.value.header.entries ? next : null })
      }),
    listFiles,
    readFile: async (id, hash) => {
      if (lastList?.id !== id) {
        const files = await listFiles(id)
        if (!files.ok) return files
        lastList = { id, hashes: new Set(files.value.map((file) => file.hash)) }
      }
      if (!lastList.hashes.has(hash)) return fail('file-missing', 'This backup does not hold that file.', hash)
      const bytes = await heal(hash)
      return bytes === null ? fail('file-damaged', 'This file of the backup is damaged or gone.', hash) : ok(bytes)
    },
    check: async (id) => checkEverywhere(await places(), id, kept),
    heal,
  }
}

async function checkEverywhere(all: readonly Place[], id: string, kept: FileSource): Promise<Result<Backup>> {
  const places: { place: Place; found: CheckedBackup }[] = []
  for (const place of all) {
    const there = await tryBackup(() => findGlance(place, id))
    if (there.ok && there.value !== null) places.push({ place, found: await checkBackup(place, id) })
  }
  for (const one of places) {
    if (one.found.problem === null) continue
    const others = places.filter(({ place }) => place !== one.place)
    const pools = all.filter((place) => place !== one.place).map(({ pool }) => pool)
    const other = others.find(({ found }) => found.isFileWhole) ?? null
    const mended = await tryBackup(() => mendBackup(one.place, id, one.found, other, [...pools, kept]))
    if (mended.ok) one.found = mended.value
  }
  const glances: Glance[] = []
  for (const { place } of places) {
    const glance = await tryBackup(() => findGlance(place, id))
    if (glance.ok && glance.value !== null) glances.push(glance.value)
  }
  const [first, copy = null] = glances
  return first === undefined ? noBackup() : ok(toBackup(first, copy, places[0]?.place === all[0] ? 'own' : 'second'))
}

async function findGlance(place: Place, id: string): Promise<Glance | null> {
  return (await place.list()).glances.find((glance) => glance.id === id) ?? null
}

function noBackup(): ReturnType<typeof fail> {
  return fail('no-backup', 'There is no backup of that name.')
}
