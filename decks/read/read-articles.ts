import type { Article } from '../model/article.ts'
import type { Result } from '../result.ts'
import { fail } from '../result.ts'
import type { Draft } from './draft.ts'
import { finishDrafts } from './finish-drafts.ts'
import { isMarkdown, readMarkdown } from './read-markdown.ts'
import { readPlain } from './read-plain.ts'

const limit = 5_000_000
const mostBlocks = 60_000

/**
 * Reads the articles in a text: Markdown, or plain text as it comes out of a journal's PDF with its columns
 * and footnotes cut into each other. A file may hold several articles, or the end of one before the next.
 * Offsets in the runs count UTF-16 units of `source.text`. Fails on text that is empty, longer than
 * 5 million units, not text at all, or without a paragraph to read.
 */
export function readArticles(source: { readonly name: string; readonly text: string }): Result<Article[]> {
  const { text } = source
  if (text.trim() === '') return fail('empty-text', 'This file has no text in it. Choose a file with an article.')
  if (text.length > limit) return fail('text-too-long', 'This text is longer than 5 million characters. Cut it into parts and make a deck of each.')
  if (isBinary(text)) return fail('not-text', 'This file does not look like text. Open it in its own program, save it as plain text or Markdown, and try again.')
  if ((text.match(/\n[^\S\n]*\n/gu)?.length ?? 0) > mostBlocks) return fail('text-too-long', 'This text has more than 20,000 paragraphs or 10,000 notes. Cut it into parts and make a deck of each.')
  const drafts: readonly Draft[] = isMarkdown(text) ? readMarkdown(text) : readPlain(text, source.name)
  return finishDrafts(drafts)
}

function isBinary(text: string): boolean {
  const sample = text.slice(0, 200_000)
  let strange = 0
  for (let i = 0; i < sample.length; i += 1) {
    const code = sample.charCodeAt(i)
    if (code < 9 || (code > 13 && code < 32) || (code > 126 && code < 160) || code === 0xff_fd) strange += 1
  }
  const letters = sample.replace(/[^\p{L}\p{N}]+/gu, '').length
  return strange > sample.length / 20 || letters < sample.trim().length / 5
}
