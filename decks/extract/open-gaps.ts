import { answerOf, weightOf } from './answer-words.ts'
import { figureHints, figureTypes } from './extract-figures.ts'
import { hintForDate } from './ask-when.ts'
import { askWordOf } from './ask-word.ts'
import type { Asked } from './open-finding.ts'
import type { ToldClause } from './tell-clause.ts'
import { childrenOf } from './tree.ts'
import type { Tree, TreeWord } from './tree.ts'

/** A name among others joined by commas or "and": each is as right as the next. */
const isListed = (tree: Tree, word: TreeWord): boolean => (word.relation === 'conj' && tree.words[word.head]?.tag !== 'VERB') || childrenOf(tree, word, 'conj').some((w) => w.tag !== 'VERB')
const describes = (word: TreeWord): boolean => ['compound', 'amod', 'det', 'flat', 'nummod'].includes(word.relation)

/** Gaps for the names, dates and weighty phrases of a stretch of words that no question asks for. */
export function askGaps(told: ToldClause, words: readonly TreeWord[], prefix = 'gap'): Asked[] {
  const { tree, pointers } = told.item
  const dates = new Set<unknown>()
  return words.flatMap((word): Asked[] => {
    if (pointers.at.has(word.index) && word.date === null) return []
    if (word.figure !== null) {
      const isSmall = /^(?:one|two|three|1|2|3)$/i.test(word.figure.text)
      if (prefix !== 'whole' || isSmall || word.figure.isAdjective || isListed(tree, word)) return []
      return [{ frame: 'whole-figure', head: word, answer: [word], wh: null, hint: figureHints[word.figure.kind], answerType: figureTypes[word.figure.kind], family: 'figures', arcs: [], weight: 3 }]
    }
    if (word.date !== null) {
      if (dates.has(word.date) || word.date.grain === 'relative') return []
      dates.add(word.date)
      return [{ frame: `${prefix}-date`, head: word, answer: tree.words.filter((w) => w.date === word.date), wh: null, hint: hintForDate(word.date), answerType: word.date.grain === 'year' ? 'year' : 'date', family: 'dates', arcs: [], weight: 3 }]
    }
    if (isListed(tree, word) || describes(word)) return []
    if (word.mention !== null) {
      const { type } = word.mention.entity
      if (type === 'quote' || type === 'people' || (word.relation === 'nmod' && word.subtype === 'poss' && type !== 'person')) return []
      const ask = askWordOf(tree, word)
      return [{ frame: `${prefix}-name`, head: word, answer: [word], wh: null, hint: ask.kind === 'thing' ? 'name' : ask.hint, answerType: ask.kind === 'thing' ? 'name' : ask.answerType, family: ask.family, arcs: [], weight: 3 }]
    }
    if (word.tag !== 'NOUN' || !['obj', 'obl', 'nmod', 'nsubj'].includes(word.relation)) return []
    const answer = answerOf(tree, word)
    if (answer === null || weightOf(answer, word) < 2 || answer.some((w) => w.mention !== null && w.relation !== 'amod') || childrenOf(tree, word, 'nummod').length > 0) return []
    const ask = askWordOf(tree, word)
    return [{ frame: `${prefix}-phrase`, head: word, answer, wh: null, hint: ask.hint, answerType: 'phrase', family: ask.family, arcs: [word.certainty], weight: weightOf(answer, word) }]
  })
}
