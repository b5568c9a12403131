import type { Entity } from './entity.ts'
import type { TreeWord } from './tree.ts'
import { bodyNouns, humanNouns, mensNames, womensNames } from './words/human-nouns.ts'
import { groupNouns, placeNouns, roleNouns } from './words/nouns.ts'

/** What a noun phrase is of. `body` is a group of people that is no name: "the government". */
export type NounKind = 'person' | 'group' | 'place' | 'people' | 'human' | 'body' | 'site' | 'thing'

/** The singular of a plain English noun. */
export function singularOf(noun: string): string {
  if (/^(?:men|women|people|children|police)$/.test(noun) || /(?:ss|us|is)$/.test(noun)) return noun
  if (/[^aeiou]ies$/.test(noun)) return `${noun.slice(0, -3)}y`
  return /(?:ches|shes|sses|xes)$/.test(noun) ? noun.slice(0, -2) : noun.replace(/s$/, '')
}

const notHuman = new Set('justice general private minor principal chief marine convict head major representative native host subject volunteer express'.split(' '))
const isHuman = (noun: string): boolean => !notHuman.has(noun) && (humanNouns.has(noun) || humanNouns.has(singularOf(noun)) || roleNouns.has(noun) || roleNouns.has(singularOf(noun)) || /(?:[^l]ists?|icians?|ographers?)$/.test(noun))

/** What the head of a noun phrase is of, by its name or by its noun. */
export function kindOfNoun(word: TreeWord): NounKind {
  const type = word.mention?.entity.type
  if (type === 'person' || type === 'group' || type === 'place' || type === 'people') return type
  if (word.mention !== null && !word.text.includes(' ') && isHuman(word.lower)) return 'human'
  if (word.mention !== null) return word.kind === 'person' && word.mention.text.includes(' ') ? 'person' : 'thing'
  const noun = word.lower
  if (isHuman(noun)) return 'human'
  if (bodyNouns.has(noun) || bodyNouns.has(singularOf(noun)) || groupNouns.has(noun)) return 'body'
  return placeNouns.has(noun) ? 'site' : 'thing'
}

/** True when the phrase takes a plural verb by its head; coordination is not looked at. */
export function isPluralNoun(word: TreeWord): boolean {
  if (word.mention !== null) return word.mention.entity.type === 'people' ? word.text.endsWith('s') : /^(?:NNS|NNPS)$/.test(word.fineTag) && !word.text.includes(' ') && word.text.endsWith('s') && word.mention.entity.type === 'other'
  if (word.figure !== null) return !/^(?:one|1)$/i.test(word.figure.text)
  return /^(?:NNS|NNPS)$/.test(word.fineTag) || /^(?:people|police|they|these|those|we|both|many|several|few|others|men|women|children)$/.test(word.lower)
}

/** Whether a person is known to be a woman or a man, by title or given name. */
export function genderOf(entity: Entity): 'she' | 'he' | null {
  const words = [...entity.aliases].flatMap((alias) => alias.split(' '))
  if (words.some((w) => /^(?:Mrs|Ms|Miss|Queen|Princess|Empress|Lady|Dame|Duchess|Countess|Sister|Baroness)\.?$/.test(w))) return 'she'
  if (words.some((w) => /^(?:Mr|King|Prince|Emperor|Lord|Sir|Duke|Count|Father|Brother|Sultan|Shah|Pope|Tsar|Baron)\.?$/.test(w))) return 'he'
  const given = entity.name.split(' ').find((w) => womensNames.has(w) || mensNames.has(w))
  return given === undefined ? null : womensNames.has(given) ? 'she' : 'he'
}
