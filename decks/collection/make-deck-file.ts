import type { Article } from '../model/article.ts'
import type { CardStudy } from '../model/card-study.ts'
import type { Deck, DeckFile } from '../model/deck.ts'
import type { ArticleId } from '../model/id.ts'
import type { MediaFile } from '../model/media.ts'
import type { Note } from '../model/note.ts'
import type { NoteType } from '../model/note-type.ts'

/** What a deck file takes from the collection that its deck is in. */
export interface DeckParts {
  readonly deck: Deck
  readonly notes: readonly Note[]
  readonly articleOf: (id: ArticleId) => Article | undefined
  readonly types: ReadonlyMap<string, NoteType>
  /** The sizes of kept files by their hashes; one that is not there is said to have 0 bytes. */
  readonly sizes: ReadonlyMap<string, number>
  readonly studies: readonly CardStudy[]
}

/** A deck in the Lectern deck format with all that belongs to it: the articles its notes cite, their note types, and the names and sizes of their files. */
export function makeDeckFile({ deck, notes, articleOf, types, sizes, studies }: DeckParts): DeckFile {
  const articles = listCited(notes).flatMap((id) => articleOf(id) ?? [])
  const noteTypes = [...new Set(notes.flatMap(({ content }) => content?.type ?? []))].flatMap((type) => types.get(type) ?? [])
  const media = listMedia(notes, noteTypes, sizes)
  const extra = { ...(noteTypes.length > 0 ? { noteTypes } : {}), ...(media.length > 0 ? { media } : {}), ...(studies.length > 0 ? { studies: [...studies] } : {}) }
  return { format: 'lectern-deck', version: Object.keys(extra).length > 0 ? 2 : 1, deck, articles, notes: [...notes], ...extra }
}

/** The articles that notes cite, each once. */
export function listCited(notes: readonly Note[]): ArticleId[] {
  return [...new Set(notes.flatMap(({ citations }) => citations.map(({ article }) => article)))]
}

/** The files that notes and note types name, each once; one that is not there has 0 bytes. */
function listMedia(notes: readonly Note[], types: readonly NoteType[], sizes: ReadonlyMap<string, number>): MediaFile[] {
  const files = new Map<string, MediaFile>()
  for (const { media = [] } of [...notes.flatMap(({ content }) => content ?? []), ...types]) {
    for (const { hash, name } of media) if (!files.has(hash)) files.set(hash, { hash, name, bytes: sizes.get(hash) ?? 0 })
  }
  return [...files.values()]
}
