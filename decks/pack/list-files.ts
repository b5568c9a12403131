import type { Problem, Result } from '../result.ts'
import { ok } from '../result.ts'
import { packageLimits } from './find-collection.ts'
import { openZip } from './read-zip.ts'

/** A file of an archive, whose bytes are unpacked when they are wanted. */
export interface ListedFile {
  readonly name: string
  /** Not known before it is unpacked: 0. */
  readonly bytes: number
  readonly read: () => Promise<Uint8Array | Problem>
}

/** What is in a zip archive, without folders. Problems: those of `openZip`. */
export function listFiles(bytes: Uint8Array): Result<readonly ListedFile[]> {
  const archive = openZip(bytes, packageLimits)
  if (!archive.ok) return archive
  const { names, read } = archive.value
  return ok(names.filter((name) => !name.endsWith('/')).map((name) => ({
    name,
    bytes: 0,
    read: async () => {
      // The names are those of the archive's own directory, so that none is missing.
      const file = read(name) as NonNullable<ReturnType<typeof read>>
      return file.ok ? file.value : file.problem
    },
  })))
}
