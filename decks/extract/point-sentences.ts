import { findYear, withYear } from './date-years.ts'
import type { Entity } from './entity.ts'
import { singularOf } from './noun-kind.ts'
import { pointDefinites } from './point-definites.ts'
import type { Candidate, Focus } from './point-pronouns.ts'
import { candidateOf, pointPronouns } from './point-pronouns.ts'
import type { Pointer, Pointers } from './pointer.ts'
import type { Reading, Sentence } from './reading.ts'
import type { References } from './references.ts'
import { childrenOf } from './tree.ts'
import type { Tree, TreeWord } from './tree.ts'

/** A sentence with its tree and with what its words point to. */
export interface TreeSentence {
  readonly sentence: Sentence
  readonly tree: Tree
  readonly pointers: Pointers
}

const loose = /^(?:we|our|ours|us|i|my|me|mine|you|your|yours|here|another|others|such|latter|former|ours|theirs|mine|one|ones|oneself|same)$/
const bare = /^(?:this|that|these|those|each|both|some|many|others|all|another|neither|either|none)$/

/** Words that point somewhere and are no personal pronouns: "we", "this", "the same", "there", "later that year". */
function pointLoose(tree: Tree, known: Map<number, Pointer>): void {
  const set = (from: number, sure = 0): void => void known.set(from, { from, to: from + 1, text: null, antecedent: null, entity: null, sure })
  for (const word of tree.words) {
    if (known.has(word.index)) continue
    if (word.relation === 'amod' && /^(?:further|remaining|following|previous|subsequent|respective|aforementioned|latest|new|main|original)$/.test(word.lower) && childrenOf(tree, tree.words[word.head] ?? word, 'nmod', 'compound', 'appos').length === 0) set(word.index, 0.45)
    const next = tree.words[word.index + 1]?.lower
    if (loose.test(word.lower) && word.mention === null) {
      const isFine = (word.lower === 'such' && (next === 'as' || word.relation === 'case' || word.relation === 'fixed' || word.relation === 'det')) || (word.lower === 'one' && (next === 'of' || word.relation === 'nummod')) || (word.lower === 'former' && word.relation === 'amod') || (word.lower === 'us' && word.text === 'US')
      if (!isFine) set(word.index)
    } else if (word.tag === 'PRON' && bare.test(word.lower) && next !== 'of' && /^(?:nsubj|obj|obl|nmod)$/.test(word.relation) && (word.lower !== 'that' || word.fineTag === 'DT')) set(word.index)
    else if (word.tag === 'ADV' && /^(?:there|then|thereafter|elsewhere|otherwise)$/.test(word.lower) && /^(?:advmod|obl)$/.test(word.relation)) set(word.index)
    else if (/^(?:later|earlier|afterwards?|before|previously)$/.test(word.lower) && word.relation !== 'case' && word.relation !== 'mark' && (tree.words[word.index - 1]?.figure?.kind === 'duration' || /^(?:years?|months?|weeks?|days?|hours?|decades?)$/.test(tree.words[word.index - 1]?.lower ?? ''))) set(word.index, 0.35)
    else if (word.tag === 'DET' && word.relation !== 'det' && /^(?:this|these|those|both|each)$/.test(word.lower)) set(word.index)
  }
}

/** "On December 19": the year comes from what was told before. */
function pointDates(reading: Reading, sentence: Sentence, tree: Tree, known: Map<number, Pointer>): void {
  for (const word of tree.words) {
    if (word.date === null || !word.date.edtf.startsWith('XXXX') || tree.words[word.index - 1]?.date === word.date) continue
    const found = findYear(reading, sentence, word.date)
    const to = tree.words.findLastIndex((w) => w.date === word.date) + 1
    known.set(word.index, { from: word.index, to, text: found === null ? null : withYear(word.date.text, found.year), antecedent: null, entity: null, sure: found?.sure ?? 0.3 })
  }
}

const rootOf = (tree: Tree): TreeWord | undefined => tree.words.find((w) => w.head < 0)

/** The subject of the main clause as the next sentence would take it up. */
function subjectOf(tree: Tree, known: ReadonlyMap<number, Pointer>): Candidate | null {
  const root = rootOf(tree)
  const subject = root === undefined ? undefined : childrenOf(tree, root, 'nsubj').find((w) => w.index < root.index)
  if (subject === undefined) return null
  const pointer = known.get(subject.index) ?? known.get(childrenOf(tree, subject, 'det')[0]?.index ?? -1)
  const named = childrenOf(tree, subject, 'appos').find((w) => w.mention?.entity.type === 'person')
  return pointer === undefined && named !== undefined ? candidateOf(tree, named, undefined) : candidateOf(tree, subject, pointer)
}

function focusAfter(item: { tree: Tree; known: ReadonlyMap<number, Pointer>; sentence: Sentence }): Focus {
  const subject = subjectOf(item.tree, item.known)
  const named = [...item.sentence.mentions.map((m) => m.entity), ...[...item.known.values()].flatMap((p) => (p.entity === null ? [] : [p.entity]))]
  return { subject, persons: new Set(named.filter((e) => e.type === 'person')), others: new Set(named.filter((e) => e.type === 'group' || e.type === 'place' || e.type === 'other').filter((e) => e !== subject?.entity)) }
}

/** Reports have paragraphs of one sentence: a new one may go on about the same, with less certainty; after a heading only about the topic. */
function acrossParagraphs(focus: Focus, reading: Reading, isSameSection: boolean): Focus {
  const isTopic = focus.subject !== null && focus.subject.entity !== null && focus.subject.entity === reading.topic
  const subject = focus.subject === null || (!isTopic && !isSameSection) ? null : { ...focus.subject, sure: focus.subject.sure * (isTopic ? 1 : 0.9) }
  return { subject, persons: isSameSection ? focus.persons : new Set([...focus.persons].filter((e) => e === reading.topic)), others: new Set() }
}

const nobody: Focus = { subject: null, persons: new Set(), others: new Set() }

/** Tells of every parsed sentence what its pronouns and definite phrases stand for, in the order of the text. */
export function pointSentences(reading: Reading, trees: readonly (Tree | null)[], references: readonly References[]): TreeSentence[] {
  const found: TreeSentence[] = []
  const nouns = new Map<string, number>()
  const names = new Map<Entity, number>()
  let focus = nobody
  let text = -1
  for (const sentence of reading.sentences) {
    const tree = trees[sentence.index] ?? null
    const own = references[sentence.index]
    if (sentence.place.kind === 'note') focus = nobody
    else if (sentence.place.textIndex !== text && text >= 0) focus = acrossParagraphs(focus, reading, reading.sentences[sentence.index - 1]?.place.section === sentence.place.section)
    text = sentence.place.textIndex
    const known = new Map<number, Pointer>()
    if (tree === null || own === undefined) focus = nobody
    else {
      const clear = pointDefinites(sentence, tree, { references: own, reading, told: { nouns, names } }, known)
      pointPronouns(tree, focus, reading, known)
      pointLoose(tree, known)
      pointDates(reading, sentence, tree, known)
      found.push({ sentence, tree, pointers: { at: known, clear } })
      focus = focusAfter({ tree, known, sentence })
      for (const word of tree.words) if (word.tag === 'NOUN') nouns.set(singularOf(word.lower), sentence.index)
    }
    for (const mention of sentence.mentions) names.set(mention.entity, sentence.index)
  }
  return found
}
