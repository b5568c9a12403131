import { decodeName } from './decode-name.ts'
import { readPlainMarkup } from './plain-markup.ts'
import { scanMarkup } from './scan-markup.ts'

/** Elements that stand on lines of their own. */
const blocks = new Set(['address', 'article', 'aside', 'blockquote', 'center', 'dd', 'details', 'div', 'dl', 'dt', 'fieldset', 'figcaption', 'figure', 'footer', 'form', 'h1', 'h2', 'h3', 'h4', 'h5', 'h6', 'header', 'hr', 'li', 'main', 'nav', 'ol', 'p', 'pre', 'section', 'summary', 'table', 'tbody', 'tfoot', 'thead', 'tr', 'ul'])

/** Elements whose content nobody reads. */
const silent = new Set(['script', 'style', 'template', 'noscript', 'head', 'title', 'object', 'iframe', 'svg', 'canvas', 'rp', 'button', 'select', 'textarea', 'audio', 'video'])

/** Elements without an end. */
const empty = new Set(['area', 'base', 'br', 'col', 'embed', 'hr', 'img', 'input', 'link', 'meta', 'param', 'source', 'track', 'wbr'])

const hidden = /(?:^|;)\s{0,9}display\s{0,9}:\s{0,9}none/iu

const soundTag = /\[sound:[^\]\n]{1,1000}\]|\[anki:play:[^[\]\n]{1,40}\]|\[anki:tts[^[\]\n]{0,400}\]|\[\/anki:tts\]/giu

/** A line without the blanks at its end and the bars of empty cells. */
function trimLine(line: string): string {
  let end = line.length
  while (end > 0 && (line[end - 1] === ' ' || (line[end - 1] === '|' && line[end - 2] === ' '))) end -= 1
  return line.slice(0, end).trimEnd()
}

/** Whether its blanks are single spaces; most texts are such. */
function isFolded(text: string): boolean {
  return !/[^\S ]|  /u.test(text)
}

// [Note: lines in parts] A line is kept in parts until it ends. Asking a growing string for its last letter each time
// copies it each time, which took a second on 100 KB of `&lt;`.
/** Gathers text as it is read: blanks in a row are one, lines have no blanks at their ends, no line is empty. */
class TextLines {
  private readonly lines: string[] = []
  private parts: string[] = []
  private endsBlank = true

  add(text: string, isKept: boolean): void {
    if (text === '') return
    if (isKept) {
      const [first = '', ...rest] = text.split('\n')
      this.parts.push(first)
      for (const next of rest) {
        this.end()
        this.parts.push(next)
      }
      this.endsBlank = false
      return
    }
    const folded = isFolded(text) ? text : text.replaceAll(/[\s\u00A0]+/gu, ' ')
    const added = this.endsBlank && folded.startsWith(' ') ? folded.slice(1) : folded
    if (added === '') return
    this.parts.push(added)
    this.endsBlank = added.endsWith(' ')
  }

  end(): void {
    const line = trimLine(this.parts.join(''))
    if (line !== '') this.lines.push(line)
    this.parts = []
    this.endsBlank = true
  }

  whole(): string {
    this.end()
    return this.lines.join('\n').trim()
  }
}

function isUnread(name: string, attributes: Readonly<Record<string, string>>): boolean {
  if (silent.has(name) || attributes['class'] === 'lectern-hint') return true
  return !empty.has(name) && ('hidden' in attributes || hidden.test(attributes['style'] ?? ''))
}

/** What an element says without its content: a picture its words or name in brackets, the words between the parts of others. */
function sayElement(name: string, attributes: Readonly<Record<string, string>>): string {
  if (name === 'img') {
    const said = attributes['alt']?.trim() ?? ''
    const named = said === '' ? decodeName(attributes['src'] ?? '') : said
    return named === '' ? '' : `[${named}]`
  }
  if (name === 'rt') return '('
  return ''
}

/** Reads HTML into lines; what has the class `remark` goes into `remarks` when that is another. */
function readText(html: string, lines: TextLines, remarks: TextLines): void {
  const bare = html.includes('[') ? html.replaceAll(soundTag, ' ') : html
  if (!/[<&]/u.test(bare)) {
    lines.add(bare, false)
    return
  }
  const plain = readPlainMarkup(bare)
  if (plain !== null) {
    for (const text of plain) {
      if (text === null) lines.end()
      else lines.add(text, false)
    }
    return
  }
  let silence = 0
  let kept = 0
  let aside = 0
  const marks: { isSilent: boolean; isAside: boolean }[] = []
  const target = (): TextLines => (aside > 0 ? remarks : lines)
  scanMarkup(bare, {
    open(name, attributes) {
      const isSilent = isUnread(name, attributes)
      const isAside = attributes['class'] === 'remark'
      marks.push({ isSilent, isAside })
      if (isSilent) silence += 1
      if (silence > 0) return
      if (name === 'br' || blocks.has(name)) target().end()
      if (isAside) aside += 1
      if (name === 'pre') kept += 1
      target().add(sayElement(name, attributes), true)
    },
    text(text) {
      if (silence === 0) target().add(text, kept > 0)
    },
    close(name) {
      const mark = marks.pop()
      if (silence === 0) {
        if (blocks.has(name)) target().end()
        if (name === 'pre') kept -= 1
        if (name === 'rt') target().add(')', true)
        if (name === 'td' || name === 'th') target().add(' | ', false)
        if (mark?.isAside === true) aside -= 1
      }
      if (mark?.isSilent === true) silence -= 1
    },
  })
}

/**
 * What is left of HTML when it is read aloud: blocks and line breaks become lines, pictures their words or their name in
 * brackets, ruby its base with the reading in round brackets, cells of a table are parted by bars. Scripts, styles,
 * sounds, hints that are folded away and what is hidden by its own style are left out. The delimiters of formulas stay.
 * Time is in step with length.
 */
export function htmlToText(html: string): string {
  const lines = new TextLines()
  readText(html, lines, lines)
  return lines.whole()
}

/** The same, with what has the class `remark` apart. */
export function splitRemark(html: string): { text: string; remark: string } {
  const [lines, remarks] = [new TextLines(), new TextLines()]
  readText(html, lines, remarks)
  return { text: lines.whole(), remark: remarks.whole() }
}
