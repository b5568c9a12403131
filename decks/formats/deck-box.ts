import { z } from 'zod'
import { deckIdSchema } from '../model/id.ts'
import { presetSchema } from '../model/preset.ts'

// [Note: several decks in one file] A `.lectern` file is a zip archive: `lectern.json` says what is in it, each deck is a file
// in the Lectern deck format, and pictures and sounds stand once under `media/` by their SHA-256.

/** The name of the file that says what is in it. */
export const boxList = 'lectern.json'

/** What stands in `lectern.json`; see [Note: several decks in one file]. */
export const deckBoxSchema = z.strictObject({
  format: z.literal('lectern-decks'),
  version: z.literal(1),
  /** Names of the files of decks, in their order. */
  decks: z.array(z.string().min(1).max(200)).min(1).max(10_000),
  presets: z.array(z.strictObject({ preset: presetSchema, decks: z.array(deckIdSchema).max(10_000) })).max(1000),
})

/** The name of a kept file in it. */
export function boxedMedia(hash: string): string {
  return `media/${hash}`
}
