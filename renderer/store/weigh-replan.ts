import { foldCard } from '../../decks/journal/fold-card.ts'
import { entryIdSchema, type DeckId } from '../../decks/model/id.ts'
import type { Entry } from '../../decks/model/entry.ts'
import type { Preset } from '../../decks/model/preset.ts'
import { dayOf } from '../../decks/study/day.ts'
import { foldMemory } from '../../decks/study/memory.ts'
import { cardToSubject } from './entry-to-subject.ts'
import { readRange } from './memory-rows.ts'
import { makeTimeline } from './memory-timeline.ts'
import { liveEntriesOf } from './read-live.ts'
import { readSettings } from './read-settings.ts'
import { readOptionEntries } from './read-timeline.ts'
import type { Store } from './store.ts'
import { zoneToClock } from './zone-to-clock.ts'

/** What planning cards anew by a preset would do. Cards that were never answered, paused and marked ones are left out. */
export interface Replan {
  readonly cards: number
  /** How many of them would come back on an earlier or a later study day, or on the same. Days that are over count as today. */
  readonly sooner: number
  readonly later: number
  readonly same: number
  /** Repeated cards due by the end of today, now and then. */
  readonly dueToday: number
  readonly dueTodayAfter: number
}

/** The answers to so many cards are read at once; see [Note: parts]. */
const part = 200
/** Later than every id there is. */
const last = entryIdSchema.parse(`7${'Z'.repeat(25)}`)

/** What writing a preset, or giving it to decks, with `replan` would do to the cards of these decks, by going through their answers with it. */
export async function weighReplan(store: Store, preset: Preset, decks: readonly DeckId[]): Promise<Replan> {
  const { database } = store
  const { timeZone, dayStartHour } = await readSettings(store)
  const clock = zoneToClock(timeZone, dayStartHour)
  const today = dayOf(store.now(), clock)
  const base = { id: last, device: store.device, at: store.now(), replan: true }
  const planned: Entry[] = [{ ...base, kind: 'preset', preset: preset.id, value: preset }, ...decks.map((deck): Entry => ({ ...base, kind: 'assign', deck, preset: preset.id }))]
  const timeline = makeTimeline([...(await readOptionEntries(database)), ...planned])
  const counts = { cards: 0, sooner: 0, later: 0, same: 0, dueToday: 0, dueTodayAfter: 0 }
  for (const deck of new Set(decks)) {
    const rows = await readRange(database, { kind: 'waiting', deck, until: Infinity })
    for (let at = 0; at < rows.length; at += part) {
      const some = rows.slice(at, at + part)
      const entries = await Promise.all(some.map(async ({ card }) => database.entries.where('subject').equals(cardToSubject(card)).toArray()))
      some.forEach(({ memory }, place) => {
        const after = foldMemory(foldCard(liveEntriesOf(entries[place] ?? [])).events, (id) => timeline.options(deck, id))
        const [before, then] = [memory, after].map(({ due }) => Math.max(today, dayOf(due, clock))) as [number, number]
        counts.cards += 1
        counts[then < before ? 'sooner' : then > before ? 'later' : 'same'] += 1
        counts.dueToday += before === today ? 1 : 0
        counts.dueTodayAfter += then === today ? 1 : 0
      })
    }
  }
  return counts
}
