import type { ParsedWord, ParseWords } from '../model/parse.ts'
import { splitWords } from '../parse/split-words.ts'
import type { TreebankWord } from './read-treebank.ts'

/** Percent of the words with the right universal tag, the right head, and the right head and relation (with its subtype). */
export interface ParseScore {
  readonly words: number
  readonly tags: number
  readonly heads: number
  readonly relations: number
}

/** A sentence as the treebank has it, and as it was parsed from the treebank's own words. */
export interface ComparedSentence {
  readonly gold: readonly TreebankWord[]
  readonly parsed: readonly ParsedWord[]
}

/** Scores parses of the treebank's own words. */
export function scoreParse(sentences: readonly ComparedSentence[]): ParseScore {
  const count = { words: 0, tags: 0, heads: 0, relations: 0 }
  for (const { gold, parsed } of sentences) {
    for (const [at, word] of gold.entries()) {
      const right = parsed[at]?.head === word.head - 1
      count.words += 1
      count.tags += Number(parsed[at]?.tag === word.tag)
      count.heads += Number(right)
      count.relations += Number(right && parsed[at]?.relation === word.relation)
    }
  }
  return toPercent(count, count.words)
}

/**
 * Scores parses of text: the sentence is written out, split by splitWords and parsed. A word counts when it has the same
 * characters as the treebank's, and so has its head. The figures are F1, as in the CoNLL 2018 shared task
 * (https://universaldependencies.org/conll18/evaluation.html), but with subtypes of relations; `words` is F1 too.
 */
export function scoreText(sentences: readonly (readonly TreebankWord[])[], parse: ParseWords): ParseScore {
  const count = { words: 0, tags: 0, heads: 0, relations: 0 }
  let both = 0
  for (const gold of sentences) {
    const { text, starts } = writeOut(gold)
    const words = splitWords(text)
    const parsed = parse(words.map(({ form }) => form))
    both += gold.length + words.length
    const spanOf = new Map(words.map(({ start, end }, at) => [`${start}-${end}`, at]))
    const goldSpan = (at: number): string => `${starts[at] ?? -1}-${(starts[at] ?? -1) + (gold[at]?.form.length ?? 0)}`
    for (const [at, word] of gold.entries()) {
      const found = spanOf.get(goldSpan(at))
      const mine = found === undefined ? undefined : parsed[found]
      if (!mine) continue
      const head = word.head === 0 ? -1 : (spanOf.get(goldSpan(word.head - 1)) ?? -2)
      count.words += 1
      count.tags += Number(mine.tag === word.tag)
      count.heads += Number(mine.head === head)
      count.relations += Number(mine.head === head && mine.relation === word.relation)
    }
  }
  const percent = toPercent(count, both / 2)
  return { ...percent, words: (200 * count.words) / both }
}

/** The training pack does not say which contractions were written as one; all are. */
const contracted = /^(?:n['’]t|['’](?:s|re|ve|ll|d|m)?)$/i

function writeOut(words: readonly TreebankWord[]): { text: string; starts: number[] } {
  const starts: number[] = []
  let text = ''
  for (const [at, { form, fineTag }] of words.entries()) {
    const before = words[at - 1]
    if (before?.spaceAfter === true && !(contracted.test(form) && fineTag !== '``' && fineTag !== "''")) text += ' '
    starts.push(text.length)
    text += form
  }
  return { text, starts }
}

function toPercent(count: ParseScore, whole: number): ParseScore {
  return { words: count.words, tags: (100 * count.tags) / whole, heads: (100 * count.heads) / whole, relations: (100 * count.relations) / whole }
}
