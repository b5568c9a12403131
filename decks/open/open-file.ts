import type { OpenedSource } from '../model/opened-source.ts'
import type { Result } from '../result.ts'
import { fail } from '../result.ts'
import { guessText } from './guess-text.ts'
import type { OnProgress } from './progress.ts'
import { sniffFile } from './sniff-file.ts'

const limit = 500_000_000

/** What the caller may watch and stop. */
export interface OpenOptions {
  readonly onProgress?: OnProgress | undefined
  /** Stops the reading of pages: the problem is then `stopped`. */
  readonly signal?: AbortSignal | undefined
}

/**
 * Opens a file of any kind that an article comes in: PDF, HTML, DOCX, EPUB, Markdown, plain text. The bytes decide, not
 * the name. Nothing is fetched and nothing in the file is run; the library that a format needs is loaded when a file of
 * that format comes.
 *
 * Problems: `empty-file`, `file-too-large`, `unreadable-format` with how to save it so that it can be read,
 * `scanned-pdf` when a PDF holds pictures of pages only, and those of the format: `damaged-pdf`, `damaged-docx`,
 * `damaged-epub`, `locked-epub`, `archive-too-large`, `not-text`.
 */
export async function openFile(file: { readonly name: string; readonly bytes: Uint8Array }, options: OpenOptions = {}): Promise<Result<OpenedSource>> {
  const { name, bytes } = file
  if (bytes.length > limit) return fail('file-too-large', 'This file is larger than 500 MB. Open a part of it.')
  const { kind, advice } = sniffFile(bytes)
  switch (kind) {
    case 'empty':
      return fail('empty-file', advice)
    case 'unreadable':
      return fail('unreadable-format', advice)
    case 'pdf':
      return (await import('./open-pages.ts')).openPages(name, bytes, options)
    case 'docx':
      return (await import('./open-docx.ts')).openDocx(name, bytes)
    case 'epub':
      return (await import('./open-epub.ts')).openEpub(name, bytes, options)
    case 'html':
      return (await import('./open-html.ts')).openHtml(name, bytes)
    case 'text':
      return guessText(name, bytes)
  }
}
