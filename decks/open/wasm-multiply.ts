import { padded } from '../parse/matrix.ts'
import type { Matrix } from '../parse/matrix.ts'
import type { Multiply } from '../parse/multiply.ts'

/** multiply.wat, assembled. */
const kernel =
  'AGFzbQEAAAABCwFgB39/f39/f38AAwIBAAUDAQABBxUCBm1lbW9yeQIACG11bHRpcGx5AAAK7wMB7AMCCX8HeyABRQRADwsgAkEEbCEHA0AgACAHaiEIIAMhDCAFIQsgBCEKA0AgDCAHaiENIA0gB2ohDiAOIAdqIQ/9DAAAAAAAAAAAAAAAAAAAAAAhEf0MAAAAAAAAAAAAAAAAAAAAACES/QwAAAAAAAAAAAAAAAAAAAAAIRP9DAAAAAAAAAAAAAAAAAAAAAAhFCAAIQkDQCAJ/QAEACEQIBEgECAM/QAEAP3mAf3kASERIBIgECAN/QAEAP3mAf3kASESIBMgECAO/QAEAP3mAf3kASETIBQgECAP/QAEAP3mAf3kASEUIAxBEGohDCANQRBqIQ0gDkEQaiEOIA9BEGohDyAJQRBqIQkgCSAISQ0ACyARIBL9DQABAgMEBQYHEBESExQVFhcgESAS/Q0ICQoLDA0ODxgZGhscHR4f/eQBIRUgEyAU/Q0AAQIDBAUGBxAREhMUFRYXIBMgFP0NCAkKCwwNDg8YGRobHB0eH/3kASEWIBUgFv0NAAECAwgJCgsQERITGBkaGyAVIBb9DQQFBgcMDQ4PFBUWFxwdHh/95AEhFSAFBEAgFSAL/QAEAP3kASEVIAtBEGohCwsgBiAV/QsEACAGQRBqIQYgDyEMIApBBGshCiAKDQALIAghACABQQFrIQEgAQ0ACws='

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
  let keptEnd = 4
  const placeByMatrix = new WeakMap<Float32Array, number>()
  const reserve = (end: number): void => {
    if (end <= floats.length) return
    memory.grow(Math.ceil((4 * end) / pageBytes) + 16 - memory.buffer.byteLength / pageBytes)
    floats = new Float32Array(memory.buffer)
  }
  const keep = (values: Float32Array, size: number): number => {
    const known = placeByMatrix.get(values)
    if (known !== undefined) return known
    const place = keptEnd
    keptEnd += padded(size)
    reserve(keptEnd)
    floats.fill(0, place, keptEnd)
    floats.set(values, place)
    placeByMatrix.set(values, place)
    return place
  }
  return (left, right, bias, out) => {
    const columns = padded(right.rows)
    const biasAt = bias ? keep(bias, columns) : 0
    const fixedAt = right.fixed ? keep(right.values, right.values.length) : undefined
    const leftAt = keptEnd
    const rightAt = leftAt + left.rows * left.stride
    const outAt = rightAt + (right.fixed ? 0 : columns * right.stride)
    const outEnd = outAt + left.rows * columns
    reserve(outEnd)
    floats.set(usedRows(left, left.rows), leftAt)
    if (fixedAt === undefined) floats.set(usedRows(right, columns), rightAt)
    run(4 * leftAt, left.rows, right.stride, 4 * (fixedAt ?? rightAt), columns, 4 * biasAt, 4 * outAt)
    out.set(floats.subarray(outAt, outEnd))
  }
}

function usedRows(matrix: Matrix, rows: number): Float32Array {
  const used = rows * matrix.stride
  return matrix.values.length === used ? matrix.values : matrix.values.subarray(0, used)
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
