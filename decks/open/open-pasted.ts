import type { OpenedSource } from '../model/opened-source.ts'

// Word processors, browsers and mail programs put markup beside the text; editors of code put colours there, which say nothing.
const blocks = /<(?:p|h[1-6]|li|div|br|table|blockquote|article|section)\b/iu
const longest = 20_000_000

/**
 * Makes a source of what was pasted. `html` is the clipboard's markup, if it has any: it is taken where it has paragraphs
 * and as much text as the plain form, because it keeps headings, raised marks and notes. What a program writes around
 * the copied part is cut off.
 */
export function openPasted(text: string, html: string | null = null): OpenedSource {
  const name = 'Pasted text'
  const part = html === null || html.length > longest ? '' : copiedPart(html)
  if (!blocks.test(part) || countWords(part.replace(/<[^>]*>/gu, ' ')) < countWords(text) / 2) return { kind: 'text', name, text }
  return { kind: 'html', name, parts: [{ title: null, html: part }], title: null, byline: null, publication: null, published: null }
}

/** What stands between the comments that Windows puts around what was copied (https://learn.microsoft.com/windows/win32/dataxchg/html-clipboard-format); else all of it. */
function copiedPart(html: string): string {
  const start = html.indexOf('<!--StartFragment')
  const end = html.lastIndexOf('<!--EndFragment')
  if (start < 0 || end <= start) return html
  return html.slice(html.indexOf('>', start) + 1, end)
}

function countWords(text: string): number {
  return text.match(/[\p{L}\p{N}]+/gu)?.length ?? 0
}
