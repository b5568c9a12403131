import type { Entry } from '../model/entry.ts'
import type { DeckId, EntryId, PresetId } from '../model/id.ts'
import { standardPreset, standardPresetId, type Preset } from '../model/preset.ts'
import { defaultSettings, type Settings } from '../model/settings.ts'

// [Note: settings in force] An answer is scheduled by the options that held when it was given: the settings and the
// preset of the card's deck. A later change moves no card, and replaying the log gives the same dates again. A change
// with `replan` is the exception: for answers before the last of those of a deck, the options of that change hold, but
// for the clock, since the day on which something was answered does not change. The deck is the one the card is in now:
// a card that moves is planned as if it had always been there.

/** What decides the next date besides the answer. */
export interface OptionsInForce {
  readonly preset: Preset
  readonly easyDays: Settings['easyDays']
  /** The clock by which days are counted. */
  readonly timeZone: string
  readonly dayStartHour: number
}

/** The settings that decide dates. */
export type DateSettings = Pick<Settings, 'desiredRetention' | 'easyDays' | 'timeZone' | 'dayStartHour'>

/** Which presets there are and which decks have one. The standard preset is among them only once it was written. */
export interface Presets {
  readonly presets: ReadonlyMap<PresetId, Preset>
  readonly assigns: ReadonlyMap<DeckId, PresetId>
}

/** The options of every deck at every time. */
export interface PresetTimeline {
  /** As they stand after all entries. */
  readonly last: Presets
  /** The options by which an answer of that entry id is scheduled. */
  at(deck: DeckId, id: EntryId): OptionsInForce
  /** How many of `steps` come before such an answer, and whether a later one plans it anew: what `at` depends on, besides the deck. */
  placeOf(deck: DeckId, id: EntryId): { readonly place: number; readonly replan: boolean }
  /** True when both decks had the same options at all times. */
  isSame(a: DeckId, b: DeckId): boolean
  /** The ids at which options may change, ascending. */
  readonly steps: readonly EntryId[]
}

interface Step extends Presets {
  readonly id: EntryId
  readonly settings: DateSettings
  readonly entry: Entry
}

const nothing: Presets = { presets: new Map(), assigns: new Map() }

/** True for the entries that presets and their decks come from. */
export function isPresetEntry(entry: Pick<Entry, 'kind'>): boolean {
  return entry.kind === 'preset' || entry.kind === 'assign'
}

/** True for entries that may change the date of an answer that is given after them. */
export function decidesDates(entry: Entry): boolean {
  if (entry.kind !== 'settings') return isPresetEntry(entry)
  const { desiredRetention, easyDays, timeZone, dayStartHour } = entry.change
  return (desiredRetention ?? easyDays ?? timeZone ?? dayStartHour) !== undefined
}

/** True for an entry that plans the answers before it anew. */
export function isReplan(entry: Entry): boolean {
  return (entry.kind === 'preset' || entry.kind === 'assign') && entry.replan
}

/** The preset of a deck: the one it was given, if that is still there, else the standard one, which follows the settings until it is written. */
export function presetOfDeck({ presets, assigns }: Presets, settings: Pick<Settings, 'desiredRetention'>, deck: DeckId): Preset {
  const own = presets.get(assigns.get(deck) ?? standardPresetId)
  return own ?? presets.get(standardPresetId) ?? { ...standardPreset, desiredRetention: settings.desiredRetention }
}

/** The presets that live entries, in the order of their ids, leave. */
export function foldPresets(entries: Iterable<Entry>): Presets {
  let state = nothing
  for (const entry of entries) state = addEntry(state, entry)
  return state
}

/** The options of all times, from the live entries in the order of their ids; those that decide no date are passed over. See [Note: settings in force]. */
export function makePresetTimeline(entries: Iterable<Entry>): PresetTimeline {
  const steps = makeSteps(entries)
  const replans = new Map<DeckId, Step | null>()
  const replanOf = (deck: DeckId): Step | null => {
    const known = replans.get(deck)
    if (known !== undefined) return known
    const found = findReplan(steps, deck)
    replans.set(deck, found)
    return found
  }
  return {
    last: steps.at(-1) ?? nothing,
    steps: steps.map(({ id }) => id),
    placeOf: (deck, id) => ({ place: countUpTo(steps, id), replan: id < (replanOf(deck)?.id ?? '') }),
    at(deck, id) {
      const now = steps[countUpTo(steps, id) - 1]
      const { timeZone, dayStartHour } = now?.settings ?? defaultSettings
      const replan = replanOf(deck)
      const from = replan !== null && id < replan.id ? replan : now
      const settings = from?.settings ?? defaultSettings
      return { preset: presetOfDeck(from ?? nothing, settings, deck), easyDays: settings.easyDays, timeZone, dayStartHour }
    },
    isSame: (a, b) => a === b || steps.every(({ assigns }) => assigns.get(a) === assigns.get(b)),
  }
}

/**
 * From which answers on two timelines give a deck other dates: the id after which, an empty text for from the first
 * answer on, or null when they are the same. What of a preset decides no date, such as its name and its limits, is no change.
 */
export function findChange(before: PresetTimeline, after: PresetTimeline, deck: DeckId): EntryId | '' | null {
  const starts = [...new Set([...before.steps, ...after.steps])].toSorted()
  for (const start of ['' as const, ...starts]) if (!isSameOptions(before.at(deck, start as EntryId), after.at(deck, start as EntryId))) return start
  return null
}

function isSameOptions(a: OptionsInForce, b: OptionsInForce): boolean {
  return a.timeZone === b.timeZone && a.dayStartHour === b.dayStartHour && isSameValue(a.easyDays, b.easyDays) && dateOptions.every((key) => isSameValue(a.preset[key], b.preset[key]))
}

/** What of a preset decides dates: what `presetToMemoryOptions` takes. */
export const dateOptions = ['desiredRetention', 'weights', 'learningSteps', 'relearningSteps', 'maximumDays', 'fuzz'] as const satisfies readonly (keyof Preset)[]

function isSameValue(a: unknown, b: unknown): boolean {
  return a === b || JSON.stringify(a) === JSON.stringify(b)
}

function makeSteps(entries: Iterable<Entry>): Step[] {
  const steps: Step[] = []
  for (const entry of entries) {
    if (!decidesDates(entry)) continue
    const last = steps.at(-1)
    steps.push({ id: entry.id, entry, ...addEntry(last ?? nothing, entry), settings: addSettings(last?.settings ?? defaultSettings, entry) })
  }
  return steps
}

function addEntry({ presets, assigns }: Presets, entry: Entry): Presets {
  if (entry.kind === 'preset') return { assigns, presets: withKey(presets, entry.preset, entry.value) }
  if (entry.kind === 'assign') return { presets, assigns: withKey(assigns, entry.deck, entry.preset) }
  return { presets, assigns }
}

function addSettings(settings: DateSettings, entry: Entry): DateSettings {
  if (entry.kind !== 'settings') return settings
  const { desiredRetention = settings.desiredRetention, easyDays = settings.easyDays, timeZone = settings.timeZone, dayStartHour = settings.dayStartHour } = entry.change
  return { desiredRetention, easyDays, timeZone, dayStartHour }
}

function withKey<K, V>(map: ReadonlyMap<K, V>, key: K, value: V | null): ReadonlyMap<K, V> {
  const changed = new Map(map)
  if (value === null) changed.delete(key)
  else changed.set(key, value)
  return changed
}

/** The last step that plans a deck anew: it was given a preset, or a preset that it had before or has after the step was written or removed. */
function findReplan(steps: readonly Step[], deck: DeckId): Step | null {
  for (let place = steps.length - 1; place >= 0; place -= 1) {
    const step = steps[place]
    if (step === undefined || !isReplan(step.entry)) continue
    if (step.entry.kind === 'assign' && step.entry.deck === deck) return step
    if (step.entry.kind !== 'preset') continue
    const { preset } = step.entry
    if (nameOf(steps[place - 1] ?? nothing, deck) === preset || nameOf(step, deck) === preset) return step
  }
  return null
}

function nameOf(state: Presets, deck: DeckId): PresetId {
  const name = state.assigns.get(deck)
  return name !== undefined && state.presets.has(name) ? name : standardPresetId
}

/** How many steps come before an id or at it. */
function countUpTo(steps: readonly Step[], id: EntryId): number {
  let [low, high] = [0, steps.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if ((steps[middle]?.id ?? '') <= id) low = middle + 1
    else high = middle
  }
  return low
}
