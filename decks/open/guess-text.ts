import { decodeText } from '../decode-text.ts'
import type { OpenedSource } from '../model/opened-source.ts'
import type { Result } from '../result.ts'
import { ok } from '../result.ts'
import { guessEncoding } from './guess-encoding.ts'

/**
 * Decodes the text of an article. Where the bytes say what they are (a byte order mark, UTF-16, UTF-8) that stands; else the
 * likeliest encoding is taken, because a person who opens an article wants to read it and not to name code pages, and
 * a remark says that it was a guess. Problem: `not-text`.
 */
export function guessText(name: string, bytes: Uint8Array): Result<OpenedSource> {
  const decoded = decodeText(bytes)
  if (decoded.ok) return ok({ kind: 'text', name, text: decoded.value.text })
  if (decoded.problem.type === 'not-text') return decoded
  const { text, words } = guessEncoding(bytes)
  return ok({ kind: 'text', name, text, remarks: [`The file does not say how its letters are written; ${words} was taken. If letters look wrong, save the file as UTF-8 and open it again.`] })
}
