import { existsSync, readFileSync, readdirSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { makeFromArticle, makingToDeck } from '../generate.ts'
import { applyReview } from '../library/apply-review.ts'
import type { DeckFile } from '../model/deck.ts'
import { deckFileSchema } from '../model/deck.ts'
import type { Note } from '../model/note.ts'
import type { DeckReview } from '../model/override.ts'
import { overridesSchema } from '../model/override.ts'
import type { ParseWords } from '../model/parse.ts'
import { readArticles } from '../read/read-articles.ts'
import type { Result } from '../result.ts'
import { fail, ok } from '../result.ts'
import { loadParser } from './load-parser.ts'

const decks = resolve(import.meta.dirname, '..')

/** Where the shipped decks lie. */
export const libraryFolder = join(decks, 'library')

/** A deck as generated, before and beside its review. */
export interface LibraryDraft {
  readonly file: DeckFile
  readonly review: DeckReview
}

/** Generates a deck, with the parser, from each article in `decks/articles`, by name, with what the reviewer decided about its cards. */
export async function draftLibrary(): Promise<Result<LibraryDraft[]>> {
  const folder = join(decks, 'articles')
  const reviews = readReviews()
  if (!reviews.ok) return reviews
  const parse = await loadParser()
  const drafts: LibraryDraft[] = []
  for (const name of readdirSync(folder).filter((file) => file.endsWith('.md')).toSorted()) {
    const id = name.replace(/\.md$/u, '')
    const file = draftDeck(id, name, readFileSync(join(folder, name), 'utf8'), parse)
    if (!file.ok) return file
    const review = reviews.value.find((one) => one.deck === id) ?? { deck: file.value.deck.id, rejected: [], edited: [], reviewed: [] }
    drafts.push({ file: { ...file.value, notes: dropUnnamed(file.value.notes, review) }, review })
  }
  const orphan = reviews.value.find((review) => !drafts.some((draft) => draft.file.deck.id === review.deck))
  if (orphan !== undefined) return fail('bad-review', `overrides.json speaks of the deck ${orphan.deck}, but no article of that name is in decks/articles.`)
  return ok(drafts)
}

/** A weak note counts only when the review speaks of one of its cards: a rate that falls does not take away what a person has read. */
function dropUnnamed(notes: readonly Note[], review: DeckReview): Note[] {
  const named = new Set<string>([...review.reviewed.map((verdict) => verdict.split(' ')[0] ?? ''), ...[...review.rejected, ...review.edited].map(({ card }) => card)])
  return notes.filter((note) => note.tier < 3 || note.cards.some(({ id }) => named.has(id)))
}

/** The decks that ship: generated, reviewed, and complete. */
export async function makeLibrary(): Promise<Result<DeckFile[]>> {
  const drafts = await draftLibrary()
  if (!drafts.ok) return drafts
  const files: DeckFile[] = []
  for (const { file, review } of drafts.value) {
    const shipped = applyReview(file, review)
    if (!shipped.ok) return shipped
    files.push(shipped.value)
  }
  return ok(files)
}

function readReviews(): Result<readonly DeckReview[]> {
  const path = join(libraryFolder, 'overrides.json')
  if (!existsSync(path)) return ok([])
  const parsed = overridesSchema.safeParse(JSON.parse(readFileSync(path, 'utf8')))
  if (parsed.success) return ok(parsed.data.decks)
  const [issue] = parsed.error.issues
  return fail('bad-review', `overrides.json is not as it should be: ${issue?.message}.`, issue?.path.join('.'))
}

function draftDeck(id: string, name: string, text: string, parse: ParseWords): Result<DeckFile> {
  const articles = readArticles({ name, text })
  if (!articles.ok) return articles
  const [article, ...others] = articles.value
  if (article === undefined || others.length > 0) return fail('not-one-article', 'A file in decks/articles must hold one article.', name)
  const made = makingToDeck(makeFromArticle(article, { parse }), [1, 2, 3])
  const note = /^note: (.+)$/mu.exec(text)?.[1]
  if (note === undefined) return fail('no-note', 'Say in the front matter, in a line "note: ...", what the reader has before her.', name)
  return ok(deckFileSchema.parse({
    ...made,
    deck: { ...made.deck, id, origin: 'library' },
    articles: [{ ...article, remarks: [note, ...article.remarks] }],
  }))
}
