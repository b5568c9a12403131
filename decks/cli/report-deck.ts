import { countBy } from '../eval/count-by.ts'
import type { DeckFile } from '../model/deck.ts'
import type { Note } from '../model/note.ts'

function countCards(notes: readonly Note[]): number {
  return notes.reduce((sum, note) => sum + note.cards.length, 0)
}

function say(count: number, word: string): string {
  return `${count} ${word}${count === 1 ? '' : 's'}`
}

/** The report of a deck in a few lines: its cards by family, and what was left out by reason. */
export function reportDeck(deck: DeckFile, skipped: readonly { readonly reason: string }[]): string {
  const proven = deck.notes.filter((note) => note.tier === 1)
  const lines = [`${deck.deck.title}: ${say(countCards(deck.notes), 'card')}, ${countCards(proven)} of them by rules that were proven on other texts; read the rest over`]
  for (const [family, count] of countBy(deck.notes.flatMap((note) => note.cards.map(() => note.family)), (f) => f)) lines.push(`  ${family.padEnd(10)} ${String(count).padStart(4)}`)
  lines.push(`  left out   ${String(skipped.length).padStart(4)}`)
  for (const [reason, count] of countBy(skipped, (s) => s.reason)) lines.push(`    ${String(count).padStart(4)}  ${reason}`)
  return lines.join('\n')
}
