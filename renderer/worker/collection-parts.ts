import type { OpenedCollection } from '../../decks/formats/opened-collection.ts'
import type { CardStudy } from '../../decks/model/card-study.ts'
import type { Note } from '../../decks/model/note.ts'
import type { CollectionPart } from './collection-request.ts'
import { readPiece, writePiece } from './json-pieces.ts'

/** So many notes, and so many studies, come with one message; see [Note: collection in parts]. */
const part = 500

type Sent = Omit<OpenedCollection, 'readMedia'>

/** Takes a collection apart: the parts with its notes and studies, and what is left, which comes last. */
export function splitCollection(opened: Sent): { readonly parts: Iterable<CollectionPart>; readonly rest: Sent } {
  const decks = opened.decks.map((deck) => ({ ...deck, file: { ...deck.file, notes: [], ...(deck.file.studies === undefined ? {} : { studies: [] }) } }))
  return { parts: listParts(opened), rest: { ...opened, decks } }
}

function* listParts({ decks }: Sent): Generator<CollectionPart> {
  for (const [deck, { file: { notes, studies = [] } }] of decks.entries()) {
    for (let at = 0; at < Math.max(notes.length, studies.length); at += part) {
      yield { told: 'part', deck, notes: writePiece(notes.slice(at, at + part)), studies: writePiece(studies.slice(at, at + part)) }
    }
  }
}

/** Puts a collection together again: `take` each part, then `finish` with what was left. */
export function joinCollection(): { readonly take: (part: CollectionPart) => void; readonly finish: (rest: Sent) => Sent } {
  const notes = new Map<number, Note[]>()
  const studies = new Map<number, CardStudy[]>()
  return {
    take: (one) => {
      addAll(notes, one.deck, readPiece<Note>(one.notes))
      addAll(studies, one.deck, readPiece<CardStudy>(one.studies))
    },
    finish: (rest) => ({
      ...rest,
      decks: rest.decks.map((deck, at) => ({
        ...deck,
        file: { ...deck.file, notes: notes.get(at) ?? [], ...(deck.file.studies === undefined ? {} : { studies: studies.get(at) ?? [] }) },
      })),
    }),
  }
}

function addAll<T>(lists: Map<number, T[]>, deck: number, more: readonly T[]): void {
  const known = lists.get(deck) ?? []
  for (const one of more) known.push(one)
  lists.set(deck, known)
}
