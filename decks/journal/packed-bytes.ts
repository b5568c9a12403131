/** Writes numbers one after the other into as few bytes as they need. */
export interface PackedWriter {
  /** 0 to 255. */
  byte(value: number): void
  /** 0 to 2^53 - 1, seven bits to a byte, the lowest first (as in https://protobuf.dev/programming-guides/encoding/#varints). */
  whole(value: number): void
  /** Any number, in eight bytes. */
  float(value: number): void
  length(): number
  bytes(): Uint8Array<ArrayBuffer>
}

/** Reads them again in the same order. */
export interface PackedReader {
  byte(): number
  whole(): number
  float(): number
}

/** Begins to write. */
export function writePacked(): PackedWriter {
  let view = new DataView(new ArrayBuffer(4096))
  let end = 0
  const need = (count: number): void => {
    if (end + count <= view.byteLength) return
    const more = new Uint8Array(view.byteLength * 2)
    more.set(new Uint8Array(view.buffer))
    view = new DataView(more.buffer)
  }
  const byte = (value: number): void => {
    need(1)
    view.setUint8(end, value)
    end += 1
  }
  return {
    byte,
    whole(value) {
      let rest = value
      for (; rest >= 128; rest = Math.floor(rest / 128)) byte((rest % 128) + 128)
      byte(rest)
    },
    float(value) {
      need(8)
      view.setFloat64(end, value)
      end += 8
    },
    length: () => end,
    bytes: () => new Uint8Array(view.buffer.slice(0, end)),
  }
}

/** Reads what was written from `start` on. Beyond the end it throws a RangeError. */
export function readPacked(bytes: Uint8Array<ArrayBuffer>, start: number): PackedReader {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  let at = start
  const byte = (): number => {
    at += 1
    return view.getUint8(at - 1)
  }
  return {
    byte,
    whole() {
      let value = 0
      for (let scale = 1; ; scale *= 128) {
        const next = byte()
        value += (next % 128) * scale
        if (next < 128) return value
      }
    },
    float() {
      at += 8
      return view.getFloat64(at - 8)
    },
  }
}
