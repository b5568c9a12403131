import type { AnswerType, Family } from '../model/fact.ts'
import type { Entity } from './entity.ts'
import type { Reading, Sentence } from './reading.ts'
import type { Token, TokenRange } from './token.ts'
import { groupNouns, memberNouns } from './words/nouns.ts'

const institutions = /^(?:university|college|school|institute|academy|museum|hospital|library|seminary)$/

/** The word a question uses for the kind of a name: "city", "party", "group", "person". */
export function kindOf(entity: Entity): string {
  if (entity.type === 'person') return 'person'
  if (entity.type === 'people') return 'community'
  // A kind that the name itself holds would give half the answer away.
  const noun = entity.name.toLowerCase().includes(entity.noun ?? ' ') ? (institutions.test(entity.noun ?? '') ? 'institution' : '') : (entity.noun ?? '')
  if (noun === 'institution') return noun
  if (entity.type === 'place') return /^(?:city|town|country|province|river|island|region|state|ocean|sea|lake|valley|village|district|mountain|desert|peninsula|port)$/.test(noun) ? noun : 'place'
  return groupNouns.has(noun) && !noun.endsWith('s') && noun !== 'leadership' && noun !== 'headquarters' ? noun : 'group'
}

/** The answer type and the family of a name. */
export function typeOf(entity: Entity): { answerType: AnswerType; family: Family } {
  if (entity.type === 'person') return { answerType: 'person', family: 'people' }
  if (entity.type === 'place') return { answerType: 'place', family: 'places' }
  return { answerType: 'group', family: 'relations' }
}

/** Every wording that counts as this name. */
export function acceptsOf(entity: Entity): string[] {
  return [...new Set([entity.name, ...(entity.short === null ? [] : [entity.short]), ...entity.aliases])]
}

const joins = (tokens: readonly Token[], k: number): boolean => tokens[k]?.tag === 'and' || tokens[k]?.lower === ','

/** A name among other names, of which each would be as right as the next. */
export function isListed(tokens: readonly Token[], i: number): boolean {
  const after = tokens[i + 1]?.lower === '(' ? tokens.findIndex((t, k) => k > i && t.lower === ')') + 1 : i + 1
  const skipThe = (k: number): number => (tokens[k]?.tag === 'det' ? k + 1 : k)
  const next = joins(tokens, after) ? tokens[skipThe(tokens[after + 1]?.tag === 'and' ? after + 2 : after + 1)] : undefined
  const back = tokens[i - 1]?.tag === 'det' ? i - 2 : i - 1
  const previous = joins(tokens, back) ? tokens[tokens[back - 1]?.lower === ',' ? back - 2 : back - 1] : undefined
  return next?.tag === 'name' || previous?.tag === 'name' || (previous?.lower === ')' && tokens[back]?.tag === 'and')
}

/** True when a name can be asked for where it stands: it is the thing itself and not a word that describes another. */
export function canBeAsked(reading: Reading, sentence: Sentence, i: number): boolean {
  const { tokens, place } = sentence
  const [before, token, next] = [tokens[i - 1], tokens[i], tokens[i + 1]]
  const entity = token?.mention?.entity
  if (token === undefined || entity === undefined || entity.type === 'quote' || entity.type === 'other') return false
  if (place.text[token.end] === '-' || place.text[token.start - 1] === '-' || /-\p{Ll}{4,}$/u.test(token.text)) return false
  if (entity === reading.country && entity !== reading.topic && entity.count > 4) return false
  const isBracketed = before?.lower === '(' && next?.lower === ')'
  const isShortened = next?.lower === '(' && tokens[i + 3]?.lower === ')' && tokens[i + 2]?.mention != null && tokens[i + 2]?.mention?.entity !== entity
  if (isBracketed || isShortened) return false
  // "the Bolt Fund for Nature": the name goes on.
  if (entity.type === 'group' && next?.lower === 'for' && tokens[i + 2]?.tag === 'name' && !/ for /.test(entity.name)) return false
  if (before?.lower === 'of' && (tokens[i - 2]?.tag === 'poss' || tokens[i - 2]?.tag === 'name')) return false
  if (next?.tag === 'poss') return entity.type === 'person'
  if (entity.type === 'place' && next !== undefined && /^(?:area|region|district|neighbou?rhood|border|province)$/.test(next.lower)) return true
  if (next?.tag === 'noun' || next?.tag === 'adj' || next?.tag === 'name' || next?.tag === 'ing' || next?.tag === 'part') return next.tag === 'noun' && entity.type === 'group' && memberNouns.has(next.lower) && tokens[i + 2]?.lower !== 'such'
  if (entity.type === 'people' && before?.tag === 'be') return false
  if (entity.type === 'people' && next !== undefined && !['be', 'have', 'finite', 'prep', 'punct', 'adv', 'modal'].includes(next.tag)) return false
  return !(before?.tag === 'adj' && before.lower === 'anti')
}

/** How much a clause says besides the answer: other names and dates in it, words of content, and whether it says "first" or "largest". */
export function anchorsOf(reading: Reading, sentence: Sentence, ranges: readonly TokenRange[], answer: TokenRange): { names: number; words: number; isSuperlative: boolean } {
  const inside = sentence.tokens.filter((_, i) => ranges.some((r) => i >= r[0] && i < r[1]) && !(i >= answer[0] && i < answer[1]))
  const names = inside.filter((t) => t.date !== null || (t.mention !== null && t.mention.entity !== reading.topic)).length
  const isSuperlative = inside.some((t) => /^(?:first|only|last|most|largest|biggest|oldest|newest|tallest|longest|highest|busiest|richest|deepest|main|youngest|greatest|smallest|earliest|fastest)$/.test(t.lower))
  return { names, isSuperlative, words: inside.filter((t) => ['noun', 'adj', 'finite', 'part', 'inf', 'ing', 'name', 'date', 'figure'].includes(t.tag)).length }
}
