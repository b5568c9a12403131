import type { DeckId } from '../model/id.ts'
import type { Preset } from '../model/preset.ts'
import type { Problem } from '../result.ts'
import type { MarkdownStyle } from './open-markdown-reading.ts'
import type { OpenedDeck } from './opened-deck.ts'

/** What kind of file it was. */
export type FileKind = 'lectern-deck' | 'lectern-archive' | 'anki' | 'table' | 'anki-text' | 'markdown' | 'mnemosyne' | 'crowdanki' | 'supermemo' | 'mochi'

/** A file that decks name, by its SHA-256. Its bytes are asked for one by one, so that a gigabyte is never held at once. */
export interface OpenedMedia {
  readonly hash: string
  readonly name: string
  readonly bytes: number
}

/** What a file of any kind gave: decks in its order, the presets that they share, and the files that their notes name. */
export interface OpenedCollection {
  readonly kind: FileKind
  /** For the plan, such as `Anki package, schema 18`. */
  readonly says: string
  readonly decks: readonly OpenedDeck[]
  readonly presets: readonly { readonly preset: Preset; readonly decks: readonly DeckId[] }[]
  readonly media: readonly OpenedMedia[]
  /** What cannot be kept or was changed on the way, each said once with a count; none of it stops the import. */
  readonly problems: readonly Problem[]
  /** Of a Markdown text the style it was read in, and how many cards each style would give. */
  readonly markdown?: { readonly style: MarkdownStyle; readonly counts: ReadonlyMap<MarkdownStyle, number> }
  /** Of an archive of a whole collection: its journal, its kept files (`readMedia` has their bytes), the titles of its decks, and when it was made, ms since 1970. Then there is nothing else. */
  readonly archive?: { readonly lines: readonly string[]; readonly files: readonly { readonly hash: string; readonly bytes: number }[]; readonly decks: readonly string[]; readonly madeAt: number }
  /** The same note types, media and studies are in the decks' files. Bytes of a file in `media`, or why they cannot be read. */
  readonly readMedia: (hash: string) => Promise<Uint8Array | Problem>
}
