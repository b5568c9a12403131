import { BinaryReader, WireType } from '@bufbuild/protobuf/wire'

/** The fields of a protobuf message by their numbers: whole numbers, floats as 32 bits, and bytes, each in their order. */
export type Message = ReadonlyMap<number, readonly (bigint | number | Uint8Array)[]>

/** Reads a message without knowing its kind (https://protobuf.dev/programming-guides/encoding/); null when it is damaged. */
export function readMessage(bytes: Uint8Array): Message | null {
  const fields = new Map<number, (bigint | number | Uint8Array)[]>()
  try {
    const reader = new BinaryReader(bytes)
    while (reader.pos < reader.len) {
      const [number, type] = reader.tag()
      const value = readValue(reader, type, number)
      const values = fields.get(number)
      if (values === undefined) fields.set(number, [value])
      else values.push(value)
    }
  } catch {
    return null
  }
  return fields
}

function readValue(reader: BinaryReader, type: WireType, number: number): bigint | number | Uint8Array {
  if (type === WireType.Varint) return BigInt(reader.int64())
  if (type === WireType.Bit32) return reader.float()
  if (type === WireType.LengthDelimited) return reader.bytes()
  return reader.skip(type, number)
}

/** The last whole number of a field, `otherwise` when there is none or it is too large to be exact. */
export function numberOf(message: Message, field: number, otherwise = 0): number {
  const value = message.get(field)?.at(-1)
  const number = typeof value === 'bigint' ? Number(value) : typeof value === 'number' ? value : otherwise
  return Number.isFinite(number) && Math.abs(number) <= Number.MAX_SAFE_INTEGER ? number : otherwise
}

/** The last whole number of a field in digits, for ids of 64 bits; null when there is none. */
export function digitsOf(message: Message, field: number): string | null {
  const value = message.get(field)?.at(-1)
  return typeof value === 'bigint' ? value.toString() : null
}

/** A mark at the beginning of a text is part of it. */
const decoder = new TextDecoder('utf-8', { ignoreBOM: true })

/** The last text of a field; empty when there is none. */
export function textOf(message: Message, field: number): string {
  return decoder.decode(bytesOf(message, field) ?? new Uint8Array())
}

/** The last bytes of a field, which may be a message of their own; null when there are none. */
export function bytesOf(message: Message, field: number): Uint8Array | null {
  const value = message.get(field)?.at(-1)
  return value instanceof Uint8Array ? value : null
}

/** The messages of a repeated field; those that are damaged are left out. */
export function messagesOf(message: Message, field: number): readonly (Message | null)[] {
  return (message.get(field) ?? []).map((value) => (value instanceof Uint8Array ? readMessage(value) : null))
}

/** The floats of a repeated field, packed or not. */
export function floatsOf(message: Message, field: number): readonly number[] {
  return (message.get(field) ?? []).flatMap((value) => {
    if (typeof value === 'number') return [value]
    if (!(value instanceof Uint8Array)) return []
    const view = new DataView(value.buffer, value.byteOffset, value.length)
    return Array.from({ length: Math.floor(value.length / 4) }, (_, index) => view.getFloat32(index * 4, true))
  })
}
