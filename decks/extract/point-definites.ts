import type { Entity } from './entity.ts'
import { isTold, nounPhrase } from './noun-phrase.ts'
import { singularOf } from './noun-kind.ts'
import type { Pointer } from './pointer.ts'
import type { Reading, Sentence } from './reading.ts'
import type { References } from './references.ts'
import { childrenOf } from './tree.ts'
import type { Tree, TreeWord } from './tree.ts'
import { selfEvident, unanchored } from './words/nouns.ts'

const groupWords = new Set('group organization organisation movement party company firm corporation militia outfit faction agency newspaper bank university union sect network club team army alliance league airline manufacturer carmaker publisher retailer charity school institute college'.split(' '))
const placeWords = new Set('city town village country island river lake region state province district port capital nation peninsula mountain valley kingdom'.split(' '))
const companyWords = new Set('company firm corporation business manufacturer carmaker maker retailer publisher airline bank concern conglomerate start-up startup group supplier producer'.split(' '))
const institutions = /^(?:government|police|army|military|parliament|court|courts|authorities|navy|president|church|press|opposition|cabinet|judge|judges|prosecutors?)$/
const generic = /^(?:group|organi[sz]ation|movement|company|firm|corporation|party)$/
const pointing = /^(?:this|these|those|that|such)$/

/** What was named and told before a sentence: nouns by their lemma, and names with the sentence they were last met in. */
export interface Told {
  readonly nouns: ReadonlyMap<string, number>
  readonly names: ReadonlyMap<Entity, number>
}

/** True when a name can be called by the noun: by its own last word, by what the article calls it, or by its kind. */
function isCalled(entity: Entity, noun: string, isTopic: boolean): boolean {
  if (entity.noun === noun || entity.name.toLowerCase().endsWith(` ${noun}`)) return true
  if (companyWords.has(noun) && companyWords.has(entity.noun ?? '')) return true
  if (groupWords.has(noun)) return entity.type === 'group' && ((entity.noun === null && isTopic && generic.test(noun)) || groupWords.has(entity.noun ?? '') && (noun === 'group' || noun === 'organization' || noun === 'organisation' || (noun === 'firm' && entity.noun === 'company')))
  return placeWords.has(noun) && entity.type === 'place' && (entity.noun === noun || (noun === 'nation' && entity.noun === 'country'))
}

/** A long and a short form of one name count once: "Acme" and "Acme Corporation". */
function oneEach<T>(named: readonly (readonly [Entity, T])[]): (readonly [Entity, T])[] {
  return named.filter(([entity], i) => !named.some(([other], k) => k !== i && (other.name.length > entity.name.length || (other.name.length === entity.name.length && k < i)) && (other.name.startsWith(`${entity.name} `) || other.name === entity.name)))
}

/** The only name that "the company" can mean: the one in the title, or the only one of its kind named shortly before. */
function findNamed(noun: string, told: Told, reading: Reading, index: number): { entity: Entity; sure: number } | null {
  const recent = [...told.names].filter(([entity, last]) => index - last <= 4 && entity.type !== 'quote' && isCalled(entity, noun, entity === reading.topic))
  const exact = recent.filter(([entity]) => entity.noun === noun || entity.name.toLowerCase().endsWith(` ${noun}`))
  const fitting = oneEach(exact.length > 0 ? exact : recent)
  const [only] = fitting
  // What the article is about may be meant as well: "the company" after the firm that bought it was named.
  const mayBeTopic = reading.topic !== null && only?.[0] !== reading.topic && told.names.has(reading.topic) && reading.topic.type !== 'place' && reading.topic.type !== 'quote' && exact.length === 0 && groupWords.has(noun)
  if (fitting.length === 1 && only !== undefined && !mayBeTopic) return { entity: only[0], sure: only[0] === reading.topic ? 0.93 : exact.length > 0 ? 0.9 : 0.78 }
  const { topic } = reading
  return topic !== null && fitting.length === 0 && isCalled(topic, noun, true) && told.names.has(topic) ? { entity: topic, sure: 0.85 } : null
}

/** A name with the article that the text gives it. */
const spelled = (entity: Entity, reading: Reading): string => (reading.article.passages.some((p) => ['the', 'The'].some((the) => p.text.includes(`${the} ${entity.name} `) || p.text.includes(`${the} ${entity.name},`))) ? `the ${entity.name}` : named(entity))
const named = (entity: Entity): string => (/^(?:University|Bank|Treaty|Ministry|Republic|Kingdom|Battle|House|Council|Institute|Court|Academy|Church)\b/.test(entity.name) || /\b(?:River|Canal|Party|League|Movement|Empire|Army|Union|Bridge|Company|Bank|University|Sea|Ocean|Islands|Mountains|Museum|Front|Office|Council|Committee|Commission|Organization|Organisation|Act|Treaty|War|Fund|Institute|Association|Federation|Agency|Court|Ministry|Department|Church)$/.test(entity.name) ? `the ${entity.name}` : entity.name)

function clearness(tree: Tree, head: TreeWord, told: Told & { readonly title: string }, index: number): number {
  const noun = singularOf(head.lower)
  const inside = tree.words.slice(0, head.index).some((w) => w.tag === 'NOUN' && singularOf(w.lower) === noun)
  if (isTold(tree, head)) return unanchored.has(head.lower) && !childrenOf(tree, head).some((w) => w.mention !== null || w.date !== null || ((w.relation === 'nmod' || w.relation === 'acl') && w.index > head.index)) ? 0.8 : 1
  if (inside) return 0.85
  if (institutions.test(head.lower)) return 0.82
  if (selfEvident.has(head.lower)) return 0.96
  const modified = childrenOf(tree, head, 'amod', 'compound').length > 0
  // What the title names is what the whole article is about.
  if (told.title.includes(noun)) return modified ? 0.7 : 0.62
  const last = told.nouns.get(noun)
  if (last !== undefined && index - last < 8) return unanchored.has(head.lower) ? 0.42 : modified ? 0.6 : 0.5
  if (unanchored.has(head.lower)) return modified ? 0.55 : 0.42
  return modified ? 0.74 : 0.62
}

/** What the definite phrases of a sentence stand for: "the company", "this treaty"; and how clear the others are alone. */
export function pointDefinites(sentence: Sentence, tree: Tree, context: { references: References; reading: Reading; told: Told }, known: Map<number, Pointer>): Map<number, number> {
  const { references, reading, told } = context
  const clear = new Map<number, number>()
  for (const det of tree.words) {
    const head = tree.words[det.head]
    if (det.relation !== 'det' || head === undefined || head.index < det.index || !(det.lower === 'the' || pointing.test(det.lower))) continue
    if (head.mention !== null && head.mention.entity.type !== 'people') continue
    const range = { from: det.index, to: head.index + 1 }
    const said = references.replacements.find((r) => r.start === det.start && r.end >= head.end)
    if (said !== undefined) {
      const entity = said.entity ?? reading.names.find(said.text.replace(/^the /, ''))
      const last = tree.words.findLast((w) => w.end <= said.end)?.index ?? range.to - 1
      known.set(det.index, { from: det.index, to: last + 1, text: entity !== null && entity.name === said.text ? spelled(entity, reading) : said.text, antecedent: null, entity, sure: 0.88 })
      continue
    }
    const isBare = nounPhrase(tree, head).length === 2
    const found = isBare && !isTold(tree, head) ? findNamed(singularOf(head.lower), told, reading, sentence.index) : null
    if (found !== null && !head.lower.endsWith('s')) {
      const own = tree.words.slice(0, det.index).findLast((w) => w.mention?.entity === found.entity)
      known.set(det.index, { ...range, text: spelled(found.entity, reading), antecedent: own?.index ?? null, entity: found.entity, sure: found.sure })
    } else if (pointing.test(det.lower)) {
      const noun = singularOf(head.lower)
      const inside = det.lower === 'that' || det.lower === 'those' ? tree.words.slice(0, det.index).find((w) => w.tag === 'NOUN' && singularOf(w.lower) === noun) : undefined
      if (inside === undefined) known.set(det.index, { ...range, text: null, antecedent: null, entity: null, sure: 0 })
    } else clear.set(head.index, clearness(tree, head, { ...told, title: reading.article.title.toLowerCase() }, sentence.index))
  }
  return clear
}
