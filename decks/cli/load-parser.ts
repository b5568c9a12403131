import { readFile } from 'node:fs/promises'
import { resolve } from 'node:path'
import { gunzipSync } from 'node:zlib'
import type { ParseWords } from '../model/parse.ts'
import { makeWasmMultiply } from '../open/wasm-multiply.ts'
import type { LemmaExceptions } from '../parse/find-lemma.ts'
import type { Multiply } from '../parse/multiply.ts'
import { openParser } from '../parse/open-parser.ts'

/** Where the parser's files stand. */
export const parserFolder = resolve(import.meta.dirname, '../../resources/parser')

/** The parser, from the files in resources/; with the fastest kernel there is, unless one is given. Throws when they are damaged: they are ours. */
export async function loadParser(multiply: Multiply | undefined = makeWasmMultiply()): Promise<ParseWords> {
  const [zipped, lemmas] = await Promise.all([readFile(resolve(parserFolder, 'weights.bin.gz')), readFile(resolve(parserFolder, 'lemmas.json'), 'utf8')])
  const opened = openParser(gunzipSync(zipped), JSON.parse(lemmas) as LemmaExceptions, multiply)
  if (!opened.ok) throw new Error(`${opened.problem.type}: ${opened.problem.detail}`)
  return opened.value
}
