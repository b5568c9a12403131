import { cutText } from './cut-text.ts'
import { headingOf, isRule, itemOf, joinLines } from './open-markdown-lines.ts'
import type { MarkdownLine } from './open-markdown-lines.ts'
import { markFinder, skipVerbatim } from './open-markdown-marks.ts'
import { HeadingTrail, markdownCard } from './open-markdown-reading.ts'
import type { MarkdownCard, MarkdownReading } from './open-markdown-reading.ts'
import { writeGaps } from './open-obsidian-gaps.ts'
import type { GapMarks } from './open-obsidian-gaps.ts'
import { cutSchedule } from './open-obsidian-schedule.ts'
import type { RejectedRow } from './opened-deck.ts'

/** What is known of a text besides its lines: its marks for gaps, and the deck and tags that its front matter names. */
export interface ObsidianOptions extends GapMarks {
  readonly deck: string | null
}

/** A reading, and whether the text says itself that it holds cards of this kind, by a tag or a schedule. */
export interface ObsidianReading extends MarkdownReading {
  readonly marked: boolean
}

const longest = 100_000

// https://stephenmwangi.com/obsidian-spaced-repetition/flashcards/: `question::answer`, `question:::answer` both ways, `?`
// and `??` on lines of their own between the two, which end at a blank line, gaps, and tags that name the deck.

/** Reads cards as Obsidian's Spaced Repetition has them. */
export function readObsidian(lines: readonly MarkdownLine[], options: ObsidianOptions): ObsidianReading {
  const cards: MarkdownCard[] = []
  const rejected: RejectedRow[] = []
  const trail = new HeadingTrail()
  let used = 0
  let deck = options.deck
  let tags: readonly string[] = []
  let marked = options.deck !== null
  let block: MarkdownLine[] = []
  let divided = false
  const finish = (): void => {
    const before = cards.length
    if (block.length > 0) used += readBlock(block, options, cards, rejected)
    for (let at = before; at < cards.length; at += 1) {
      const card = cards[at]
      if (card === undefined) continue
      marked ||= card.studies.length > 0 || card.deck !== null
      cards[at] = { ...card, deck: card.deck ?? deck, tags: [...tags, ...card.tags], path: trail.path() }
    }
    block = []
    divided = false
  }
  for (const line of lines) {
    const within: boolean = divided
    const heading = within ? null : headingOf(line)
    const own = within || line.blank || line.code || heading !== null ? null : readTags(line.text)
    if (line.blank || heading !== null || (!within && isRule(line)) || own?.rest === '') finish()
    else {
      block.push(line)
      divided ||= isMiddle(line)
    }
    if (heading !== null) trail.enter(heading)
    if (own?.rest !== '') continue
    used += 1
    if (own.deck === null) tags = [...tags, ...own.tags]
    else {
      deck = own.deck
      marked = true
    }
  }
  finish()
  return { cards, rejected, used, marked }
}

/** The cards of lines that follow each other. Gives how many of the lines it used. */
function readBlock(block: readonly MarkdownLine[], options: ObsidianOptions, cards: MarkdownCard[], rejected: RejectedRow[]): number {
  const line = block[0]?.number ?? 1
  if (block.reduce((sum, one) => sum + one.text.length + 1, 0) > longest) {
    rejected.push({ where: `line ${line}`, reason: 'too-long', detail: 'It is longer than 100,000 characters.', excerpt: cutText(block[0]?.text ?? '', 80) })
    return 0
  }
  const middle = block.findIndex(isMiddle)
  if (middle !== -1) {
    const own = readTags(joinLines(block.slice(0, middle)))
    const answer = cutSchedule(joinLines(block.slice(middle + 1)))
    const question = own.rest
    if (question === '' || answer.text.trim() === '') rejected.push({ where: `line ${line}`, reason: question === '' ? 'no-question' : 'no-answer', detail: question === '' ? 'Nothing stands before the ?.' : 'Nothing follows the ?.', excerpt: cutText(block.map((one) => one.text).join(' '), 80) })
    else cards.push(markdownCard({ line, kind: block[middle]?.text.trim() === '??' ? 'reversed' : 'basic', question, answer: answer.text, deck: own.deck, studies: answer.studies }))
    return block.length
  }
  return readSingles(block, options, cards, rejected)
}

/** The line that parts question and answer of a card of several lines. */
function isMiddle({ text, code }: MarkdownLine): boolean {
  return !code && text.length < 20 && (text.trim() === '?' || text.trim() === '??')
}

function readSingles(block: readonly MarkdownLine[], options: ObsidianOptions, cards: MarkdownCard[], rejected: RejectedRow[]): number {
  let used = 0
  let rest: MarkdownLine[] = []
  const finish = (): void => {
    used += readGapText(rest, options, cards)
    rest = []
  }
  for (let at = 0; at < block.length; at += 1) {
    const line = block[at]
    if (line === undefined) continue
    const cut = line.code ? null : findSeparator(line.text)
    if (cut === null) {
      rest.push(line)
      continue
    }
    finish()
    const next = block[at + 1]
    const follows = next !== undefined && next.text.trimStart().startsWith('<!--SR:')
    const right = cutSchedule(line.text.slice(cut.at + cut.length) + (follows ? `\n${next.text}` : ''))
    const own = readTags(withoutPrefix(line, cut.at))
    used += follows ? 2 : 1
    if (follows) at += 1
    const answer = right.text.trim()
    if (own.rest === '' || answer === '') rejected.push({ where: `line ${line.number}`, reason: answer === '' ? 'no-answer' : 'no-question', detail: answer === '' ? 'Nothing follows the colons.' : 'Nothing stands before the colons.', excerpt: cutText(line.text.trim(), 80) })
    else cards.push(markdownCard({ line: line.number, kind: cut.length === 3 ? 'reversed' : 'basic', question: own.rest, answer: withoutBlockId(answer), deck: own.deck, studies: right.studies }))
  }
  finish()
  return used
}

function readGapText(lines: readonly MarkdownLine[], options: ObsidianOptions, cards: MarkdownCard[]): number {
  if (lines.length === 0) return 0
  const cut = cutSchedule(joinLines(lines))
  const own = readTags(cut.text)
  const gaps = writeGaps(withoutBlockId(own.rest), options)
  if (gaps === null) return 0
  // Its schedule counts gaps as they stand; cards count them by their numbers.
  const studies = (cut.studies.length === 0 ? [] : [...gaps.numbers]).map((number) => ({ number, study: cut.studies[gaps.numbers.indexOf(number)] ?? null }))
  cards.push(markdownCard({ line: lines[0]?.number ?? 1, kind: 'cloze', question: gaps.text, deck: own.deck, studies: studies.toSorted((a, b) => a.number - b.number).map(({ study }) => study) }))
  return lines.length
}

/** Where `::` or `:::` parts a line, outside code, formulas and gaps. */
function findSeparator(text: string): { readonly at: number; readonly length: 2 | 3 } | null {
  if (!text.includes('::') || text.length > longest) return null
  const find = markFinder(text)
  let at = 0
  while (at < text.length) {
    const behind = skipVerbatim(text, at, find)
    if (behind > at) {
      at = behind
      continue
    }
    if (text.startsWith('{{', at)) {
      const close = find('}}', at)
      at = close === -1 ? at + 2 : close + 2
      continue
    }
    if (text.startsWith('<!--', at)) return null
    if (text.charAt(at) !== ':') {
      at += 1
      continue
    }
    let length = 1
    while (text.charAt(at + length) === ':') length += 1
    if (length === 2 || length === 3) return { at, length }
    at += length
  }
  return null
}

function withoutPrefix(line: MarkdownLine, end: number): string {
  const from = itemOf(line)?.content ?? 0
  return from < end ? line.text.slice(from, end) : line.text.slice(0, end)
}

/** A text without ` ^name` at its end, by which Obsidian links to it. */
function withoutBlockId(text: string): string {
  const at = text.lastIndexOf(' ^')
  return at !== -1 && text.length - at < 80 && /^ \^[a-z0-9-]+$/i.test(text.slice(at)) ? text.slice(0, at).trimEnd() : text
}

/** Tags at the start of a text: the deck that one of them names (`#flashcards/history` is `history`, `#flashcards` the text's own), the others, and what follows them. */
export function readTags(text: string): { readonly deck: string | null; readonly tags: readonly string[]; readonly rest: string } {
  const tags: string[] = []
  let deck: string | null = null
  let rest = text.trim()
  while (rest.startsWith('#') && rest.length > 1 && !' \t#\n'.includes(rest.charAt(1))) {
    const space = rest.search(/\s/)
    const tag = rest.slice(1, space === -1 ? rest.length : space)
    const named = deckOfTag(tag)
    if (named === null && deck === null && tags.length === 0 && space !== -1 && !isOnlyTags(rest)) break
    if (named === null) tags.push(tag)
    else deck = named
    rest = space === -1 ? '' : rest.slice(space).trimStart()
  }
  return deck === null && rest !== '' ? { deck: null, tags: [], rest: text.trim() } : { deck, tags, rest }
}

function isOnlyTags(text: string): boolean {
  return text.length < 2000 && text.split(/\s+/).every((word) => word.startsWith('#') && word.length > 1 && !word.startsWith('##'))
}

/** The deck that a tag such as `flashcards/history/greece` names: `history::greece`; '' for `flashcards` itself, null for other tags. */
export function deckOfTag(tag: string): string | null {
  if (tag.toLowerCase() === 'flashcards') return ''
  return /^flashcards\/./i.test(tag) ? tag.slice(11).split('/').filter((part) => part !== '').join('::') : null
}
