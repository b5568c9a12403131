import { BinaryWriter, WireType } from '@bufbuild/protobuf/wire'

/** The value of a field: a whole number, a text, bytes (also a message), `float` for 32 bits, `floats` for a packed list; `exact` numbers are written even when they are 0. */
export type FieldValue = number | string | boolean | Uint8Array | { readonly float: number } | { readonly floats: readonly number[] } | { readonly exact: number | bigint }

/** Writes a message; what is 0, empty or null is left out, as protobuf does. */
export function writeMessage(fields: readonly (readonly [number: number, value: FieldValue | null])[]): Uint8Array<ArrayBuffer> {
  const writer = new BinaryWriter()
  for (const [number, value] of fields) if (value !== null) writeField(writer, number, value)
  return writer.finish()
}

function writeField(writer: BinaryWriter, number: number, value: FieldValue): void {
  if (typeof value === 'number' || typeof value === 'boolean') {
    if (Number(value) !== 0) writer.tag(number, WireType.Varint).int64(Number(value))
  } else if (typeof value === 'string') {
    if (value !== '') writer.tag(number, WireType.LengthDelimited).string(value)
  } else if (value instanceof Uint8Array) {
    writer.tag(number, WireType.LengthDelimited).bytes(value)
  } else if ('exact' in value) {
    writer.tag(number, WireType.Varint).int64(value.exact)
  } else if ('float' in value) {
    writer.tag(number, WireType.Bit32).float(value.float)
  } else if (value.floats.length > 0) {
    writer.tag(number, WireType.LengthDelimited).bytes(new Uint8Array(new Float32Array(value.floats).buffer))
  }
}
