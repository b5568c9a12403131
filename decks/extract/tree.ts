import type { ParsedWord, ParseWords } from '../model/parse.ts'
import type { DateSpan } from './date-span.ts'
import type { Mention } from './entity.ts'
import type { FigureSpan } from './find-figures.ts'
import type { InputWord, Stretch } from './parse-input.ts'
import { listInputWords } from './parse-input.ts'
import { peelSentence } from './peel-sentence.ts'
import type { Token } from './token.ts'
import { readVerb } from './verb-forms.ts'

/** A word in the tree of its sentence. Offsets are those of the sentence; `relation` is without its subtype, which is `subtype`. */
export interface TreeWord {
  readonly index: number
  readonly start: number
  readonly end: number
  readonly text: string
  readonly lower: string
  readonly lemma: string
  readonly tag: string
  readonly fineTag: string
  readonly head: number
  readonly relation: string
  readonly subtype: string
  readonly certainty: number
  readonly kind: 'person' | 'place' | 'group' | null
  readonly children: readonly number[]
  /** The token of the sentence that it comes from. */
  readonly token: number
  readonly mention: Mention | null
  readonly date: DateSpan | null
  readonly figure: FigureSpan | null
}

/** The tree of a sentence, who is named as saying it, and what was left out of it. */
export interface Tree {
  readonly text: string
  readonly words: readonly TreeWord[]
  readonly speaker: Stretch | null
  readonly left: readonly Stretch[]
}

/** Sentences longer than this are not parsed: no card comes of them, and reading one costs its length squared. */
const mostWords = 90

const lemmaOf = (lower: string, tag: string, lemma: string): string => (tag === 'VERB' || tag === 'AUX' ? (readVerb(lower)?.lemma ?? lemma) : lemma)

/** A past tense that every parser knows, for one that it took for a noun: "the party split", "an earthquake struck". */
const plainPast = 'took'

/** Parses, and once more with a plain verb where the words of the sentence have a past tense and the parser saw none. */
function readTwice(input: readonly InputWord[], tokens: readonly Token[], parse: ParseWords): readonly ParsedWord[] {
  const forms = input.map((w) => w.form)
  const first = parse(forms)
  const missed = input.flatMap((w, i) => {
    const token = tokens[w.token]
    const isPast = token?.tag === 'finite' && token.forms.has('past') && token.text === w.form
    return isPast && (!/^(?:VERB|AUX)$/.test(first[i]?.tag ?? '') || /^(?:amod|compound|flat)/.test(first[i]?.relation ?? '')) ? [i] : []
  })
  if (missed.length === 0) return first
  const second = parse(forms.map((form, i) => (missed.includes(i) ? plainPast : form)))
  if (!missed.every((i) => second[i]?.fineTag === 'VBD')) return first
  return second.map((p, i) => (missed.includes(i) ? { ...p, form: forms[i] ?? p.form, lemma: forms[i] ?? p.lemma, certainty: Math.min(p.certainty, 0.93) } : p))
}

const isSubject = (p: ParsedWord | undefined): boolean => p?.relation.startsWith('nsubj') === true

/**
 * Mends what the parser most often gets wrong about names: "the dairy group Acme sold ..." and "Ana Lima, the minister,
 * said ..." read as two subjects of one verb. The first is the subject, the second says what it is.
 */
function mendSubjects(parsed: readonly ParsedWord[], input: readonly InputWord[], tokens: readonly Token[]): readonly ParsedWord[] {
  const mended = [...parsed]
  const isName = (i: number): boolean => tokens[input[i]?.token ?? -1]?.mention != null && tokens[input[i]?.token ?? -1]?.mention?.entity.type !== 'people'
  for (const [i, p] of parsed.entries()) {
    const next = parsed[i + 1]
    if (isSubject(p) && isSubject(next) && p.head === next?.head && p.tag === 'NOUN' && isName(i + 1)) mended[i + 1] = { ...next, head: i, relation: 'appos' }
    if (!isName(i) || parsed[i + 1]?.form !== ',' || (i > 0 && !/^(?:det|compound|amod)/.test(parsed[i - 1]?.relation ?? '')) || isSubject(p)) continue
    const at = parsed.findIndex((q, k) => k > i + 1 && k < i + 14 && isSubject(q) && parsed.slice(k, p.head > k ? p.head : k + 8).some((x) => x.form === ','))
    const subject = parsed[at]
    if (subject === undefined || !(p.head === at || p.head === subject.head) || /^(?:obj|conj|nmod:poss)$/.test(p.relation) || parsed.slice(i + 2, at).some((x) => x.tag === 'VERB' || x.form === ',')) continue
    mended[i] = { ...p, head: subject.head, relation: subject.relation, certainty: subject.certainty }
    mended[at] = { ...subject, head: i, relation: 'appos' }
  }
  return mendMissing(mended, isName)
}

/** "On October 20, Ana Lima, who ..., signed ...": the verb of the sentence has no subject, and the name between commas hangs on the date. */
function mendMissing(parsed: ParsedWord[], isName: (i: number) => boolean): readonly ParsedWord[] {
  const root = parsed.findIndex((p) => p.head < 0)
  if (parsed[root]?.tag !== 'VERB' || parsed.some((p) => p.head === root && /^(?:nsubj|csubj|expl)/.test(p.relation))) return parsed
  const opens = (i: number): boolean => i === 0 || parsed[i - 1]?.form === ',' || (parsed[i - 1]?.relation === 'det' && (i === 1 || parsed[i - 2]?.form === ','))
  const at = parsed.findIndex((p, i) => i < root && isName(i) && /^(?:appos|nmod|obl|flat|compound|conj|dep|parataxis|list|nsubj)/.test(p.relation) && opens(i) && (parsed[i + 1]?.form === ',' || i + 1 === root || (i + 2 === root && parsed[i + 1]?.tag === 'ADV')) && (parsed[root - 1]?.form === ',' || i >= root - 2))
  const name = parsed[at]
  if (name === undefined) return parsed
  const isPassive = parsed.some((p) => p.head === root && p.relation === 'aux:pass')
  return parsed.map((p, i) => (i === at ? { ...p, head: root, relation: isPassive ? 'nsubj:pass' : 'nsubj', certainty: 0.88 } : i > at && i < root && p.head === name.head && /^(?:acl|appos)/.test(p.relation) ? { ...p, head: at } : p))
}

/** Parses a sentence; null when it is too long or has no words. */
export function readTree(text: string, tokens: readonly Token[], parse: ParseWords): Tree | null {
  const { speaker, left } = peelSentence(text, tokens)
  const input = listInputWords(tokens, left)
  if (input.length < 3 || input.length > mostWords) return null
  const parsed = mendSubjects(readTwice(input, tokens, parse), input, tokens)
  const children: number[][] = input.map(() => [])
  for (const [i, { head }] of parsed.entries()) children[head]?.push(i)
  const words = input.flatMap((word, index): TreeWord[] => {
    const p = parsed[index]
    const token = tokens[word.token]
    if (p === undefined || token === undefined) return []
    const [relation = 'dep', subtype = ''] = p.relation.split(':')
    const own = text.slice(word.start, word.end)
    const isName = token.mention !== null && token.mention.entity.type !== 'people' && token.mention.entity.type !== 'quote'
    const isNounTag = p.tag === 'NOUN' || p.tag === 'PROPN' || p.tag === 'ADJ' || p.tag === 'X'
    const tag = isName && isNounTag ? 'PROPN' : p.tag
    return [{ index, start: word.start, end: word.end, text: own, lower: own === '' ? word.form : own.toLowerCase(), lemma: lemmaOf(own.toLowerCase(), tag, p.lemma), tag, fineTag: p.fineTag, head: p.head, relation, subtype, certainty: p.certainty, kind: p.name, children: children[index] ?? [], token: word.token, mention: token.mention, date: token.date, figure: token.figure }]
  })
  return words.length === input.length ? { text, words, speaker, left } : null
}

/** The children of a word with one of the relations. */
export function childrenOf(tree: Tree, word: TreeWord, ...relations: readonly string[]): TreeWord[] {
  return word.children.flatMap((i) => {
    const child = tree.words[i]
    return child !== undefined && (relations.length === 0 || relations.includes(child.relation)) ? [child] : []
  })
}

/** The word and all below it, in the order of the sentence; branches for which `cut` holds are left out. */
export function collectBranch(tree: Tree, word: TreeWord, cut: (child: TreeWord, parent: TreeWord) => boolean = () => false): TreeWord[] {
  const found: TreeWord[] = []
  const visit = (w: TreeWord): void => {
    found.push(w)
    for (const child of childrenOf(tree, w)) if (!cut(child, w)) visit(child)
  }
  visit(word)
  return found.toSorted((a, b) => a.index - b.index)
}
