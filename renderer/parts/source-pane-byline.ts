import type { Article } from '../../decks/model/article.ts'

const months = ['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October', 'November', 'December']

/** "Imtiaz Ali, CTC Sentinel, January 2010": who, where and when, as far as the article says. */
export function sayByline({ authors, publication, issued }: Pick<Article, 'authors' | 'publication' | 'issued'>): string {
  const [first, ...others] = authors
  const who = others.length > 2 ? `${first} and others` : authors.join(', ')
  return [who, publication, sayIssued(issued)].filter(Boolean).join(', ')
}

/** An EDTF date in words; a form other than year, month and day is given as it is. */
function sayIssued(issued: string | null): string | null {
  const found = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/.exec(issued ?? '')
  if (found === null) return issued
  const [, year, month, day] = found
  const name = month === undefined ? undefined : months[Number(month) - 1]
  return [day === undefined ? undefined : String(Number(day)), name, year].filter(Boolean).join('\u00a0')
}
