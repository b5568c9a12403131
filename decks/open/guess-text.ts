import { decodeText } from '../decode-text.ts'
import type { OpenedSource } from '../model/opened-source.ts'
import type { Result } from '../result.ts'
import { ok } from '../result.ts'
import { guessEncoding } from './guess-encoding.ts'

/**
 * Decodes the text of an article. Where the bytes say what they are (a byte order mark, UTF-16, UTF-8) that stands; else the
 * likeliest encoding is taken, because a person who opens an article wants to read it and not to name code pages, and
 * a remark says that it was a guess. Problems: `not-text`, `wrong-encoding` when what follows a byte order mark is mostly damaged.
 */
export function guessText(name: string, bytes: Uint8Array): Result<OpenedSource> {
  const decoded = decodeText(bytes)
  if (decoded.ok) return ok({ kind: 'text', name, text: decoded.value.text })
  if (decoded.problem.type === 'not-text') return decoded
  if (decoded.problem.type === 'wrong-encoding') {
    const text = new TextDecoder(bytes[0] === 0xff ? 'utf-16le' : bytes[0] === 0xfe ? 'utf-16be' : 'utf-8').decode(bytes)
    const broken = text.match(/\uFFFD/gu)?.length ?? 0
    if (broken > text.length / 100) return decoded
    return ok({ kind: 'text', name, text, remarks: ['A few letters of the file are damaged.'] })
  }
  const { text, words } = guessEncoding(bytes)
  return ok({ kind: 'text', name, text, remarks: [`The file does not say how its letters are written; ${words} was taken. If letters look wrong, save the file as UTF-8 and open it again.`] })
}
