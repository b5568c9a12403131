import type { Article } from '../model/article.ts'
import type { EntityType } from './entity.ts'
import { readArticle } from './read-article.ts'

/** A person, group or place that an article names, under every wording it uses. */
export interface NamedEntity {
  readonly name: string
  readonly type: 'person' | 'group' | 'place'
  readonly aliases: readonly string[]
}

const isNamed = (type: EntityType): type is NamedEntity['type'] => type === 'person' || type === 'group' || type === 'place'

/** The people, groups and places that an article names, the most named first. */
export function listEntities(article: Article): NamedEntity[] {
  return readArticle(article)
    .names.entities.toSorted((a, b) => b.count - a.count || (a.name < b.name ? -1 : 1))
    .flatMap(({ name, type, aliases }) => (isNamed(type) ? [{ name, type, aliases: [...aliases].filter((alias) => alias !== name) }] : []))
}
