import { loadParser } from '../../decks/cli/load-parser.ts'
import { makeFromArticle } from '../../decks/generate.ts'
import type { Making } from '../../decks/model/making.ts'
import type { ParseWords } from '../../decks/model/parse.ts'
import { pointSentences } from '../../decks/extract/point-sentences.ts'
import type { TreeSentence } from '../../decks/extract/point-sentences.ts'
import { readArticle } from '../../decks/extract/read-article.ts'
import { resolveReferences } from '../../decks/extract/resolve-references.ts'
import { readTree } from '../../decks/extract/tree.ts'
import { anArticle } from './an-article.ts'

/** The parser that ships, for tests that read sentences with it. */
export const parser: ParseWords = await loadParser()

/** Sentences of paragraphs as trees, with what their words point to. */
export function readTrees(paragraphs: readonly string[], title = 'A text'): TreeSentence[] {
  const reading = readArticle(anArticle(paragraphs, { title }))
  return pointSentences(reading, reading.sentences.map(({ place, tokens }) => readTree(place.text, tokens, parser)), resolveReferences(reading))
}

/** What the whole generator makes of paragraphs. */
export function makeCards(paragraphs: readonly string[], more: { title?: string; issued?: string | null } = {}): Making {
  return makeFromArticle(anArticle(paragraphs, more), { parse: parser })
}

/** Every question that was worded of the paragraphs, made or stopped, with its answer. */
export function listAsked(paragraphs: readonly string[], more: { title?: string; issued?: string | null } = {}): string[] {
  const { notes, stopped } = makeCards(paragraphs, more)
  return [...notes.flatMap((note) => note.cards.map((card) => `${card.question} => ${card.answer}`)), ...stopped.map((draft) => `${draft.question} => ${draft.answer}`)]
}
