import type { Entity } from './entity.ts'
import { foldName } from './fold-name.ts'
import { personTitles } from './words/name-heads.ts'

/** Points a shorter name at the entity that bears the fuller one. */
function merge(byName: Map<string, Entity>, from: Entity, into: Entity): void {
  if (from === into) return
  for (const alias of from.aliases) into.aliases.add(alias)
  into.count += from.count
  into.noun ??= from.noun
  for (const [key, entity] of byName) if (entity === from) byName.set(key, into)
}

function withoutTitle(name: string): string {
  const words = name.split(' ')
  return words.length > 1 && personTitles.has(words[0] ?? '') ? words.slice(1).join(' ') : name
}

/** Joins what names one and the same: a surname and the full name, a title and none, singular and plural of a people. */
export function linkNames(byName: Map<string, Entity>): void {
  const all = [...new Set(byName.values())]
  const people = all.filter((e) => e.type === 'person' && withoutTitle(e.name).includes(' '))
  for (const full of people) {
    const bare = withoutTitle(full.name)
    const last = bare.split(' ').at(-1) ?? ''
    for (const other of all) {
      if (other === full || other.name.length >= full.name.length || byName.get(foldName(other.name)) !== other) continue
      const name = withoutTitle(other.name)
      const isSame = foldName(name) === foldName(bare) || (foldName(name) === foldName(last) && people.filter((p) => foldName(withoutTitle(p.name)).endsWith(` ${foldName(last)}`)).length === 1)
      if (isSame && (other.type === 'person' || other.type === 'other' || (other.votes.get(other.type) ?? 0) < 2.5)) merge(byName, other, full)
    }
  }
  for (const one of all) {
    const single = one.name.replace(/s$/, '')
    if (single !== one.name && people.some((p) => p.name.endsWith(` ${single}`))) one.type = 'person'
  }
  for (const one of all) {
    if (one.type !== 'people' && one.type !== 'group') continue
    const plural = byName.get(`${foldName(one.name)}s`)
    if (plural !== undefined && plural !== one && (plural.type === one.type || plural.type === 'other')) merge(byName, plural, one)
  }
}
