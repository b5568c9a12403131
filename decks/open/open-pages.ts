import type { OpenedSource } from '../model/opened-source.ts'
import type { Result } from '../result.ts'
import { fail, ok } from '../result.ts'
import type { OpenOptions } from './open-file.ts'
import { openPdf } from './open-pdf.ts'

/** Opens a PDF as printed pages. One that holds pictures of pages only is the problem `scanned-pdf`. */
export async function openPages(name: string, bytes: Uint8Array, options: OpenOptions): Promise<Result<OpenedSource>> {
  const opened = await openPdf(bytes, options)
  if (!opened.ok) return opened
  const { pages, title, author, scanned, pictures } = opened.value
  if (scanned) return fail('scanned-pdf', 'This PDF has no text, only pictures of pages. Run it through text recognition first, or paste the text. Nothing was added.')
  const remarks = pictures.length === 0 ? [] : [`${pictures.length === 1 ? 'Page' : 'Pages'} ${nameNumbers(pictures)} of the file ${pictures.length === 1 ? 'has' : 'have'} no text: blank, or a picture.`]
  return ok({ kind: 'pages', name, pages, title, author, remarks })
}

/** The first of some numbers in words: "3, 7 and 12 more". */
function nameNumbers(numbers: readonly number[]): string {
  const [shown, rest] = [numbers.slice(0, 10), numbers.length - 10]
  if (rest > 0) return `${shown.join(', ')} and ${rest} more`
  return shown.length === 1 ? String(shown[0]) : `${shown.slice(0, -1).join(', ')} and ${shown.at(-1)}`
}
