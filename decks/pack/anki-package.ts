import type { AnkiCollection } from '../anki/anki-collection.ts'
import type { Problem } from '../result.ts'

/** An opened package: its rows, and the files in it, read one by one. `close` lets go of what it holds. */
export interface AnkiPackage {
  readonly collection: AnkiCollection
  /** The bytes of a file of the media map by its name, unpacked and within the caps, or why there are none. */
  readonly readMedia: (name: string) => Promise<Uint8Array<ArrayBuffer> | Problem>
  readonly close: () => void
}
