import { rm } from 'node:fs/promises'
import type { ParseWords } from '../model/parse.ts'
import { measureParser, sayParserMeasure } from './measure-parser.ts'
import { unpackTreebanks } from './unpack-treebanks.ts'

/** Measures the parser where its treebanks are kept beside the project, and says so where they are not. */
export async function reportParser(parse: ParseWords): Promise<string> {
  const treebanks = await unpackTreebanks()
  if (treebanks === null) return 'The parser: its treebanks are not here (../shared is missing), so it is not measured.'
  try {
    return sayParserMeasure(await measureParser(parse, treebanks.data))
  } finally {
    await rm(treebanks.folder, { recursive: true })
  }
}
