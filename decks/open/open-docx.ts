import { zipSync } from 'fflate'
import mammoth from 'mammoth'
import type { HtmlSource, OpenedSource } from '../model/opened-source.ts'
import type { Result } from '../result.ts'
import { fail, ok } from '../result.ts'
import { openZip } from './read-zip.ts'
import type { ZipArchive } from '../pack/read-zip.ts'
import { scanTags } from './scan-tags.ts'

// How styles by name become elements; what is not named here keeps mammoth's own mapping. Names are those of Word,
// LibreOffice and Google Docs; "p.caption" and the like are known to the reader as no text of the article.
const styles = [
  "p[style-name='Title'] => h1.document-title:fresh",
  "p[style-name='title'] => h1.document-title:fresh",
  "p[style-name='Subtitle'] => p.subtitle:fresh",
  "p[style-name='Author'] => p.author:fresh",
  "p[style-name='Quote'] => blockquote:fresh",
  "p[style-name='Intense Quote'] => blockquote:fresh",
  "p[style-name='Quotations'] => blockquote:fresh",
  "p[style-name='Block Text'] => blockquote:fresh",
  "p[style-name='caption'] => p.caption:fresh",
  "p[style-name='Caption'] => p.caption:fresh",
  "p[style-name^='toc '] => p.toc:fresh",
  "p[style-name^='TOC '] => p.toc:fresh",
  "p[style-name^='Contents '] => p.toc:fresh",
]

/**
 * Opens a document of Word, LibreOffice or Google Docs (Office Open XML) as markup with its footnotes and endnotes.
 * Comments, deleted and moved text, headers, footers and pictures are not in it. Problems: `damaged-docx`,
 * `locked-archive`, `archive-too-large`.
 */
export async function openDocx(name: string, bytes: Uint8Array): Promise<Result<OpenedSource>> {
  const zip = openZip(bytes)
  if (!zip.ok) return asDocx(zip)
  const packed = repack(zip.value)
  if (!packed.ok) return asDocx(packed)
  try {
    const { value: html } = await mammoth.convertToHtml(toInput(packed.value), { styleMap: styles, convertImage: mammoth.images.imgElement(async () => ({ src: '' })), externalFileAccess: false, includeEmbeddedStyleMap: false })
    return ok(describe(name, html, zip.value))
  } catch {
    return damagedDocx()
  }
}

function damagedDocx(where?: string): Result<never> {
  return fail('damaged-docx', 'This Word document is damaged or its end is missing. Open it in Word or LibreOffice, save it again as DOCX, then open that.', where)
}

function asDocx<T>(result: Result<T>): Result<never> {
  if (result.ok) throw new Error('only problems are passed on')
  return result.problem.type === 'damaged-archive' ? damagedDocx(result.problem.where) : result
}

// [Note: repacked documents] The library that reads the document unpacks archives without any limit. So the parts it needs
// are unpacked here, where they are counted, and handed over in an archive that is stored and not packed. Pictures,
// fonts and embedded files stay behind.
function repack(zip: ZipArchive): Result<Uint8Array> {
  const parts: Record<string, Uint8Array> = {}
  for (const name of zip.names) {
    if (!/(?:\.xml|\.rels)$/u.test(name) || /^(?:word\/(?:media|embeddings|fonts)|customXml)\//u.test(name)) continue
    const part = zip.read(name)
    if (part === null) continue
    if (!part.ok) return part
    parts[name] = part.value
  }
  return ok(zipSync(parts, { level: 0 }))
}

/** What the library wants: a buffer in Node, an array buffer in a worker. */
function toInput(bytes: Uint8Array): { arrayBuffer: ArrayBuffer } {
  const arrayBuffer = new Uint8Array(bytes).buffer
  return Object.assign({ arrayBuffer }, { buffer: arrayBuffer })
}

function describe(name: string, html: string, zip: ZipArchive): HtmlSource {
  const properties = readText(zip, 'docProps/core.xml')
  const shown = /<h1\b/u.test(html)
  const title = shown ? null : meaningful(scanTags(properties, 'title')[0]?.text)
  const byline = meaningful(scanTags(properties, 'creator')[0]?.text)
  const main = readText(zip, 'word/document.xml')
  const remarks = [
    ...(/<w:(?:del|moveFrom)\s/u.test(main) ? ['The document has tracked changes: text that was added is read, text that was deleted is not.'] : []),
    ...(/<w:commentReference\b/u.test(main) ? ['The document has comments; they are not part of the text and were left out.'] : []),
  ]
  return { kind: 'html', name, parts: [{ title: null, html }], title, byline, publication: null, published: null, remarks }
}

function readText(zip: ZipArchive, name: string): string {
  const part = zip.read(name)
  return part?.ok === true ? new TextDecoder().decode(part.value) : ''
}

/** A property that a person wrote, and not a program's word for nothing. */
function meaningful(text: string | undefined): string | null {
  const plain = (text ?? '').trim()
  if (plain === '' || /^(?:microsoft(?: office)?(?: word)?.*|untitled.*|document\s*\d*|title|word document|(?:windows|office|microsoft office|default)?\s*user|admin(?:istrator)?|owner|author|unknown|python-docx|libreoffice.*|openoffice.*|un-named|.*\.docx?|.*\.dotx?)$/iu.test(plain)) return null
  return plain.slice(0, 500)
}
