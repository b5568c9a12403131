/**
 * A word of a parsed sentence, in the terms of Universal Dependencies (https://universaldependencies.org/u/overview/).
 * `head` is the index of the word it depends on, or -1 for the root; `relation` is the basic relation with its
 * subtype (`nsubj:pass`). `certainty` is the parser's own probability of that head, from 0 to 1. `name` says that
 * the word stands in the name of a person, a place or a group, as far as a reader of single sentences can tell.
 */
export interface ParsedWord {
  readonly form: string
  /** Universal part of speech, such as `NOUN`, `PROPN`, `VERB`, `AUX`. */
  readonly tag: string
  /** Penn Treebank tag, such as `VBD`, `NNS`. */
  readonly fineTag: string
  readonly lemma: string
  readonly head: number
  readonly relation: string
  readonly certainty: number
  readonly name: 'person' | 'place' | 'group' | null
}

/** Parses the words of one sentence; the answer has one entry for each word. The same words always give the same parse. */
export type ParseWords = (words: readonly string[]) => readonly ParsedWord[]
