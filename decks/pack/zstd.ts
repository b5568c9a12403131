import { compress, init } from '@bokuweb/zstd-wasm'

/** Packs bytes as one frame of zstd that says how long they were. */
export type PackZstd = (bytes: Uint8Array) => Uint8Array

/** Anki packs with the library's usual level. More costs much time and saves little. */
const level = 3

// [Note: one packer] The library is one machine for the whole program. Started a second time, it says at once that it is
// ready and puts another memory under the work that is going on.
let starting: Promise<void> | null = null

/** Starts the packer from the bytes of `zstd.wasm` of `@bokuweb/zstd-wasm`, once; in Node the library reads its own. */
export async function startZstd(wasm: Uint8Array): Promise<PackZstd> {
  starting ??= (init as (source: Uint8Array) => Promise<void>)(wasm)
  await starting
  return (bytes) => compress(bytes, level)
}
