import type { Manuscript } from '../../decks/eval/manuscript.ts'

/** How a manuscript is printed. Lengths are in points. */
export interface PrintStyle {
  readonly columns: number
  readonly size: number
  readonly leading: number
  readonly font: string
  readonly indent: boolean
  readonly justify: boolean
  readonly hyphens: boolean
  /** At the foot of each column, or all together at the end. */
  readonly notes: 'feet' | 'end'
  readonly head: string | null
  /** The number on the first page, or null for pages without numbers. */
  readonly firstPage: number | null
  readonly abstract: string | null
  readonly table: boolean
  readonly dropCap: boolean
  readonly byline: string
  readonly title: 'across' | 'column'
}

const raised = '⁰¹²³⁴⁵⁶⁷⁸⁹'
const plain: PrintStyle = { columns: 1, size: 11, leading: 15, font: 'Liberation Serif', indent: true, justify: true, hyphens: false, notes: 'feet', head: null, firstPage: 1, abstract: null, table: false, dropCap: false, byline: 'By', title: 'across' }

interface Piece {
  readonly kind: 'heading' | 'paragraph' | 'bio' | 'table' | 'list-heading' | 'endnote'
  readonly html: readonly string[]
  readonly notes: readonly (readonly number[])[]
}

/** A page of HTML that lays a manuscript out in columns on paper, with its notes at their feet: to be printed by a browser, which has to run the script in it. */
export function printColumns(manuscript: Manuscript, over: Partial<PrintStyle> = {}): string {
  const style = { ...plain, ...over }
  const notes = Object.fromEntries(manuscript.notes.map((note) => [note.number, wordsOf(note.text, style.hyphens).html]))
  const job = { style, title: manuscript.title, author: manuscript.author, pieces: piecesOf(manuscript, style), notes: style.notes === 'feet' ? notes : {} }
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>${escape(manuscript.title ?? 'Untitled')}</title><meta name="author" content="${escape(manuscript.author)}"><style>${css(style)}</style></head><body><script>(${typeset.toString()})(${JSON.stringify(job)})</script></body></html>`
}

function piecesOf(manuscript: Manuscript, style: PrintStyle): Piece[] {
  const pieces: Piece[] = []
  for (const [index, section] of manuscript.sections.entries()) {
    if (section.heading !== null) pieces.push({ kind: 'heading', html: escape(section.heading).split(' '), notes: [] })
    for (const paragraph of section.paragraphs) pieces.push({ kind: 'paragraph', ...wordsOf(paragraph, style.hyphens) })
    if (index === 1 && style.table) pieces.push({ kind: 'table', html: [], notes: [] })
  }
  if (manuscript.bio !== null) pieces.push({ kind: 'bio', ...wordsOf(manuscript.bio, style.hyphens) })
  if (style.notes === 'end') {
    pieces.push({ kind: 'list-heading', html: ['Notes'], notes: [] })
    for (const note of manuscript.notes) pieces.push({ kind: 'endnote', html: [`${note.number}.`, ...wordsOf(note.text, style.hyphens).html], notes: [] })
  }
  return pieces
}

/** The words of a text as HTML, and the numbers of the notes marked in each. */
function wordsOf(text: string, hyphens: boolean): { html: string[]; notes: number[][] } {
  const notes: number[][] = []
  let open = false
  const html = text.split(' ').map((word) => {
    const numbers: number[] = []
    let out = escape(hyphens ? word.replace(/\p{L}{7,}/gu, (letters) => softHyphens(letters)) : word).replace(new RegExp(`[${raised}]+`, 'gu'), (digits) => {
      const number = Array.from(digits, (digit) => raised.indexOf(digit)).join('')
      numbers.push(Number(number))
      return `<sup>${number}</sup>`
    })
    if (open) out = `<i>${out}`
    const stars = out.split('*')
    out = stars[0] ?? ''
    for (const part of stars.slice(1)) {
      open = !open
      out += `${open ? '<i>' : '</i>'}${part}`
    }
    if (open) out += '</i>'
    if (word.length > 24) out = out.replace(/\/(?=\w)/gu, '/<wbr>')
    notes.push(numbers)
    return out
  })
  return { html, notes }
}

/** Between two consonants that stand between vowels a word may be cut, not in its first or last three letters. */
function softHyphens(word: string): string {
  return word.replace(/(?<=^\p{L}{2,}[aeiou][b-df-hj-np-tv-z])(?=[b-df-hj-np-tv-z][aeiou]\p{L}{2,})/gu, '\u00AD')
}

function escape(text: string): string {
  return text.replace(/&/gu, '&amp;').replace(/</gu, '&lt;').replace(/"/gu, '&quot;')
}

function css(style: PrintStyle): string {
  return `@page{size:612pt 792pt;margin:0}*{margin:0;padding:0;box-sizing:border-box}body{font:${style.size}pt/${style.leading}pt '${style.font}',serif}
.page{position:relative;width:612pt;height:791pt;overflow:hidden;break-after:page}.page:last-child{break-after:auto}
.head{position:absolute;top:36pt;left:60pt;right:60pt;font-size:9pt;display:flex;justify-content:space-between}.foot{position:absolute;bottom:30pt;left:0;right:0;text-align:center;font-size:9pt}
.top{position:absolute;left:60pt;right:60pt}h1{font-size:20pt;line-height:24pt;text-align:center;font-weight:bold;margin-bottom:8pt}.by{text-align:center;font-size:12pt;margin-bottom:10pt}.abstract{font-size:${style.size - 1}pt;line-height:${style.leading - 2}pt;margin:0 40pt 14pt;text-align:justify;font-style:italic}
.col{position:absolute}.col>.notes{position:absolute;bottom:0;left:0;right:0;font-size:${style.size - 2.5}pt;line-height:${style.leading - 3.5}pt;text-align:${style.justify ? 'justify' : 'left'}}.notes.some{border-top:.5pt solid;padding-top:3pt;border-image:linear-gradient(to right,#000 30%,transparent 30%) 1}
.col h1{text-align:left}.col .by{text-align:left}p{text-align:${style.justify ? 'justify' : 'left'};${style.indent ? '' : 'margin-bottom:6pt'}}p.in{text-indent:${style.indent ? 14 : 0}pt}p.cut{text-align-last:${style.justify ? 'justify' : 'left'};margin-bottom:0}
h2{font-size:${style.size}pt;line-height:${style.leading}pt;font-weight:bold;margin:8pt 0 4pt}.bio{font-style:italic;margin-top:8pt}sup{font-size:65%;line-height:0;vertical-align:super}.drop::first-letter{float:left;font-size:${style.leading * 2.2}pt;line-height:${style.leading * 1.9}pt;padding-right:3pt}
table{width:100%;border-collapse:collapse;margin:6pt 0 10pt;font-size:${style.size - 1.5}pt;line-height:${style.leading - 2}pt}td,th{text-align:left;padding:1pt 6pt;border-bottom:.5pt solid #999}caption{text-align:left;font-weight:bold;padding-bottom:3pt}`
}

// The browser gets the text of this function, so all it needs stands in it.
/* oxlint-disable unicorn/consistent-function-scoping */

/** Runs in the browser that prints: fills columns word by word, with the notes of the words at their feet. */
function typeset(job: { style: PrintStyle; title: string | null; author: string; pieces: Piece[]; notes: Record<string, string[]> }): void {
  const { style } = job
  const make = (tag: string, name: string, parent: Element, html = ''): HTMLElement => {
    const element = document.createElement(tag)
    element.className = name
    element.innerHTML = html
    parent.append(element)
    return element
  }
  const points = 96 / 72
  const gap = 22
  const width = (492 - gap * (style.columns - 1)) / style.columns
  let pages = 0
  let place = style.columns
  let page: HTMLElement = document.body
  let top = 0
  let rest: { number: string; words: string[] } | null = null
  const table = '<caption>Table 1. Grain handled at the three northern ports</caption><tr><th>Port</th><th>1989</th><th>1990</th><th>1991</th></tr><tr><td>Varnholm</td><td>412</td><td>398</td><td>305</td></tr><tr><td>Eastmark</td><td>120</td><td>131</td><td>190</td></tr><tr><td>Upper Sound</td><td>44</td><td>47</td><td>52</td></tr><tr><td>All ports</td><td>576</td><td>576</td><td>547</td></tr>'
  const fitting = (most: number, fits: (count: number) => boolean): number => {
    let low = 0
    let high = most
    while (low < high) {
      const middle = Math.ceil((low + high) / 2)
      if (fits(middle)) low = middle
      else high = middle - 1
    }
    return low
  }
  const startPage = (): void => {
    pages += 1
    page = make('div', 'page', document.body)
    const number = style.firstPage === null ? '' : String(style.firstPage + pages - 1)
    if (style.head !== null && pages > 1) make('div', 'head', page, pages % 2 === 0 ? `<span>${number}</span><span>${style.head}</span>` : `<span>${style.head}</span><span>${number}</span>`)
    else if (number !== '') make('div', 'foot', page, number)
    top = 60
    place = 0
    if (pages > 1 || job.title === null || style.title === 'column') return
    const block = make('div', 'top', page, `<h1>${job.title}</h1><div class="by">${style.byline} ${job.author}</div>${style.abstract === null ? '' : `<div class="abstract">${style.abstract}</div>`}`)
    block.style.top = '60pt'
    top += block.getBoundingClientRect().height / points + 8
  }
  const startColumn = (): { body: HTMLElement; feet: HTMLElement; room: () => number } => {
    if (place >= style.columns) startPage()
    const column = make('div', 'col', page)
    column.style.cssText = `left:${60 + place * (width + gap)}pt;top:${top}pt;width:${width}pt;height:${792 - 64 - top}pt`
    place += 1
    const body = make('div', 'text', column)
    const feet = make('div', 'notes', column)
    const room = (): number => column.getBoundingClientRect().height - body.getBoundingClientRect().height - feet.getBoundingClientRect().height - 6
    if (rest !== null) {
      const { number, words } = rest
      const line = make('div', '', feet)
      feet.className = 'notes some'
      const count = fitting(words.length, (n) => {
        line.innerHTML = words.slice(0, n).join(' ')
        return room() > 120
      })
      line.innerHTML = words.slice(0, count).join(' ')
      rest = count < words.length ? { number, words: words.slice(count) } : null
    }
    return { body, feet, room }
  }
  let column = startColumn()
  if (style.title === 'column' && job.title !== null) column.body.innerHTML = `<h1>${job.title}</h1><div class="by">${style.byline} ${job.author}</div>`
  let first = true
  for (const piece of job.pieces) {
    if (piece.kind === 'table' || piece.kind === 'heading' || piece.kind === 'list-heading') {
      const element = piece.kind === 'table' ? make('table', '', column.body, table) : make('h2', '', column.body, piece.html.join(' '))
      if (column.room() < style.leading * 3 * points) {
        element.remove()
        column = startColumn()
        column.body.append(element)
      }
      first = piece.kind !== 'table' || first
      continue
    }
    let from = 0
    while (from < piece.html.length) {
      const { body, feet, room } = column
      const element = make('p', `${from === 0 && !first && piece.kind === 'paragraph' ? 'in' : ''} ${piece.kind === 'bio' ? 'bio' : ''} ${style.dropCap && pages === 1 && place === 1 && from === 0 && body.querySelector('p') === null ? 'drop' : ''}`, body)
      const before = feet.innerHTML
      const set = (count: number, noteWords: number): boolean => {
        element.innerHTML = piece.html.slice(from, from + count).join(' ')
        const numbers = piece.notes.slice(from, from + count).flat()
        const lines = numbers.map((number, at) => `<div><sup>${number}</sup> ${(job.notes[number] ?? []).slice(0, at === numbers.length - 1 ? noteWords : 9999).join(' ')}</div>`)
        feet.innerHTML = before + (style.notes === 'feet' ? lines.join('') : '')
        feet.className = feet.innerHTML === '' ? 'notes' : 'notes some'
        return room() >= 0
      }
      // A note may be cut at the foot of a column when four words of it fit.
      const fit = rest === null ? (style.notes === 'feet' ? 5 : 9999) : 9999
      let count = fitting(piece.html.length - from, (n) => set(n, fit) && (rest === null || piece.notes.slice(from, from + n).flat().length === 0))
      const numbers = piece.notes.slice(from, from + count).flat()
      const last = numbers.at(-1)
      const words = last === undefined ? [] : (job.notes[last] ?? [])
      const noted = fitting(words.length, (n) => set(count, n))
      set(count, noted)
      if (noted < words.length && last !== undefined) {
        // No more text may come into this column: the next words go with the rest of the note.
        rest = { number: String(last), words: words.slice(noted) }
      }
      if (count === 0) element.remove()
      from += count
      first = false
      if (from < piece.html.length || rest !== null) {
        if (count > 0 && from < piece.html.length) element.classList.add('cut')
        column = startColumn()
        first = from >= piece.html.length ? first : false
      }
    }
  }
  // A browser prints a soft hyphen that it did not use as a space of no width. Those within a line go.
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
  const range = document.createRange()
  const topOf = (node: Node, at: number): number => {
    range.setStart(node, at)
    range.setEnd(node, at + 1)
    return range.getClientRects()[0]?.top ?? 0
  }
  for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
    if (node.parentElement?.tagName === 'SCRIPT') continue
    for (let at = (node.nodeValue ?? '').length - 2; at > 0; at -= 1) {
      const text = node.nodeValue ?? ''
      if (text[at] === '\u00AD' && Math.abs(topOf(node, at - 1) - topOf(node, at + 1)) < 4) node.nodeValue = text.slice(0, at) + text.slice(at + 1)
    }
  }
}
