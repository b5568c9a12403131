import type { AnswerType, Family } from '../model/fact.ts'
import { kindOf } from './name-answers.ts'
import { isPluralNoun, kindOfNoun, singularOf } from './noun-kind.ts'
import type { NounKind } from './noun-kind.ts'
import { joinedTo } from './noun-phrase.ts'
import type { Tree, TreeWord } from './tree.ts'

/** How a noun phrase is asked for: the question word, what a gap says, and what kind of answer it is. */
export interface AskWord {
  /** "who", "which city", "what". */
  readonly wh: string
  /** What stands in brackets after a gap. */
  readonly hint: string
  readonly answerType: AnswerType
  readonly family: Family
  /** True when the question word takes a plural verb. */
  readonly isPlural: boolean
  readonly kind: NounKind
}

const typeOfKind: Readonly<Record<NounKind, readonly [AnswerType, Family]>> = { person: ['person', 'people'], human: ['phrase', 'relations'], group: ['group', 'relations'], body: ['group', 'relations'], people: ['group', 'relations'], place: ['place', 'places'], site: ['phrase', 'places'], thing: ['phrase', 'relations'] }
const numbers = ['', '', 'two', 'three', 'four', 'five', 'six']

const plurals: Readonly<Record<string, string>> = { country: 'countries', city: 'cities', party: 'parties', company: 'companies', person: 'people', community: 'communities', university: 'universities', agency: 'agencies', army: 'armies', ministry: 'ministries', county: 'counties', territory: 'territories', colony: 'colonies' }
const pluralOf = (noun: string): string => plurals[noun] ?? (/(?:s|x|ch|sh)$/.test(noun) ? `${noun}es` : `${noun}s`)

/** The noun that a question for a name uses: "city", "company", "organization"; null for "who". */
function nounOfName(head: TreeWord): string | null {
  const entity = head.mention?.entity
  if (entity === undefined || entity.type === 'person') return null
  const kind = kindOf(entity)
  return kind === 'group' && !/^(?:group|movement|militia|outfit|faction)$/.test(entity.noun ?? '') ? 'organization' : kind
}

function forMany(tree: Tree, heads: readonly TreeWord[]): AskWord | null {
  const kinds = heads.map(kindOfNoun)
  const nouns = heads.map(nounOfName)
  const kind = kinds[0] ?? 'thing'
  const [answerType, family] = typeOfKind[kind]
  const number = numbers[heads.length]
  if (number === undefined || heads.some((h) => h.mention === null || (kindOfNoun(h) === 'person' && tree.words[h.index - 1]?.lower === 'the' && h.lower.endsWith('s'))) || !kinds.every((k) => k === kind)) return null
  const noun = kind === 'person' ? 'people' : nouns.every((n) => n === nouns[0]) && nouns[0] != null ? pluralOf(nouns[0]) : kind === 'place' ? 'places' : kind === 'group' ? 'organizations' : null
  return noun === null ? null : { wh: `which ${number} ${noun}`, hint: `${number} ${noun}`, answerType, family, isPlural: true, kind }
}

/** How the phrase of a noun is asked for. */
export function askWordOf(tree: Tree, head: TreeWord): AskWord {
  const heads = joinedTo(tree, head)
  const many = heads.length > 1 ? forMany(tree, heads) : null
  if (many !== null) return many
  const kind = kindOfNoun(head)
  const [answerType, family] = typeOfKind[kind]
  const base = { answerType, family, kind }
  if (heads.length > 1) return { ...base, wh: kind === 'person' || kind === 'human' ? 'who' : 'what', hint: kind === 'person' || kind === 'human' ? 'who' : 'what', isPlural: false }
  if (kind === 'person') return { ...base, wh: 'who', hint: 'person', isPlural: false }
  if (kind === 'group' || kind === 'place') {
    const noun = nounOfName(head) ?? 'organization'
    return { ...base, wh: noun === 'place' ? 'what' : `which ${noun}`, hint: noun, isPlural: false }
  }
  if (kind === 'people') return { ...base, wh: isPluralNoun(head) ? 'who' : 'which people', hint: 'people', isPlural: false }
  if (kind === 'human') return { ...base, wh: 'who', hint: 'who', isPlural: false }
  if (kind === 'body') {
    const noun = singularOf(head.lower)
    const isIndefinite = tree.words.some((w) => w.head === head.index && w.relation === 'det' && /^(?:an?|some|any)$/.test(w.lower))
    if (isIndefinite) return { ...base, wh: 'who', hint: 'who', isPlural: false }
    const isNamed = tree.words.some((w) => w.head === head.index && w.relation !== 'det' && w.relation !== 'case' && w.tag !== 'PUNCT')
    return { ...base, wh: isNamed && !isPluralNoun(head) && noun !== 'police' ? `which ${noun}` : 'who', hint: 'who', isPlural: false }
  }
  return { ...base, wh: 'what', hint: kind === 'site' ? 'where' : 'what', isPlural: false }
}
