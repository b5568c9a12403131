import type { CardStudy, PastReview, PlacedMemory } from '../model/card-study.ts'
import type { CardId } from '../model/id.ts'
import { readPacked, writePacked, type PackedReader, type PackedWriter } from './packed-bytes.ts'

/** What came in about several cards, as bytes: a log of a hundred thousand answers takes about a megabyte. */
export interface PackedStudies {
  /** In the order of their ids, each once. */
  readonly cards: readonly CardId[]
  /** Where the study of each begins in `bytes`. */
  readonly starts: Uint32Array<ArrayBuffer>
  readonly bytes: Uint8Array<ArrayBuffer>
}

const states: readonly PlacedMemory['state'][] = ['new', 'learning', 'review', 'relearning']

/** Packs studies of different cards that stand in the order of the cards' ids. */
export function packStudies(studies: readonly CardStudy[]): PackedStudies {
  const writer = writePacked()
  const starts = studies.map((study) => {
    const start = writer.length()
    writeStudy(writer, study)
    return start
  })
  return { cards: studies.map(({ card }) => card), starts: Uint32Array.from(starts), bytes: writer.bytes() }
}

/** The study of a card, or null when it is not among them. */
export function unpackStudy(packed: PackedStudies, card: CardId): CardStudy | null {
  const place = packed.cards.indexOf(card)
  return place < 0 ? null : readStudy(card, readPacked(packed.bytes, packed.starts[place] ?? 0))
}

/** All studies, in the order of the cards' ids. */
export function unpackStudies(packed: PackedStudies): CardStudy[] {
  return packed.cards.map((card, place) => readStudy(card, readPacked(packed.bytes, packed.starts[place] ?? 0)))
}

function writeStudy(writer: PackedWriter, { memory, suspended, buried, colour, reviews, interval, ease }: CardStudy): void {
  writer.byte(states.indexOf(memory.state) | bit(suspended, 2) | bit(buried, 3) | (colour << 4) | bit(memory.lastReviewAt !== null, 7))
  writer.byte(bit(interval < 0, 0))
  writer.float(memory.due)
  writer.float(memory.stability)
  writer.float(memory.difficulty)
  for (const number of [memory.step, memory.reps, memory.lapses, memory.lastReviewAt ?? 0, Math.abs(interval), ease, reviews.length]) writer.whole(number)
  let before = 0
  for (const [at, rating, kind, took, after, earlier, factor] of reviews) {
    writer.byte(rating | (kind << 3))
    writer.byte(bit(at < before, 0) | bit(after < 0, 1) | bit(earlier < 0, 2))
    for (const number of [Math.abs(at - before), took, Math.abs(after), Math.abs(earlier), factor]) writer.whole(number)
    before = at
  }
}

function readStudy(card: CardId, reader: PackedReader): CardStudy {
  const head = reader.byte()
  const sign = reader.byte() === 1 ? -1 : 1
  const [due, stability, difficulty] = [reader.float(), reader.float(), reader.float()]
  const [step, reps, lapses, last] = [reader.whole(), reader.whole(), reader.whole(), reader.whole()]
  const memory: PlacedMemory = { state: states[head & 3] ?? 'new', due, stability, difficulty, step, reps, lapses, lastReviewAt: (head & 128) === 0 ? null : last }
  const interval = signed(reader.whole(), sign < 0)
  const ease = reader.whole()
  const reviews: PastReview[] = []
  let before = 0
  for (let left = reader.whole(); left > 0; left -= 1) {
    const what = reader.byte()
    const signs = reader.byte()
    before += signed(reader.whole(), (signs & 1) !== 0)
    reviews.push([before, what & 7, what >> 3, reader.whole(), signed(reader.whole(), (signs & 2) !== 0), signed(reader.whole(), (signs & 4) !== 0), reader.whole()])
  }
  return { card, memory, suspended: (head & 4) !== 0, buried: (head & 8) !== 0, colour: (head >> 4) & 7, reviews, interval, ease }
}

function bit(on: boolean, place: number): number {
  return on ? 1 << place : 0
}

/** Without making a -0 of a 0. */
function signed(number: number, negative: boolean): number {
  return negative ? 0 - number : number
}
