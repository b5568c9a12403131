import type { MediaRef } from '../model/media.ts'
import { cutText } from './cut-text.ts'
import type { OpenedMedia } from './opened-collection.ts'
import type { PackedFile } from './packed-file.ts'
import type { Problem } from '../result.ts'

/** SHA-256 of bytes as 64 hex digits. */
export type HashBytes = (bytes: Uint8Array) => string | Promise<string>

/** The files that came with a text, found by the names that fields give them. */
export interface MediaShelf {
  readonly media: readonly OpenedMedia[]
  readonly problems: readonly Problem[]
  readonly refOf: (name: string) => MediaRef | null
  readonly read: (hash: string) => Promise<Uint8Array | Problem>
}

const longestName = 500

/** The name of a file as an address means it: `%20` is a blank. What cannot be decoded stays as it is. */
export function decodeAddress(address: string): string {
  if (!address.includes('%')) return address
  try {
    return decodeURIComponent(address)
  } catch {
    return address
  }
}

/** Whether an address leads out of the package: to the web, or into the text itself. */
export function leadsAway(address: string): boolean {
  return /^(?:[a-z][a-z0-9+.-]*:|\/\/)/i.test(address)
}

/** Reads and hashes the files of a package that `names` call, one after the other. Says which are missing and how many nothing names. */
export async function fillShelf(names: ReadonlySet<string>, files: readonly PackedFile[], hash: HashBytes): Promise<MediaShelf> {
  const byName = new Map<string, PackedFile>()
  for (const file of files.toReversed()) byName.set(baseOf(file.name), file)
  for (const file of files) byName.set(file.name, file)
  const refs = new Map<string, MediaRef>()
  const media = new Map<string, OpenedMedia>()
  const sources = new Map<string, PackedFile>()
  const hashes = new Map<PackedFile, string | Problem>()
  const missing: string[] = []
  const unreadable: Problem[] = []
  for (const name of names) {
    const file = name.length > longestName ? undefined : (byName.get(name) ?? byName.get(name.replace(/^(?:\.?\/)+/, '')) ?? byName.get(baseOf(name)))
    if (file === undefined) {
      missing.push(name)
      continue
    }
    const known = hashes.get(file)
    const hashed = known ?? (await hashFile(file, hash))
    hashes.set(file, hashed)
    if (typeof hashed !== 'string') {
      if (known === undefined) unreadable.push({ ...hashed, where: cutText(file.name, 80) })
      continue
    }
    refs.set(name, { name, hash: hashed })
    if (!media.has(hashed)) media.set(hashed, { hash: hashed, name: cutText(baseOf(file.name), longestName), bytes: file.bytes })
    sources.set(hashed, file)
  }
  return {
    media: [...media.values()],
    problems: [...tellMissing(missing), ...unreadable.slice(0, 20), ...tellUnused(files.length - hashes.size)],
    refOf: (name) => refs.get(name) ?? null,
    read: (hash) => sources.get(hash)?.read() ?? Promise.resolve({ type: 'media-missing', detail: 'This file did not come with the deck.' }),
  }
}

async function hashFile(file: PackedFile, hash: HashBytes): Promise<string | Problem> {
  const bytes = await file.read()
  return bytes instanceof Uint8Array ? hash(bytes) : bytes
}

function baseOf(name: string): string {
  return name.slice(name.lastIndexOf('/') + 1)
}

function tellMissing(names: readonly string[]): readonly Problem[] {
  if (names.length === 0) return []
  const first = names.slice(0, 3).map((name) => `“${cutText(name, 60)}”`).join(', ')
  return [{ type: 'media-missing', detail: `${names.length === 1 ? 'A file that a card names is' : `${names.length} files that cards name are`} not there: ${first}${names.length > 3 ? ' and others' : ''}. The cards come in without.` }]
}

function tellUnused(count: number): readonly Problem[] {
  return count <= 0 ? [] : [{ type: 'media-unused', detail: `${count === 1 ? 'One file that came with it is' : `${count} files that came with it are`} named by no card and left out.` }]
}
