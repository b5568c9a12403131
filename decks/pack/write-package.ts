import type { AnkiCollection } from '../anki/anki-collection.ts'
import type { Problem, Result } from '../result.ts'
import { fail, ok } from '../result.ts'
import { mediaEntriesFields, mediaEntryFields, metaFields } from './anki-messages.ts'
import { dummyCollection } from './dummy-collection.ts'
import type { PackEngines } from './sqlite.ts'
import { sha1Of } from './strip-field.ts'
import { writeCollectionFile } from './write-collection-file.ts'
import { writeMessage } from './write-message.ts'
import { startZip, type ZipWriter } from './write-zip.ts'
import type { PackZstd } from './zstd.ts'

/** What packages are written with. */
export interface WriteEngines extends PackEngines {
  readonly packZstd: PackZstd
}

/** The files that go into a package: their names, which are those of `collection.media`, and where their bytes are. */
export interface PackageMedia {
  readonly names: readonly string[]
  readonly read: (name: string) => Promise<Uint8Array | Problem>
}

/** Which package, and who is told. */
export interface WritePackageOptions {
  readonly container: 'modern' | 'legacy'
  readonly onProgress?: (done: number, of: number) => void
}

/** A package, and why files were left out. */
export interface WrittenPackage {
  readonly bytes: Uint8Array<ArrayBuffer>
  readonly problems: readonly Problem[]
}

// [Note: two containers] `legacy` is `collection.anki2` with schema 11 and a map of media in JSON: what Anki 2.0 wrote in 2012,
// and the only form that every Anki since and every other program opens. (Anki itself writes `collection.anki21` into its older
// form, with an `anki2` beside it that only asks for a newer Anki, so that 2.0 opens nothing of it.) `modern` is what Anki
// writes since 2.1.50: `collection.anki21b` with schema 18, packed with zstd, the map a message, each file packed by itself.

/**
 * Writes a package of Anki; see [Note: two containers]. Files are read one by one, so that the package is all that is held.
 * A file that cannot be read is left out and told. Problem: `cannot-write` when rows contradict one another.
 */
export async function writePackage(collection: AnkiCollection, media: PackageMedia, { container, onProgress }: WritePackageOptions, engines: WriteEngines): Promise<Result<WrittenPackage>> {
  try {
    const zip = startZip()
    const problems: Problem[] = []
    if (container === 'legacy') await writeLegacy(zip, collection, media, engines, problems, onProgress)
    else await writeModern(zip, collection, media, engines, problems, onProgress)
    return ok({ bytes: zip.finish(), problems })
  } catch (error) {
    return fail('cannot-write', 'The package could not be written. Write fewer decks at once, or another format.', error instanceof Error ? error.message.slice(0, 200) : undefined)
  }
}

async function writeLegacy(zip: ZipWriter, collection: AnkiCollection, media: PackageMedia, engines: WriteEngines, problems: Problem[], onProgress: WritePackageOptions['onProgress']): Promise<void> {
  zip.add('collection.anki2', writeCollectionFile(collection, 11, engines), true)
  const map: Record<string, string> = {}
  await eachFile(media, problems, onProgress, (name, bytes, place) => {
    map[place] = name
    zip.add(String(place), bytes, !isPacked(name))
  })
  zip.add('media', new TextEncoder().encode(JSON.stringify(map)), true)
}

async function writeModern(zip: ZipWriter, collection: AnkiCollection, media: PackageMedia, engines: WriteEngines, problems: Problem[], onProgress: WritePackageOptions['onProgress']): Promise<void> {
  zip.add('meta', writeMessage([[metaFields.version, 3]]))
  zip.add('collection.anki21b', engines.packZstd(writeCollectionFile(collection, 18, engines)))
  zip.add('collection.anki2', writeCollectionFile(dummyCollection(collection), 11, engines), true)
  const entries: Uint8Array[] = []
  await eachFile(media, problems, onProgress, (name, bytes, place) => {
    entries.push(writeMessage([[mediaEntryFields.name, name], [mediaEntryFields.size, bytes.length], [mediaEntryFields.sha1, sha1Of(bytes)]]))
    zip.add(String(place), engines.packZstd(bytes))
  })
  zip.add('media', engines.packZstd(writeMessage(entries.map((entry) => [mediaEntriesFields.entries, entry] as const))))
}

async function eachFile({ names, read }: PackageMedia, problems: Problem[], onProgress: WritePackageOptions['onProgress'], take: (name: string, bytes: Uint8Array, place: number) => void): Promise<void> {
  let place = 0
  for (const [done, name] of names.entries()) {
    if (done % 20 === 0) onProgress?.(done, names.length)
    const bytes = await read(name)
    if (bytes instanceof Uint8Array) {
      take(name, bytes, place)
      place += 1
    } else problems.push({ ...bytes, where: name })
  }
}

/** Whether a file is of a kind that is packed already, as pictures and sounds are. */
function isPacked(name: string): boolean {
  return /\.(?:jpe?g|png|gif|webp|avif|mp3|ogg|oga|opus|m4a|aac|flac|mp4|m4v|webm|mov|woff2?|zip)$/i.test(name)
}
