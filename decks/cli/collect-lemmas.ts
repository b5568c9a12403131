import type { LemmaExceptions } from '../parse/find-lemma.ts'
import { findLemma } from '../parse/find-lemma.ts'
import type { TreebankWord } from './read-treebank.ts'

const listed = /^(?:VB[DGNPZ]|MD|NNS|JJ[RS]|RB[RS])$/

/**
 * The exceptions that the rules of findLemma need to give a treebank's lemmas: for each form and tag, the lemma it most
 * often has there, of equals the one seen first, where the rules say another. In the order of tags and forms.
 */
export function collectLemmas(sentences: readonly (readonly TreebankWord[])[]): LemmaExceptions {
  const counts = new Map<string, Map<string, number>>()
  for (const { form, fineTag, lemma } of sentences.flat()) {
    if (!listed.test(fineTag) || !/^['’]?[a-z]+$/i.test(form)) continue
    const key = `${fineTag} ${form.toLowerCase().replaceAll('’', "'")}`
    const seen = counts.get(key) ?? new Map<string, number>()
    seen.set(lemma.toLowerCase(), (seen.get(lemma.toLowerCase()) ?? 0) + 1)
    counts.set(key, seen)
  }
  const exceptions: Record<string, Record<string, string>> = {}
  for (const [key, seen] of [...counts].sort(([one], [other]) => (one < other ? -1 : 1))) {
    const [tag = '', form = ''] = key.split(' ')
    const [lemma, count] = [...seen].reduce((best, next) => (next[1] > best[1] ? next : best))
    // What only once is a modal or present is a slip of the pen.
    if (count === 1 && /^(?:MD|VBP|VBZ)$/.test(tag)) continue
    if (findLemma(form, tag, {}) !== lemma) (exceptions[tag] ??= {})[form] = lemma
  }
  return exceptions
}

/** Percent of the words whose form may differ from their lemma that get the treebank's lemma. */
export function scoreLemmas(sentences: readonly (readonly TreebankWord[])[], exceptions: LemmaExceptions): number {
  const words = sentences.flat().filter(({ fineTag }) => listed.test(fineTag))
  return (100 * words.filter(({ form, fineTag, lemma }) => findLemma(form, fineTag, exceptions) === lemma.toLowerCase()).length) / words.length
}
