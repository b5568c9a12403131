import { randomBytes } from 'node:crypto'
import type { JournalDisk } from '../../decks/journal/journal-disk.ts'
import { ok, type Result } from '../../decks/result.ts'

/** The name of this computer's journal, 16 random hex digits: made once, kept beside the journal. */
export async function readDevice(disk: JournalDisk): Promise<Result<string>> {
  const kept = await disk.readText('device')
  if (!kept.ok) return kept
  if (kept.value !== null && /^[0-9a-f]{16}$/.test(kept.value)) return ok(kept.value)
  return renewDevice(disk)
}

/** Gives this computer's journal a new name; what was written keeps the old one. */
export async function renewDevice(disk: JournalDisk): Promise<Result<string>> {
  const device = randomBytes(8).toString('hex')
  const written = await disk.writeText('device', device)
  return written.ok ? ok(device) : written
}
