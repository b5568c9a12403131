import { readRawView } from './read-cards.ts'
import type { RunningLectern } from './running-lectern.ts'

/** Once. */
async function compareOnce(running: RunningLectern, journal: ReadonlySet<string>): Promise<string[]> {
  const { entries, cards } = await readRawView(running)
  const there = new Set(entries.map(({ id }) => id))
  const losses: string[] = []
  for (const id of journal) if (!there.has(id)) losses.push(`entry ${id} of the journal is not in the database`)
  for (const id of there) if (!journal.has(id)) losses.push(`entry ${id} of the database is not in the journal`)
  const known = new Set<string>(cards.map(({ card }) => card))
  if (known.size !== cards.length) losses.push(`${cards.length - known.size} cards are there twice`)
  const counted = entries.filter(({ kind, dead, card }) => kind === 'review' && dead === 0 && known.has(card ?? '')).length
  const reps = cards.reduce((sum, { memory }) => sum + memory.reps, 0)
  if (counted !== reps) losses.push(`the cards count ${reps} answers, and there are ${counted}`)
  return losses.length > 3 ? [...losses.slice(0, 2), `and ${losses.length - 2} more like these`] : losses
}

/**
 * Compares the database of a running app with the ids of its journal: the same entries, and each answer counted once. The app
 * goes on while it is looked at, so what differs is looked at again for some time: a database that Chromium throws away while it
 * is open is made again when the verification behind the first screen comes to it.
 */
export async function checkView(running: RunningLectern, readIds: () => Promise<ReadonlySet<string>>): Promise<string[]> {
  for (const until = Date.now() + 25_000; ; await new Promise((resolve) => setTimeout(resolve, 200))) {
    const losses = await compareOnce(running, await readIds()).catch((error: unknown) => [`the database cannot be read: ${String(error)}`])
    if (losses.length === 0 || Date.now() > until) return losses
  }
}
