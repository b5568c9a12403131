// A package of Anki as large as a diligent student has after years, made in code and the same each time.
import type { AnkiCard, AnkiNote, AnkiReview } from '../../decks/anki/anki-collection.ts'
import type { PackEngines } from '../../decks/pack/sqlite.ts'
import { anAnkiCard, anAnkiDeck, anAnkiNote, buildPackage } from '../../tests/builders/a-package.ts'

/** How large a made package is, and what it tells of its cards. */
export interface PackageSize {
  readonly notes: number
  readonly reviews: number
  /** Whether cards carry a state of FSRS; without it their log has to be gone through. */
  readonly fsrs: boolean
  readonly container: 'anki2' | 'anki21' | 'anki21b'
}

const words = 'the a river council border treaty grain harbour king levy march winter letter oath tax village bridge north envoy famine guild charter siege road'.split(' ')
const day = 86_400_000
const start = 1_600_000_000_000

/** Makes the bytes of a package: notes of one card in twenty decks, three of four learned, with tags and the whole log. */
export function makePackage(openSqlite: PackEngines['openSqlite'], { notes: count, reviews: reviewCount, fsrs, container }: PackageSize): Uint8Array {
  const chance = makeChance(7)
  const say = (length: number): string => Array.from({ length }, () => words[Math.floor(chance() * words.length)]).join(' ')
  const decks = Array.from({ length: 20 }, (_, index) => anAnkiDeck({ id: 100 + index, name: `History::Part ${index + 1}` }))
  const notes: AnkiNote[] = []
  const cards: AnkiCard[] = []
  const reviews: AnkiReview[] = []
  const learned = Math.floor(count * 0.75)
  const each = Math.max(1, Math.round(reviewCount / learned))
  for (let index = 0; index < count; index += 1) {
    const id = start + index
    notes.push(anAnkiNote({ id, fields: [`What of ${say(8)} <b>${index}</b>?`, `${say(20)}<br>${say(10)}`], tags: index % 3 === 0 ? [`part${index % 50}`, 'history'] : [] }))
    if (index >= learned) cards.push(anAnkiCard({ id, deck: 100 + (index % 20), due: index }))
    else {
      const interval = 1 + Math.floor(chance() * 200)
      const data = fsrs ? `{"pos":${index},"s":${interval}.5,"d":${(1 + chance() * 9).toFixed(3)},"dr":0.9}` : ''
      cards.push(anAnkiCard({ id, deck: 100 + (index % 20), type: 2, queue: 2, due: 1000 + interval, ivl: interval, factor: 2500, reps: each, data }))
      for (let turn = 0; turn < each && reviews.length < reviewCount; turn += 1) reviews.push({ id: start + turn * 20 * day + index * 7, card: id, ease: chance() < 0.1 ? 1 : 3, ivl: interval, lastIvl: turn, factor: 2500, time: 6000, type: turn === 0 ? 0 : 1 })
    }
  }
  return buildPackage(openSqlite, { decks, notes, cards, reviews }, container)
}

/** Chance that is the same each time (mulberry32). */
function makeChance(seed: number): () => number {
  let state = seed
  return () => {
    state = (state + 0x6d_2b_79_f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296
  }
}
