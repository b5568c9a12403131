import type { z } from 'zod'
import { noteSchema } from '../model/note.ts'
import type { Note } from '../model/note.ts'
import { cutText } from './cut-text.ts'
import { findBrokenPart } from './find-broken-text.ts'
import type { RejectReason, RejectedRow } from './opened-deck.ts'

/** Reads one note of a deck file, or says what is wrong with it and where. */
export function readNote(value: unknown, where: string): { readonly ok: true; readonly note: Note } | { readonly ok: false; readonly rejected: RejectedRow } {
  const parsed = noteSchema.safeParse(value)
  if (!parsed.success) return { ok: false, rejected: { ...describeIssue(parsed.error.issues[0], where), excerpt: excerptOf(value) } }
  const found = findBrokenPart(parsed.data, where)
  if (found !== null) return { ok: false, rejected: { where: found.where, reason: 'control-characters', detail: `It contains ${found.broken}. Take it out and import again.`, excerpt: excerptOf(value) } }
  return { ok: true, note: parsed.data }
}

/** Says in plain words what the schema found. */
export function describeIssue(issue: z.core.$ZodIssue | undefined, where: string): { readonly where: string; readonly reason: RejectReason; readonly detail: string } {
  if (issue === undefined) return { where, reason: 'not-a-note', detail: 'It is not a note.' }
  const place = issue.path.reduce<string>((path, part) => (typeof part === 'number' ? `${path}[${part}]` : `${path}.${String(part)}`), where)
  const field = String(issue.path.at(-1) ?? 'note')
  if (issue.code === 'too_small' && field === 'question') return { where: place, reason: 'no-question', detail: 'It has no question.' }
  if (issue.code === 'too_small' && field === 'answer') return { where: place, reason: 'no-answer', detail: 'It has no answer.' }
  if (issue.code === 'too_big') return { where: place, reason: 'too-long', detail: `Its ${field} is longer than the format allows (${String(issue.maximum)}).` }
  if (issue.code === 'unrecognized_keys') return { where: place, reason: 'not-a-note', detail: `It has a field that the format does not know: ${cutText(issue.keys.join(', '), 80)}.` }
  if (issue.code === 'invalid_format' && (field === 'id' || field === 'article' || field === 'passage')) return { where: place, reason: 'bad-id', detail: `Its ${field} is not an id of 1 to 80 letters, digits, dots, dashes, tildes or colons.` }
  return { where: place, reason: 'not-a-note', detail: `Its ${field} is missing or is not of the right kind.` }
}

function excerptOf(value: unknown): string {
  const question = readPart(readPart(readPart(value, 'cards'), '0'), 'question')
  return cutText(typeof question === 'string' && question !== '' ? question : (JSON.stringify(value) ?? ''), 80)
}

function readPart(value: unknown, key: string): unknown {
  return typeof value === 'object' && value !== null && Object.hasOwn(value, key) ? (value as Readonly<Record<string, unknown>>)[key] : undefined
}
