// [Note: blocks] The folded texts of some hundred cards stand in one string. Looking for letters in it runs at the speed of
// memory and not of visits to a hundred thousand strings. Texts with letters beyond Latin-1 have blocks of their own, for
// one of them makes its whole string twice as wide.

import { makeLetterMarks, shortest } from './letter-marks.ts'

/** The texts of all cards by their places, to be looked through for letters. */
export interface TextScan {
  /** Sets the text at a place; an empty one when the card is gone. */
  readonly put: (place: number, text: string) => void
  /** A byte for each place: 1 when its text has these letters. Not to be changed; good until the next `put`. */
  readonly find: (letters: string) => Uint8Array
}

interface Block {
  readonly text: string
  readonly places: Uint32Array
  /** Where each text begins; after the last where the block ends. */
  readonly starts: Uint32Array
}

const inBlock = 256
/** After so many changes the blocks are made again. */
const mostLoose = 2000
const mostKept = 40
/** Stands between two texts of a block; no text has it. */
const wall = '\u001e'
/** When fewer than this share of the cards can have a text, they are looked at one by one. */
const few = 0.2
/** The same for texts that have the marks of the letters, which mostly have the letters too. */
const someMarked = 0.35

/** Starts without texts. */
export function makeTextScan(): TextScan {
  const texts: string[] = []
  const marks = makeLetterMarks()
  const loose = new Set<number>()
  let blocks: readonly Block[] = []
  let kept = new Map<string, { readonly found: Uint8Array; readonly count: number }>()

  const settle = () => {
    blocks = makeBlocks(texts)
    loose.clear()
  }
  const narrower = (letters: string) => {
    let best: { readonly found: Uint8Array; readonly count: number } | null = null
    for (const [known, result] of kept) if (letters.includes(known) && (best === null || result.count < best.count)) best = result
    return best
  }
  const find = (letters: string): Uint8Array => {
    const before = narrower(letters)
    const found = new Uint8Array(texts.length)
    const most = Math.min(texts.length * someMarked, before?.count ?? Number.POSITIVE_INFINITY)
    const marked = letters.length < shortest ? null : marks.find(letters, most)
    if (marked !== null) {
      for (const place of marked) if ((before === null || before.found[place] === 1) && texts[place]?.includes(letters) === true) found[place] = 1
      return found
    }
    if (before !== null && before.count < texts.length * few) {
      before.found.forEach((is, place) => { if (is === 1 && (texts[place] as string).includes(letters)) found[place] = 1 })
      return found
    }
    for (const block of blocks) scanBlock(block, letters, found)
    for (const place of loose) found[place] = (texts[place] as string).includes(letters) ? 1 : 0
    return found
  }
  return {
    put: (place, text) => {
      texts[place] = text
      marks.put(place, text)
      loose.add(place)
      if (kept.size > 0) kept = new Map()
    },
    find: (letters) => {
      const known = kept.get(letters)
      if (known !== undefined) return known.found
      if (loose.size > mostLoose) settle()
      const found = find(letters)
      kept.set(letters, { found, count: found.reduce((sum, is) => sum + is, 0) })
      if (kept.size > mostKept) kept.delete(kept.keys().next().value as string)
      return found
    },
  }
}

/** Makes the blocks and lets each text be a piece of its block. */
function makeBlocks(texts: string[]): readonly Block[] {
  const narrow: number[] = []
  const wide: number[] = []
  texts.forEach((text, place) => (/[\u0100-\uffff]/.test(text) ? wide : narrow).push(place))
  return [narrow, wide].flatMap((places) => {
    const blocks: Block[] = []
    for (let at = 0; at < places.length; at += inBlock) blocks.push(makeBlock(texts, places.slice(at, at + inBlock)))
    return blocks
  })
}

function makeBlock(texts: string[], places: readonly number[]): Block {
  const text = places.map((place) => texts[place]).join(wall)
  const starts = new Uint32Array(places.length + 1)
  places.forEach((place, at) => {
    const start = starts[at] as number
    const length = (texts[place] as string).length
    starts[at + 1] = start + length + 1
    texts[place] = text.slice(start, start + length)
  })
  return { text, places: Uint32Array.from(places), starts }
}

function scanBlock({ text, places, starts }: Block, letters: string, found: Uint8Array): void {
  let card = 0
  for (let at = text.indexOf(letters); at >= 0; at = text.indexOf(letters, starts[card])) {
    while ((starts[card + 1] as number) <= at) card += 1
    if (card >= places.length) return
    found[places[card] as number] = 1
    card += 1
    if (card >= places.length) return
  }
}
