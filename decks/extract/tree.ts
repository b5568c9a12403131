import type { ParseWords } from '../model/parse.ts'
import type { DateSpan } from './date-span.ts'
import type { Mention } from './entity.ts'
import type { FigureSpan } from './find-figures.ts'
import type { Stretch } from './parse-input.ts'
import { listInputWords } from './parse-input.ts'
import { parseSurely } from './parse-surely.ts'
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

/** The base form of a verb by our table, else by the parser; a guess of the parser that does not begin like the word is not believed. */
function lemmaOf(lower: string, tag: string, lemma: string): string {
  if (tag !== 'VERB' && tag !== 'AUX') return lemma
  const known = readVerb(lower)?.lemma
  if (known != null) return known
  const stem = lower.replace(/ed$/, '')
  if (stem !== lower && readVerb(stem)?.lemma === stem) return stem
  return lower.endsWith('ed') && !lower.startsWith(lemma.replace(/[ey]$/, '')) ? lower.replace(/ed$/, '') : lemma
}

/** Parses a sentence; null when it is too long or has no words. */
export function readTree(text: string, tokens: readonly Token[], parse: ParseWords): Tree | null {
  const { speaker, left } = peelSentence(text, tokens)
  const input = listInputWords(tokens, left)
  if (input.length < 3 || input.length > mostWords) return null
  const parsed = parseSurely(input, tokens, parse)
  const children: number[][] = input.map(() => [])
  for (const [i, { head }] of parsed.entries()) children[head]?.push(i)
  const words = input.flatMap((word, index): TreeWord[] => {
    const p = parsed[index]
    const token = tokens[word.token]
    if (p === undefined || token === undefined) return []
    const [relation = 'dep', subtype = ''] = p.relation.split(':')
    const own = text.slice(word.start, word.end)
    const isMark = own === ''
    const isName = token.mention !== null && token.mention.entity.type !== 'people' && token.mention.entity.type !== 'quote'
    const isNounTag = p.tag === 'NOUN' || p.tag === 'PROPN' || p.tag === 'ADJ' || p.tag === 'X'
    const tag = isName && isNounTag ? 'PROPN' : p.tag
    return [{ index, start: word.start, end: word.end, text: own, lower: own === '' ? word.form : own.toLowerCase(), lemma: lemmaOf(own.toLowerCase(), tag, p.lemma), tag, fineTag: p.fineTag, head: p.head, relation, subtype, certainty: p.certainty, kind: p.name, children: children[index] ?? [], token: word.token, mention: isMark ? null : token.mention, date: isMark ? null : token.date, figure: isMark ? null : token.figure }]
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
