import type { Entity } from './entity.ts'
import { genderOf, isPluralNoun, kindOfNoun } from './noun-kind.ts'
import { isTold, shortPhrase } from './noun-phrase.ts'
import type { Pointer } from './pointer.ts'
import type { Reading } from './reading.ts'
import { childrenOf } from './tree.ts'
import type { Tree, TreeWord } from './tree.ts'

/** What the sentences before lead a reader to expect: their subject, and who was named. */
export interface Focus {
  /** The subject of the sentence before; null when it has none or nobody knows what it stands for. */
  readonly subject: Candidate | null
  /** Persons named in the sentence before. */
  readonly persons: ReadonlySet<Entity>
  /** Things and groups named in the sentence before, without its subject. */
  readonly others: ReadonlySet<Entity>
}

/** Something that a pronoun may stand for. */
export interface Candidate {
  readonly text: string | null
  readonly entity: Entity | null
  readonly isPerson: boolean
  readonly isBody: boolean
  readonly isPlural: boolean
  /** "she" for a mother, "he" for a king; null for most. */
  readonly gender: 'she' | 'he' | null
  readonly sure: number
}

const womanly = /^(?:wife|mother|daughter|sister|woman|girl|queen|princess|empress|widow|aunt|niece|grandmother|granddaughter|actress|spokeswoman|chairwoman|lady|nun|duchess|countess|heroine)$/
const manly = /^(?:husband|father|son|brother|man|boy|king|prince|emperor|widower|uncle|nephew|grandfather|grandson|spokesman|businessman|monk|duke|count|priest|bishop|pope|sultan|shah|tsar|policeman|fisherman)$/

type Class = 'he' | 'she' | 'it' | 'they'

const classes: ReadonlyMap<string, Class> = new Map([['he', 'he'], ['him', 'he'], ['his', 'he'], ['she', 'she'], ['her', 'she'], ['hers', 'she'], ['it', 'it'], ['its', 'it'], ['they', 'they'], ['them', 'they'], ['their', 'they'], ['theirs', 'they']])

/** "he", "she", "it" or "they" for any of their forms; null for other words. */
export function pronounClass(word: TreeWord): Class | null {
  return word.tag === 'PRON' || word.tag === 'DET' || word.relation === 'nmod' ? (classes.get(word.lower) ?? null) : null
}

/** True for personal pronouns that stand for somebody or something. */
export const isPronoun = (word: TreeWord): boolean => pronounClass(word) !== null && word.relation !== 'expl'

/** What a noun can be as an antecedent. */
export function candidateOf(tree: Tree, head: TreeWord, pointer: Pointer | undefined): Candidate {
  if (pointer !== undefined) return { text: pointer.text, entity: pointer.entity, isPerson: pointer.entity?.type === 'person' || head.lower === 'he' || head.lower === 'she', isBody: pointer.entity?.type === 'group', isPlural: isPluralNoun(head) || head.lower === 'they', gender: head.lower === 'he' || head.lower === 'she' ? head.lower : pointer.entity === null ? null : genderOf(pointer.entity), sure: pointer.sure }
  const kind = kindOfNoun(head)
  const entity = head.mention?.entity ?? null
  const isNation = kind === 'people' && childrenOf(tree, head, 'det').length > 0
  const isPlural = isNation || isPluralNoun(head) || childrenOf(tree, head, 'conj').some((w) => w.tag !== 'VERB')
  const text = wordingOf(tree, head, kind === 'person' ? entity : null)
  return { text: isPlural && childrenOf(tree, head, 'conj').length > 0 ? null : text, entity, isPerson: kind === 'person' || kind === 'human', isBody: kind === 'group' || kind === 'body' || kind === 'people', isPlural, gender: entity !== null ? genderOf(entity) : womanly.test(head.lower) ? 'she' : manly.test(head.lower) ? 'he' : null, sure: 1 }
}

/** How a noun is called again: a person by the full name, "a Spanish court" as "the Spanish court"; null when it is not told which one. */
function wordingOf(tree: Tree, head: TreeWord, person: Entity | null): string | null {
  if (person !== null) return person.name
  const words = shortPhrase(tree, head)
  const [first, last] = [words[0], words.at(-1)]
  if (first === undefined || last === undefined || words.length > 9 || head.tag === 'PRON') return null
  const isNamed = words.some((w) => w.mention !== null)
  if (!isNamed && !isTold(tree, head)) return null
  const text = tree.text.slice(first.start, last.end)
  if (/^(?:this|these|those|that|such|another|one|many|some|several|few|both|all|most|other|no|each|every|its|his|her|their|our)\b/i.test(text) || /[()[\]]/.test(text)) return null
  const said = text.replace(/^(?:An?|The) /i, 'the ')
  return first.start === 0 && first.mention === null && first.tag !== 'PROPN' ? said.slice(0, 1).toLowerCase() + said.slice(1) : said
}

const fits = (kind: Class, c: Candidate): boolean => {
  // A name of one word that only acts like a person may be a firm.
  if (kind === 'it') return !c.isPlural && (!c.isPerson || (c.entity !== null && !c.entity.name.includes(' ') && genderOf(c.entity) === null))
  if (kind === 'they') return c.isPlural || c.isBody
  return c.isPerson && !c.isPlural && (c.gender === null || c.gender === kind)
}

const clauseHead = (tree: Tree, word: TreeWord): TreeWord => {
  let at = word
  for (let k = 0; k < 12 && at.head >= 0 && !(at.tag === 'VERB' || childrenOf(tree, at, 'cop').length > 0); k++) at = tree.words[at.head] ?? at
  return at
}

const nominal = new Set(['nsubj', 'obj', 'iobj', 'obl', 'nmod', 'conj', 'appos', 'root'])

/** Nouns before the pronoun that it can stand for, the nearest last; one for each thing. */
function listInside(tree: Tree, word: TreeWord, kind: Class, known: ReadonlyMap<number, Pointer>): TreeWord[] {
  const owner = word.relation === 'nmod' ? word.head : -1
  const own = clauseHead(tree, word)
  return tree.words.slice(0, word.index).filter((w) => {
    if (w.index === owner || !(w.tag === 'NOUN' || w.tag === 'PROPN' || known.has(w.index)) || !(nominal.has(w.relation) || w.mention !== null)) return false
    const described = w.relation === 'appos' ? tree.words[w.head] : undefined
    if (w.date !== null || w.figure !== null || (described !== undefined && (described.mention !== null || (kind !== 'he' && kind !== 'she')))) return false
    // The object of a verb is not its subject, or it would be "itself".
    if (['obj', 'obl', 'iobj'].includes(word.relation) && ((w.relation === 'nsubj' && w.head === own.index) || (own.subtype === 'relcl' && own.head === w.index))) return false
    return fits(kind, candidateOf(tree, w, known.get(w.index)))
  })
}

/** The noun in the same sentence that a pronoun stands for. Subjects go first: of its own clause, then of the clause before. */
function findInside(tree: Tree, word: TreeWord, kind: Class, known: ReadonlyMap<number, Pointer>): { head: TreeWord; sure: number } | null {
  const found = listInside(tree, word, kind, known)
  const things = new Map<unknown, TreeWord>()
  for (const w of found) things.set(w.mention?.entity ?? known.get(w.index)?.entity ?? w.index, w)
  const single = things.size === 1 ? [...things.values()][0] : undefined
  const isActor = (w: TreeWord): boolean => w.relation === 'nsubj' || (w.relation === 'appos' && tree.words[w.head]?.relation === 'nsubj')
  if (single !== undefined) return { head: single, sure: kind === 'it' || kind === 'they' ? (isActor(single) ? 0.88 : 0.78) : isActor(single) ? 0.94 : 0.78 }
  const own = clauseHead(tree, word)
  const subject = found.find((w) => w.relation === 'nsubj' && w.head === own.index)
  if (subject !== undefined && word.relation === 'nmod') return { head: subject, sure: 0.85 }
  const earlier = found.findLast((w) => w.relation === 'nsubj')
  if (earlier !== undefined) return { head: earlier, sure: word.relation === 'nsubj' ? 0.82 : 0.7 }
  const last = found.at(-1)
  return last === undefined ? null : { head: last, sure: 0.55 }
}

/** The person whom an article is about: the one of its title, or one named far more often than any other. */
function mainPerson(reading: Reading): Entity | null {
  if (reading.topic?.type === 'person') return reading.topic
  const [first, second] = reading.names.entities.filter((e) => e.type === 'person').toSorted((a, b) => b.count - a.count || (a.name < b.name ? -1 : 1))
  return first !== undefined && first.count >= 4 && first.count >= 2 * (second?.count ?? 0) ? first : null
}

const asCandidate = (entity: Entity): Candidate => ({ text: entity.name, entity, isPerson: true, isBody: false, isPlural: false, gender: genderOf(entity), sure: 1 })

function fromFocus(kind: Class, word: TreeWord, focus: Focus, reading: Reading): { candidate: Candidate; sure: number } | null {
  const { subject } = focus
  const isEarly = word.index < 12
  if (subject !== null && subject.text !== null && fits(kind, subject) && isEarly) {
    const isTopic = subject.entity !== null && subject.entity === reading.topic
    const rivals = kind === 'he' || kind === 'she' ? [...focus.persons].filter((e) => e !== subject.entity && (genderOf(e) ?? kind) === kind).length : [...focus.others].filter((e) => e !== subject.entity && e.type !== 'person').length
    const isUnnamed = subject.entity === null && kind === 'it'
    return { candidate: subject, sure: subject.sure * (isTopic ? (rivals === 0 || kind === 'he' || kind === 'she' ? 0.96 : 0.9) : isUnnamed ? 0.6 : rivals === 0 ? 0.93 : kind === 'it' || kind === 'they' ? 0.62 : 0.85) }
  }
  if (kind === 'it' && isEarly && (subject === null || subject.isPerson)) {
    const things = [...focus.others].filter((e) => e.type === 'group' || e.type === 'other')
    const [only] = things
    if (things.length === 1 && only !== undefined) return { candidate: { text: only.name, entity: only, isPerson: false, isBody: true, isPlural: false, gender: null, sure: 1 }, sure: 0.66 }
  }
  if (kind !== 'he' && kind !== 'she') return null
  const topic = mainPerson(reading)
  const fitting = [...focus.persons].filter((e) => (genderOf(e) ?? kind) === kind)
  if (fitting.length === 1 && fitting[0] !== undefined && (subject === null || !fits(kind, subject))) return { candidate: asCandidate(fitting[0]), sure: fitting[0] === topic ? 0.9 : 0.72 }
  if (topic !== null && fitting.every((e) => e === topic) && (genderOf(topic) ?? kind) === kind && (subject === null || !fits(kind, subject))) return { candidate: asCandidate(topic), sure: topic === reading.topic ? 0.88 : 0.76 }
  return null
}

/** "It was Ana Lima who ...": the "it" stands for nothing. */
const cleft = /^it (?:is|was) [^,.;]{2,60} (?:who|that)\b/iu

/** What the personal pronouns of a sentence stand for, by their index. Those that stand for nothing known have neither text nor antecedent. */
export function pointPronouns(tree: Tree, focus: Focus, reading: Reading, known: Map<number, Pointer>): void {
  for (const word of tree.words) {
    const kind = pronounClass(word)
    if (kind === null || word.relation === 'expl' || (kind === 'it' && cleft.test(tree.text.slice(word.start)))) continue
    const base = { from: word.index, to: word.index + 1 }
    const inside = findInside(tree, word, kind, known)
    const outside = inside === null || (inside.sure < 0.8 && word.relation === 'nsubj') ? fromFocus(kind, word, focus, reading) : null
    if (outside !== null && (inside === null || outside.sure > inside.sure)) known.set(word.index, { ...base, text: outside.candidate.text, antecedent: null, entity: outside.candidate.entity, sure: outside.sure })
    else if (inside !== null) {
      const candidate = candidateOf(tree, inside.head, known.get(inside.head.index))
      known.set(word.index, { ...base, text: candidate.text, antecedent: inside.head.index, entity: candidate.entity, sure: inside.sure * candidate.sure })
    } else known.set(word.index, { ...base, text: null, antecedent: null, entity: null, sure: 0 })
  }
}
