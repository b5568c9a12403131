import { foldCard } from '../journal/fold-card.ts'
import type { Content, KeptFile, PlacedNote } from '../journal/content.ts'
import { foldContent } from '../journal/fold-content.ts'
import { foldPresets, presetOfDeck } from '../journal/fold-presets.ts'
import { foldSettings } from '../journal/fold-settings.ts'
import { groupByCard } from '../journal/group-by-card.ts'
import { liveEntries } from '../journal/live-entries.ts'
import { takenStudies } from '../journal/taken-studies.ts'
import type { OpenedCollection, OpenedMedia } from '../formats/opened-collection.ts'
import type { CardStudy } from '../model/card-study.ts'
import { deckFileSchema, type DeckFile } from '../model/deck.ts'
import type { Entry } from '../model/entry.ts'
import type { CardId, DeckId } from '../model/id.ts'
import { makingSchema } from '../model/making.ts'
import { fail, ok, type Problem, type Result } from '../result.ts'
import { dayOf } from '../study/day.ts'
import { ownNoteTypes } from '../template/own-note-types.ts'
import type { Placement } from './card-state.ts'
import { makeDeckFile } from './make-deck-file.ts'
import { makeStudy } from './make-study.ts'
import { makeMemoryTimeline, type ClockOf, type MemoryTimeline } from './memory-timeline.ts'
import { foldState } from './next-state.ts'
import { readEntries } from './read-entries.ts'

/** What folding an archive wants. */
export interface FoldTools {
  /** ms since 1970 UTC. */
  readonly now: number
  readonly clockOf: ClockOf
}

/** An archive as decks like those of any file, and what of it stands in no deck. */
export interface FoldedArchive {
  readonly collection: OpenedCollection
  readonly left: readonly Problem[]
}

/**
 * The decks that an archive of a whole collection holds, as the app would write them after taking it in: their notes as they
 * were last edited, and what is known of their cards from all that came in and all answers since. Problems: `not-an-archive`.
 */
export async function foldArchive(opened: OpenedCollection, { now, clockOf }: FoldTools): Promise<Result<FoldedArchive>> {
  const { archive, ...rest } = opened
  if (archive === undefined) throw new Error('Only an archive can be folded')
  const read = readEntries(archive.lines)
  if (!read.ok) return read
  const live = liveEntries(read.value)
  const files = await readKept(live, opened.readMedia)
  const content = foldContent(live, ({ file }) => files.kept.get(file) ?? null)
  const studiesOf = startStudies(live, files.kept, makeMemoryTimeline(live, clockOf))
  const { timeZone, dayStartHour } = foldSettings(live)
  const today = dayOf(now, clockOf(timeZone, dayStartHour))
  const types = new Map([...ownNoteTypes, ...content.noteTypes.values()].map((type) => [type.id as string, type]))
  const sizes = new Map(archive.files.map(({ hash, bytes }) => [hash, bytes]))
  const notes = notesByDeck(content)
  const decks = [...content.decks.values()].toSorted((a, b) => (a.title < b.title ? -1 : a.title > b.title ? 1 : a.id < b.id ? -1 : 1)).map((deck): DeckFile => {
    const own = notes.get(deck.id) ?? []
    return makeDeckFile({ deck, notes: own, articleOf: (id) => content.articles.get(id), types, sizes, studies: studiesOf(deck.id, own.flatMap(({ cards }) => cards.map(({ id }) => id)), today) })
  })
  const media = new Map<string, OpenedMedia>()
  for (const file of decks) for (const { hash, name, bytes } of file.media ?? []) if (sizes.has(hash)) media.set(hash, { hash, name, bytes })
  const collection = { ...rest, decks: decks.map((file) => ({ encoding: 'utf-8' as const, file, table: null, rejected: [], duplicates: [], problems: [] })), presets: presetsOf(live, decks), media: [...media.values()], problems: files.problems }
  return ok({ collection, left: tellLeft(live, content) })
}

/** What entries took in, by its hash. What is lost or damaged counts for nothing, and is told. */
async function readKept(entries: readonly Entry[], readFile: OpenedCollection['readMedia']): Promise<{ kept: Map<string, KeptFile>; problems: Problem[] }> {
  const kept = new Map<string, KeptFile>()
  const problems: Problem[] = []
  for (const entry of entries) {
    if ((entry.kind !== 'import' && entry.kind !== 'make') || kept.has(entry.file)) continue
    const bytes = await readFile(entry.file)
    const json = bytes instanceof Uint8Array ? parse(bytes) : null
    const file = entry.kind === 'import' ? deckFileSchema.safeParse(json) : makingSchema.safeParse(json)
    if (file.success) kept.set(entry.file, file.data)
    else problems.push(fail('file-missing', 'What came in with this deck is not in the archive, or it is damaged.', entry.title).problem)
  }
  return { kept, problems }
}

function parse(bytes: Uint8Array): unknown {
  try {
    return JSON.parse(new TextDecoder().decode(bytes))
  } catch {
    return null
  }
}

function notesByDeck(content: Content): Map<DeckId, PlacedNote['note'][]> {
  const byDeck = new Map<DeckId, PlacedNote[]>()
  for (const placed of content.notes.values()) {
    const known = byDeck.get(placed.deck)
    if (known === undefined) byDeck.set(placed.deck, [placed])
    else known.push(placed)
  }
  return new Map([...byDeck].map(([deck, notes]) => [deck, notes.toSorted((a, b) => a.position - b.position || (a.id < b.id ? -1 : 1)).map(({ note }) => note)]))
}

type StudiesOf = (deck: DeckId, cards: readonly CardId[], today: number) => CardStudy[]

function startStudies(live: readonly Entry[], files: ReadonlyMap<string, KeptFile>, timeline: MemoryTimeline): StudiesOf {
  const placements = new Map<CardId, Placement[]>()
  for (const entry of live) {
    for (const study of entry.kind === 'import' ? takenStudies(entry, files.get(entry.file) ?? null) : []) placements.set(study.card, [...(placements.get(study.card) ?? []), { entry: entry.id, at: entry.at, study }])
  }
  const byCard = groupByCard(live)
  return (deck, cards, today) => {
    const optionsAt = (id: Entry['id']) => timeline.options(deck, id)
    return cards.flatMap((card) => {
      const [entries, placed] = [byCard.get(card) ?? [], placements.get(card) ?? []]
      const state = foldState(entries, placed, optionsAt)
      const study = state === null ? null : makeStudy({ card, memory: state.memory, ...state.marks }, entries, placed, optionsAt, today)
      return study ?? []
    })
  }
}

function presetsOf(live: readonly Entry[], decks: readonly DeckFile[]): OpenedCollection['presets'] {
  const presets = foldPresets(live)
  const settings = foldSettings(live)
  const found = new Map<string, OpenedCollection['presets'][number]>()
  for (const { deck } of decks) {
    const preset = presetOfDeck(presets, settings, deck.id)
    found.set(preset.id, { preset, decks: [...(found.get(preset.id)?.decks ?? []), deck.id] })
  }
  return [...found.values()]
}

/** What an archive holds besides decks. */
function tellLeft(live: readonly Entry[], content: Content): Problem[] {
  const waiting = [...content.drafts.values()].filter(({ state }) => state === 'waiting').length
  const count = (kind: 'seminar' | 'quiz') => new Set(live.flatMap((entry) => (entry.kind === kind ? [entry.kind === 'seminar' ? entry.seminar : entry.kind === 'quiz' ? entry.quiz : ''] : []))).size
  const flagged = [...groupByCard(live).values()].filter((entries) => foldCard(entries).marks.wrong !== null).length
  const parts = [[waiting, 'drafts that wait'], [content.makings.size, 'articles with their makings'], [count('seminar'), 'seminars'], [count('quiz'), 'quizzes'], [flagged, 'remarks on cards']] as const
  const told = parts.flatMap(([number, what]) => (number === 0 ? [] : [`${number} ${what}`]))
  return told.length === 0 ? [] : [fail('not-in-decks', `The archive also holds what decks do not: ${told.join(', ')}. Import the archive to have them.`).problem]
}
