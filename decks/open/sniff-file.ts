/** What the bytes of a file are. Zip archives are told apart by what they hold. */
export type FileKind = 'empty' | 'pdf' | 'docx' | 'epub' | 'html' | 'text' | 'unreadable'

/** What a file is, and for one that cannot be read what it is called and how it can be saved so that it can. */
export interface SniffedFile {
  readonly kind: FileKind
  readonly advice: string
}

const word = 'Open it in Word, LibreOffice or Google Docs and save it as DOCX, then open that.'
const picture = 'A picture holds no text that can be read here. Put it into a PDF and run text recognition on it, or paste the text.'

// Magic numbers at the start of a file, in Latin-1; see https://www.iana.org/assignments/media-types and the formats' own pages.
const starts: readonly (readonly [string, string])[] = [
  ['{\\rtf', `This is a rich text file (RTF). ${word}`],
  ['\xD0\xCF\x11\xE0', `This is a document of an old Word or Office (DOC). ${word}`],
  ['bplist00', 'This is a Safari web archive. Save the page as HTML or PDF, then open that.'],
  ['\x89PNG', picture],
  ['\xFF\xD8\xFF', picture],
  ['GIF8', picture],
  ['II*\0', picture],
  ['MM\0*', picture],
  ['%!PS', 'This is a PostScript file. Save it as PDF, then open that.'],
  ['AT&TFORM', 'This is a DjVu file. Save it as PDF, then open that.'],
  ['Rar!', 'This is a RAR archive. Unpack it and open the article in it.'],
  ['7z\xBC\xAF', 'This is a 7z archive. Unpack it and open the article in it.'],
  ['\x1F\x8B', 'This is a compressed file (gzip). Unpack it and open the article in it.'],
]

// Office formats of OpenDocument name themselves in their first entry; the rest are known by a folder.
const archives: readonly (readonly [RegExp, FileKind, string])[] = [
  [/mimetypeapplication\/epub\+zip|META-INF\/container\.xml/u, 'epub', ''],
  [/mimetypeapplication\/vnd\.oasis\.opendocument/u, 'unreadable', `This is an OpenDocument file (ODT). ${word}`],
  [/word\/document\d*\.xml|word\/_rels/u, 'docx', ''],
  [/ppt\/presentation\.xml|ppt\/slides/u, 'unreadable', 'This is a presentation (PPTX). Save it as PDF, then open that.'],
  [/xl\/workbook\.xml|xl\/worksheets/u, 'unreadable', 'This is a spreadsheet (XLSX). Save it as CSV; a table of cards is imported in the library.'],
]

/** Says what a file is by its bytes; its name is not asked, because names are often wrong. */
export function sniffFile(bytes: Uint8Array): SniffedFile {
  if (bytes.length === 0) return { kind: 'empty', advice: 'This file is empty. Choose a file with an article.' }
  const head = latin(bytes, 0, 1024)
  const known = starts.find(([start]) => head.startsWith(start))
  if (known !== undefined) return { kind: 'unreadable', advice: known[1] }
  // Readers of PDF accept up to 1,024 bytes before the header: PDF 1.7 reference, appendix H, note 13.
  if (head.includes('%PDF-')) return { kind: 'pdf', advice: '' }
  if (head.startsWith('PK\x03\x04') || head.startsWith('PK\x05\x06') || head.startsWith('PK00PK')) return sniffArchive(bytes)
  if (/^.{60}(?:BOOKMOBI|TEXtREAd)/su.test(head)) return { kind: 'unreadable', advice: 'This is a Kindle book (MOBI). Convert it to EPUB with Calibre, then open that.' }
  if (/^(?:From|MIME-Version|Subject|Date|Return-Path|Received):.*^content-type:\s*multipart\/related/imsu.test(head)) return { kind: 'unreadable', advice: 'This is a web archive (MHT). Save the page as HTML or PDF, then open that.' }
  return { kind: isMarkup(head.replaceAll('\0', '')) ? 'html' : 'text', advice: '' }
}

function sniffArchive(bytes: Uint8Array): SniffedFile {
  // The names stand at the front of each entry and again in the directory at the end.
  const names = `${latin(bytes, 0, 65_536)}\n${latin(bytes, Math.max(0, bytes.length - 262_144), bytes.length)}`
  for (const [pattern, kind, advice] of archives) if (pattern.test(names)) return { kind, advice }
  return { kind: 'unreadable', advice: 'This is a zip archive, or a document whose end is missing. If it holds articles, unpack it and open them one by one.' }
}

/** Whether text begins as HTML or XHTML does; Markdown may begin with a tag too, so a lone inline tag is not enough. */
function isMarkup(head: string): boolean {
  const text = head.replace(/^(?:\xEF\xBB\xBF|\xFF\xFE|\xFE\xFF)/u, '').trimStart()
  if (/^(?:<\?xml[^>]*>\s*|<!--(?:(?!-->)[^])*-->\s*)*<(?:!doctype\s+html|html|head|body)\b/iu.test(text)) return true
  return /^<(?:article|main|section|div|p|h[1-6]|table|meta|title)\b[^>]*>/iu.test(text) && /<\/(?:p|h[1-6]|div|title|td|article|section)>|<meta\b|<br\b/iu.test(text)
}

function latin(bytes: Uint8Array, start: number, end: number): string {
  const part = bytes.subarray(start, end)
  let text = ''
  for (let at = 0; at < part.length; at += 8192) text += String.fromCharCode(...part.subarray(at, at + 8192))
  return text
}
