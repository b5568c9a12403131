import type { ParsedWord, ParseWords } from '../model/parse.ts'
import { ok } from '../result.ts'
import type { Result } from '../result.ts'
import { applyLinear, applyRectified } from './apply-linear.ts'
import { chooseNames } from './choose-names.ts'
import { chooseRelations } from './choose-relations.ts'
import { chooseTags } from './choose-tags.ts'
import { embedWordsOf } from './embed-words.ts'
import { encodeSentence } from './encode-sentence.ts'
import { findLemma } from './find-lemma.ts'
import type { LemmaExceptions } from './find-lemma.ts'
import { findTree } from './find-tree.ts'
import { multiplyPlain } from './multiply.ts'
import type { Multiply } from './multiply.ts'
import { buildNetwork } from './network.ts'
import { readWeights } from './read-weights.ts'
import { scoreHeads } from './score-heads.ts'

/**
 * Opens the parser: `weights` is the weight file, unzipped; `lemmas` the exceptions beside it; `multiply` a kernel, the
 * plain one when none is given. The parse is the same, bit for bit, with every kernel and on every run. It keeps what
 * it worked out of the last few thousand words, and nothing else. Problems: those of readWeights and buildNetwork.
 */
export function openParser(weights: Uint8Array, lemmas: LemmaExceptions, multiply: Multiply = multiplyPlain): Result<ParseWords> {
  const opened = readWeights(weights)
  if (!opened.ok) return opened
  const built = buildNetwork(opened.value)
  if (!built.ok) return built
  const network = built.value
  const embedWords = embedWordsOf(network, multiply)
  return ok((words) => {
    if (words.length === 0) return []
    const { first, second } = encodeSentence(embedWords(words), network, multiply)
    const tags = chooseTags(applyLinear(first, network.tag, multiply), network.tags)
    const names = chooseNames(applyLinear(applyRectified(second, network.nameHidden, multiply), network.name, multiply), network.nameLabels)
    const scores = scoreHeads(second, network, multiply)
    const heads = findTree(scores, words.length)
    const relations = chooseRelations(second, heads, network, multiply)
    return words.map((form, at): ParsedWord => {
      const head = heads[at] ?? -1
      const { tag, fineTag } = tags[at] ?? { tag: 'X', fineTag: 'FW' }
      const certainty = Math.exp(scores[at * (words.length + 1) + head + 1] ?? -Infinity)
      return { form, tag, fineTag, lemma: findLemma(form, fineTag, lemmas), head, relation: relations[at] ?? 'dep', certainty, name: names[at] ?? null }
    })
  })
}
