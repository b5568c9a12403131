import type { DecodedText } from '../decode-text.ts'
import { articleSchema } from '../model/article.ts'
import type { Article } from '../model/article.ts'
import { deckSchema } from '../model/deck.ts'
import type { CardId, NoteId } from '../model/id.ts'
import type { Note } from '../model/note.ts'
import { fail, ok } from '../result.ts'
import type { Problem, Result } from '../result.ts'
import { findBrokenPart } from './find-broken-text.ts'
import type { Duplicate, OpenedDeck, RejectedRow } from './opened-deck.ts'
import { readDeckParts } from './read-deck-parts.ts'
import { readJson } from './read-json.ts'
import { describeIssue, readNote } from './read-note.ts'

const mostNotes = 200_000
const mostArticles = 1000
const known = new Set(['format', 'version', 'deck', 'articles', 'notes'])
const knownFrom2 = new Set(['noteTypes', 'media', 'studies'])
const newest = 2

/**
 * Opens a file in the Lectern deck format. What names the deck must be right; a note or article that is not is
 * left out and named. Problems: those of `readJson`, `not-a-deck`, `newer-version`, `too-many-notes`.
 */
export function openDeckJson({ text, encoding }: DecodedText): Result<OpenedDeck> {
  const json = readJson(text)
  if (!json.ok) return json
  const root = json.value.value
  if (!isRecord(root) || root['format'] !== 'lectern-deck') return fail('not-a-deck', 'This JSON file is not a Lectern deck: it does not say "format": "lectern-deck". Nothing was added.')
  const version = root['version']
  if (typeof version === 'number' && version > newest) return fail('newer-version', `This deck was written by a newer Lectern (format ${version}; this one reads ${newest}). Update Lectern to open it. Nothing was added.`, 'version')
  if (version !== 1 && version !== 2) return fail('not-a-deck', 'This deck does not say which version of the format it has. It should say "version": 1 or 2. Nothing was added.', 'version')
  const stranger = Object.keys(root).find((key) => !known.has(key) && !(version === 2 && knownFrom2.has(key)))
  if (stranger !== undefined) return fail('not-a-deck', 'This deck has a part that the format does not know. Nothing was added.', stranger.slice(0, 80))
  const deck = deckSchema.safeParse(root['deck'])
  if (!deck.success) {
    const { where, detail } = describeIssue(deck.error.issues[0], 'deck')
    return fail('not-a-deck', `The deck is not described as the format asks. ${detail} Nothing was added.`, where)
  }
  const broken = findBrokenPart(deck.data, 'deck')
  if (broken !== null) return fail('not-a-deck', `The deck's description contains ${broken.broken}. Nothing was added.`, broken.where)
  const articles = root['articles'] ?? (json.value.cut ? [] : undefined)
  const notes = root['notes'] ?? (json.value.cut ? [] : undefined)
  if (!Array.isArray(articles) || !Array.isArray(notes)) return fail('not-a-deck', 'This deck has no list of articles or of notes. Nothing was added.', Array.isArray(articles) ? 'notes' : 'articles')
  if (notes.length > mostNotes || articles.length > mostArticles) return fail('too-many-notes', 'A deck holds at most 200,000 notes and 1,000 articles. Split it into several. Nothing was added.')
  const readArticlesResult = readArticles(articles)
  const readNotesResult = readNotes(notes)
  const { parts, problems: partProblems } = readDeckParts(root, readNotesResult.notes)
  const problems = [...(json.value.cut ? [endsEarly(readNotesResult.notes)] : []), ...readArticlesResult.problems, ...missingArticles(readNotesResult.notes, readArticlesResult.articles), ...partProblems]
  const file = { format: 'lectern-deck' as const, version: Object.keys(parts).length > 0 ? (2 as const) : (1 as const), deck: deck.data, articles: readArticlesResult.articles, notes: readNotesResult.notes, ...parts }
  return ok({ encoding, file, table: null, rejected: readNotesResult.rejected, duplicates: readNotesResult.duplicates, problems })
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

function readArticles(values: readonly unknown[]): { readonly articles: Article[]; readonly problems: readonly Problem[] } {
  const articles: Article[] = []
  const problems: Problem[] = []
  const seen = new Set<string>()
  values.forEach((value, at) => {
    const parsed = articleSchema.safeParse(value)
    if (!parsed.success) {
      const { where, detail } = describeIssue(parsed.error.issues[0], `articles[${at}]`)
      problems.push({ type: 'article-unreadable', detail: `An article cannot be read. ${detail} Its cards keep their quotes but cannot open it.`, where })
      return
    }
    const found = findBrokenPart(parsed.data, `articles[${at}]`)
    if (found !== null) problems.push({ type: 'article-unreadable', detail: `An article contains ${found.broken}. It is left out; its cards keep their quotes but cannot open it.`, where: found.where })
    else if (!seen.has(parsed.data.id)) articles.push(parsed.data)
    seen.add(parsed.data.id)
  })
  return { articles, problems }
}

function readNotes(values: readonly unknown[]): { readonly notes: Note[]; readonly rejected: readonly RejectedRow[]; readonly duplicates: readonly Duplicate[] } {
  const notes: Note[] = []
  const rejected: RejectedRow[] = []
  const duplicates: Duplicate[] = []
  const seen = new Map<NoteId | CardId, { readonly where: string; readonly note: Note }>()
  values.forEach((value, at) => {
    const where = `notes[${at}]`
    const read = readNote(value, where)
    if (!read.ok) {
      rejected.push(read.rejected)
      return
    }
    const { note } = read
    const ids = [note.id, ...note.cards.map((card) => card.id)]
    const earlier = ids.map((id) => seen.get(id)).find((one) => one !== undefined)
    if (earlier !== undefined || new Set(ids.slice(1)).size < note.cards.length) {
      duplicates.push({ question: note.cards[0]?.question ?? '', kept: earlier?.where ?? where, left: where, sameAnswer: earlier !== undefined && answersOf(earlier.note) === answersOf(note) })
      return
    }
    for (const id of ids) seen.set(id, { where, note })
    notes.push(note)
  })
  return { notes, rejected, duplicates }
}

function answersOf(note: Note): string {
  return note.cards.map((card) => card.answer).join('\n')
}

function endsEarly(notes: readonly Note[]): Problem {
  const cards = notes.reduce((sum, note) => sum + note.cards.length, 0)
  return { type: 'ends-early', detail: `This deck file ends too early. ${cards === 1 ? 'One card' : `${cards} cards`} can be read. Add those, or stop here.` }
}

function missingArticles(notes: readonly Note[], articles: readonly Article[]): readonly Problem[] {
  const here = new Set<string>(articles.map((article) => article.id))
  const without = notes.filter((note) => note.citations.some((citation) => !here.has(citation.article))).length
  if (without === 0) return []
  return [{ type: 'article-missing', detail: `${without === 1 ? 'One card cites' : `${without} cards cite`} an article that is not in the file. They keep their quotes but cannot open it.` }]
}
