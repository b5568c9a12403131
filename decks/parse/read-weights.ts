import { fail, ok } from '../result.ts'
import type { Result } from '../result.ts'
import { makeMatrix } from './matrix.ts'
import type { Matrix } from './matrix.ts'
import { weightHeader } from './weight-header.ts'
import type { WeightHeader } from './weight-header.ts'

/** A weight file, opened: its header, and its tensors by name. */
export interface Weights {
  readonly header: WeightHeader
  readonly tensors: ReadonlyMap<string, Matrix>
}

const start = 8
const largest = 1e4
const again = 'Install Lectern again.'

/**
 * Opens a weight file (already unzipped): `H8M1`, the length of the header in four bytes, the header as JSON, the tensors,
 * all little-endian. A tensor of bytes has a float for each row, by which its bytes are multiplied.
 * Problems: `parser-not-ours`, `parser-too-short`, `parser-damaged`.
 */
export function readWeights(bytes: Uint8Array): Result<Weights> {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  if (bytes.length < start || view.getUint32(0) !== 0x48_38_4d_31) return fail('parser-not-ours', `This is no weight file of Lectern's parser. ${again}`)
  const base = start + view.getUint32(4, true)
  if (base > bytes.length) return fail('parser-too-short', `The parser's weight file ends within its header. ${again}`, `byte ${bytes.length}`)
  const header = readHeader(bytes.subarray(start, base))
  if (!header) return fail('parser-damaged', `The header of the parser's weight file cannot be read. ${again}`)
  const tensors = new Map<string, Matrix>()
  for (const tensor of header.tensors) {
    const [name] = tensor
    const matrix = readTensor(new DataView(bytes.buffer, bytes.byteOffset + base, bytes.length - base), tensor)
    if (matrix === 'short') return fail('parser-too-short', `The parser's weight file ends too early. ${again}`, name)
    if (matrix === 'wild') return fail('parser-damaged', `The parser's weight file holds numbers that no training gives. ${again}`, name)
    tensors.set(name, matrix)
  }
  return ok({ header, tensors })
}

function readHeader(bytes: Uint8Array): WeightHeader | undefined {
  try {
    return weightHeader.safeParse(JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes))).data
  } catch {
    return undefined
  }
}

function readTensor(view: DataView, [, rows, columns, kind, at, scalesAt]: WeightHeader['tensors'][number]): Matrix | 'short' | 'wild' {
  const size = rows * columns
  const ends = kind === 'f' ? at + 4 * size : Math.max(at + size, scalesAt + 4 * rows)
  if (ends > view.byteLength) return 'short'
  const matrix = makeMatrix(rows, columns, true)
  const { values, stride } = matrix
  for (let row = 0; row < rows; row += 1) {
    const scale = kind === 'f' ? 1 : view.getFloat32(scalesAt + 4 * row, true)
    for (let column = 0; column < columns; column += 1) {
      const place = row * columns + column
      const value = kind === 'f' ? view.getFloat32(at + 4 * place, true) : view.getInt8(at + place) * scale
      if (!(Math.abs(value) < largest)) return 'wild'
      values[row * stride + column] = value
    }
  }
  return matrix
}
