import { padded } from '../parse/matrix.ts'
import type { Matrix } from '../parse/matrix.ts'
import type { Multiply } from '../parse/multiply.ts'

/** multiply.wat, assembled. */
const kernel =
  'AGFzbQEAAAABEwJgBHt7e3sBe2AHf39/f39/fwADAwIAAQUDAQABBxUCBm1lbW9yeQIACG11bHRpcGx5AAEKnAUClQEBAnsgACAB/Q0AAQIDBAUGBxAREhMUFRYXIAAgAf0NCAkKCwwNDg8YGRobHB0eH/3kASEEIAIgA/0NAAECAwQFBgcQERITFBUWFyACIAP9DQgJCgsMDQ4PGBkaGxwdHh/95AEhBSAEIAX9DQABAgMICQoLEBESExgZGhsgBCAF/Q0EBQYHDA0ODxQVFhccHR4f/eQBC4IEAgh/CXsgAkEEbCEHIARBBGwhCCAAIAEgB2xqIQkgBiAIaiEKA0AgACEMIAYhDgNAIAwgB2ohCyADIQ39DAAAAAAAAAAAAAAAAAAAAAAhEP0MAAAAAAAAAAAAAAAAAAAAACER/QwAAAAAAAAAAAAAAAAAAAAAIRL9DAAAAAAAAAAAAAAAAAAAAAAhE/0MAAAAAAAAAAAAAAAAAAAAACEU/QwAAAAAAAAAAAAAAAAAAAAAIRX9DAAAAAAAAAAAAAAAAAAAAAAhFv0MAAAAAAAAAAAAAAAAAAAAACEXA0AgDP0ABAAhDyAQIA8gDf0ABAD95gH95AEhECARIA8gDf0ABBD95gH95AEhESASIA8gDf0ABCD95gH95AEhEiATIA8gDf0ABDD95gH95AEhEyAUIA8gDf0ABED95gH95AEhFCAVIA8gDf0ABFD95gH95AEhFSAWIA8gDf0ABGD95gH95AEhFiAXIA8gDf0ABHD95gH95AEhFyANQYABaiENIAxBEGohDCAMIAtJDQALIBAgESASIBMQACEQIBQgFSAWIBcQACEUIAUEQCAQIAX9AAQA/eQBIRAgFCAF/QAEEP3kASEUCyAOIBD9CwQAIA4gFP0LBBAgDiAIaiEOIAwgCUkNAAsgDSEDIAUEQCAFQSBqIQULIAZBIGohBiAGIApJDQALCw=='

type Run = (left: number, rows: number, width: number, right: number, columns: number, bias: number, out: number) => void

const pageBytes = 65_536

/**
 * The parser's kernel with four floats at a time, in WebAssembly; the same bits as the plain one. Undefined where
 * WebAssembly is refused or does not know SIMD (the content policy must say `wasm-unsafe-eval`).
 * It keeps a copy of each fixed matrix it meets, and of its bias, for as long as it lives itself.
 */
export function makeWasmMultiply(): Multiply | undefined {
  const { memory, run } = start() ?? {}
  if (!memory || !run) return undefined
  let floats = new Float32Array(memory.buffer)
  // The copies stand first, then what is written anew for each multiplication. Place 0 means no bias, so it is left free.
  let keptEnd = padded(1)
  const placeByValues = new WeakMap<Float32Array, number>()
  const reserve = (end: number): void => {
    if (end <= floats.length) return
    memory.grow(Math.ceil((4 * end) / pageBytes) + 16 - memory.buffer.byteLength / pageBytes)
    floats = new Float32Array(memory.buffer)
  }
  const keep = (values: Float32Array, size: number, write: (place: number) => void): number => {
    const known = placeByValues.get(values)
    if (known !== undefined) return known
    const place = keptEnd
    keptEnd += size
    reserve(keptEnd)
    write(place)
    placeByValues.set(values, place)
    return place
  }
  return (left, right, bias, out) => {
    if (left.rows === 0) return
    const columns = padded(right.rows)
    const rightSize = columns * right.stride
    const biasAt = bias ? keep(bias, columns, (place) => floats.set(bias, place)) : 0
    const fixedAt = right.fixed ? keep(right.values, rightSize, (place) => pack(right, floats, place)) : undefined
    const leftAt = keptEnd
    const rightAt = leftAt + left.rows * left.stride
    const outAt = rightAt + (right.fixed ? 0 : rightSize)
    const outEnd = outAt + left.rows * columns
    reserve(outEnd)
    floats.set(usedRows(left), leftAt)
    if (fixedAt === undefined) pack(right, floats, rightAt)
    run(4 * leftAt, left.rows, right.stride, 4 * (fixedAt ?? rightAt), columns, 4 * biasAt, 4 * outAt)
    out.set(floats.subarray(outAt, outEnd))
  }
}

function usedRows({ values, rows, stride }: Matrix): Float32Array {
  return values.length === rows * stride ? values : values.subarray(0, rows * stride)
}

/** Writes a matrix as multiply.wat wants the right one: eight rows side by side, four numbers of each at a time. */
function pack({ values, rows, stride }: Matrix, floats: Float32Array, place: number): void {
  let to = place
  for (let first = 0; first < rows; first += 8) {
    for (let column = 0; column < stride; column += 4) {
      for (let row = first; row < first + 8; row += 1) {
        const from = row * stride + column
        floats[to] = values[from]!
        floats[to + 1] = values[from + 1]!
        floats[to + 2] = values[from + 2]!
        floats[to + 3] = values[from + 3]!
        to += 4
      }
    }
  }
}

function start(): { memory: WebAssembly.Memory; run: Run } | undefined {
  try {
    const bytes = Uint8Array.from(atob(kernel), (letter) => letter.charCodeAt(0))
    const { memory, multiply } = new WebAssembly.Instance(new WebAssembly.Module(bytes)).exports
    return { memory: memory as WebAssembly.Memory, run: multiply as Run }
  } catch {
    return undefined
  }
}
