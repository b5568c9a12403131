import type { MarkupPart, OpenedSource } from '../model/opened-source.ts'
import type { Result } from '../result.ts'
import { fail, ok } from '../result.ts'
import type { OpenOptions } from './open-file.ts'
import { readContents } from './epub-contents.ts'
import { readPackage } from './epub-package.ts'
import type { EpubPackage } from './epub-package.ts'
import { decodeMarkup } from './decode-markup.ts'
import { openZip } from './read-zip.ts'
import type { ZipArchive } from '../pack/read-zip.ts'
import { resolveHref } from './resolve-href.ts'
import { rewriteIds } from './rewrite-ids.ts'
import { scanTags } from './scan-tags.ts'

/**
 * Opens a book (EPUB 2 or 3, https://www.w3.org/TR/epub-33/): its files of text in the order of reading, with the titles
 * of its table of contents; links between files become links within the book. Problems: `damaged-epub`, `locked-epub`
 * for a book under rights management, `archive-too-large`.
 */
export async function openEpub(name: string, bytes: Uint8Array, { onProgress }: OpenOptions): Promise<Result<OpenedSource>> {
  const zip = openZip(bytes)
  if (!zip.ok) return asEpub(zip)
  if (isLocked(zip.value)) return fail('locked-epub', 'This book is locked by its shop (DRM), so its text cannot be read here. Open a copy without a lock, or paste the passages you study.')
  const book = readPackage(zip.value)
  if (!book.ok) return book
  const parts = readParts(zip.value, book.value, onProgress)
  if (!parts.ok) return parts
  const { title, creator, publisher, date } = book.value
  return ok({ kind: 'html', name, parts: parts.value, title, byline: creator, publication: publisher, published: date })
}

function asEpub<T>(result: Result<T>): Result<never> {
  if (result.ok) throw new Error('only problems are passed on')
  if (result.problem.type === 'damaged-archive') return fail('damaged-epub', 'This book is damaged or its end is missing. Download or copy it again.', result.problem.where)
  return result.problem.type === 'locked-archive' ? fail('locked-epub', result.problem.detail) : result
}

/** Whether the text is encrypted; fonts that are only obfuscated do not matter (https://www.w3.org/TR/epub-33/#sec-font-obfuscation). */
function isLocked(zip: ZipArchive): boolean {
  const encryption = zip.read('META-INF/encryption.xml')
  const rights = zip.names.includes('META-INF/rights.xml') || zip.names.includes('META-INF/sinf.xml')
  if (encryption === null || !encryption.ok) return rights && encryption !== null
  const data = scanTags(new TextDecoder().decode(encryption.value), 'EncryptionMethod')
  return data.some(({ attributes }) => !/^http:\/\/(?:www\.idpf\.org\/2008\/embedding|ns\.adobe\.com\/pdf\/enc#RC)$/u.test(attributes.get('Algorithm') ?? ''))
}

function readParts(zip: ZipArchive, book: EpubPackage, onProgress: OpenOptions['onProgress']): Result<MarkupPart[]> {
  const places = new Map(book.spine.map((file, index) => [file, index]))
  const titles = readContents(zip, book)
  const parts: MarkupPart[] = []
  for (const [index, file] of book.spine.entries()) {
    onProgress?.({ what: 'Reading the book', done: index, of: book.spine.length })
    const bytes = zip.read(file)
    if (bytes === null) return fail('damaged-epub', 'A file of this book is missing. Download or copy it again.', file.slice(-80))
    if (!bytes.ok) return asEpub(bytes)
    const html = rewriteIds(decodeMarkup(bytes.value), index, (href) => places.get(resolveHref(file, href)) ?? null)
    parts.push({ title: titles.get(file) ?? null, html })
  }
  return ok(parts)
}
