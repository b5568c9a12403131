import { existsSync, readFileSync, readdirSync } from 'node:fs'
import { join, parse, resolve } from 'node:path'
import type { Gold, GoldFact } from '../eval/gold.ts'
import type { Verdicts } from '../eval/verdict.ts'

const root = resolve(import.meta.dirname, '..', '..')
const golden = join(root, 'tests', 'golden')
const shared = resolve(root, '..', 'shared')

/** A text with what a person found in it and what readers said of its cards. */
export interface GoldenText {
  readonly name: string
  readonly file: string
  readonly text: string
  readonly gold: Gold
  readonly verdicts: Verdicts
  /** A second reader's verdicts, made without sight of the first's. */
  readonly second: Verdicts
}

function readJson<T>(path: string, otherwise: T): T {
  return existsSync(path) ? (JSON.parse(readFileSync(path, 'utf8')) as T) : otherwise
}

/** What is known of a text by name: gold and verdicts lie in folders of these names. */
function readGolden(name: string, file: string, gold: Gold): GoldenText {
  return { name, file, text: readFileSync(file, 'utf8'), gold, verdicts: readJson(join(golden, 'verdicts', `${name}.json`), {}), second: readJson(join(golden, 'verdicts', 'second', `${name}.json`), {}) }
}

/** The texts of `tests/golden`, by name. */
export function readGoldenTexts(): GoldenText[] {
  return readdirSync(join(golden, 'texts')).toSorted().flatMap((file) => {
    const { name } = parse(file)
    const gold = readJson<Partial<Gold> | null>(join(golden, 'gold', `${name}.json`), null)
    return gold === null ? [] : [readGolden(name, join(golden, 'texts', file), { genre: '', set: 'tune', facts: [], entities: [], dates: [], quantities: [], ...gold })]
  })
}

/** The seed article with its gold facts, which are not in the repository: null when `../shared` is not there. */
export function readSeed(): GoldenText | null {
  const file = join(shared, 'articles', 'ctc-sentinel-2010-01-karachi.txt')
  if (!existsSync(file)) return null
  const { facts, entities } = readJson<{ facts: (GoldFact & { footnote: number | null })[]; entities: Record<string, string[][]> }>(join(shared, 'evaluation', 'karachi-gold.json'), { facts: [], entities: {} })
  const types = { GROUP: 'group', PERSON: 'person', PLACE: 'place' } as const
  const named = Object.entries(types).flatMap(([key, type]) => Object.entries(entities[key] ?? {}).map(([name, aliases]) => ({ name, type, aliases })))
  return readGolden('seed', file, { genre: 'journal article', set: 'tune', facts: facts.map((fact) => ({ ...fact, footnotes: fact.footnote === null ? [] : [fact.footnote] })), entities: named, dates: [], quantities: [] })
}

/** The sentences of the seed as a person cut them, or null. */
export function readSeedSentences(): string[] | null {
  return readJson<string[] | null>(join(shared, 'evaluation', 'karachi-sentences.json'), null)
}

/** The paragraphs of the seed as a person rebuilt them, or null. */
export function readSeedParagraphs(): string[] | null {
  const path = join(shared, 'evaluation', 'karachi-paragraphs.txt')
  return existsSync(path) ? readFileSync(path, 'utf8').split(/\n\s*\n/u).map((p) => p.trim()).filter(Boolean) : null
}
