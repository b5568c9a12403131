import type { DeckFile } from '../../decks/model/deck.ts'
import type { Pause } from './check-in-parts.ts'

/** So many things of a list are written between two chances for the page. */
const part = 1000

/** A deck file as it is kept: JSON in UTF-8, made a part at a time. */
export async function encodeDeckFile(file: DeckFile, pause: Pause): Promise<Uint8Array<ArrayBuffer>> {
  const { notes, studies, media, ...head } = file
  const encoder = new TextEncoder()
  const pieces = [encoder.encode(JSON.stringify(head).slice(0, -1))]
  for (const [name, list] of Object.entries({ notes, media, studies })) {
    if (list === undefined) continue
    pieces.push(encoder.encode(`,"${name}":[`))
    for (let at = 0; at < list.length; at += part) {
      const text = JSON.stringify(list.slice(at, at + part)).slice(1, -1)
      pieces.push(encoder.encode(at === 0 ? text : `,${text}`))
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
