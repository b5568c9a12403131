import type { EntityType } from './entity.ts'
import { findKnownPlace, givenNameRank, isKnownGroup, isPeople, isSurname, kindOfWord } from './gazetteer.ts'
import type { Vote } from './name-evidence.ts'
import { groupHeads, otherHeads, otherTails, personTitles, placeHeads } from './words/name-heads.ts'

const places = /^(?:Republic|Kingdom|Bay|Gulf|Isle|Cape|Strait|Straits|Duchy|Principality|Sea|Lake|Island|Mount|Horn|State|County|Province)$/
const bodies = /^(?:Institute|University|Foundation|Federation|Department|Ministry|Movement|Committee|Council|Association)$/
const particle = /\s(?:bin|bint|ibn|ben|wa|van|von|der|de|da|ten|el|dalla|della)\s/

/** What the ending of a name of one word says: "Quitograd", "Rojasbank". */
function readLone(name: string): Vote[] {
  if (groupHeads.has(name)) return [{ type: 'group', weight: 4 }]
  if (personTitles.has(name) || otherTails.has(name) || otherHeads.has(name) || /^(?:DNA|RNA|HIV|AIDS|TV|GPS|GDP|GNP|CEO|CFO|COO|CRISPR|MRI|USB|ATM|PCR|BC|AD|CE)$/.test(name)) return [{ type: 'other', weight: 2 }]
  if (/.{3}(?:stan|grad|burg|burgh|shire|ville|abad|pur|pura|borough|gorod|sk|holm|heim|hausen|dorf|berg)$/.test(name) && givenNameRank(name) === 0 && !isSurname(name)) return [{ type: 'place', weight: 1 }]
  if (/.{2}(?:bank|tech|soft|corp|gas|neft|com|line|air|tel|group|net|werke|pharm|pharma|media|chem)$/.test(name)) return [{ type: 'group', weight: 1 }]
  const kind = kindOfWord(name)
  return kind !== null && ['thing', 'text', 'act', 'event'].includes(kind) ? [{ type: 'other', weight: 1 }] : []
}

/** What a name's last word, its head, says: "the Tarat Bridge", "Rojas Pharmaceuticals", "the Quito Plan". */
function readHead(name: string, words: readonly string[]): Vote[] {
  const [first = '', last = ''] = [words[0], words.at(-1)]
  if (words.length === 1) return readLone(name)
  const joined = / (?:of|for|on) /.exec(name)
  const before = joined === null ? [] : name.slice(0, joined.index).split(' ')
  const head = before.at(-1) ?? last
  if (otherHeads.has(first)) return [{ type: 'other', weight: 4 }]
  if (joined !== null && places.test(head)) return [{ type: 'place', weight: 4 }]
  const votes: Vote[] = []
  const noun = groupNoun(words)
  if (groupHeads.has(last) || (joined !== null && (groupHeads.has(head) || words.some((w) => groupHeads.has(w)))) || (joined !== null && /^(?:House|Board|Bureau|Order)$/.test(head))) votes.push({ type: 'group', weight: 4, ...(noun === undefined ? {} : { noun }) })
  else if (words.length > 2 && words.some((w) => bodies.test(w))) votes.push({ type: 'group', weight: 3 })
  if ((placeHeads.has(last) || /^(?:Mount|Lake|Cape|Fort|Port|Camp|Isle)$/.test(first))) votes.push({ type: 'place', weight: 4, ...(placeHeads.has(last) ? { noun: last.toLowerCase() } : {}) })
  else if (placeHeads.has(first) && joined === null && kindOfWord(last) === null) votes.push({ type: 'place', weight: 2 })
  if (votes.length === 0 && otherTails.has(last)) votes.push({ type: 'other', weight: 2.2 })
  return votes
}

/** What the word lists say of a whole name and of its words. */
function readLists(name: string, words: readonly string[]): Vote[] {
  const votes: Vote[] = []
  const place = findKnownPlace(name)
  if (place !== null && (place.isSure || !isKnownGroup(name))) votes.push({ type: 'place', weight: place.weight, ...(place.noun === null || !place.isSure ? {} : { noun: place.noun }) })
  if (isKnownGroup(name)) votes.push({ type: 'group', weight: 3 })
  if (isPeople(name)) votes.push({ type: 'people', weight: 5 })
  if (words.length > 1 && isPeople(words[0] ?? '')) votes.push({ type: 'person', weight: -3 })
  return votes
}

/** What speaks for a person: a title, a given name, a known surname, and the shape of most names. */
function readPerson(name: string, words: readonly string[]): Vote[] {
  const votes: Vote[] = []
  const [first = '', last = ''] = [words[0], words.at(-1)]
  const add = (weight: number): void => void votes.push({ type: 'person', weight })
  const rank = givenNameRank(first)
  if (words.length === 1) {
    if (rank > 0 || isSurname(name)) add(rank === 2 ? 1 : 0.9)
    return votes
  }
  const isOrdinary = words.slice(1).some((word) => kindOfWord(word) !== null && !isSurname(word))
  if (personTitles.has(first) && !groupHeads.has(last)) add(4)
  if (rank > 0 && words.length <= 5) add(isOrdinary ? rank : rank + 1)
  if (isSurname(last)) add(1)
  if (particle.test(name)) add(2)
  const isShaped = /^(?:\p{Lu}[\p{L}'’-]+|\p{Lu}\.)(?: (?:\p{Lu}\.|\p{Lu}[\p{L}'’-]+)){1,3}$/u.test(name)
  if (isShaped && !isOrdinary && (kindOfWord(first) === null || rank > 0) && !/^\p{Lu}{2,}$/u.test(first)) add(1.2)
  if (/ (?:\p{Lu}\. )+\p{Lu}\p{L}+$/u.test(name)) add(2)
  if (/ of (?:the )?\p{Lu}/u.test(name) && (rank > 0 || personTitles.has(first)) && !words.some((w) => groupHeads.has(w))) add(3)
  if (/^\p{Lu}\p{Ll}+ the \p{Lu}/u.test(name) || / [IVX]+$/.test(name)) add(3)
  return votes
}

/** No name is longer, in letters; what looks like one ("A. A. A. …") would take a time that grows with its square. */
const longest = 300

/** What the words of a name itself say it is: its head, its title, and the word lists. */
export function readName(name: string): Vote[] {
  if (name.length > longest) return []
  const words = name.split(/\s+/)
  const isSaid = words.length > 1 && (findKnownPlace(name) !== null || isKnownGroup(name))
  const votes = isSaid ? readLists(name, words) : [...readLists(name, words), ...readHead(name, words), ...readPerson(name, words)]
  const kind = words.length > 1 && !votes.some(({ type }) => type === 'group' || type === 'place' || type === 'other') ? kindOfWord(words.at(-1) ?? '') : null
  const types: Partial<Record<string, EntityType>> = { group: 'group', place: 'place', act: 'other', event: 'other', text: 'other', time: 'other', made: 'other', thing: 'other' }
  const type = kind === null || isSurname(words.at(-1) ?? '') ? undefined : types[kind]
  if (type !== undefined) votes.push({ type, weight: type === 'other' ? 1 : 1.5 })
  if (/^\p{Lu}{2,6}$/u.test(name) && kindOfWord(name) === null) votes.push({ type: 'group', weight: 1 })
  return votes
}

function groupNoun(words: readonly string[]): string | undefined {
  const kinds = 'Party University Movement Federation Bank Company Institute College School Museum Council Committee Ministry Agency Union Foundation Association Department Church Corporation Army Navy Club Commission Hospital Orchestra Alliance Coalition Network'.split(' ')
  return kinds.find((kind) => words.includes(kind))?.toLowerCase()
}
