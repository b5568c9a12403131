import type { Article } from '../../model/article.ts'

/** `Ali 2010`, `Roy & Sen 2014`, `Roy et al. 2014`: who wrote an article and when, as short as it goes; its title when it names nobody. */
export function labelArticle({ authors, issued, title }: Pick<Article, 'authors' | 'issued' | 'title'>): string {
  const names = authors.map((author) => author.trim().split(/\s+/u).at(-1) ?? author)
  const who = names.length === 0 ? title : names.length > 2 ? `${names[0]} et al.` : names.join(' & ')
  const year = /^\d{4}/u.exec(issued ?? '')?.[0]
  return year === undefined ? who : `${who} ${year}`
}
