import { listNotes, type CitedSource } from './cited-source.ts'

/** The words of a citation: `head` "Ali 2010", `page` 13 or null, `paragraph` 1 or null, `notes` "note 2" or "notes 2 and 5" or null. */
export interface CitationWords {
  readonly head: string
  readonly page: number | null
  readonly paragraph: number | null
  readonly notes: string | null
  /** True when a note it rests on is not in the article. */
  readonly missing: boolean
}

/** Names a source in the space of a chip. */
export function sayCitation(source: CitedSource): CitationWords {
  const { article, passage } = source
  const { numbers, missing } = listNotes(source)
  const year = /^\d{4}/.exec(article.issued ?? '')?.[0]
  const head = [sayAuthors(article.authors) ?? clip(article.title), year].filter(Boolean).join(' ')
  return { head, page: passage?.page ?? null, paragraph: passage?.paragraph ?? null, notes: sayNotes(numbers, missing), missing: missing.length > 0 }
}

function sayNotes(numbers: readonly number[], missing: readonly number[]): string | null {
  if (numbers.length === 0) return null
  const words = numbers.map((number) => (missing.includes(number) ? `${number} missing` : String(number)))
  const list = words.length === 1 ? words[0] : `${words.slice(0, -1).join(', ')} and ${words.at(-1)}`
  return `${words.length === 1 ? 'note' : 'notes'} ${list}`
}

function sayAuthors(authors: readonly string[]): string | null {
  const names = authors.map(familyName)
  if (names.length > 2) return `${names[0]} and others`
  return names.length === 0 ? null : names.join(' and ')
}

/** "Ali" of "Imtiaz Ali" and of "Ali, Imtiaz". */
function familyName(author: string): string {
  const [beforeComma = author, afterComma] = author.split(',')
  return afterComma === undefined ? (author.trim().split(/\s+/).at(-1) ?? author) : beforeComma.trim()
}

function clip(title: string): string {
  return title.length <= 40 ? title : `${title.slice(0, 39).trimEnd()}…`
}
