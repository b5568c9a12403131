import type { Article } from '../model/article.ts'

const months = ['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October', 'November', 'December']

/** "Imtiaz Ali, CTC Sentinel, January 2010": who wrote an article, where and when, as far as it says; a deck's subtitle. */
export function describeSource({ authors, publication, issued }: Pick<Article, 'authors' | 'publication' | 'issued'>): string {
  return [...authors, publication, issued === null ? null : sayIssued(issued)].filter((part) => part !== null && part !== '').join(', ')
}

/** An EDTF day, month or year in words; anything else as it stands. */
function sayIssued(issued: string): string {
  const [, year = '', month, day] = /^(\d{4})(?:-(\d\d))?(?:-(\d\d))?$/.exec(issued) ?? []
  if (year === '') return issued
  return [day === undefined ? undefined : String(Number(day)), months[Number(month) - 1], year].filter((part) => part !== undefined).join(' ')
}
