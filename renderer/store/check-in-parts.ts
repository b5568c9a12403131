import { z } from 'zod'
import { cardStudySchema, type PastReview } from '../../decks/model/card-study.ts'
import { mediaFileSchema } from '../../decks/model/media.ts'
import { noteSchema, type Note } from '../../decks/model/note.ts'
import { isLog } from './is-log.ts'

/** Logs are the longest of all, and their rows are plain numbers. */
const quickStudySchema = cardStudySchema.extend({ reviews: z.custom<PastReview[]>(isLog, 'a log of rows of seven whole numbers') })

/** Lets the page draw and take keys before a long work goes on. */
export type Pause = () => Promise<unknown>

/** A value of the schema, or the place of the first fault. */
export type Checked<T> = { readonly ok: true; readonly value: T } | { readonly ok: false; readonly where: string }

/** So much of a list is checked between two pauses. */
const part = 500
/** The long lists of kept files, and how much they hold at most: more is left to the schema of the whole, which refuses it. */
const lists = [
  { name: 'notes', schema: z.array(noteSchema), most: 200_000 },
  { name: 'media', schema: z.array(mediaFileSchema), most: 200_000 },
  { name: 'studies', schema: z.array(quickStudySchema), most: 2_000_000 },
] as const

/** Reads JSON of UTF-8; undefined, which is no JSON, when the bytes are something else. */
export function parseJson(bytes: Uint8Array): unknown {
  try {
    return JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes))
  } catch {
    return undefined
  }
}

/**
 * Checks a value that has long lists, a part of them at a time. Within a transaction `pause` must ask the database for
 * something, since a transaction ends as soon as nothing is asked of it.
 */
export async function checkInParts<T extends { notes: Note[] }>(schema: z.ZodType<T>, value: unknown, pause: Pause): Promise<Checked<T>> {
  const long = lists.flatMap(({ name, schema: ofList, most }) => {
    const list = listOf(value, name)
    return list.length <= part || list.length > most ? [] : [{ name, ofList, list }]
  })
  if (long.length === 0) return toChecked(schema.safeParse(value))
  const head = toChecked(schema.safeParse({ ...(value as object), ...Object.fromEntries(long.map(({ name }) => [name, []])) }))
  if (!head.ok) return head
  const checked = new Map<string, unknown[]>()
  for (const { name, ofList, list } of long) {
    const all: unknown[] = []
    for (let at = 0; at < list.length; at += part) {
      const some = toChecked<unknown[]>(ofList.safeParse(list.slice(at, at + part)), name, at)
      if (!some.ok) return some
      for (const each of some.value) all.push(each)
      await pause()
    }
    checked.set(name, all)
  }
  return { ok: true, value: { ...head.value, ...Object.fromEntries(checked) } }
}

function listOf(value: unknown, name: string): readonly unknown[] {
  const list = typeof value === 'object' && value !== null ? (value as Record<string, unknown>)[name] : null
  return Array.isArray(list) ? list : []
}

function toChecked<T>(parsed: z.ZodSafeParseResult<T>, name = 'notes', first = 0): Checked<T> {
  if (parsed.success) return { ok: true, value: parsed.data }
  const issue = parsed.error.issues[0]
  const [head, ...rest] = issue?.path ?? []
  const place = typeof head === 'number' ? [name, first + head, ...rest] : (issue?.path ?? [])
  return { ok: false, where: issue === undefined ? 'the file' : `${place.join('.')}: ${issue.message}` }
}
