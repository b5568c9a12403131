/** What the head of a page says of the article, as journals and publishers do it. */
export interface PageMeta {
  readonly title: string | null
  readonly authors: string | null
  readonly publication: string | null
  readonly published: string | null
}

/** Reads the tags that scholarly pages carry (https://scholar.google.com/intl/en/scholar/inclusion.html#indexing), Dublin Core, and the date of a page. */
export function readMeta(document: Document): PageMeta {
  const values = new Map<string, string[]>()
  for (const meta of document.querySelectorAll('meta[content]')) {
    const key = (meta.getAttribute('name') ?? meta.getAttribute('property') ?? meta.getAttribute('itemprop') ?? '').toLowerCase()
    const value = (meta.getAttribute('content') ?? '').replace(/\s+/gu, ' ').trim()
    if (key !== '' && value !== '') values.set(key, [...(values.get(key) ?? []).slice(0, 50), value.slice(0, 500)])
  }
  const first = (...keys: readonly string[]): string | null => keys.map((key) => values.get(key)?.[0]).find((value) => value !== undefined) ?? null
  const authors = values.get('citation_author') ?? values.get('dc.creator') ?? values.get('dcterms.creator')
  const date = first('citation_publication_date', 'citation_date', 'citation_online_date', 'dc.date', 'dcterms.date', 'dc.date.issued', 'article:published_time', 'datepublished', 'date', 'parsely-pub-date', 'sailthru.date')
  return {
    title: first('citation_title'),
    authors: authors?.map(turnName).join(' and ') ?? null,
    publication: first('citation_journal_title', 'citation_conference_title', 'citation_inbook_title', 'dc.source'),
    published: readDate(date),
  }
}

/** "Lee, Ann" as "Ann Lee". */
function turnName(name: string): string {
  const parts = name.split(',').map((part) => part.trim())
  return parts.length === 2 ? `${parts[1]} ${parts[0]}` : name
}

function readDate(text: string | null): string | null {
  const match = /^\s*((?:1[5-9]|20)\d\d)(?:[-/](\d{1,2}))?(?:[-/](\d{1,2}))?/u.exec(text ?? '')
  if (match === null) return text
  return [match[1], match[2], match[3]].filter((part) => part !== undefined).map((part) => part.padStart(2, '0')).join('-')
}
