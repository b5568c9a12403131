import { createHash } from 'node:crypto'
import { hostname, userInfo } from 'node:os'
import type { JournalDisk } from '../../decks/journal/journal-disk.ts'
import { ok, type Problem, type Result } from '../../decks/result.ts'
import { readDevice, renewDevice } from '../calls/journal-device.ts'

// [Note: devices] Entries carry the device that wrote them. A data folder that is copied to another computer would make two
// computers write under one name, so a fingerprint of the computer stands beside the name: a hash, salted with the name, of
// the host's name, the system and the user, from which none of them can be read back without guessing. Where it does not
// fit, the journal goes on under a new name. Renaming the host does the same, which is harmless: entries are told
// apart by their own ids, and nothing is looked up by device. The old entries keep their old name.

/** The text beside the device's name. */
const fingerprintName = 'machine'

/** Makes sure that the journal writes under a name of this computer's own. Answers what the reader is told when that is a new one. */
export async function settleMachine(disk: JournalDisk, machine: string): Promise<Result<Problem | null>> {
  const known = await disk.readText(fingerprintName)
  if (!known.ok) return known
  const device = await readDevice(disk)
  if (!device.ok) return device
  if (known.value === fingerprintOf(device.value, machine)) return ok(null)
  const isMoved = known.value !== null
  const mine = isMoved ? await renewDevice(disk) : device
  if (!mine.ok) return mine
  const written = await disk.writeText(fingerprintName, fingerprintOf(mine.value, machine))
  if (!written.ok) return written
  return ok(isMoved ? { type: 'other-computer', detail: 'Your data came from another computer, or this one has a new name. It goes on here as a computer of its own; nothing else changes.' } : null)
}

/** What tells this computer and this user from others. */
export function describeMachine(): string {
  // What follows the first dot comes from the network on some systems and changes with it.
  return [hostname().split('.')[0]?.toLowerCase(), process.platform, userName()].join('\n')
}

function userName(): string {
  try {
    return userInfo().username
  } catch {
    // A user without an entry in the system's list.
    return ''
  }
}

function fingerprintOf(device: string, machine: string): string {
  return createHash('sha256').update(`${device}\n${machine}`).digest('hex').slice(0, 32)
}
