import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { anEntry } from '../../tests/builders/an-entry.ts'
import { anEntryId } from '../../tests/builders/a-review.ts'
import type { Entry } from '../model/entry.ts'
import type { DeckId, EntryId, PresetId } from '../model/id.ts'
import { standardPreset, type Preset } from '../model/preset.ts'
import { defaultSettings, type Settings } from '../model/settings.ts'
import { dateOptions, findChange, foldPresets, makePresetTimeline, presetOfDeck, type OptionsInForce } from './fold-presets.ts'

const [rivers, lakes] = ['rivers' as DeckId, 'lakes' as DeckId]
const idAt = (count: number): EntryId => anEntryId(Date.UTC(2026, 0, 1, 12) + count)
const aPreset = (id: string, desiredRetention: number): Preset => ({ ...standardPreset, id: id as PresetId, name: id, desiredRetention })
const write = (count: number, preset: Preset, replan = false): Entry => anEntry('preset', count, { preset: preset.id, value: preset, replan })
const assign = (count: number, deck: DeckId, preset: string | null, replan = false): Entry => anEntry('assign', count, { deck, preset, replan })
const set = (count: number, change: object): Entry => anEntry('settings', count, { change })
const retention = (entries: readonly Entry[], deck: DeckId, count: number): number => makePresetTimeline(entries).at(deck, idAt(count)).preset.desiredRetention

test('an answer is scheduled by what held when it was given', () => {
  const entries = [set(10, { desiredRetention: 0.8 }), write(20, aPreset('firm', 0.95)), assign(30, rivers, 'firm'), write(40, aPreset('firm', 0.97))]
  expect([5, 15, 25, 35, 45].map((count) => retention(entries, rivers, count))).toEqual([0.9, 0.8, 0.8, 0.95, 0.97])
  expect([5, 15, 45].map((count) => retention(entries, lakes, count))).toEqual([0.9, 0.8, 0.8])
})

test('the standard preset follows the settings until it is written', () => {
  const entries = [set(10, { desiredRetention: 0.8 }), write(20, aPreset('standard', 0.85)), set(30, { desiredRetention: 0.7 })]
  expect([15, 25, 35].map((count) => retention(entries, rivers, count))).toEqual([0.8, 0.85, 0.85])
})

test('what plans anew holds for all answers before it, but for the clock', () => {
  const entries = [set(10, { timeZone: 'Asia/Karachi' }), write(20, aPreset('firm', 0.95)), assign(30, rivers, 'firm', true), set(40, { timeZone: 'Europe/Paris', dayStartHour: 2 })]
  const timeline = makePresetTimeline(entries)
  expect(timeline.at(rivers, idAt(5))).toMatchObject({ preset: { desiredRetention: 0.95 }, timeZone: defaultSettings.timeZone, dayStartHour: 4 })
  expect(timeline.at(rivers, idAt(15))).toMatchObject({ preset: { desiredRetention: 0.95 }, timeZone: 'Asia/Karachi' })
  expect(timeline.at(rivers, idAt(45))).toMatchObject({ preset: { desiredRetention: 0.95 }, timeZone: 'Europe/Paris', dayStartHour: 2 })
  expect(timeline.at(lakes, idAt(5)).preset.desiredRetention).toBe(0.9)
})

test('a preset plans anew the decks that have it, and those that had it when it is removed', () => {
  const entries = [write(10, aPreset('firm', 0.95)), assign(20, rivers, 'firm'), write(30, aPreset('firm', 0.97), true)]
  expect([5, 15, 25].map((count) => retention(entries, rivers, count))).toEqual([0.97, 0.97, 0.97])
  expect(retention(entries, lakes, 25)).toBe(0.9)
  const removed = [...entries, anEntry('preset', 40, { preset: 'firm', value: null, replan: true })]
  expect([5, 35, 45].map((count) => retention(removed, rivers, count))).toEqual([0.9, 0.9, 0.9])
})

test('a deck whose preset is gone has the standard one, and its own again when that comes back', () => {
  const entries = [write(10, aPreset('firm', 0.95)), assign(20, rivers, 'firm'), anEntry('preset', 30, { preset: 'firm', value: null }), write(40, aPreset('firm', 0.96))]
  expect([25, 35, 45].map((count) => retention(entries, rivers, count))).toEqual([0.95, 0.9, 0.96])
  expect(foldPresets(entries.slice(0, 3)).presets.size).toBe(0)
})

const anId = fc.constantFrom('standard', 'firm', 'loose')
const aDeck = fc.constantFrom(rivers, lakes)
const change = fc.oneof(
  fc.tuple(anId, fc.constantFrom(0.8, 0.95), fc.boolean()).map(([id, share, replan]) => (count: number) => write(count, aPreset(id, share), replan)),
  fc.tuple(anId, fc.boolean()).map(([preset, replan]) => (count: number) => anEntry('preset', count, { preset, value: null, replan })),
  fc.tuple(aDeck, fc.option(anId), fc.boolean()).map(([deck, preset, replan]) => (count: number) => assign(count, deck, preset, replan)),
  fc.constantFrom({ desiredRetention: 0.75 }, { timeZone: 'Asia/Karachi' }, { easyDays: [0, 1, 1, 1, 1, 1, 1] }, { theme: 'dark' }).map((each) => (count: number) => set(count, each)),
)
const changes = fc.array(change, { maxLength: 12 }).map((all) => all.map((make, place) => make((place + 1) * 10)))

function settingsAt(until: readonly Entry[]): Settings {
  let settings = defaultSettings
  for (const entry of until) if (entry.kind === 'settings') settings = { ...settings, ...(entry.change as Partial<Settings>) }
  return settings
}

/** The rule in its own words, entry by entry. */
function expected(entries: readonly Entry[], deck: DeckId, id: EntryId) {
  const presetAt = (until: readonly Entry[]) => presetOfDeck(foldPresets(until), settingsAt(until), deck)
  const replans = entries.filter((entry, place) => {
    if (entry.kind === 'assign') return entry.replan && entry.deck === deck
    return entry.kind === 'preset' && entry.replan && [presetAt(entries.slice(0, place)).id, presetAt(entries.slice(0, place + 1)).id].includes(entry.preset)
  })
  const replan = replans.at(-1)
  const before = entries.filter((entry) => entry.id < id)
  const from = replan !== undefined && id < replan.id ? entries.filter((entry) => entry.id <= replan.id) : before
  const { timeZone, dayStartHour } = settingsAt(before)
  return { preset: presetAt(from), easyDays: settingsAt(from).easyDays, timeZone, dayStartHour }
}

test('whatever was changed, options are those of the rule', () => {
  fc.assert(
    fc.property(changes, aDeck, fc.nat(130), (entries, deck, count) => {
      const id = idAt(count % 10 === 0 ? count + 1 : count)
      expect(makePresetTimeline(entries).at(deck, id)).toEqual(expected(entries, deck, id))
    }),
    { numRuns: 500 },
  )
})

const datesOf = ({ preset, ...rest }: OptionsInForce) => JSON.stringify([rest, dateOptions.map((key) => preset[key])])

test('the first change between two timelines is found: before it all options that decide dates are the same, right after it they differ', () => {
  fc.assert(
    fc.property(changes, fc.nat(11), aDeck, (entries, without, deck) => {
      const [before, after] = [entries.filter((_, place) => place !== without), entries].map(makePresetTimeline)
      if (before === undefined || after === undefined) throw new Error('Two timelines.')
      const found = findChange(before, after, deck)
      const differs = Array.from({ length: 14 }, (_, place) => place * 10 + 5).map((count) => datesOf(before.at(deck, idAt(count))) !== datesOf(after.at(deck, idAt(count))))
      const first = differs.indexOf(true)
      expect(found).toBe(first === -1 ? null : first === 0 ? '' : idAt(first * 10))
    }),
    { numRuns: 500 },
  )
})

test('another name, limits or what becomes of hard cards change no date; each option that decides dates does', () => {
  const before = [write(10, aPreset('firm', 0.95)), assign(20, rivers, 'firm')]
  const same = [...before, write(25, aPreset('firm', 0.95), true)]
  const renamed = [...before, write(25, { ...aPreset('firm', 0.95), name: 'Other', newPerDay: 3, reviewsPerDay: 9, spaceSiblings: false, hardAfter: 4, pauseHard: true, fit: { at: 1, reviews: 1, before: 1, after: 0 } }, true)]
  expect(findChange(makePresetTimeline(same), makePresetTimeline(renamed), rivers)).toBeNull()
  const changes: Partial<Preset>[] = [{ desiredRetention: 0.8 }, { weights: Array.from({ length: 21 }, () => 1) }, { learningSteps: [5] }, { relearningSteps: [] }, { maximumDays: 30 }, { fuzz: false }]
  for (const change of changes) expect(findChange(makePresetTimeline(same), makePresetTimeline([...before, write(25, { ...aPreset('firm', 0.95), ...change }, true)]), rivers)).toBe('')
  expect(changes.flatMap((change) => Object.keys(change))).toEqual([...dateOptions])
})

test('decks with the same presets at all times are the same', () => {
  const entries = [write(10, aPreset('firm', 0.95)), assign(20, rivers, 'firm')]
  expect(makePresetTimeline(entries).isSame(rivers, lakes)).toBe(false)
  expect(makePresetTimeline([...entries, assign(30, lakes, 'firm')]).isSame(rivers, lakes)).toBe(false)
  expect(makePresetTimeline(entries).isSame(lakes, 'seas' as DeckId)).toBe(true)
})
