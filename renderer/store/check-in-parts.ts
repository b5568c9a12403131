import { z } from 'zod'
import { cardStudySchema, type PastReview } from '../../decks/model/card-study.ts'
import { mediaFileSchema } from '../../decks/model/media.ts'
import { noteSchema, type Note } from '../../decks/model/note.ts'
import { isLog } from './is-log.ts'
import { isPlainNote, isPlainStudy } from './is-plain.ts'

/** Logs are the longest of all, and their rows are plain numbers. */
const quickStudySchema = cardStudySchema.extend({ reviews: z.custom<PastReview[]>(isLog, 'a log of rows of seven whole numbers') })

/** Lets the page draw and take keys before a long work goes on. */
export type Pause = () => Promise<unknown>

/** A value of the schema, or the place of the first fault. */
export type Checked<T> = { readonly ok: true; readonly value: T } | { readonly ok: false; readonly where: string }

/** So much of a list is checked between two pauses. */
const part = 500
/** Shorter lists are left to the schema of the whole. */
const few = 50
/** The long lists of kept files, and how much they hold at most: more is left to the schema of the whole, which refuses it. */
const lists = [
  { name: 'notes', schema: noteSchema, isPlain: isPlainNote, most: 200_000 },
  { name: 'media', schema: mediaFileSchema, isPlain: () => false, most: 200_000 },
  { name: 'studies', schema: quickStudySchema, isPlain: isPlainStudy, most: 2_000_000 },
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
  const long = lists.flatMap(({ most, ...own }) => {
    const list = listOf(value, own.name)
    return list.length <= few || list.length > most ? [] : [{ ...own, list }]
  })
  if (long.length === 0) return toChecked(schema.safeParse(value))
  const head = toChecked(schema.safeParse({ ...(value as object), ...Object.fromEntries(long.map(({ name }) => [name, []])) }))
  if (!head.ok) return head
  const checked = new Map<string, unknown[]>()
  for (const { name, list, ...how } of long) {
    const all = await checkList(list, how, name, pause)
    if (!all.ok) return all
    checked.set(name, all.value)
  }
  return { ok: true, value: { ...head.value, ...Object.fromEntries(checked) } }
}

/** Checks a list thing by thing; see [Note: plain things]. */
async function checkList(list: readonly unknown[], { schema, isPlain }: { readonly schema: z.ZodType; readonly isPlain: (value: unknown) => boolean }, name: string, pause: Pause): Promise<Checked<unknown[]>> {
  const all: unknown[] = []
  for (const [at, each] of list.entries()) {
    if (isPlain(each)) all.push(each)
    else {
      const one = toChecked<unknown>(schema.safeParse(each), [name, at])
      if (!one.ok) return one
      all.push(one.value)
    }
    if (at % part === part - 1 || at === list.length - 1) await pause()
  }
  return { ok: true, value: all }
}

function listOf(value: unknown, name: string): readonly unknown[] {
  const list = typeof value === 'object' && value !== null ? (value as Record<string, unknown>)[name] : null
  return Array.isArray(list) ? list : []
}

function toChecked<T>(parsed: z.ZodSafeParseResult<T>, place: readonly PropertyKey[] = []): Checked<T> {
  if (parsed.success) return { ok: true, value: parsed.data }
  const issue = parsed.error.issues[0]
  return { ok: false, where: issue === undefined ? 'the file' : `${[...place, ...issue.path].join('.')}: ${issue.message}` }
}
