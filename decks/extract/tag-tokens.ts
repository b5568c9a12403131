import * as words from './words/function-words.ts'
import { nounLikeVerbs } from './words/verbs.ts'
import { readVerb } from './verb-forms.ts'
import type { Tag, Token } from './token.ts'

type Bare = Omit<Token, 'tag'>
type Draft = { -readonly [K in keyof Token]: Token[K] }

/** Tags that a word has by itself, whatever stands around it. */
function closedTag(lower: string): Tag | null {
  if (/^['’](?:s)?$/.test(lower)) return 'poss'
  if (/^[^\p{L}\d]/u.test(lower)) return 'punct'
  if (words.beForms.has(lower)) return 'be'
  if (words.haveForms.has(lower)) return 'have'
  if (words.doForms.has(lower)) return 'do'
  if (words.modals.has(lower)) return 'modal'
  if (lower === 'not' || lower === "n't") return 'not'
  if (lower === 'that') return 'that'
  if (lower === 'but' || lower === 'yet') return 'but'
  if (words.coordinators.has(lower)) return 'and'
  if (words.possessives.has(lower) && lower !== 'whose') return 'poss'
  if (words.relatives.has(lower)) return 'rel'
  if (lower === 'according') return 'prep'
  if (/^(?:although|though|when|while|because|if|unless|whereas|whenever|whether)$/.test(lower)) return 'sub'
  if (lower === 'there' || words.personalSubjects.has(lower) || /^(?:him|them|me|us|himself|herself|itself|themselves)$/.test(lower)) return 'pron'
  if (words.determiners.has(lower)) return 'det'
  if (lower === 'to') return 'to'
  if (words.prepositions.has(lower)) return 'prep'
  if (words.adverbs.has(lower)) return 'adv'
  return null
}

const isNounish = (t: Draft | undefined): boolean => t !== undefined && (t.tag === 'noun' || t.tag === 'name' || t.tag === 'figure' || t.tag === 'date')
const opensPhrase = (t: Draft | undefined): boolean => t !== undefined && ['det', 'poss', 'adj', 'figure'].includes(t.tag)
const startsObject = (t: Draft | undefined): boolean => t !== undefined && (['det', 'poss', 'name', 'figure', 'date', 'that', 'prep', 'to', 'adv', 'pron', 'adj'].includes(t.tag) || (t.tag === 'noun' && t.lower.endsWith('s')))
const isPlural = (t: Draft): boolean => /(?:[^s]s|people|men|women|children|police|media|majority|militia)$/.test(t.lower) || t.lower === 'they' || (t.figure !== null && t.figure.kind === 'percentage')

/** A word in -ed or an irregular past: part of a verb group, an adjective before its noun, or a verb of its own. */
function tagPast(tokens: Draft[], i: number): Tag {
  const [previous, next] = [tokens[i - 1], tokens[i + 1]]
  let k = i - 1
  while (tokens[k]?.tag === 'adv' || tokens[k]?.tag === 'not') k--
  const afterAdverb = tokens[k]
  if (afterAdverb?.tag === 'be' || afterAdverb?.tag === 'have') return 'part'
  const word = tokens[i]
  if (word !== undefined && !word.forms.has('past')) return next?.tag === 'noun' && previous?.tag !== 'and' ? 'adj' : 'part'
  if (next !== undefined && isNounish(next) && next.tag !== 'date' && (previous === undefined || opensPhrase(previous) || ['prep', 'to'].includes(previous.tag) || (previous.tag === 'punct' && previous.lower !== ','))) return previous?.tag !== 'prep' && previous?.tag !== 'to' && (previous?.lower === 'that' || next.tag === 'name' || next.tag === 'figure') ? 'finite' : 'adj'
  if (opensPhrase(previous) && previous?.tag !== 'figure' && previous?.lower !== 'all' && previous?.lower !== 'both') return 'adj'
  if ((previous?.tag === 'figure' || previous?.lower === 'of') && isNounish(next)) return 'adj'
  if (previous?.tag === 'and' && next?.tag === 'noun' && (tokens[i - 2]?.tag === 'adj' || tokens[i - 2]?.tag === 'noun') && !startsObject(next)) return 'adj'
  return 'finite'
}

/** A word that may be a noun or a present-tense verb: a verb only when a subject stands before it and it has somewhere to go. */
function isPresentVerb(tokens: Draft[], i: number): boolean {
  const word = tokens[i]
  if (word === undefined) return false
  const skip = tokens[i - 1]?.tag === 'adv' ? 2 : 1
  const [previous, next] = [tokens[i - skip], tokens[i + 1]]
  if (previous === undefined || next === undefined) return false
  if (['be', 'have', 'modal', 'finite', 'do'].includes(next.tag)) return false
  const isPronoun = previous.tag === 'pron' || /^(?:these|those|both|some|many|most|others)$/.test(previous.lower) || previous.tag === 'rel' || (previous.tag === 'that' && skip === 1)
  if (previous.tag === 'det' && (word.forms.has('s') || (nounLikeVerbs.has(word.lemma ?? '') && !['det', 'name', 'pron'].includes(next.tag)))) return false
  if (isPronoun) return startsObject(next) || next.tag === 'noun' || next.tag === 'ing' || next.tag === 'part' || next.tag === 'punct'
  const closesInsertion = previous.lower === ',' || previous.lower === ')'
  if (!closesInsertion && !isNounish(previous)) return previous.tag === 'and' && startsObject(next) && (!nounLikeVerbs.has(word.lemma ?? '') || next.tag === 'that') && tokens.slice(0, i).some((t) => t.tag === 'finite' || t.tag === 'be' || t.tag === 'have')
  if (closesInsertion && skip === 1 && nounLikeVerbs.has(word.lemma ?? '') && !/^(?:that|a|an|the|to)$/.test(next.lower)) return false
  const isPluralBefore = tokens.slice(0, i).some((t) => t.lower === 'are' || t.lower === 'were' || t.lower === 'have')
  if (closesInsertion) return (word.forms.has('s') || (isPluralBefore && word.forms.has('base') && ['det', 'poss'].includes(next.tag))) && startsObject(next)
  if (previous.tag === 'date') return false
  if (word.forms.has('s') !== !isPlural(previous) && previous.tag !== 'name') return false
  if (word.forms.has('base') && !word.forms.has('s') && previous.tag === 'name' && previous.mention?.entity.type === 'person') return false
  if (previous.mention?.entity.type === 'people' && !word.forms.has('s') && !previous.lower.endsWith('s')) return false
  if (nounLikeVerbs.has(word.lemma ?? '')) return ['det', 'poss', 'that', 'name', 'figure', 'pron'].includes(next.tag) || (next.tag === 'to' && word.forms.has('s') && (tokens[i + 2]?.forms.has('base') === true || tokens[i + 2]?.tag === 'have' || tokens[i + 2]?.lower === 'be')) || /^(?:in|on|about|for)$/.test(next.lower) && word.forms.has('s') && /^(?:work|end|start|stand|rank|focus|border|range|result|rise)$/.test(word.lemma ?? '')
  return startsObject(next) || next.tag === 'noun' || next.tag === 'ing' || next.tag === 'part' || next.lower === '.'
}

function isInfinitive(tokens: Draft[], i: number): boolean {
  let k = i - 1
  while (tokens[k]?.tag === 'adv' || tokens[k]?.tag === 'not') k--
  const before = tokens[k]
  if (before === undefined) return false
  if (before.tag === 'modal' || before.tag === 'do') return true
  if (before.tag !== 'to' || k < i - 2) return false
  const next = tokens[i + 1]
  return !nounLikeVerbs.has(tokens[i]?.lemma ?? '') || (next !== undefined && startsObject(next) && next.lower !== 'of')
}

function tagWord(tokens: Draft[], i: number): Tag {
  const word = tokens[i]
  if (word === undefined) return 'noun'
  const { lower, forms } = word
  const [previous, next] = [tokens[i - 1], tokens[i + 1]]
  if (forms.size === 0) {
    if (words.adjectives.has(lower) || /(?:ous|ful|less|able|ible|ical|ish|ive|ary)$/.test(lower)) return 'adj'
    if (/[a-z]{3}ly$/.test(lower) && !/^(?:family|assembly|ally|supply|reply|monopoly|anomaly|butterfly|italy|july|fly|early|only|likely|unlikely|friendly|costly|daily|weekly|monthly|yearly|elderly|deadly|lonely)$/.test(lower)) return 'adv'
    return 'noun'
  }
  if (forms.has('ing') && !forms.has('base')) {
    if (words.eventGerunds.has(lower) && (opensPhrase(previous) || next?.lower === 'of' || previous?.tag === 'name' || previous?.tag === 'date' || previous?.tag === 'noun')) return 'noun'
    if (opensPhrase(previous) && (next?.lower === 'of' || !isNounish(next))) return 'noun'
    return opensPhrase(previous) && isNounish(next) ? 'adj' : 'ing'
  }
  if ((forms.has('base') || forms.has('part')) && (forms.has('base') || !forms.has('past')) && isInfinitive(tokens, i)) return 'inf'
  if (forms.has('past') || forms.has('part')) {
    if (forms.has('base')) {
      const after = tokens[i - 1]?.tag === 'be' || tokens[i - 1]?.tag === 'have'
      if (after) return 'part'
      if (isPresentVerb(tokens, i)) return 'finite'
      if (opensPhrase(previous) || previous?.tag === 'prep' || !isNounish(previous) && previous?.tag !== 'pron' && previous?.tag !== 'rel') return 'noun'
      return isNounish(next) || opensPhrase(next) ? 'finite' : 'noun'
    }
    return tagPast(tokens, i)
  }
  return isPresentVerb(tokens, i) ? 'finite' : words.adjectives.has(lower) ? 'adj' : 'noun'
}

function retag(tokens: Draft[], i: number): void {
  const token = tokens[i]
  if (token === undefined || token.mention !== null || token.date !== null || token.figure !== null) return
  if (closedTag(token.lower) === null) token.tag = tagWord(tokens, i)
}

/** Gives each token its tag: closed classes by list, verbs by form and by what stands around them, the rest nouns. */
export function tagTokens(bare: readonly Bare[]): Token[] {
  const tokens: Draft[] = bare.map((t) => {
    if (t.date !== null) return { ...t, tag: 'date' }
    if (t.figure !== null) return { ...t, tag: t.figure.isAdjective ? 'adj' : 'figure' }
    if (t.mention !== null) return { ...t, tag: 'name' }
    const closed = closedTag(t.lower)
    const verb = closed === null ? readVerb(t.lower) : null
    return { ...t, tag: closed ?? 'noun', lemma: verb?.lemma ?? null, forms: verb?.forms ?? t.forms }
  })
  // Twice, because a verb is read by its right neighbour too, which the first round has not tagged yet.
  for (let round = 0; round < 2; round++) for (let i = 0; i < tokens.length; i++) retag(tokens, i)
  for (const [i, token] of tokens.entries()) {
    const next = tokens[i + 1]
    if (token.tag === 'that' && next !== undefined && (next.tag === 'noun' || next.tag === 'adj') && !tokens.slice(i + 1, i + 5).some((t) => t.tag === 'finite' || t.tag === 'be' || t.tag === 'have' || t.tag === 'modal') && tokens[i - 1]?.tag !== 'noun') token.tag = 'det'
  }
  return tokens
}
