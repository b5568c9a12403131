import type { AnkiCollection, AnkiDeck, AnkiNoteType, AnkiPreset } from '../anki/anki-collection.ts'
import { parseObject } from './json-value.ts'

// What stands around the notes in schema 11: objects by their ids, as JSON in `col`. Old programs ask for every key, so that
// all are written, those that Lectern does not use as Anki has them in a new collection.

/** The settings of the collection, also for the table `config` of schema 18. */
export function settingsOf({ rollover, minutesWest, lectern, notes, decks, noteTypes }: AnkiCollection): Record<string, unknown> {
  return {
    activeDecks: [1],
    addToCur: true,
    collapseTime: 1200,
    ...(minutesWest === null ? {} : { creationOffset: minutesWest }),
    curDeck: decks[0]?.id ?? 1,
    curModel: noteTypes[0]?.id ?? 1,
    dayLearnFirst: false,
    dueCounts: true,
    estTimes: true,
    newSpread: 0,
    nextPos: notes.length + 1,
    rollover,
    sched2021: true,
    schedVer: 2,
    sortBackwards: false,
    sortType: 'noteFld',
    timeLim: 0,
    ...(lectern === undefined ? {} : { lectern }),
  }
}

/** `col.models`. */
export function noteTypesAsJson(types: readonly AnkiNoteType[]): string {
  return byId(types.map(noteTypeAsJson))
}

/** `col.decks`. */
export function decksAsJson(decks: readonly AnkiDeck[]): string {
  const none = [0, 0]
  return byId(decks.map(({ id, name, mod, description, preset }) => ({ id, mod, name, usn: -1, lrnToday: none, revToday: none, newToday: none, timeToday: none, collapsed: false, browserCollapsed: false, desc: description, dyn: 0, conf: preset ?? 1, extendNew: 0, extendRev: 0 })))
}

/** `col.dconf`. */
export function presetsAsJson(presets: readonly AnkiPreset[]): string {
  return byId(presets.map(presetAsJson))
}

type Identified = Readonly<Record<string, unknown>> & { readonly id: number }

function byId(values: readonly { readonly id: number }[]): string {
  return JSON.stringify(Object.fromEntries(values.map((value) => [String(value.id), value])))
}

function noteTypeAsJson({ id, name, type, stockKind, sortf, mod, fields, templates, css, latexPre, latexPost, latexSvg, extra }: AnkiNoteType): Identified {
  const flds = fields.map(({ extra, name, rtl, font, size, description, tag }, ord) => ({ media: [], sticky: false, ...rest(extra), name, ord, rtl, font, size, description, tag }))
  const tmpls = templates.map(({ extra, name, qfmt, afmt }, ord) => ({ bqfmt: '', bafmt: '', did: null, ...rest(extra), name, ord, qfmt, afmt }))
  return {
    ...rest(extra),
    id,
    name,
    type,
    mod,
    usn: -1,
    sortf,
    did: 1,
    tmpls,
    flds,
    css,
    latexPre,
    latexPost,
    latexsvg: latexSvg,
    tags: [],
    vers: [],
    req: templates.map(({ qfmt }, ord) => [ord, 'any', type === 1 ? [0] : usedFields(qfmt, fields)]),
    ...(stockKind === null ? {} : { originalStockKind: stockKind }),
  }
}

/** The fields that a question shows: one of them must hold something for there to be a card. Anki works it out again when the type is changed. */
function usedFields(qfmt: string, fields: AnkiNoteType['fields']): number[] {
  return fields.flatMap(({ name }, at) => (qfmt.includes(`{{${name}}}`) || qfmt.includes(`:${name}}}`) ? [at] : []))
}

function presetAsJson({ id, name, newPerDay, reviewsPerDay, learningSteps, relearningSteps, maximumInterval, leechThreshold, leechAction, buryNew, buryReviews, desiredRetention, weights }: AnkiPreset): Identified {
  return {
    id,
    mod: 0,
    name,
    usn: -1,
    maxTaken: 60,
    autoplay: true,
    timer: 0,
    replayq: true,
    dyn: false,
    new: { bury: buryNew, delays: learningSteps, initialFactor: 2500, ints: [1, 4, 0], order: 1, perDay: newPerDay },
    rev: { bury: buryReviews, ease4: 1.3, ivlFct: 1, maxIvl: maximumInterval, perDay: reviewsPerDay, hardFactor: 1.2 },
    lapse: { delays: relearningSteps, leechAction, leechFails: leechThreshold, minInt: 1, mult: 0 },
    desiredRetention: desiredRetention ?? 0.9,
    ...(weights === null ? {} : { [weights.length === 21 ? 'fsrsParams6' : weights.length === 19 ? 'fsrsParams5' : 'fsrsWeights']: weights }),
  }
}

const rest = (extra: string | undefined): object => (extra === undefined ? {} : (parseObject(extra) ?? {}))
