import type { DeckFile } from '../model/deck.ts'
import type { Skipped } from '../write/write-notes.ts'

/** Counts how often each key comes, most frequent first, then by name. */
export function countBy<T>(items: readonly T[], keyOf: (item: T) => string): [string, number][] {
  const counts = new Map<string, number>()
  for (const item of items) counts.set(keyOf(item), (counts.get(keyOf(item)) ?? 0) + 1)
  return [...counts].toSorted((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))
}

/** The report of a deck in a few lines: its cards by family, and what was left out by reason. */
export function reportDeck(deck: DeckFile, skipped: readonly Skipped[]): string {
  const cards = deck.notes.reduce((n, note) => n + note.cards.length, 0)
  const lines = [`${deck.deck.title}: ${cards} cards in ${deck.notes.length} notes, ${deck.notes.filter((n) => n.tier === 1).length} of them in the deck at once, the others wait for your yes`]
  for (const [family, count] of countBy(deck.notes.flatMap((note) => note.cards.map(() => note.family)), (f) => f)) lines.push(`  ${family.padEnd(10)} ${String(count).padStart(4)}`)
  lines.push(`  left out   ${String(skipped.length).padStart(4)}`)
  for (const [reason, count] of countBy(skipped, (s) => s.reason)) lines.push(`    ${String(count).padStart(4)}  ${reason}`)
  return lines.join('\n')
}
