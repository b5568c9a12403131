import type { Manuscript } from './manuscript.ts'

/** How notes and their marks are written, and where the notes stand. */
export interface LayoutStyle {
  readonly note: 'raised' | 'plain' | 'point' | 'bracket' | 'paren' | 'mixed'
  readonly mark: 'raised' | 'glued' | 'bracket' | 'tag'
  readonly place: 'column' | 'page' | 'paragraph' | 'end'
  readonly quotes: 'straight' | 'curly' | 'mixed'
  readonly wrap: number
  /** Characters of text in the smallest and in the largest column. */
  readonly room: readonly [number, number]
  readonly runningHead: string | null
  readonly hyphens: number
  readonly pullQuotes: boolean
  readonly cutNotes: boolean
}

/** A page run as a journal's text comes out, and what must be read from it. */
export interface Laid {
  readonly text: string
  readonly style: LayoutStyle
  readonly paragraphs: readonly string[]
  readonly notes: ReadonlyMap<number, string>
  /** The numbers of the footnote marks, in their order. */
  readonly marks: readonly number[]
}

/** A source of chance that always gives the same numbers for the same seed (mulberry32). */
export function chanceOf(seed: number): () => number {
  let state = seed >>> 0
  return () => {
    state = (state + 0x6d_2b_79_f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296
  }
}

function pick<T>(chance: () => number, values: readonly T[]): T {
  return values[Math.floor(chance() * values.length)] as T
}

/** A style drawn by chance. */
export function anyStyle(chance: () => number): LayoutStyle {
  const note = pick(chance, ['raised', 'raised', 'plain', 'point', 'bracket', 'paren', 'mixed'] as const)
  return {
    note,
    mark: note === 'bracket' ? pick(chance, ['bracket', 'raised']) : note === 'plain' || note === 'point' ? pick(chance, ['raised', 'glued']) : pick(chance, ['raised', 'raised', 'tag']),
    place: pick(chance, ['column', 'column', 'column', 'page', 'paragraph', 'end']),
    quotes: pick(chance, ['straight', 'curly', 'mixed']),
    wrap: pick(chance, [0, 0, 60, 90]),
    room: pick(chance, [[500, 2300], [500, 2300], [250, 900]] as const),
    runningHead: chance() < 0.2 ? 'Review of Ports, Vol. 4, March 1992' : null,
    hyphens: pick(chance, [0, 0.3, 0.6]),
    pullQuotes: chance() < 0.5,
    cutNotes: chance() < 0.6,
  }
}

const raised = '⁰¹²³⁴⁵⁶⁷⁸⁹'
const raise = (number: number): string => Array.from(String(number), (digit) => raised[Number(digit)]).join('')
const marks = new RegExp(`[${raised}]+`, 'gu')
const lower = (digits: string): number => Number(Array.from(digits, (digit) => raised.indexOf(digit)).join(''))
const clean = (text: string): string => text.replace(marks, '').replace(/\*/gu, '')

/** Lays a manuscript out in columns with notes at their feet, cut where they happen to end. */
export function layOut(manuscript: Manuscript, chance: () => number, style: LayoutStyle = anyStyle(chance)): Laid {
  const desk = new Desk(manuscript, chance, style)
  const paragraphs = [...manuscript.sections.flatMap((section) => section.paragraphs), ...(manuscript.bio === null ? [] : [manuscript.bio])]
  return {
    text: desk.print(),
    style,
    paragraphs: paragraphs.map(clean),
    notes: new Map(manuscript.notes.map((note) => [note.number, clean(note.text)])),
    marks: paragraphs.flatMap((paragraph) => [...paragraph.matchAll(marks)].map((match) => lower(match[0]))),
  }
}

class Desk {
  readonly #out: string[] = []
  readonly #manuscript: Manuscript
  readonly #chance: () => number
  readonly #style: LayoutStyle
  #due: number[] = []
  #cutNote = ''
  #room = 0
  #columns = 0
  #quotes: string[] = []

  constructor(manuscript: Manuscript, chance: () => number, style: LayoutStyle) {
    this.#manuscript = manuscript
    this.#chance = chance
    this.#style = style
    this.#quotes = style.pullQuotes ? [...manuscript.pullQuotes] : []
    this.#room = this.#newRoom()
  }

  print(): string {
    const { title, author, sections, bio } = this.#manuscript
    if (title !== null) this.#out.push(title, `By ${author}`)
    for (const section of sections) {
      if (section.heading !== null) this.#out.push(section.heading)
      for (const paragraph of section.paragraphs) this.#setParagraph(paragraph)
    }
    if (bio !== null && this.#style.place !== 'end') this.#out.push(bio)
    this.#setNotes(true)
    if (this.#style.place === 'end') {
      this.#out.push(this.#chance() < 0.7 ? 'Notes' : 'Endnotes')
      for (const note of this.#manuscript.notes) this.#out.push(this.#note(note.number, note.text))
      if (bio !== null) this.#out.splice(this.#out.findLastIndex((block) => /^(?:End)?[Nn]otes$/u.test(block)), 0, bio)
    }
    return this.#out.map((block) => this.#wrap(this.#glyphs(block))).join('\n\n')
  }

  #newRoom(): number {
    const [least, most] = this.#style.room
    return least + Math.floor(this.#chance() * (most - least))
  }

  #setParagraph(paragraph: string): void {
    let rest = paragraph
    while (rest.length > this.#room) {
      const cut = findCut(rest, this.#room, this.#chance, this.#style.hyphens)
      if (cut === null) break
      this.#set(rest.slice(0, cut.at).trimEnd() + (cut.hyphen ? '-' : ''))
      this.#endColumn(true)
      rest = rest.slice(cut.at).trimStart()
    }
    this.#set(rest)
    this.#room -= rest.length
    if (this.#style.place === 'paragraph') this.#setNotes(true)
    if (this.#room < 80) this.#endColumn(false)
  }

  #set(text: string): void {
    for (const match of text.matchAll(marks)) this.#due.push(lower(match[0]))
    this.#out.push(text.replace(marks, (digits) => this.#mark(lower(digits))))
  }

  #mark(number: number): string {
    if (this.#style.mark === 'glued') return String(number)
    if (this.#style.mark === 'tag') return `<sup>${number}</sup>`
    return this.#style.mark === 'bracket' ? `[${number}]` : raise(number)
  }

  #note(number: number, text: string): string {
    const style = this.#style.note === 'mixed' ? pick(this.#chance, ['raised', 'plain'] as const) : this.#style.note
    if (style === 'raised') return `${raise(number)} ${text}`
    if (style === 'paren') return `(${number}) ${text}`
    return style === 'plain' ? `${number} ${text}` : style === 'point' ? `${number}. ${text}` : `[${number}] ${text}`
  }

  /** Ends a column; `inParagraph` tells that a paragraph goes on in the next. */
  #endColumn(inParagraph: boolean): void {
    this.#columns += 1
    this.#room = this.#newRoom()
    if (this.#style.place === 'column' || (this.#style.place === 'page' && this.#columns % 2 === 0)) this.#setNotes(false)
    const quote = inParagraph && this.#columns % 2 === 0 ? this.#quotes.shift() : undefined
    if (quote !== undefined) this.#out.push(`"${quote}"`)
    if (this.#style.runningHead !== null && this.#columns % 2 === 0) this.#out.push(`\f${this.#columns}`, this.#style.runningHead)
  }

  #setNotes(last: boolean): void {
    if (this.#style.place === 'end') return
    if (this.#cutNote !== '') this.#out.push(this.#cutNote)
    this.#cutNote = ''
    const due = this.#due.splice(0)
    for (const [index, number] of due.entries()) {
      const note = this.#manuscript.notes.find((other) => other.number === number)
      if (note === undefined) continue
      const cut = index === due.length - 1 && !last && this.#style.cutNotes && note.text.length > 60 && this.#chance() < 0.6 ? findCut(note.text, note.text.length * (0.3 + 0.5 * this.#chance()), this.#chance, this.#style.hyphens) : null
      this.#out.push(this.#note(number, cut === null ? note.text : note.text.slice(0, cut.at).trimEnd() + (cut.hyphen ? '-' : '')))
      if (cut !== null) this.#cutNote = note.text.slice(cut.at).trimStart()
    }
  }

  #glyphs(text: string): string {
    if (this.#style.quotes === 'straight' || (this.#style.quotes === 'mixed' && this.#chance() < 0.5)) return text
    return text.replace(/(^|[\s(*—[])"/gu, '$1“').replaceAll('"', '”').replace(/(^|[\s(“])'/gu, '$1‘').replaceAll("'", '’')
  }

  #wrap(text: string): string {
    const { wrap } = this.#style
    if (wrap === 0) return text
    const lines = ['']
    for (const word of text.split(' ')) {
      const line = lines.at(-1) ?? ''
      if (line === '') lines[lines.length - 1] = word
      else if (line.length + word.length < wrap) lines[lines.length - 1] = `${line} ${word}`
      else lines.push(word)
    }
    return lines.join('\n')
  }
}

/** A place near `near` where a column may end: between words, or within a word with a hyphen; never just after a full stop, where nobody could tell. */
function findCut(text: string, near: number, chance: () => number, hyphens: number): { at: number; hyphen: boolean } | null {
  const places: number[] = []
  for (const match of text.matchAll(/(?<![.?!:]["'”’)*]{0,2}[⁰¹²³⁴⁵⁶⁷⁸⁹]*)(?: (?=\S)|(?<=\p{L}-)(?=\p{L}))/gu)) {
    if (match.index > 20 && match.index < text.length - 20) places.push(match.index + match[0].length)
  }
  const at = places.filter((place) => place <= near).at(-1) ?? places[0]
  if (at === undefined) return null
  if (chance() < hyphens) {
    const word = /^(\p{Ll}{3,})(\p{Ll}{3,})(?![\p{L}'-])/u.exec(text.slice(at))
    const size = (word?.[0].length ?? 0) - 6
    if (word !== null) return { at: at + 3 + Math.floor(chance() * (size + 1)), hyphen: true }
  }
  return { at, hyphen: false }
}
