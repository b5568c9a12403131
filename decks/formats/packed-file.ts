import type { Problem } from '../result.ts'

/** A file of a package or folder, whose bytes are read when they are wanted; decks/pack gives them. */
export interface PackedFile {
  /** As the package has it, folders and all, with `/` between them. */
  readonly name: string
  readonly bytes: number
  readonly read: () => Promise<Uint8Array | Problem>
}
