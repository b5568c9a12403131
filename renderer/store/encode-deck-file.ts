import type { DeckFile } from '../../decks/model/deck.ts'
import { findPiece } from '../worker/json-pieces.ts'
import type { Pause } from './check-in-parts.ts'

/** So many things of a list are written between two chances for the page. */
const part = 1000

/** A deck file as it is kept: JSON in UTF-8, made a part at a time. What came in as JSON and is as it came is not written anew. */
export async function encodeDeckFile(file: DeckFile, pause: Pause): Promise<Uint8Array<ArrayBuffer>> {
  const { notes, studies, media, ...head } = file
  const encoder = new TextEncoder()
  const pieces = [encoder.encode(JSON.stringify(head).slice(0, -1))]
  for (const [name, list] of Object.entries({ notes, media, studies })) {
    if (list === undefined) continue
    pieces.push(encoder.encode(`,"${name}":[`))
    for (let at = 0; at < list.length; ) {
      const { count, bytes } = findPiece(list, at) ?? writeSome(list, at, encoder)
      if (at > 0) pieces.push(encoder.encode(','))
      pieces.push(bytes)
      at += count
      await pause()
    }
    pieces.push(encoder.encode(']'))
  }
  pieces.push(encoder.encode('}'))
  const bytes = new Uint8Array(pieces.reduce((sum, { length }) => sum + length, 0))
  let at = 0
  for (const piece of pieces) {
    bytes.set(piece, at)
    at += piece.length
  }
  return bytes
}

/** The things of a list up to the next that came in as JSON. */
function writeSome(list: readonly unknown[], at: number, encoder: TextEncoder): { count: number; bytes: Uint8Array<ArrayBuffer> } {
  let end = at + 1
  while (end < list.length && end - at < part && findPiece(list, end) === null) end += 1
  return { count: end - at, bytes: encoder.encode(JSON.stringify(list.slice(at, end)).slice(1, -1)) }
}
