import { accessSync, constants, mkdirSync } from 'node:fs'

/** Why nothing can be written into a folder, as the system calls it (`EROFS`, `EACCES`), or null when it can. A folder that is not there yet is made. */
export function whyNotWritable(folder: string): string | null {
  try {
    mkdirSync(folder, { recursive: true })
    accessSync(folder, constants.W_OK)
    return null
  } catch (error) {
    return error instanceof Error && 'code' in error ? String(error.code) : 'unknown'
  }
}
