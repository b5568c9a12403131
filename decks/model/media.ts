import { z } from 'zod'
import { fileHashSchema } from './id.ts'

/** What a field calls a file, such as `map.png`. Data only: never a path, never asked of the disk. */
export const mediaNameSchema = z.string().min(1).max(500)

/** A name that a note uses and the kept file it means. Two notes may call different files by one name. */
export const mediaRefSchema = z.strictObject({ name: mediaNameSchema, hash: fileHashSchema })

/** A file that came with a deck. `data` (base64) is there only in a deck file that is to stand by itself; kept decks name kept files. */
export const mediaFileSchema = z.strictObject({
  hash: fileHashSchema,
  /** As it came: the first name it had. */
  name: mediaNameSchema,
  bytes: z.int().nonnegative(),
  data: z.base64().optional(),
})

export type MediaRef = z.infer<typeof mediaRefSchema>
export type MediaFile = z.infer<typeof mediaFileSchema>
