import { join } from 'node:path'

const pattern = /^(\d{4})(\d\d)(\d\d)T(\d\d)(\d\d)(\d\d)(\d{3})Z-[0-9a-f]{8}$/
const ending = '.backup'
/** The last moment of the year 9999: later ones have no name. */
const latest = 253_402_300_799_999

/** The name of a backup made at that time (ms since 1970 UTC); `chance`: 8 hex digits. */
export function makeBackupId(at: number, chance: string): string {
  return `${new Date(Math.min(at, latest)).toISOString().replaceAll(/[-:.]/g, '')}-${chance}`
}

/** When the backup of that name was made, or null when it is no name of a backup. */
export function backupIdToTime(id: string): number | null {
  const found = pattern.exec(id)
  if (found === null) return null
  const [year = 0, month = 0, day = 0, hour = 0, minute = 0, second = 0, ms = 0] = found.slice(1).map(Number)
  const at = Date.UTC(year, month - 1, day, hour, minute, second, ms)
  return at >= 0 && makeBackupId(at, id.slice(-8)) === id ? at : null
}

/** The path of a backup. Only names of backups become paths: anything else is a mistake of ours and throws. */
export function backupPath(folder: string, id: string): string {
  if (backupIdToTime(id) === null) throw new RangeError('This is no name of a backup.')
  return join(folder, `${id}${ending}`)
}

/** True for the name of a file that may be a backup, also of one that somebody renamed. */
export function isBackupFile(name: string): boolean {
  return name.endsWith(ending)
}

/** The backup that a file is, by its name, or null. */
export function fileToBackupId(name: string): string | null {
  const id = isBackupFile(name) ? name.slice(0, -ending.length) : ''
  return backupIdToTime(id) === null ? null : id
}
