import { z } from 'zod'
import { noteSchema, type Note } from '../../decks/model/note.ts'

/** Lets the page draw and take keys before a long work goes on. */
export type Pause = () => Promise<unknown>

/** A value of the schema, or the place of the first fault. */
export type Checked<T> = { readonly ok: true; readonly value: T } | { readonly ok: false; readonly where: string }

/** So many notes are checked between two pauses. */
const part = 500
const notesSchema = z.array(noteSchema)
/** More is left to the schema of the whole, which refuses it. */
const mostNotes = 200_000

/** Reads JSON of UTF-8; undefined, which is no JSON, when the bytes are something else. */
export function parseJson(bytes: Uint8Array): unknown {
  try {
    return JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes))
  } catch {
    return undefined
  }
}

/**
 * Checks a value that has a list of notes, a part of them at a time. Within a transaction `pause` must ask the database
 * for something, since a transaction ends as soon as nothing is asked of it.
 */
export async function checkInParts<T extends { notes: Note[] }>(schema: z.ZodType<T>, value: unknown, pause: Pause): Promise<Checked<T>> {
  const list = typeof value === 'object' && value !== null && 'notes' in value && Array.isArray(value.notes) ? (value.notes as unknown[]) : []
  if (list.length <= part || list.length > mostNotes) return toChecked(schema.safeParse(value), 0)
  const head = toChecked(schema.safeParse({ ...(value as object), notes: [] }), 0)
  if (!head.ok) return head
  const notes: Note[] = []
  for (let at = 0; at < list.length; at += part) {
    const some = toChecked(notesSchema.safeParse(list.slice(at, at + part)), at)
    if (!some.ok) return some
    notes.push(...some.value)
    await pause()
  }
  return { ok: true, value: { ...head.value, notes } }
}

function toChecked<T>(parsed: z.ZodSafeParseResult<T>, first: number): Checked<T> {
  if (parsed.success) return { ok: true, value: parsed.data }
  const issue = parsed.error.issues[0]
  const [head, ...rest] = issue?.path ?? []
  const place = typeof head === 'number' ? ['notes', first + head, ...rest] : (issue?.path ?? [])
  return { ok: false, where: issue === undefined ? 'the file' : `${place.join('.')}: ${issue.message}` }
}
