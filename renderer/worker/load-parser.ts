import type { ParseWords } from '../../decks/model/parse.ts'
import { makeWasmMultiply } from '../../decks/open/wasm-multiply.ts'
import type { LemmaExceptions } from '../../decks/parse/find-lemma.ts'
import { openParser } from '../../decks/parse/open-parser.ts'
import { fail } from '../../decks/result.ts'
import type { Result } from '../../decks/result.ts'
import { fetchFile } from './fetch-file.ts'

/**
 * The parser in a worker: fetches its files, which the build puts beside the page, and opens them with the fastest kernel
 * there is. Problems: those of openParser, and `parser-missing` when a file is not there or is not the whole one.
 */
export async function loadParser(): Promise<Result<ParseWords>> {
  try {
    const [weights, lemmas] = await Promise.all([
      fetchFile(new URL('../../resources/parser/weights.bin.gz', import.meta.url)).then(unzip),
      fetchFile(new URL('../../resources/parser/lemmas.json', import.meta.url)),
    ])
    return openParser(weights, JSON.parse(new TextDecoder().decode(lemmas)) as LemmaExceptions, makeWasmMultiply())
  } catch (error) {
    return fail('parser-missing', 'A file of the parser is missing or damaged. Install Lectern again.', error instanceof Error ? error.message : String(error))
  }
}

/** Some servers unzip what ends in .gz on the way. */
async function unzip(bytes: Uint8Array<ArrayBuffer>): Promise<Uint8Array> {
  if (bytes[0] !== 0x1f || bytes[1] !== 0x8b) return bytes
  const whole = new Blob([bytes]).stream().pipeThrough(new DecompressionStream('gzip'))
  return new Uint8Array(await new Response(whole).arrayBuffer())
}
