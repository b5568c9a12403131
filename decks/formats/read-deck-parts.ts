import type { z } from 'zod'
import { cardStudySchema } from '../model/card-study.ts'
import type { CardStudy } from '../model/card-study.ts'
import { mediaFileSchema } from '../model/media.ts'
import type { MediaFile } from '../model/media.ts'
import { noteTypeSchema } from '../model/note-type.ts'
import type { NoteType } from '../model/note-type.ts'
import type { Note } from '../model/note.ts'
import type { Problem } from '../result.ts'
import { findBrokenPart } from './find-broken-text.ts'
import { describeIssue } from './read-note.ts'

/** What version 2 of the deck format has besides version 1; absent lists are absent. */
export interface DeckParts {
  readonly noteTypes?: NoteType[]
  readonly media?: MediaFile[]
  readonly studies?: CardStudy[]
}

/** Reads note types, files and studies of a deck file. What is not right is left out and told, and so are studies of cards that are not among `notes`. */
export function readDeckParts(root: Readonly<Record<string, unknown>>, notes: readonly Note[]): { readonly parts: DeckParts; readonly problems: readonly Problem[] } {
  const noteTypes = readList(root['noteTypes'], noteTypeSchema, { key: 'noteTypes', type: 'note-type-unreadable', says: 'A note type cannot be read' })
  const media = readList(root['media'], mediaFileSchema, { key: 'media', type: 'media-unreadable', says: 'A file cannot be read' })
  const studies = readList(root['studies'], cardStudySchema, { key: 'studies', type: 'study-unreadable', says: 'The history of a card cannot be read' })
  const cards = new Set(notes.flatMap((note) => note.cards.map(({ id }) => id)))
  const types = uniqueBy(noteTypes.values, ({ id }) => id)
  const files = uniqueBy(media.values, ({ hash }) => hash)
  const known = uniqueBy(studies.values, ({ card }) => card).filter(({ card }) => cards.has(card))
  return {
    parts: { ...(types.length > 0 ? { noteTypes: types } : {}), ...(files.length > 0 ? { media: files } : {}), ...(known.length > 0 ? { studies: known } : {}) },
    problems: [...noteTypes.problems, ...media.problems, ...studies.problems],
  }
}

const mostTold = 20

function readList<T>(values: unknown, schema: z.ZodType<T>, { key, type, says }: { readonly key: string; readonly type: string; readonly says: string }): { readonly values: readonly T[]; readonly problems: readonly Problem[] } {
  if (!Array.isArray(values)) return { values: [], problems: values === undefined ? [] : [{ type, detail: `${says}: there is no list of them.`, where: key }] }
  const read: T[] = []
  const problems: Problem[] = []
  let unread = 0
  values.forEach((value: unknown, at) => {
    const parsed = schema.safeParse(value)
    const broken = parsed.success ? findBrokenPart(parsed.data, `${key}[${at}]`) : null
    if (parsed.success && broken === null) {
      read.push(parsed.data)
      return
    }
    unread += 1
    if (unread > mostTold) return
    const issue = parsed.success ? { where: broken?.where ?? key, detail: `It contains ${broken?.broken ?? 'what no text has'}.` } : describeIssue(parsed.error.issues[0], `${key}[${at}]`)
    problems.push({ type, detail: `${says} and is left out. ${issue.detail}`, where: issue.where })
  })
  return { values: read, problems: unread <= mostTold ? problems : [...problems, { type, detail: `${says}: ${unread - mostTold} more like it.` }] }
}

function uniqueBy<T>(values: readonly T[], keyOf: (value: T) => string): T[] {
  const seen = new Set<string>()
  return values.filter((value) => {
    const isNew = !seen.has(keyOf(value))
    seen.add(keyOf(value))
    return isNew
  })
}
