// The few globals that Node, the page and its workers share beyond ES2023. Nothing else compiles in decks/.

/** Decodes bytes; with `fatal` it throws a TypeError on bytes that are not of the encoding. */
declare class TextDecoder {
  constructor(label?: string, options?: { fatal?: boolean; ignoreBOM?: boolean })
  decode(bytes?: Uint8Array): string
}

/** Encodes text as UTF-8. */
declare class TextEncoder {
  encode(text?: string): Uint8Array<ArrayBuffer>
}
