// [Note: pieces] A large deck crosses from the worker to the page as JSON in UTF-8, some hundred notes at a time, and is kept
// as JSON in UTF-8 in the end. So the bytes of each piece stay known by the first thing in it as long as that lives, and what
// came in unchanged is not written anew. Things that came so are never changed in place.

/** What a piece held, in its order, and the bytes of its JSON without the brackets. */
interface Piece {
  readonly things: readonly unknown[]
  readonly bytes: Uint8Array<ArrayBuffer>
}

const pieces = new WeakMap<object, Piece>()
const encoder = new TextEncoder()
const decoder = new TextDecoder('utf-8', { fatal: true })

/** Pieces longer than this, in letters, are encoded by themselves. */
const usual = 1_000_000
/** Where pieces are encoded, one after the other: that takes half the time of having the encoder make room for each. */
let room = new Uint8Array(0)

/** The things of a list as JSON. */
export function writePiece(things: readonly unknown[]): Uint8Array<ArrayBuffer> {
  const json = JSON.stringify(things)
  if (json.length > usual) return encoder.encode(json)
  if (room.length === 0) room = new Uint8Array(usual * 3)
  return room.slice(0, encoder.encodeInto(json, room).written)
}

/** The things that `writePiece` wrote. */
export function readPiece<T>(bytes: Uint8Array<ArrayBuffer>): T[] {
  const things = JSON.parse(decoder.decode(bytes)) as T[]
  const [first] = things
  if (typeof first === 'object' && first !== null) pieces.set(first, { things, bytes: bytes.subarray(1, -1) })
  return things
}

/** The bytes of a whole piece when the list holds it unchanged from `at` on, and how many things that are; else null. */
export function findPiece(list: readonly unknown[], at: number): { readonly count: number; readonly bytes: Uint8Array<ArrayBuffer> } | null {
  const first = list[at]
  const piece = typeof first === 'object' && first !== null ? pieces.get(first) : undefined
  if (piece === undefined || piece.things.some((thing, place) => list[at + place] !== thing)) return null
  return { count: piece.things.length, bytes: piece.bytes }
}
