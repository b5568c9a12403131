import { compress, init } from '@bokuweb/zstd-wasm'

/** Packs bytes as one frame of zstd that says how long they were. */
export type PackZstd = (bytes: Uint8Array) => Uint8Array

/** Anki packs with the library's usual level. More costs much time and saves little. */
const level = 3

/** Starts the packer from the bytes of `zstd.wasm` of `@bokuweb/zstd-wasm`; in Node the library reads its own. */
export async function startZstd(wasm: Uint8Array): Promise<PackZstd> {
  await (init as (source: Uint8Array) => Promise<void>)(wasm)
  return (bytes) => compress(bytes, level)
}
