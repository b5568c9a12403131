import type { Entry } from '../../decks/model/entry.ts'
import type { EntryId } from '../../decks/model/id.ts'
import type { Review } from '../../decks/model/review.ts'
import { defaultSettings, type Settings } from '../../decks/model/settings.ts'
import { foldSettings } from '../../decks/journal/fold-settings.ts'
import { newMemory, nextMemory, settingsToMemoryOptions, type Memory } from '../../decks/study/memory.ts'
import { zoneToClock } from './zone-to-clock.ts'

// [Note: settings in force] An answer is scheduled by the settings that held when it was given. A later change of
// the day's start, the zone or the wished recall moves no card, and replaying the log gives the same dates again.

/** The settings in force before each entry. */
export interface SettingsTimeline {
  at(id: EntryId): Settings
}

/** Makes the timeline from the live settings entries in the order of their ids. */
export function makeTimeline(entries: readonly Entry[]): SettingsTimeline {
  const steps = entries.map((entry, index) => ({ id: entry.id, settings: foldSettings(entries.slice(0, index + 1)) }))
  return { at: (id) => steps.findLast((step) => step.id < id)?.settings ?? defaultSettings }
}

/** The memory after one more answer. */
export function remember(memory: Memory, review: Review, settings: Settings): Memory {
  return nextMemory(memory, review.rating, review.at, settingsToMemoryOptions(settings, zoneToClock(settings.timeZone, settings.dayStartHour)))
}

/** The memory that a card's live answers, in the order of their ids, leave. */
export function rememberAll(reviews: readonly Review[], timeline: SettingsTimeline): Memory {
  return reviews.reduce((memory, review) => remember(memory, review, timeline.at(review.id)), newMemory())
}
