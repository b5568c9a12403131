import { decodeText } from '../decode-text.ts'
import type { OpenedSource } from '../model/opened-source.ts'
import type { Result } from '../result.ts'
import { fail, ok } from '../result.ts'
import { guessEncoding } from './guess-encoding.ts'

/**
 * Decodes the text of an article. Where the bytes say what they are (a byte order mark, UTF-16, UTF-8) that stands; else the
 * likeliest encoding is taken, because a person who opens an article wants to read it and not to name code pages, and
 * a remark says that it was a guess. Problems: `not-text`, `wrong-encoding` when what follows a byte order mark is mostly damaged.
 */
export function guessText(name: string, bytes: Uint8Array): Result<OpenedSource> {
  const decoded = decodeText(bytes)
  if (decoded.ok) return ok({ kind: 'text', name, text: decoded.value.text })
  if (decoded.problem.type === 'not-text') return fail('not-text', sayNoText(name))
  if (decoded.problem.type === 'wrong-encoding') {
    const text = new TextDecoder(bytes[0] === 0xff ? 'utf-16le' : bytes[0] === 0xfe ? 'utf-16be' : 'utf-8').decode(bytes)
    const broken = text.match(/\uFFFD/gu)?.length ?? 0
    if (broken > text.length / 100) return decoded
    return ok({ kind: 'text', name, text, remarks: ['A few letters of the file are damaged.'] })
  }
  const { text, words } = guessEncoding(bytes)
  return ok({ kind: 'text', name, text, remarks: [`The file does not say how its letters are written; ${words} was taken. If letters look wrong, save the file as UTF-8 and open it again.`] })
}

const formats: Readonly<Record<string, string>> = { pdf: 'a PDF', docx: 'a Word document', epub: 'a book', html: 'a web page', htm: 'a web page' }

/** A file whose name promises more than its bytes keep was most often cut when it was fetched. */
function sayNoText(name: string): string {
  const format = formats[/\.(\w+)$/u.exec(name)?.[1]?.toLowerCase() ?? '']
  if (format !== undefined) return `This file has the name of ${format}, but what is in it is not: it is damaged or was not fetched whole. Fetch it once more from where it came from.`
  return 'This file is not text and no document that can be read here. Open it in its own program and save it as PDF or text, then open that.'
}
