import type { OpenedSource } from '../model/opened-source.ts'
import type { Result } from '../result.ts'
import { fail, ok } from '../result.ts'
import type { OpenOptions } from './open-file.ts'
import { openPdf } from './open-pdf.ts'

/** Opens a PDF as printed pages. One that holds pictures of pages only is the problem `scanned-pdf`. */
export async function openPages(name: string, bytes: Uint8Array, options: OpenOptions): Promise<Result<OpenedSource>> {
  const opened = await openPdf(bytes, options)
  if (!opened.ok) return opened
  const { pages, title, author, scanned } = opened.value
  if (scanned) return fail('scanned-pdf', 'This PDF has no text, only pictures of pages. Run it through text recognition first, or paste the text. Nothing was added.')
  return ok({ kind: 'pages', name, pages, title, author })
}
