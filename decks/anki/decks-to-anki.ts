import type { CardStudy } from '../model/card-study.ts'
import type { Deck, DeckFile } from '../model/deck.ts'
import type { CardId, DeckId } from '../model/id.ts'
import type { NoteContent, NoteType } from '../model/note-type.ts'
import { standardPreset, type Preset } from '../model/preset.ts'
import type { AnkiCard, AnkiCollection, AnkiDeck, AnkiNote, AnkiNoteType, AnkiPreset, AnkiReview } from './anki-collection.ts'
import { readForeignNoteType } from './foreign-note-type.ts'
import { nameMedia, type NamedFile } from './name-media.ts'
import { noteTypeToAnki, plainCardType } from './note-types-to-anki.ts'
import { noteToAnki } from './notes-to-anki.ts'
import { sumOfPreset, sumOfType, wellFormed, type OwnParts } from './own-parts.ts'
import { plainAnkiPreset, presetToAnki } from './presets-to-anki.ts'
import { renameMedia } from './rename-media.ts'
import { numberNames } from './stable-number.ts'
import { logToAnki, studyToAnki } from './study-to-anki.ts'

/** What turning decks into a collection wants of the caller. */
export interface AnkiWriteOptions {
  /** Whether it says when cards come back, and has the log and the presets; else all cards are new. */
  readonly history: boolean
  /** ms since 1970. */
  readonly now: number
  /** The study day of an instant, in days since 1970; the hour at which it begins, and minutes west of Greenwich now. */
  readonly dayOf: (at: number) => number
  readonly startHour: number
  readonly minutesWest: number
  /** The fields of a note as HTML: `fieldsToHtml` of decks/template. */
  readonly fieldsToHtml: (content: NoteContent) => readonly string[]
  /** The note type of an id that no file has: those of the app's own. */
  readonly findType: (id: string) => NoteType | undefined
}

/** Presets, each with its decks. */
export type PresetsOfDecks = readonly { readonly preset: Preset; readonly decks: readonly DeckId[] }[]

/** A collection, and the files that its media folder is to hold. */
export interface WrittenCollection {
  readonly collection: AnkiCollection
  readonly files: readonly NamedFile[]
}

/**
 * Turns decks into a collection of Anki. Ids are numbers that follow from Lectern's, so that the same deck gives the same
 * ids. A plain card becomes a note of the type `plainCardType`; a note with a note type keeps it. What Anki has no place for
 * stands beside, see [Note: what comes back].
 */
export function decksToAnki(files: readonly DeckFile[], presets: PresetsOfDecks, options: AnkiWriteOptions): WrittenCollection {
  const { now, history } = options
  const mod = Math.floor(now / 1000)
  const media = nameMedia()
  const typeNumbers = numberTypes(files, options)
  const decks = nameDecks(files, mod)
  const usedPresets = history ? numberPresets(presets, files) : []
  const presetOf = (deck: DeckId) => usedPresets.find((each) => each.decks.includes(deck))
  const firstDay = findFirstDay(files, options)
  const number = numberNames()
  const guids = new Set<string>()
  const notes: AnkiNote[] = []
  const cards: AnkiCard[] = []
  const reviews: AnkiReview[] = []
  const moments = new Set<number>()
  const written = { ...options, media, mod, guids }
  for (const [place, file] of files.entries()) {
    const studies = new Map<CardId, CardStudy>(history ? (file.studies ?? []).map((study) => [study.card, study]) : [])
    const context = { ...written, articles: new Map(file.articles.map((article) => [article.id as string, article])) }
    const study = { firstDay, dayOf: options.dayOf, preset: presetOf(file.deck.id)?.preset ?? standardPreset }
    for (const [at, note] of file.notes.entries()) {
      for (const { note: made, type, cards: own } of noteToAnki(note, at, context)) {
        const id = number('anki note', made.guid)
        notes.push({ ...made, id, noteType: typeNumbers(type) })
        for (const [ord, card] of own) {
          const cardId = number('anki card', card.id)
          const known = studies.get(card.id)
          cards.push({ id: cardId, note: id, deck: decks.ids[place] ?? 1, ord, mod: made.mod, ...studyToAnki(known, notes.length, study), odue: 0, odid: 0 })
          if (known !== undefined) for (const review of logToAnki(known, cardId, moments)) reviews.push(review)
        }
      }
    }
  }
  const types = writeTypes(files, typeNumbers, mod, options, media)
  const parts: OwnParts = {
    version: 1,
    decks: files.map(({ deck }, place) => ({ name: decks.names[place] ?? '', deck })),
    types: types.filter(({ own }) => own !== null).map(({ anki, own }) => ({ id: anki.id, sum: sumOfType(anki), type: own as NoteType })),
    presets: usedPresets.map(({ anki, preset }) => ({ id: anki.id, sum: sumOfPreset(anki), preset })),
  }
  const collection: AnkiCollection = {
    kind: 'Lectern',
    schema: 18,
    crt: firstDay * 86_400 + 4 * 3600 + options.minutesWest * 60,
    mod: now,
    rollover: options.startHour,
    minutesWest: options.minutesWest,
    lectern: JSON.stringify(parts),
    noteTypes: types.map(({ anki }) => anki),
    decks: decks.all.map((deck) => ({ ...deck, preset: usedPresets.find((each) => each.decks.some((id) => decks.idOf(id) === deck.id))?.anki.id ?? 1 })),
    presets: [plainAnkiPreset, ...usedPresets.map(({ anki }) => anki)],
    notes,
    cards,
    reviews,
    media: media.files().map(({ name }) => ({ name, size: null })),
    problems: [],
  }
  return { collection, files: media.files() }
}

/** The earliest day that anything is about, so that no day before it is to be named. */
function findFirstDay(files: readonly DeckFile[], { now, dayOf }: AnkiWriteOptions): number {
  let first = now
  for (const { studies = [] } of files) {
    for (const { memory, reviews } of studies) first = Math.min(first, reviews[0]?.[0] ?? first, memory.state === 'new' ? first : memory.due, memory.lastReviewAt ?? first)
  }
  return dayOf(Math.max(0, first))
}

/** The number of each note type by its id, null for that of plain cards: Anki's own where it came from there. */
function numberTypes(files: readonly DeckFile[], { findType }: AnkiWriteOptions): (type: string | null) => number {
  const number = numberNames()
  const numbers = new Map<string | null, number>([[null, number('anki note type', plainCardType.id)]])
  const taken = new Set(numbers.values())
  for (const type of allTypes(files, findType)) {
    const foreign = readForeignNoteType(type.foreign)?.id
    const own = foreign !== undefined && Number.isSafeInteger(foreign) && foreign > 0 && !taken.has(foreign) ? foreign : number('anki note type', type.id)
    numbers.set(type.id, own)
    taken.add(own)
  }
  return (type) => numbers.get(type) ?? 0
}

function allTypes(files: readonly DeckFile[], findType: AnkiWriteOptions['findType']): NoteType[] {
  const there = new Map(files.flatMap(({ noteTypes = [] }) => noteTypes.map((type) => [type.id as string, type] as const)))
  const used = new Set(files.flatMap(({ notes }) => notes.flatMap(({ content }) => content?.type ?? [])))
  return [...used].map((id) => {
    const type = there.get(id) ?? findType(id)
    if (type === undefined) throw new Error(`A note names the note type ${id}, which the deck does not have`)
    return type
  })
}

function writeTypes(files: readonly DeckFile[], numberOf: (type: string | null) => number, mod: number, { findType }: AnkiWriteOptions, media: ReturnType<typeof nameMedia>): { anki: AnkiNoteType; own: NoteType | null }[] {
  const names = new Set<string>()
  const unique = (type: AnkiNoteType): AnkiNoteType => {
    let { name } = type
    while (names.has(name.toLowerCase())) name += '+'
    names.add(name.toLowerCase())
    return { ...type, name }
  }
  const own = allTypes(files, findType).map((type) => {
    const renamed = new Map((type.media ?? []).map((ref) => [ref.name.normalize('NFC'), media.nameOf(ref)]).filter(([name, other]) => name !== other) as [string, string][])
    return { anki: unique(noteTypeToAnki(type, numberOf(type.id), mod, (text) => renameMedia(text, renamed))), own: type }
  })
  const isPlain = files.some(({ notes }) => notes.some(({ content }) => content === undefined))
  return [...own, ...(isPlain || own.length === 0 ? [{ anki: unique(noteTypeToAnki(plainCardType, numberOf(null), mod, (text) => text)), own: null }] : [])]
}

interface NamedDecks {
  /** Those of Anki, with the ones above them and Default. */
  readonly all: readonly AnkiDeck[]
  /** By the place of the file. */
  readonly ids: readonly number[]
  readonly names: readonly string[]
  readonly idOf: (deck: DeckId) => number | undefined
}

/** Decks by names that Anki takes, each once whatever its case, with all that stand above them. */
function nameDecks(files: readonly DeckFile[], mod: number): NamedDecks {
  const number = numberNames()
  const all = new Map<string, AnkiDeck>([['default', deckOf(1, 'Default', mod)]])
  const used = new Set<string>()
  const add = (name: string, key: string): AnkiDeck => {
    const there = all.get(name.toLowerCase())
    if (there !== undefined) return there
    const deck = deckOf(number('anki deck', key), name, mod)
    all.set(name.toLowerCase(), deck)
    return deck
  }
  const named = files.map(({ deck }) => {
    let name = fitDeckName(deck)
    while (used.has(name.toLowerCase())) name += '+'
    used.add(name.toLowerCase())
    return { deck, name }
  })
  const made = named.map(({ deck, name }) => ({ deck, anki: add(name, deck.id) }))
  for (const { name } of named) {
    const levels = name.split('::')
    for (let depth = 1; depth < levels.length; depth += 1) {
      const above = levels.slice(0, depth).join('::')
      add(above, above)
    }
  }
  return { all: [...all.values()], ids: made.map(({ anki }) => anki.id), names: made.map(({ anki }) => anki.name), idOf: (id) => made.find(({ deck }) => deck.id === id)?.anki.id }
}

/** A title as Anki takes it: levels without spaces around them, none of them empty, no signs that cannot be seen. */
function fitDeckName({ title }: Deck): string {
  // eslint-disable-next-line no-control-regex
  const levels = wellFormed(title).normalize('NFC').replace(/[\u0000-\u001F\u007F]/g, ' ').split('::')
  return levels.map((level) => level.trim() || 'blank').join('::')
}

function deckOf(id: number, name: string, mod: number): AnkiDeck {
  return { id, name, mod, description: '', filtered: false, preset: 1 }
}

/** The presets that these decks have, with their numbers. A preset that no deck has stays behind. */
function numberPresets(presets: PresetsOfDecks, files: readonly DeckFile[]): { preset: Preset; anki: AnkiPreset; decks: readonly DeckId[] }[] {
  const number = numberNames()
  const here = new Set(files.map(({ deck }) => deck.id))
  return presets.flatMap(({ preset, decks }) => {
    const own = decks.filter((deck) => here.has(deck))
    return own.length === 0 ? [] : [{ preset, anki: presetToAnki(preset, number('anki preset', preset.id)), decks: own }]
  })
}
