import type { Article } from '../model/article.ts'
import type { Entity, EntityType } from './entity.ts'
import type { SentencePlace } from './list-sentences.ts'
import { readArticle } from './read-article.ts'
import { personTitles } from './words/name-heads.ts'

/** A person, group or place that an article names, under every wording it uses. */
export interface NamedEntity {
  readonly name: string
  readonly type: 'person' | 'group' | 'place'
  readonly aliases: readonly string[]
}

const isNamed = (type: EntityType): type is NamedEntity['type'] => type === 'person' || type === 'group' || type === 'place'

/** "President Ada Bolt" and "Secretary-General Ada Bolt" without what is no name. */
function dropTitle(name: string): string {
  const words = name.split(' ')
  const first = words.findIndex((word) => !personTitles.has(word) && !word.split('-').every((part) => personTitles.has(part) || part === 'General'))
  return first <= 0 ? name : words.slice(first).join(' ')
}

function toNamed({ name, type, aliases }: Entity): NamedEntity[] {
  if (!isNamed(type)) return []
  const bare = type === 'person' ? dropTitle(name) : name
  const wordings = [name, ...aliases, ...(type === 'person' ? [...aliases].map(dropTitle) : [])]
  return [{ name: bare, type, aliases: [...new Set(wordings)].filter((alias) => alias !== bare) }]
}

function countNamed(article: Article, isCounted: (kind: SentencePlace['kind']) => boolean): NamedEntity[] {
  const counts = new Map<Entity, number>()
  for (const { place, mentions } of readArticle(article).sentences) {
    if (isCounted(place.kind)) for (const { entity } of mentions) counts.set(entity, (counts.get(entity) ?? 0) + 1)
  }
  return [...counts].toSorted((a, b) => b[1] - a[1] || (a[0].name < b[0].name ? -1 : 1)).flatMap(([entity]) => toNamed(entity))
}

/**
 * The people, groups and places that the paragraphs of an article name, the most named first; those that stand only in
 * its notes are left out. A person is listed without her title, which stays among the wordings.
 */
export function listEntities(article: Article): NamedEntity[] {
  return countNamed(article, (kind) => kind === 'body')
}

/** The same with those that are named only where a note explains something, or where the author is introduced. */
export function listAllEntities(article: Article): NamedEntity[] {
  return countNamed(article, () => true)
}
