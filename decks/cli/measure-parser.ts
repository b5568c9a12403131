import { createHash } from 'node:crypto'
import { stat } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import type { ParseWords } from '../model/parse.ts'
import { parserFolder } from './load-parser.ts'
import { readTreebank } from './read-treebank.ts'
import { scoreParse, scoreText } from './score-parse.ts'
import type { ParseScore } from './score-parse.ts'

/** How good and how fast the parser is, on the official test parts of three treebanks (PUD was never trained on). */
export interface ParserMeasure {
  readonly ewt: ParseScore
  readonly gum: ParseScore
  readonly pud: ParseScore
  /** GUM again, from its text instead of its words. */
  readonly gumText: ParseScore
  /** Words a second of processor time. */
  readonly speed: number
  /** Bytes of the weight file, as shipped. */
  readonly weightBytes: number
  /** SHA-256 over all parses. */
  readonly hash: string
}

/** Measures the parser on the treebanks in `data`; with `every` 3, on each third sentence only. */
export async function measureParser(parse: ParseWords, data: string, every = 1): Promise<ParserMeasure> {
  const hash = createHash('sha256')
  let words = 0
  let time = 0
  const read = async (name: string) => (await readTreebank(join(data, name))).filter((_, at) => at % every === 0)
  const measure = async (name: string): Promise<ParseScore> => {
    const sentences = await read(name)
    const before = process.cpuUsage().user
    const compared = sentences.map((gold) => ({ gold, parsed: parse(gold.map(({ form }) => form)) }))
    time += process.cpuUsage().user - before
    words += sentences.reduce((sum, { length }) => sum + length, 0)
    for (const { parsed } of compared) hash.update(JSON.stringify(parsed))
    return scoreParse(compared)
  }
  const ewt = await measure('ewt-test.tsv')
  const gum = await measure('gumfree-test.tsv')
  const pud = await measure('pud-test.tsv')
  const gumText = scoreText(await read('gumfree-test.tsv'), parse)
  const { size: weightBytes } = await stat(resolve(parserFolder, 'weights.bin.gz'))
  return { ewt, gum, pud, gumText, speed: (1e6 * words) / time, weightBytes, hash: hash.digest('hex') }
}

/** The measure as lines for the terminal, each beside what is required. */
export function sayParserMeasure({ ewt, gum, pud, gumText, speed, weightBytes, hash }: ParserMeasure): string {
  return [
    'The parser, on the test parts of its treebanks:',
    line('EWT', ewt, 'tags 95, relations 85'),
    line('GUM', gum, 'relations 84'),
    line('PUD', pud, 'relations 82.5'),
    `${line('GUM, text', gumText, 'relations 84')}, words split as the treebank does ${gumText.words.toFixed(1)}`,
    `  ${Math.round(speed)} words a second of processor time (required 12500), weights ${(weightBytes / 1e6).toFixed(2)} MB (at most 1.2), output ${hash.slice(0, 12)}`,
  ].join('\n')
}

function line(name: string, { tags, heads, relations }: ParseScore, required: string): string {
  return `  ${name.padEnd(10)} tags ${tags.toFixed(1)}, heads ${heads.toFixed(1)}, heads and relations ${relations.toFixed(1)} percent (required ${required})`
}
