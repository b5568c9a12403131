import type { Draft, DraftParagraph } from './draft.ts'
import { traceSource, trimTraced } from './traced.ts'

/** Reads plain text, with the damage that a journal's PDF leaves in it repaired. */
export function readPlain(text: string): Draft[] {
  const paragraphs: DraftParagraph[] = []
  for (const match of text.matchAll(/\S[^]*?(?=\n[^\S\n]*\n|$(?![^]))/gu)) {
    paragraphs.push({ text: trimTraced(traceSource(text, match.index, match.index + match[0].length)), section: null, page: null })
  }
  return [{ title: null, authors: [], publication: null, issued: null, paragraphs, notes: [], remarks: [] }]
}
