import type { DeckFile } from '../model/deck.ts'
import type { DeckId, NoteId, NoteTypeId } from '../model/id.ts'
import type { NoteType } from '../model/note-type.ts'
import type { CardStudy } from '../model/card-study.ts'
import type { MediaFile } from '../model/media.ts'
import type { CollectionPlan } from './collection-plan.ts'
import type { OpenedCollection } from './opened-collection.ts'
import { cardsInFile } from './plan-collection.ts'
import { takeFromPlan, type TakenDeck } from './take-from-plan.ts'

/** What of a plan for several decks the reader takes. */
export interface TakenCollection {
  /** Titles that she changed. */
  readonly titles: ReadonlyMap<DeckId, string>
  /** The changed notes that she takes. New notes are all taken. */
  readonly updates: ReadonlySet<NoteId>
  /** Whether cards come with their history, and whether note types are changed as the file has them. */
  readonly history: boolean
  readonly types: boolean
}

/** Makes what an import of several decks writes: a deck each that anything changes in, with what its notes need and no more. */
export function takeFromCollection(opened: OpenedCollection, plan: CollectionPlan, { titles, updates, history, types }: TakenCollection): TakenDeck[] {
  const changed = new Map(plan.typeUpdates.map(({ before }) => [before.id, before]))
  const typeOf = new Map<NoteTypeId, NoteType>()
  const studyOf = new Map<string, CardStudy>()
  for (const { file } of opened.decks) {
    for (const type of file.noteTypes ?? []) typeOf.set(type.id, types ? type : (changed.get(type.id) ?? type))
    for (const study of history ? (file.studies ?? []) : []) studyOf.set(study.card, study)
  }
  const inFile = cardsInFile(opened)
  const progress = new Set(history ? plan.progress : [])
  const bytesOf = new Map(opened.media.map(({ hash, bytes, name }) => [hash, { hash, name, bytes }]))
  return plan.decks.flatMap((deck) => {
    const { file, only: changes } = takeFromPlan(deck, { title: titles.get(deck.deck.id) ?? deck.deck.title, updates })
    const only = [...changes, ...deck.same.filter(({ id }) => progress.has(id)).map(({ id }) => id)]
    const redesigned = types ? [...new Set(deck.same.flatMap(({ content }) => (content && changed.has(content.type) ? [content.type] : [])))] : []
    return only.length + redesigned.length === 0 ? [] : [{ file: addNeeds(file, new Set(only), redesigned, { typeOf, studyOf, inFile, bytesOf }), only }]
  })
}

interface Needs {
  readonly typeOf: ReadonlyMap<NoteTypeId, NoteType>
  readonly studyOf: ReadonlyMap<string, CardStudy>
  readonly inFile: ReturnType<typeof cardsInFile>
  readonly bytesOf: ReadonlyMap<string, MediaFile>
}

function addNeeds(file: DeckFile, only: ReadonlySet<NoteId>, redesigned: readonly NoteTypeId[], { typeOf, studyOf, inFile, bytesOf }: Needs): DeckFile {
  const used = new Map<NoteTypeId, NoteType>()
  for (const id of redesigned) used.set(id, typeOf.get(id) as NoteType)
  const media = new Map<string, MediaFile>()
  const studies: CardStudy[] = []
  for (const note of file.notes) {
    if (!only.has(note.id)) continue
    const type = note.content && typeOf.get(note.content.type)
    if (type !== undefined) used.set(type.id, type)
    for (const { hash, name } of note.content?.media ?? []) media.set(hash, bytesOf.get(hash) ?? { hash, name, bytes: 0 })
    for (const { id, template } of note.cards) {
      const study = studyOf.get(inFile(note, id, template))
      if (study !== undefined) studies.push(study.card === id ? study : { ...study, card: id })
    }
  }
  for (const type of used.values()) for (const { hash, name } of type.media ?? []) media.set(hash, bytesOf.get(hash) ?? { hash, name, bytes: 0 })
  if (used.size + media.size + studies.length === 0) return file
  return { ...file, version: 2, ...(used.size > 0 ? { noteTypes: [...used.values()] } : {}), ...(media.size > 0 ? { media: [...media.values()] } : {}), ...(studies.length > 0 ? { studies } : {}) }
}
