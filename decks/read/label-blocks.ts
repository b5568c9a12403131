import type { BlockTraits } from './block-traits.ts'
import { costOfJoining } from './continuation.ts'
import { noteCost } from './note-cost.ts'
import type { NoteStart } from './note-starts.ts'
import type { Vocabulary } from './vocabulary.ts'

/** What a block is, and the block that it continues. */
export interface Label {
  readonly role: 'title' | 'byline' | 'publication' | 'heading' | 'body' | 'note' | 'note-rest' | 'aside' | 'left-out'
  /** Place of the block whose paragraph or note goes on here, or null when one begins. */
  readonly continues: number | null
}

/** A reading of the blocks so far. The body and the notes are two streams, each with the block where it stands. */
interface Reading {
  readonly cost: number
  readonly body: number | null
  readonly note: number | null
  readonly lastNote: number
  /** Whether a title stood after the last note, so that numbers may begin again. */
  readonly fresh: boolean
  /** Whether the last block was a note, and whether a heading opened a list of notes. */
  readonly inNotes: boolean
  readonly inList: boolean
  readonly label: Label | null
  readonly before: Reading | null
}

const widest = 40

// [Note: two streams] In a journal's text the paragraphs and the footnotes run side by side: a column may end in
// the middle of a sentence, then come its notes, the last of them cut too, then the next column. What a
// block continues cannot be told from the block alone, so all readings are weighed over the whole document (the
// cheapest path; costs are in points, roughly minus the logarithm of how often such a thing is seen).

/** Finds the cheapest reading of the blocks: which are headings, paragraphs, notes, and what continues what. */
export function labelBlocks(blocks: readonly BlockTraits[], vocabulary: Vocabulary): Label[] {
  let readings: Reading[] = [{ cost: 0, body: null, note: null, lastNote: 0, fresh: true, inNotes: false, inList: false, label: null, before: null }]
  const joining = rememberJoining(blocks, vocabulary)
  for (const [index, block] of blocks.entries()) {
    const best = new Map<number, Reading>()
    for (const reading of readings) {
      for (const next of readOn(reading, blocks, index, block, joining)) {
        const key = keyOf(next, blocks.length)
        const other = best.get(key)
        if (other === undefined || next.cost < other.cost) best.set(key, next)
      }
    }
    readings = [...best.values()].toSorted((a, b) => a.cost - b.cost).slice(0, widest)
  }
  const ends = readings.map((reading) => ({ reading, cost: reading.cost + 0.5 * leave(blocks, reading.body) + 0.5 * leave(blocks, reading.note) }))
  return labelsOf(ends.toSorted((a, b) => a.cost - b.cost)[0]?.reading ?? null)
}

/** One number for all that later costs depend on; readings that agree in it differ in nothing but what they cost. */
function keyOf({ body, note, lastNote, fresh, inNotes, inList }: Reading, blocks: number): number {
  const places = ((body ?? -1) + 1) * (blocks + 1) + (note ?? -1) + 1
  return (places * 10_000 + lastNote) * 8 + (fresh ? 4 : 0) + (inNotes ? 2 : 0) + (inList ? 1 : 0)
}

/** The cost of reading the block at the second place as the continuation of the block at the first. */
type Joining = (before: number, after: number) => number

function rememberJoining(blocks: readonly BlockTraits[], vocabulary: Vocabulary): Joining {
  let costs = new Map<number, number>()
  let current = -1
  return (before, after) => {
    if (after !== current) costs = new Map()
    current = after
    const known = costs.get(before)
    const first = blocks[before]
    const second = blocks[after]
    if (known !== undefined || first === undefined || second === undefined) return known ?? 0
    const cost = costOfJoining(first, second, vocabulary)
    costs.set(before, cost)
    return cost
  }
}

function labelsOf(last: Reading | null): Label[] {
  const labels: Label[] = []
  for (let reading = last; reading !== null; reading = reading.before) if (reading.label !== null) labels.push(reading.label)
  return labels.toReversed()
}

function leave(blocks: readonly BlockTraits[], place: number | null): number {
  return place === null ? 0 : (blocks[place]?.leaveCost ?? 0)
}

function readOn(reading: Reading, blocks: readonly BlockTraits[], index: number, block: BlockTraits, joining: Joining): Reading[] {
  const go = (cost: number, role: Label['role'], continues: number | null, change: Partial<Reading>): Reading => ({ ...reading, ...change, cost: reading.cost + cost, label: { role, continues }, before: reading })
  if (block.fixed === 'left-out' || block.fixed === 'aside' || block.fixed === 'byline' || block.fixed === 'publication') return [go(0, block.fixed, null, {})]
  if (block.fixed === 'title') return [go(0.5 * leave(blocks, reading.body), 'title', null, { body: null, fresh: true, inList: false, inNotes: false })]
  const leaving = leave(blocks, reading.body)
  if (block.fixed === 'heading') return [go(leaving, 'heading', null, { body: null, inNotes: false, inList: block.opensNotes })]
  const readings = [go(leaving + newCost(reading, block, index), 'body', null, { body: index, inNotes: false })]
  if (reading.body !== null) {
    const cost = joining(reading.body, index) + Math.max(0, block.likeness) + (reading.inList ? 4 : 0) + ignored(reading, block) + (reading.body === index - 1 ? 0.3 : 0)
    readings.push(go(cost, 'body', reading.body, { body: index, inNotes: false }))
  }
  if (block.headingCost !== null) {
    const number = block.noteStart === null ? 0 : ignoredNumber(reading, block.noteStart, block)
    readings.push(go(block.headingCost + leaving + number + stranded(blocks, index) - apart(reading, blocks, index), 'heading', null, { body: null, inNotes: false, inList: block.opensNotes }))
  }
  if (block.noteStart !== null) {
    const cost = noteCost(reading, block, block.noteStart) + 0.5 * leave(blocks, reading.note)
    readings.push(go(cost, 'note', null, { note: index, lastNote: block.noteStart.number, fresh: false, inNotes: true }))
  }
  const rest = restCost(reading, blocks, index, block, joining)
  if (rest !== null) readings.push(go(rest, 'note-rest', reading.note, { note: index, inNotes: true }))
  return readings
}

/** No printer leaves a heading at the foot of a column, above the notes. */
function stranded(blocks: readonly BlockTraits[], index: number): number {
  const next = blocks[index + 1]
  const opensNotes = blocks[index]?.opensNotes === true
  return !opensNotes && (next === undefined || next.fixed === 'left-out' || (next.noteStart !== null && next.cited)) ? 2.5 : 0
}

/** What speaks for a few words in small letters being a heading: what is before them is at its end, and a paragraph begins after them. */
function apart(reading: Reading, blocks: readonly BlockTraits[], index: number): number {
  const words = blocks[index]
  const next = blocks[index + 1]
  if (words === undefined || next === undefined || words.headingCost === null || words.headingCost < 1 || words.plain.split(/\s+/u).length > 5) return 0
  const begins = next.start === 'upper' && next.fixed === null && next.noteStart === null && next.headingCost === null && next.plain.length > 80
  return begins && words.start === 'upper' && leave(blocks, reading.body) === 0 ? 1.2 : 0
}

/** The cost of reading as running text what looks like a heading, or begins with the number of the next footnote. */
function ignored(reading: Reading, block: BlockTraits): number {
  const heading = block.headingCost !== null && block.headingCost < 1 ? 3 : 0
  return block.noteStart === null || block.rival ? heading : ignoredNumber(reading, block.noteStart, block)
}

function ignoredNumber(reading: Reading, start: NoteStart, block: BlockTraits): number {
  if (start.style === 'raised') return 6
  return start.strong && block.cited && start.number > reading.lastNote && reading.lastNote >= block.numberBefore ? 4 : 0
}

/** The cost of a paragraph that begins here. */
function newCost(reading: Reading, block: BlockTraits, index: number): number {
  const start = block.start === 'lower' ? (index === 0 ? 2 : 6) : block.start === 'other' ? 0.6 : 0
  const list = reading.inList && !block.bio ? 4.5 : 0
  return start + Math.max(0, block.likeness) + list + ignored(reading, block) - (block.bio && reading.inList ? 1 : 0)
}

/** The cost of reading a block as the rest of a note; null when that cannot be. */
function restCost(reading: Reading, blocks: readonly BlockTraits[], index: number, block: BlockTraits, joining: Joining): number | null {
  const prose = reading.note !== null && (blocks[reading.note]?.likeness ?? 0) <= 0
  const unlike = block.marked ? 4 : Math.max(0, -block.likeness) * (prose ? 0.2 : 0.8)
  if (reading.note === null || reading.fresh) {
    const next = blocks[index + 1]
    if (!reading.fresh || next?.noteStart == null || block.start !== 'lower') return null
    return 3 + unlike
  }
  return joining(reading.note, index) + ignored(reading, block) + unlike + (reading.inNotes && !reading.inList ? 2.5 : 0) + (reading.label?.role === 'heading' ? 3 : 0) + (block.bio ? 3 : 0)
}
