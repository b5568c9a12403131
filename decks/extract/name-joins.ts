import { escapePattern } from './escape-pattern.ts'
import { findKnownPlace, givenNameRank, isPeople, kindOfWord } from './gazetteer.ts'
import { adjectives } from './words/function-words.ts'
import { cap } from './name-pattern.ts'
import { groupHeads, personTitles, placeHeads } from './words/name-heads.ts'

/** A stretch of a text. */
interface Span {
  readonly start: number
  readonly end: number
}

const heads = 'University|Institute|Bank|Ministry|Department|Republic|Kingdom|Bay|Gulf|Isle|Cape|Battle|Treaty|House|Council|College|Academy|Museum|Church|School|Bureau|Office|Federation|Union|League|Society|Army|Party|Centre|Center|Board|Duchy|County|Strait|Straits|Tower|Order|Court|Association|Commission|Committee|Faculty|Chamber|Organization|Organisation|Agency|Company|Library|Conference|Congress|Confederation|Front|Movement|Free State|States|Province|Siege|Peace|Declaration|Convention|Fund|Foundation|Campaign|Coalition|Alliance|Network|Campaign|Directorate|Administration|Division|Service|Authority|Corporation|Tribunal|Service|Trust|Initiative|Brotherhood|Brothers|Sisters|Knights'
const headed = new RegExp(String.raw`(?<![\p{L}\d'’-])(?:${cap}\s){0,4}(?:${heads})\s(?:of|for|on)(?:\s(?:the|an?))?\s${cap}(?:\s${cap})*`, 'gu')
/** What every name of each kind has: looking for it first spares most texts the slow patterns. */
const hasHead = new RegExp(String.raw`(?:${heads})\s(?:of|for|on)\s`, 'u')
const hasTail = new RegExp(`(?:${[...groupHeads].map(escapePattern).join('|')})`, 'u')
const listed = new RegExp(String.raw`^((?:, ${cap}(?: ${cap})*)*),? and ((?:${cap} ?)+)`, 'u')
const tailed = new RegExp(String.raw`(?<![\p{L}\d'’-])((?:${cap}\s){1,4})and\s((?:${cap}\s|(?<=\s)\p{Ll}+\s(?=\p{Lu})){0,4})(${cap})(?![\p{L}'’-])`, 'gu')
const ruler = new RegExp(String.raw`(?<![\p{L}\d'’-])((?:\p{Lu}[\p{L}.-]*\s)?)(\p{Lu}\p{Ll}+)(\s[IVX]+)?\s(?:of\s${cap}(?![\p{L}'’-]|\s\p{Lu})|the\s\p{Lu}\p{Ll}+(?![\p{L}'’-]|\s\p{Lu}))`, 'gu')
const adjectiveEnd = /(?:al|ic|ary|ory|ive|ous|able|ible)$/
const nounEnd = /(?:tion|ment|ness|ity|ance|ence|ure|ship|ism|logy|ics|cy|ing|phy|try)s?$/

const isNamed = (word: string): boolean => findKnownPlace(word) !== null || isPeople(word) || givenNameRank(word) > 0

/** A word that English often uses as a common noun or an adjective, and no name of a place or a nation. */
function isOrdinary(word: string): boolean {
  return !isNamed(word) && (kindOfWord(word) !== null || placeHeads.has(word.replace(/s$/, '')) || adjectives.has(word.toLowerCase()) || adjectiveEnd.test(word) || nounEnd.test(word))
}

const wordsOf = (text: string): string[] => text.match(/\p{Lu}[\p{L}\d-]*/gu) ?? []

/** How far a name that a head opens goes on over "and": "Office of Roads, Bridges and Harbours". */
function listEnd(text: string, start: number, end: number): number {
  const [all, middle = '', last = ''] = listed.exec(text.slice(end, end + 90)) ?? []
  if (all === undefined) return end
  const after = /\s(?:of|for|on)(?:\s(?:the|an?))?\s(.*)$/u.exec(text.slice(start, end))?.[1] ?? ''
  const isAdjective = middle === '' && adjectiveEnd.test(after)
  const words = [...wordsOf(after), ...wordsOf(middle), ...wordsOf(last)]
  if (!isAdjective && !words.every(isOrdinary)) return end
  if (!isAdjective && groupHeads.has(wordsOf(last).at(-1) ?? '')) return end
  return end + all.trimEnd().length
}

/** "Broad School of Medicine" is one name, "Broad Institute of Cambridge, Massachusetts" is a name and its town. */
function endsBeforeTown(text: string, start: number, end: number): number {
  const found = /^(.*\s(?:Institute|Laboratory|Center|Centre|School|Clinic|Museum)) of (\p{Lu}\p{L}+)$/u.exec(text.slice(start, end))
  if (found?.[1] === undefined || found[2] === undefined || found[1].split(' ').length < 2) return end
  return findKnownPlace(found[2]) !== null && /^, \p{Lu}/u.test(text.slice(end)) ? start + found[1].length : end
}

/** Long names of organisations that small words hold together: "Institute for Roads and Bridges", "Roads and Bridges Office". */
export function findJoinedNames(text: string): Span[] {
  const found: Span[] = []
  for (const m of hasHead.test(text) ? text.matchAll(headed) : []) {
    const end = m.index + m[0].length
    const start = m.index
    const short = endsBeforeTown(text, start, end)
    found.push({ start, end: short < end ? short : listEnd(text, start, end) })
  }
  for (const m of text.includes(' and') && hasTail.test(text) ? text.matchAll(tailed) : []) {
    const [whole, before = '', between = '', head = ''] = m
    const [left, right] = [wordsOf(before), wordsOf(between)]
    if (!groupHeads.has(head) || right.length === 0 || left.length === 0) continue
    const near = left.at(-1) ?? ''
    if (!isOrdinary(near) || groupHeads.has(near) || kindOfWord(near) === 'group' || right.some(isNamed) || !right.some(isOrdinary)) continue
    found.push({ start: m.index, end: m.index + whole.length })
  }
  return found
}

/** Names of rulers and the like: "Ruth of Tarat", "Queen Ruth II of Tarat", "Ruth the Tall". */
export function findRulers(text: string): Span[] {
  return [...text.matchAll(ruler)].flatMap((m) => {
    const [whole, before = '', first = '', numeral] = m
    const isTitled = before === '' || personTitles.has(before.trim())
    const isGiven = givenNameRank(first) > 0 && findKnownPlace(first) === null
    const start = m.index
    return (isTitled || /^(?:In|When|After|Before|While|As|But|And|Then|Under|By|For|Until|Since)\s$/.test(before)) && (isGiven || numeral !== undefined) ? [{ start: isTitled ? start : start + before.length, end: start + whole.length }] : []
  })
}
