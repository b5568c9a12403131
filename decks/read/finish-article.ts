import type { Article, Footnote, FootnoteMark, Passage } from '../model/article.ts'
import type { ArticleId, PassageId } from '../model/id.ts'
import { hashText } from '../model/hash-text.ts'
import { cleanGlyphs, dropEmphasis } from './clean-glyphs.ts'
import type { Draft, DraftNote, DraftParagraph } from './draft.ts'
import { liftMarks } from './lift-marks.ts'
import { resolveNotes } from './resolve-notes.ts'
import type { Traced } from './traced.ts'
import { runsOf, sliceTraced, trimTraced } from './traced.ts'

const longest = 90_000

/** Makes the stored article of a draft: clean text, marks lifted, notes resolved, missing notes named, ids given. */
export function finishArticle(draft: Draft): Article {
  const paragraphs = draft.paragraphs.flatMap(cutLong).map((paragraph) => ({ paragraph, ...liftMarks(cleanGlyphs(dropEmphasis(paragraph.text))) }))
  const passages = paragraphs.filter(({ text }) => /[\p{L}\p{N}]/u.test(text.text)).map(toPassage)
  const present = draft.notes.map(toFootnote)
  const cited = new Set(passages.flatMap((passage) => passage.marks.map((mark) => mark.number)))
  const has = new Set(present.map((note) => note.number))
  const absent = [...cited].filter((number) => !has.has(number)).toSorted((a, b) => a - b)
  const footnotes = resolveNotes([...present, ...absent.map(toMissing)].toSorted((a, b) => a.number - b.number))
  const title = draft.title?.trim() ? draft.title : guessTitle(draft, passages)
  const first = passages[0]?.text ?? ''
  return {
    id: `a-${hashText(fold(title), ...draft.authors.map(fold), fold(first))}` as ArticleId,
    title,
    authors: [...draft.authors],
    publication: draft.publication,
    issued: draft.issued,
    passages,
    footnotes,
    remarks: [...draft.remarks, ...absent.map((number) => `Note ${number} is cited but is not in this source.`)].slice(0, 1000),
  }
}

function toPassage({ paragraph, text, marks }: { paragraph: DraftParagraph; text: Traced; marks: FootnoteMark[] }, index: number): Passage {
  return {
    id: `p${index + 1}` as PassageId,
    section: paragraph.section?.slice(0, 500) ?? null,
    paragraph: index + 1,
    page: paragraph.page,
    text: text.text,
    marks: marks.slice(0, 1000),
    runs: runsOf(text).slice(0, 20_000),
  }
}

function toFootnote(note: DraftNote): Footnote {
  const text = cleanGlyphs(dropEmphasis(note.text))
  const cut = sliceTraced(text, 0, longest)
  return { id: `n${note.number}` as PassageId, number: note.number, text: cut.text, missing: false, refersTo: null, standsFor: null, runs: runsOf(cut).slice(0, 20_000) }
}

function toMissing(number: number): Footnote {
  return { id: `n${number}` as PassageId, number, text: '', missing: true, refersTo: null, standsFor: null, runs: [] }
}

function cutLong(paragraph: DraftParagraph): DraftParagraph[] {
  const parts: DraftParagraph[] = []
  let rest: Traced = paragraph.text
  while (rest.text.length > longest) {
    const end = Math.max(rest.text.lastIndexOf('. ', longest) + 1, 0) || longest
    parts.push({ ...paragraph, text: sliceTraced(rest, 0, end) })
    rest = trimTraced(sliceTraced(rest, end))
  }
  return [...parts, { ...paragraph, text: rest }]
}

function guessTitle(draft: Draft, passages: readonly Passage[]): string {
  const [author] = draft.authors
  const kind = draft.fragment ? 'Untitled fragment' : 'Untitled text'
  if (author !== undefined) return `${kind} (${author})`
  const words = (passages[0]?.text ?? '').split(' ').slice(0, 6).join(' ')
  return `${kind} (${words.slice(0, 80)}…)`
}

function fold(text: string): string {
  return text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, ' ').trim()
}
