import type { Result } from '../result.ts'
import { fail, ok } from '../result.ts'
import { metaFields } from './anki-messages.ts'
import { isSqlite } from './open-collection-file.ts'
import { numberOf, readMessage } from './read-message.ts'
import { openZip, type ZipArchive } from './read-zip.ts'
import { unpackZstd } from './unpack-zstd.ts'
import { isZstd } from './zstd-frames.ts'

/** The bytes of a collection, and the archive that it came in, null for a bare file. */
export interface FoundCollection {
  readonly bytes: Uint8Array
  readonly archive: ZipArchive | null
  /** Whether the archive is of the newest kind: media packed with zstd, and listed in a message. */
  readonly newest: boolean
}

/**
 * What packages may hold: entries beyond the 20,000 of other archives, because every picture and sound is one; 100 MB for a
 * file of the media folder, 400 MB for the collection itself, 2 GB for all; 200 times what it was packed in.
 */
export const packageLimits = { files: 200_000, file: 100_000_000, whole: 2_000_000_000, ratio: 200 } as const
const largestCollection = 400_000_000

/**
 * Finds the collection in the bytes of an .apkg, .colpkg, .anki2, .anki21 or .anki21b. What a file is is known by its bytes
 * and not by its name. In packages of 2018 and later `collection.anki2` is a dummy that asks for a newer Anki; it counts only
 * when it stands alone. Problems: `not-a-package`, `no-collection`, `newer-anki`, and those of the archive.
 */
export function findCollection(bytes: Uint8Array): Result<FoundCollection> {
  if (isSqlite(bytes)) return bytes.length > largestCollection ? tooLarge() : ok({ bytes, archive: null, newest: false })
  if (isZstd(bytes)) {
    const unpacked = unpackZstd(bytes, atMost(bytes.length))
    if (!unpacked.ok) return unpacked
    return isSqlite(unpacked.value) ? ok({ bytes: unpacked.value, archive: null, newest: false }) : notAPackage()
  }
  if (bytes[0] !== 0x50 || bytes[1] !== 0x4b) return notAPackage()
  const archive = openZip(bytes, packageLimits)
  return archive.ok ? findInArchive(archive.value) : archive
}

function findInArchive(archive: ZipArchive): Result<FoundCollection> {
  const meta = archive.read('meta', 10_000)
  const message = meta?.ok === true ? readMessage(meta.value) : null
  if (message !== null && numberOf(message, metaFields.version) > 3) return fail('newer-anki', 'This package was made by a newer Anki than Lectern knows. In Anki, export it again with "Support older Anki versions".')
  const name = ['collection.anki21b', 'collection.anki21', 'collection.anki2'].find((each) => archive.names.includes(each))
  const file = name === undefined ? null : archive.read(name, largestCollection)
  if (file === null) return fail('no-collection', 'This zip archive holds no collection of Anki. If it holds an .apkg, unpack it first and open that.')
  if (!file.ok) return file
  if (name !== 'collection.anki21b' || !isZstd(file.value)) return ok({ bytes: file.value, archive, newest: name === 'collection.anki21b' })
  const unpacked = unpackZstd(file.value, atMost(file.value.length))
  return unpacked.ok ? ok({ bytes: unpacked.value, archive, newest: true }) : unpacked
}

/** How large a packed collection may become. */
const atMost = (packed: number): number => Math.min(largestCollection, Math.max(4_000_000, packed * packageLimits.ratio))

const notAPackage = (): Result<never> => fail('not-a-package', 'This is neither a package nor a collection of Anki. Export from Anki as .apkg or .colpkg, then open that.')

const tooLarge = (): Result<never> => fail('archive-too-large', 'This collection is larger than 400 MB. Export the decks that you need one by one, then open those.')
