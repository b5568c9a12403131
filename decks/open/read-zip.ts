import { openZip as openArchive, type ZipArchive } from '../pack/read-zip.ts'
import type { Result } from '../result.ts'

/** What no article or book needs more of. */
const limits = { files: 20_000, file: 100_000_000, whole: 400_000_000, ratio: 200 } as const

/** Opens the zip archive that an article or a book is. Problems: `damaged-archive`, `archive-too-large`, and those of its files. */
export function openZip(bytes: Uint8Array): Result<ZipArchive> {
  return openArchive(bytes, limits)
}
