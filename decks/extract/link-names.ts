import type { Entity } from './entity.ts'
import { foldName } from './fold-name.ts'
import { personTitles } from './words/name-heads.ts'

const firmEnds = /^(?:Pharmaceuticals|Therapeutics|Bio|Medicine|Inc\.?|Corp\.?|Corporation|Company|Ltd\.?|Group|Holdings|Technologies|Systems|Motors|Industries|Airlines|Airways|Electric|Steel|Oil|Records|Pictures|Studios|Partners|Brothers|AG|SA|plc|Foods|Laboratories|Entertainment|Media|Networks)$/

/** Points a shorter name at the entity that bears the fuller one. */
function merge({ byName, keys }: Names, from: Entity, into: Entity): void {
  if (from === into) return
  for (const alias of from.aliases) into.aliases.add(alias)
  into.count += from.count
  into.noun ??= from.noun
  const moved = keys.get(from) ?? []
  for (const key of moved) byName.set(key, into)
  keys.set(into, [...(keys.get(into) ?? []), ...moved])
  keys.delete(from)
}

/** The names and, for each entity, the keys under which it stands. */
interface Names {
  readonly byName: Map<string, Entity>
  readonly keys: Map<Entity, readonly string[]>
}

function listKeys(byName: Map<string, Entity>): Names {
  const keys = new Map<Entity, readonly string[]>()
  for (const [key, entity] of byName) keys.set(entity, [...(keys.get(entity) ?? []), key])
  return { byName, keys }
}

function withoutTitle(name: string): string {
  const words = name.split(' ')
  return words.length > 1 && personTitles.has(words[0] ?? '') ? words.slice(1).join(' ') : name
}

/** Joins what names one and the same: a surname and the full name, a title and none, singular and plural of a people. */
export function linkNames(byName: Map<string, Entity>): void {
  const all = [...new Set(byName.values())]
  const names = listKeys(byName)
  const people = all.filter((e) => e.type === 'person' && withoutTitle(e.name).includes(' '))
  const places = new Map<string, number[]>()
  for (const [place, { name }] of all.entries()) pushTo(places, foldName(withoutTitle(name)), place)
  const fullNames = people.map(({ name }) => foldName(withoutTitle(name)))
  const isOnlyOne = countBearers(fullNames)
  for (const full of people) {
    const bare = withoutTitle(full.name)
    // "Ruth of Tarat" is Ruth for short, "Ruth Rojas" is Rojas.
    const ruled = /^(.+?) (?:of|the) \p{Lu}/u.exec(bare)?.[1]
    const last = ruled ?? bare.split(' ').at(-1) ?? ''
    const [whole, short] = [foldName(bare), foldName(last)]
    const candidates = whole === short ? [...(places.get(whole) ?? [])] : [...(places.get(whole) ?? []), ...(places.get(short) ?? [])].toSorted((a, b) => a - b)
    for (const place of candidates) {
      const other = all[place]
      if (other === undefined || other === full || other.name.length >= full.name.length || byName.get(foldName(other.name)) !== other) continue
      const isSame = foldName(withoutTitle(other.name)) === whole || isOnlyOne(short, ruled === undefined)
      if (isSame && (other.type === 'person' || other.type === 'other' || (other.votes.get(other.type) ?? 0) < (other.type === 'place' ? 3.1 : 2.5))) merge(names, other, full)
    }
  }
  const ends = new Set(people.flatMap(({ name }) => [...name.matchAll(/ /g)].map(({ index }) => name.slice(index + 1))))
  for (const one of all) {
    const single = one.name.replace(/s$/, '')
    if (single !== one.name && ends.has(single)) one.type = 'person'
  }
  for (const full of all) {
    const words = full.name.split(' ')
    if (full.type !== 'group' || words.length < 2 || !firmEnds.test(words.at(-1) ?? '')) continue
    const short = byName.get(foldName(words.slice(0, -1).join(' ')))
    if (short !== undefined && short !== full && short.type !== 'people' && !(short.type === 'place' && (short.votes.get('place') ?? 0) > 2)) merge(names, short, full)
  }
  for (const one of all) {
    if (one.type !== 'people' && one.type !== 'group') continue
    const plural = byName.get(`${foldName(one.name)}s`)
    if (plural !== undefined && plural !== one && (plural.type === one.type || plural.type === 'other')) merge(names, plural, one)
  }
}

function pushTo(lists: Map<string, number[]>, key: string, value: number): void {
  const list = lists.get(key)
  if (list === undefined) lists.set(key, [value])
  else list.push(value)
}

/** Says whether just one full name ends (a surname) or begins (the name of a ruler) with a name. */
function countBearers(fullNames: readonly string[]): (name: string, isSurname: boolean) => boolean {
  const known = new Map<string, boolean>()
  return (name, isSurname) => {
    const key = `${isSurname ? 'ends' : 'begins'} ${name}`
    const answer = known.get(key) ?? fullNames.filter((full) => (isSurname ? full.endsWith(` ${name}`) : full.startsWith(`${name} `))).length === 1
    known.set(key, answer)
    return answer
  }
}
