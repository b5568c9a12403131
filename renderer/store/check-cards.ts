import { addCardTally, addTally, type TallyChanges } from './change-tallies.ts'
import { makeStep, type CheckStep, type Finding } from './check-report.ts'
import { isSameValue } from './is-same-value.ts'
import { lookCalmly } from './look-calmly.ts'
import { noteToPlaces } from './make-memory-row.ts'
import { findMemories, readMemoriesApart } from './memory-rows.ts'
import { findNotes, readNotes } from './note-pages.ts'
import type { MemoryRow, NoteRow } from './rows.ts'
import type { Store } from './store.ts'

/** What the view must be in itself, whatever the journal says: each card of each note has one row, the counts are right, and what is there is found. */
export async function checkCards(store: Store): Promise<readonly CheckStep[]> {
  return lookCalmly(store, async () => lookAtCards(store))
}

async function lookAtCards({ database }: Store): Promise<CheckStep[]> {
  const notes = await readNotes(database)
  const rows = await readMemoriesApart(database)
  const found = await findMemories(database, rows.map(({ card }) => card))
  const unfound = rows.flatMap(({ card }, at): Finding[] => (found[at] === undefined ? [{ detail: 'A card is there and is not found.', where: card, mend: 'view' }] : []))
  const placing = new Set((await database.histories.toCollection().primaryKeys()).map(([entry]) => entry))
  const findings = [...unfound, ...findStrays(notes, rows), ...findLost(notes, await findNotes(database, notes.map(({ id }) => id))), ...findUnplaced(rows, placing)]
  const tallies = new Map((await database.tallies.toArray()).map(({ deck, ...tally }) => [deck, tally]))
  return [
    makeStep({ name: 'cards', title: 'Every card of every note has its place, once', checked: rows.length, unit: 'cards' }, findings),
    makeStep({ name: 'counts', title: 'The counts of decks are right', checked: tallies.size, unit: 'decks' }, compareTallies(notes, rows, tallies)),
  ]
}

function findStrays(notes: readonly NoteRow[], rows: readonly MemoryRow[]): Finding[] {
  const findings: Finding[] = []
  const places = new Map(notes.flatMap(noteToPlaces).map((place) => [place.card, place]))
  const seen = new Set<string>()
  for (const { card, note, deck, position } of rows) {
    const place = places.get(card)
    if (seen.has(card)) findings.push({ detail: 'A card is there twice.', where: card, mend: 'view' })
    seen.add(card)
    if (place === undefined) findings.push({ detail: 'A card has a place though no note has it.', where: card, mend: 'view' })
    else if (!isSameValue(place, { card, note, deck, position })) findings.push({ detail: 'A card stands in another note, deck or place than its note says.', where: card, mend: 'view' })
  }
  for (const card of places.keys()) if (!seen.has(card)) findings.push({ detail: 'A card of a note has no place.', where: card, mend: 'view' })
  return findings
}

/** Notes that are there and are not found by their ids. */
function findLost(notes: readonly NoteRow[], found: readonly (NoteRow | undefined)[]): Finding[] {
  const twice = notes.length - new Set(notes.map(({ id }) => id)).size
  const lost = notes.flatMap(({ id }, at): Finding[] => (found[at] === undefined ? [{ detail: 'A note is there and is not found.', where: id, mend: 'view' }] : []))
  return twice === 0 ? lost : [...lost, { detail: `${twice} notes are there twice.`, where: null, mend: 'view' }]
}

/** Cards that came in with a history which is not there. */
function findUnplaced(rows: readonly MemoryRow[], placing: ReadonlySet<string>): Finding[] {
  return rows.flatMap(({ card, placed = [] }): Finding[] => (placed.every((entry) => placing.has(entry)) ? [] : [{ detail: 'What came in about a card is missing.', where: card, mend: 'view' }]))
}

function compareTallies(notes: readonly NoteRow[], rows: readonly MemoryRow[], tallies: ReadonlyMap<string, object>): Finding[] {
  const right: TallyChanges = new Map()
  for (const { deck } of notes) addTally(right, deck, { notes: 1 })
  for (const row of rows) addCardTally(right, row, 1)
  const decks = new Set<string>([...right.keys(), ...tallies.keys()])
  return [...decks].flatMap((deck): Finding[] => (isSameValue(right.get(deck as never), tallies.get(deck)) ? [] : [{ detail: 'The counts of a deck are wrong.', where: deck, mend: 'view' }]))
}
