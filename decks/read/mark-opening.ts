import type { BlockTraits } from './block-traits.ts'
import { headingCost, isNotesHeading } from './headings.ts'
import { publicationWord, readHeadLine } from './head-line.ts'
import { readNoteStart } from './note-starts.ts'

const kinds = 'article report entry brief briefing review essay feature news analysis commentary editorial opinion paper chapter summary profile obituary biography interview column dispatch perspective'
const kindsOf = 'academic journal magazine news newspaper business research encyclopedia encyclopaedia policy opinion science court decision commission history book special annual country case working short conference discussion technical white feature original invited guest'
const kindWords = new Set(kinds.split(' '))
const kindFronts = new Set(`${kinds} ${kindsOf}`.split(' '))
const sectionName = /^(?:\d+\.?\s+)?(?:abstract|background|conclusions?|contents|foreword|history|introduction|overview|origins|preface|prologue|(?:executive )?summary)$/iu

/** Whether a line only says what kind of text follows: "Journal article", "Book review". */
export function isKindOfText(line: string): boolean {
  const words = line.trim().toLowerCase().split(/\s+/u)
  return words.length <= 3 && kindWords.has(words.at(-1) ?? '') && words.every((word) => kindFronts.has(word))
}

/** Whether the first block of a text may be its title; unlike other headings it may be long or quote somebody. */
function isHeadline(text: string): boolean {
  if (isNotesHeading(text) || readNoteStart(text) !== null) return false
  const quoting = /^["“'‘]?\p{Lu}/u.test(text) && text.length <= 180 && text.split(/\s+/u).length <= 25 && !/[.,;:…]["”’)]?$/u.test(text) && !/[⁰¹²³⁴⁵⁶⁷⁸⁹]|\[\d+\]/u.test(text)
  return headingCost(text) !== null || quoting
}

/** A block at the very start: a line of date, authors or kind, or words that may be the title. */
interface Item {
  readonly index: number
  readonly text: string
  readonly kind: 'line' | 'kind' | 'words'
}

/**
 * Marks what stands at the very start of a text: its title, the lines of date and publication around it, and the name of
 * the publication when that stands alone above the title. `opened` is the number of blocks at the start that stood
 * together as lines of a head; what there is neither title nor line of date is left out.
 */
export function markOpening(blocks: readonly string[], roles: BlockTraits['fixed'][], opened: number): void {
  const items = listItems(blocks, roles)
  const titled = items.find(({ index }) => roles[index] === 'title')
  const title = (titled ?? chooseTitle(items))?.index ?? -1
  const publication = items.find(({ kind }) => kind === 'words')
  let done = false
  for (const { index, text, kind } of items) {
    if (index === title) roles[index] = 'title'
    else if (roles[index] === 'title' || roles[index] === 'byline') continue
    else if (kind === 'line') roles[index] = done ? (roles[index] ?? null) : 'byline'
    else if (index < opened || (kind === 'kind' && !done)) roles[index] = index === publication?.index && index < title ? 'publication' : 'left-out'
    else if (index < title && isShort(text) && (titled === undefined || publicationWord.test(text))) roles[index] = index === publication?.index ? 'publication' : 'left-out'
    else done = true
  }
}

function isShort(text: string): boolean {
  return text.split(/\s+/u).length <= 6
}

/** The blocks before the first that is running text. */
function listItems(blocks: readonly string[], roles: readonly BlockTraits['fixed'][]): Item[] {
  const items: Item[] = []
  for (let index = 0; index < Math.min(blocks.length - 1, 10); index += 1) {
    const text = (blocks[index] ?? '').replace(/^#{1,6}\s+/u, '')
    const role = roles[index] ?? null
    if (role === 'left-out') continue
    if (role === 'byline' || (role === null && readHeadLine(text) !== null)) items.push({ index, text, kind: 'line' })
    else if (role === null && isKindOfText(text)) items.push({ index, text, kind: 'kind' })
    else if (role === 'title' || role === 'heading' || (role === null && isHeadline(text))) items.push({ index, text, kind: 'words' })
    else break
  }
  return items
}

/** The first words are the title, unless they are the name of the publication, with its date below and the title after that. */
function chooseTitle(items: readonly Item[]): Item | null {
  const words = items.filter(({ kind, text }) => kind === 'words' && !sectionName.test(text))
  const [first, second] = words
  if (first === undefined) return items.find(({ kind }) => kind !== 'line') ?? datedTitle(items)
  const below = items[items.indexOf(first) + 1]
  if (second === undefined || below === undefined || below.kind === 'words') return first
  const between = items.slice(items.indexOf(first) + 1, items.indexOf(second))
  const named = publicationWord.test(first.text) || between.some(({ kind }) => kind === 'kind') || words.length > 2
  return isShort(first.text) && named && between.every(({ text }) => readHeadLine(text)?.authors.length !== 1) ? second : first
}

/** "San Francisco, April 1906" above "By ...": a line of place and date is the title when nothing else can be. */
function datedTitle([first, second]: readonly Item[]): Item | null {
  const isBare = first !== undefined && (readHeadLine(first.text)?.authors.length ?? 0) === 0
  return isBare && second !== undefined && (readHeadLine(second.text)?.authors.length ?? 0) > 0 ? first : null
}
