import { z } from 'zod'
import { deckFileSchema, type DeckFile } from '../../decks/model/deck.ts'
import { noteSchema, type Note } from '../../decks/model/note.ts'
import { fail, ok, type Result } from '../../decks/result.ts'

/** Lets the page draw and take keys before a long work goes on. */
export type Pause = () => Promise<unknown>

/** So many notes are checked between two pauses. */
const part = 500
const notesSchema = z.array(noteSchema)
/** More is left to the schema of the whole, which refuses it. */
const mostNotes = 200_000

/**
 * Reads a kept file: the Lectern deck format as JSON. Within a transaction `pause` must ask the database for
 * something, since a transaction ends as soon as nothing is asked of it.
 */
export async function parseDeckFile(bytes: Uint8Array, pause: Pause): Promise<Result<DeckFile>> {
  let json: unknown
  try {
    json = JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes))
  } catch {
    return fail('not-a-deck', 'The kept file of a deck is not JSON.')
  }
  return checkDeckFile(json, pause)
}

/** Checks that a value is a deck file, a part of its notes at a time. `where` of the problem is the place of the first fault. */
export async function checkDeckFile(value: unknown, pause: Pause): Promise<Result<DeckFile>> {
  const list = typeof value === 'object' && value !== null && 'notes' in value && Array.isArray(value.notes) ? (value.notes as unknown[]) : []
  if (list.length <= part || list.length > mostNotes) return toResult(deckFileSchema.safeParse(value), 0)
  const head = toResult(deckFileSchema.safeParse({ ...(value as object), notes: [] }), 0)
  if (!head.ok) return head
  const notes: Note[] = []
  for (let at = 0; at < list.length; at += part) {
    const some = toResult(notesSchema.safeParse(list.slice(at, at + part)), at)
    if (!some.ok) return some
    notes.push(...some.value)
    await pause()
  }
  return ok({ ...head.value, notes })
}

function toResult<T>(parsed: z.ZodSafeParseResult<T>, first: number): Result<T> {
  if (parsed.success) return ok(parsed.data)
  const issue = parsed.error.issues[0]
  const [head, ...rest] = issue?.path ?? []
  const place = typeof head === 'number' ? ['notes', first + head, ...rest] : (issue?.path ?? [])
  return fail('not-a-deck', 'The kept file of a deck is not in the Lectern deck format.', issue === undefined ? 'the file' : `${place.join('.')}: ${issue.message}`)
}
