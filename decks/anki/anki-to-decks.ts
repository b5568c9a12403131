import type { Deck, DeckFile } from '../model/deck.ts'
import { hashText } from '../model/hash-text.ts'
import type { DeckId } from '../model/id.ts'
import type { MediaFile, MediaRef } from '../model/media.ts'
import type { Preset } from '../model/preset.ts'
import type { Problem } from '../result.ts'
import type { AnkiCollection, AnkiDeck } from './anki-collection.ts'
import type { AnkiOptions } from './anki-options.ts'
import type { AnkiStudy } from './anki-study.ts'
import { ankiWords } from './anki-words.ts'
import { firstDayOf } from './first-day.ts'
import { notesFromAnki, type ConvertedNote } from './notes-from-anki.ts'
import { ankiToNoteType, type ConvertedNoteType } from './note-types-from-anki.ts'
import { readOwnParts, type OwnParts } from './own-parts.ts'
import { ankiToPreset } from './presets-from-anki.ts'
import { restorePreset, restoreType } from './restore-parts.ts'
import { startTally, type Tally } from './tally.ts'

/** A deck as it came, and what is known of its cards; `studies` of the file is for who places them. */
export interface ConvertedDeck {
  readonly file: DeckFile
  readonly studies: readonly AnkiStudy[]
}

/** What a collection of Anki is in Lectern. */
export interface ConvertedCollection {
  /** Those that have notes, by name. */
  readonly decks: readonly ConvertedDeck[]
  readonly presets: readonly { readonly preset: Preset; readonly decks: readonly DeckId[] }[]
  /** The files that notes and note types name. */
  readonly media: readonly MediaFile[]
  readonly problems: readonly Problem[]
}

/** A file of the media folder that was kept, by its SHA-256. */
export type KeptFile = Pick<MediaFile, 'hash' | 'bytes'>

/**
 * Turns a collection of Anki into decks: note types, notes with their fields as they are, the cards that the collection
 * has, what was known of each, and presets. Everything has an id that follows from Anki's own, so that the same note comes
 * in again as the same note. `media` holds the files that were kept, by name. What cannot be kept is told, each kind once.
 */
export function ankiToDecks(collection: AnkiCollection, media: ReadonlyMap<string, KeptFile>, options: AnkiOptions): ConvertedCollection {
  const tally = startTally()
  const findFile = (name: string): MediaRef | null => {
    const file = media.get(name)
    return file === undefined ? null : { name, hash: file.hash }
  }
  const used = new Set<string>()
  const missing = new Set<string>()
  const own = readOwnParts(collection.lectern)
  const types = new Map<number, ConvertedNoteType>()
  for (const type of collection.noteTypes) types.set(type.id, restoreType(type, ankiToNoteType(type, findFile), own))
  const notes = notesFromAnki(collection, { types, findFile, missing, used, firstDay: firstDayOf(collection), tally, options })
  const decks = gatherDecks(notes, collection, { subtitle: options.subtitle ?? '', media, own }, tally)
  for (const type of new Set(notes.map((each) => each.type))) {
    for (const name of type.used) used.add(name)
    for (const name of type.missing) missing.add(name)
  }
  for (const name of missing) tally.add('anki-missing-media', name)
  for (const { name } of collection.media) if (!used.has(name)) tally.add('anki-unused-media', name)
  const presets = presetsOf(collection, decks, own, tally)
  return {
    decks: decks.map(({ file, studies }) => ({ file, studies })),
    presets,
    media: [...used].flatMap((name) => {
      const file = media.get(name)
      return file === undefined ? [] : [{ hash: file.hash, name, bytes: file.bytes }]
    }),
    problems: [...collection.problems, ...tally.problems(ankiWords)],
  }
}

interface GatheredDeck extends ConvertedDeck {
  readonly anki: AnkiDeck | undefined
}

interface Gathering {
  readonly subtitle: string
  readonly media: ReadonlyMap<string, KeptFile>
  readonly own: OwnParts | null
}

function gatherDecks(notes: readonly ConvertedNote[], { decks }: AnkiCollection, gathering: Gathering, tally: Tally): GatheredDeck[] {
  const bytesOf = new Map([...gathering.media.values()].map(({ hash, bytes }) => [hash, bytes]))
  const decksById = new Map(decks.filter(({ filtered }) => !filtered).map((deck) => [deck.id, deck]))
  const byName = new Map<string, { anki: AnkiDeck | undefined; notes: ConvertedNote[] }>()
  for (const note of notes) {
    const anki = decksById.get(note.home)
    if (anki === undefined) for (const _ of note.cards) tally.add('anki-lost-deck')
    const name = anki?.name ?? 'Default'
    const known = byName.get(name)
    if (known === undefined) byName.set(name, { anki, notes: [note] })
    else known.notes.push(note)
  }
  return [...byName]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([name, { anki, notes }]) => {
      if (name.length > 300) tally.add('anki-deck-name', name)
      if (anki !== undefined && anki.description.trim() !== '') tally.add('anki-description', name)
      const inOrder = notes.every(({ at }) => at !== null) ? notes.sort((a, b) => (a.at ?? 0) - (b.at ?? 0) || a.anki - b.anki) : notes.sort((a, b) => a.position - b.position || a.anki - b.anki)
      return { anki, file: toFile(gathering.own?.decks.find((deck) => deck.name === name)?.deck ?? newDeck(name, gathering.subtitle), inOrder, bytesOf), studies: inOrder.flatMap(({ studies }) => studies) }
    })
}

function toFile(deck: Deck, notes: readonly ConvertedNote[], bytesOf: ReadonlyMap<string, number>): DeckFile {
  const noteTypes = [...new Map(notes.flatMap(({ note, type }) => (note.content === undefined ? [] : [[type.type.id, type.type] as const]))).values()]
  const refs = [...noteTypes.flatMap((type) => type.media ?? []), ...notes.flatMap(({ note }) => note.content?.media ?? [])]
  const files = new Map(refs.flatMap(({ hash, name }) => (bytesOf.has(hash) ? [[hash, { hash, name, bytes: bytesOf.get(hash) ?? 0 }] as const] : [])))
  return {
    format: 'lectern-deck',
    version: 2,
    deck,
    articles: [],
    notes: notes.map(({ note }) => note),
    noteTypes,
    ...(files.size === 0 ? {} : { media: [...files.values()] }),
  }
}

function newDeck(name: string, subtitle: string): Deck {
  return { id: hashText('anki deck', name) as DeckId, title: name.trim().slice(0, 300) || 'Anki', subtitle: subtitle.slice(0, 500), origin: 'import' }
}

function presetsOf({ presets, crt }: AnkiCollection, decks: readonly GatheredDeck[], own: OwnParts | null, tally: Tally): { preset: Preset; decks: DeckId[] }[] {
  const kept: { preset: Preset; decks: DeckId[] }[] = []
  for (const anki of presets) {
    const its = decks.filter((deck) => deck.anki?.preset === anki.id).map((deck) => deck.file.deck.id)
    const preset = its.length === 0 ? null : (restorePreset(anki, own) ?? ankiToPreset(anki, crt, tally))
    if (preset !== null) kept.push({ preset, decks: its })
  }
  if (kept.length > 0 && own === null) tally.add('anki-preset-rest')
  return kept
}
