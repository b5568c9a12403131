import type { Entity } from './entity.ts'
import { foldName } from './fold-name.ts'
import { personTitles } from './words/name-heads.ts'

const firmEnds = /^(?:Pharmaceuticals|Therapeutics|Bio|Medicine|Inc\.?|Corp\.?|Corporation|Company|Ltd\.?|Group|Holdings|Technologies|Systems|Motors|Industries|Airlines|Airways|Electric|Steel|Oil|Records|Pictures|Studios|Partners|Brothers|AG|SA|plc|Foods|Laboratories|Entertainment|Media|Networks)$/

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
    // "Ruth of Tarat" is Ruth for short, "Ruth Rojas" is Rojas.
    const ruled = /^(.+?) (?:of|the) \p{Lu}/u.exec(bare)?.[1]
    const last = ruled ?? bare.split(' ').at(-1) ?? ''
    for (const other of all) {
      if (other === full || other.name.length >= full.name.length || byName.get(foldName(other.name)) !== other) continue
      const name = withoutTitle(other.name)
      const isSame = foldName(name) === foldName(bare) || (foldName(name) === foldName(last) && (ruled === undefined ? people.filter((p) => foldName(withoutTitle(p.name)).endsWith(` ${foldName(last)}`)) : people.filter((p) => foldName(withoutTitle(p.name)).startsWith(`${foldName(ruled)} `))).length === 1)
      if (isSame && (other.type === 'person' || other.type === 'other' || (other.votes.get(other.type) ?? 0) < (other.type === 'place' ? 3.1 : 2.5))) merge(byName, other, full)
    }
  }
  for (const one of all) {
    const single = one.name.replace(/s$/, '')
    if (single !== one.name && people.some((p) => p.name.endsWith(` ${single}`))) one.type = 'person'
  }
  for (const full of all) {
    const words = full.name.split(' ')
    if (full.type !== 'group' || words.length < 2 || !firmEnds.test(words.at(-1) ?? '')) continue
    const short = byName.get(foldName(words.slice(0, -1).join(' ')))
    if (short !== undefined && short !== full && short.type !== 'people' && !(short.type === 'place' && (short.votes.get('place') ?? 0) > 2)) merge(byName, short, full)
  }
  for (const one of all) {
    if (one.type !== 'people' && one.type !== 'group') continue
    const plural = byName.get(`${foldName(one.name)}s`)
    if (plural !== undefined && plural !== one && (plural.type === one.type || plural.type === 'other')) merge(byName, plural, one)
  }
}
