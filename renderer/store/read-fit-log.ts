import { Dexie } from 'dexie'
import { foldCard } from '../../decks/journal/fold-card.ts'
import type { PresetId } from '../../decks/model/id.ts'
import type { FitCard, FitLog } from '../../decks/study/fit/fit-log.ts'
import { cardToSubject } from './entry-to-subject.ts'
import { listPresets } from './list-presets.ts'
import { liveEntriesOf } from './read-live.ts'
import type { Store } from './store.ts'

/** The answers to so many cards are read at once; see [Note: parts]. */
const part = 200

/** The answers that count of all cards in the decks that have a preset, paused and marked cards too. */
export async function readFitLog(store: Store, preset: PresetId): Promise<FitLog> {
  const { memories, entries } = store.database
  const decks = (await listPresets(store)).find((view) => view.preset.id === preset)?.decks ?? []
  const cards: FitCard[] = []
  for (const deck of decks) {
    const touched = await memories.where('[deck+last]').between([deck, Dexie.minKey], [deck, Dexie.maxKey]).primaryKeys()
    for (let at = 0; at < touched.length; at += part) {
      const rows = await Promise.all(touched.slice(at, at + part).map(async (card) => entries.where('subject').equals(cardToSubject(card)).toArray()))
      for (const own of rows) {
        const card = toFitCard(foldCard(liveEntriesOf(own)).events)
        if (card.ratings.length > 0) cards.push(card)
      }
    }
  }
  return { cards }
}

function toFitCard(events: ReturnType<typeof foldCard>['events']): FitCard {
  const [ratings, times, restarts]: [FitCard['ratings'][number][], number[], number[]] = [[], [], []]
  for (const event of events) {
    if (event.kind === 'review') {
      ratings.push(event.rating)
      times.push(event.at)
    } else if (event.to.what === 'new' && ratings.length > 0 && restarts.at(-1) !== ratings.length) restarts.push(ratings.length)
  }
  // What was made new and not answered since restarts nothing.
  return { ratings, times, restarts: restarts.filter((place) => place < ratings.length) }
}
