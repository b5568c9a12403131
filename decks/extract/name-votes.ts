import type { EntityType } from './entity.ts'
import type { Vote } from './name-evidence.ts'
import { givenNames } from './words/given-names.ts'
import { groupHeads, personTitles, placeHeads } from './words/nouns.ts'
import { cities, countries, peoples, regions } from './words/places.ts'

/** What the words of a name itself say it is: its title, its last word, and the gazetteers. */
export function readName(name: string): Vote[] {
  const votes: Vote[] = []
  const words = name.split(/\s+/)
  const [first = '', last = ''] = [words[0], words.at(-1)]
  const add = (type: EntityType, weight: number, noun?: string): void => void votes.push({ type, weight, ...(noun === undefined ? {} : { noun }) })
  if (countries.has(name)) add('place', 4, 'country')
  if (words.length > 1 && personTitles.has(first) && !groupHeads.has(last)) add('person', 4)
  if (words.length > 1 && peoples.has(first)) add('person', -3)
  if (groupHeads.has(last) || (words.length > 1 && / (?:of|for|on) /.test(name) && words.some((w) => groupHeads.has(w)))) add('group', 4, groupNoun(words))
  else if (words.length > 2 && words.some((w) => /^(?:Institute|University|Foundation|Federation|Department|Ministry|Movement|Committee|Council|Association)$/.test(w))) add('group', 3)
  if (words.length > 1 && !countries.has(name) && (placeHeads.has(last) || placeHeads.has(first) || (/ of /.test(name) && words.some((w) => /^(?:Republic|Kingdom|Bay|Gulf|Isle|Cape|Strait)$/.test(w))))) add('place', 4, placeHeads.has(last) ? last.toLowerCase() : undefined)
  if (cities.has(name)) add('place', 3, 'city')
  else if (regions.has(name)) add('place', 4)
  if (peoples.has(name) || peoples.has(name.replace(/s$/, ''))) add('people', 5)
  if (givenNames.has(first) && words.length > 1 && words.length <= 5) add('person', 3)
  if (givenNames.has(name)) add('person', 1)
  if (/\s(?:bin|bint|ibn|van|von|der|de|da|ten)\s/.test(name)) add('person', 2)
  if (/^(?:\p{Lu}[\p{L}'’-]+|\p{Lu}\.)(?: (?:\p{Lu}\.|\p{Lu}[\p{L}'’-]+)){1,3}$/u.test(name)) add('person', 0.9)
  if (/^\p{Lu}{2,6}$/u.test(name)) add('group', 1)
  return votes
}

function groupNoun(words: readonly string[]): string | undefined {
  const kinds = 'Party University Movement Federation Bank Company Institute College School Museum Council Committee Ministry Agency Union Foundation Association Department Church Corporation Army Navy Club Commission Hospital Orchestra Alliance Coalition Network'.split(' ')
  return kinds.find((kind) => words.includes(kind))?.toLowerCase()
}
