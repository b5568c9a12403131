import { capitals, countryNames, demonyms, subregions } from './words/country-names.ts'
import { firstNames } from './words/first-names.ts'
import { knownGroups } from './words/known-groups.ts'
import { givenNames } from './words/given-names.ts'
import { knownPlaces } from './words/known-places.ts'
import { nounKinds } from './words/noun-kinds.ts'
import type { WordKind } from './words/noun-kinds.ts'
import { cities, countries, peoples, regions, waters } from './words/places.ts'
import { surnames } from './words/surnames.ts'
import { townNames } from './words/town-names.ts'

/** What the word lists say of a name that may be a place: how sure they are, and its common noun when they know it. */
export interface KnownPlace {
  readonly weight: number
  readonly noun: string | null
  /** False when the text may know a better noun: the name is less known, or of several places. */
  readonly isSure: boolean
}

const plain = (name: string): string => name.normalize('NFD').replace(/\p{M}/gu, '').replace(/[‘’ʼ`]/g, "'")
const isPlain = (name: string): boolean => /^[\x20-\x7e]+$/.test(name)
const foldedTowns: ReadonlySet<string> = new Set([...townNames].map((name) => (isPlain(name) ? name : plain(name))))

/** A name as a place of the word lists, or null. Towns that share their name with people count less. */
export function findKnownPlace(name: string): KnownPlace | null {
  if (countries.has(name) || countryNames.has(name)) return { weight: 4, noun: 'country', isSure: true }
  if (cities.has(name) || capitals.has(name)) return { weight: 3, noun: 'city', isSure: cities.has(name) }
  if (regions.has(name) || subregions.has(name)) return { weight: 4, noun: null, isSure: true }
  if (waters.has(name)) return { weight: 3, noun: 'river', isSure: false }
  const noun = knownPlaces.get(name)
  if (noun !== undefined) return { weight: isPersonal(name) ? 1 : 3, noun: noun === 'place' ? null : noun, isSure: false }
  if (!foldedTowns.has(isPlain(name) ? name : plain(name))) return null
  return { weight: isPersonal(name) ? 1 : 2, noun: null, isSure: false }
}

const isPersonal = (word: string): boolean => surnames.has(word) || givenNames.has(word) || firstNames.has(word)

/** How surely a word is a given name: 0, 1 for the long list of English names, 2 for the short list of many tongues. */
export function givenNameRank(word: string): 0 | 1 | 2 {
  return givenNames.has(word) ? 2 : firstNames.has(word) ? 1 : 0
}

/** True for the surname of someone well known that is no word and no place. */
export const isSurname = (word: string): boolean => surnames.has(word)

/** True for a group that is known all over the world. */
export const isKnownGroup = (name: string): boolean => knownGroups.has(name)

/** True for a word of a nation, a faith or a tongue, singular or plural. */
export function isPeople(word: string): boolean {
  return [word, word.replace(/s$/, '')].some((form) => peoples.has(form) || demonyms.has(form))
}

/** What a word is of when it is no name: the kind of its common noun, or null when it is none that English often uses. */
export function kindOfWord(word: string): WordKind | null {
  const lower = word.toLowerCase()
  return nounKinds.get(lower) ?? nounKinds.get(lower.replace(/(?<=[^s])s$/, '')) ?? nounKinds.get(lower.replace(/ies$/, 'y')) ?? nounKinds.get(lower.replace(/(?<=ch|sh|ss|x)es$/, '')) ?? null
}
