import type { Stretch } from './parse-input.ts'
import type { Token } from './token.ts'
import { reportingVerbs } from './words/verbs.ts'

/** Who says a sentence, as told before or after it, and the stretches that are no part of what is said. */
export interface Peeled {
  /** Where the speaker stands, or null when nobody is named outside the clauses. */
  readonly speaker: Stretch | null
  /** Brackets, the speaker, and words that only tie the sentence to the one before. */
  readonly left: readonly Stretch[]
}

const connective = /^(?:However|Moreover|Furthermore|Nevertheless|Nonetheless|Meanwhile|Therefore|Thus|Hence|Consequently|Accordingly|Additionally|Similarly|Likewise|Instead|Indeed|Besides|Finally|Overall|In fact|In addition|As a result|As a consequence|For example|For instance|In turn|In contrast|By contrast|In particular|In short|Of course|On the other hand|At the same time|In other words|Above all|In response|Also|Still|Yet|And|But|So|Then), /
/** "MADRID, October 31 - ": where a report was sent from, and when. */
const dateline = /^\p{Lu}{3,}(?:[ '’-]\p{Lu}{2,})*(?:, [^–—-]{2,40}?)?(?: \([^)]{2,30}\))? ?(?: -|—|–) /u
const opening = /^(?:And|But|So|Yet|Or|Nor) (?=\p{L})/u

function listBrackets(text: string): Stretch[] {
  const found: Stretch[] = []
  for (const m of text.matchAll(/\s?(?:\([^()]*\)|\[[^[\]]*\])/g)) found.push({ start: m.index, end: m.index + m[0].length })
  return found
}

const isNominal = (t: Token): boolean => ['name', 'noun', 'adj', 'det', 'poss', 'prep', 'and', 'figure'].includes(t.tag)
const isTelling = (t: Token | undefined): boolean => t !== undefined && reportingVerbs.has(t.lemma ?? '') && (t.tag === 'finite' || t.tag === 'part' || t.tag === 'noun')
const span = (first: Token | undefined, last: Token | undefined): Stretch => ({ start: first?.start ?? 0, end: last?.end ?? 0 })

/** "..., officials said on Friday." and "..., said Ana Lima, a teacher in Oslo." */
function findTail(tokens: readonly Token[]): { speaker: Stretch; from: number } | null {
  let end = tokens.length
  while (end > 0 && /^[.!"”’]$/.test(tokens[end - 1]?.lower ?? '')) end--
  for (let i = end - 2; i > 4; i--) {
    const comma = tokens[i]
    if (comma?.lower !== ',' && !(comma?.lower === '”' && tokens[i - 1]?.lower === ',')) continue
    const from = i + 1
    if (isTelling(tokens[from]) && !/^(?:report|tell|show|find|believe|fear|hope)$/.test(tokens[from]?.lemma ?? '')) {
      const close = tokens.findIndex((t, k) => k > from && k < end && !isNominal(t))
      const last = close < 0 ? end : close
      if (last > from + 1 && (last === end || tokens[last]?.lower === ',')) return { speaker: span(tokens[from + 1], tokens[last - 1]), from: comma?.start ?? 0 }
    }
    let verb = from
    while (verb < end && isNominal(tokens[verb] ?? tokens[0]!) && !isTelling(tokens[verb])) verb++
    const rest = tokens.slice(verb + 1, end)
    if (verb > from && verb - from <= 12 && isTelling(tokens[verb]) && rest.length <= 9 && !rest.some((t) => ['finite', 'be', 'have', 'that', 'modal'].includes(t.tag))) return { speaker: span(tokens[from], tokens[verb - 1]), from: comma?.start ?? 0 }
    const according = tokens[from]?.lower === 'according' && tokens[from + 1]?.lower === 'to'
    if (according && !tokens.slice(from, end).some((t) => ['finite', 'be', 'have', 'modal'].includes(t.tag))) return { speaker: span(tokens[from + 2], tokens[end - 1]), from: comma?.start ?? 0 }
  }
  const at = tokens.findLastIndex((t, k) => k > 4 && t.lower === 'according' && tokens[k + 1]?.lower === 'to')
  if (at > 4 && !tokens.slice(at, end).some((t) => ['finite', 'be', 'have', 'modal', 'rel'].includes(t.tag) || t.lower === ',')) return { speaker: span(tokens[at + 2], tokens[end - 1]), from: tokens[at - 1]?.end ?? 0 }
  return null
}

/** "According to the census, ..." */
function findHead(tokens: readonly Token[]): { speaker: Stretch; to: number } | null {
  if (tokens[0]?.lower !== 'according' || tokens[1]?.lower !== 'to') return null
  const comma = tokens.findIndex((t, k) => k > 2 && t.lower === ',')
  const inside = tokens.slice(2, comma)
  if (comma < 0 || comma > 20 || tokens[comma + 1]?.tag === 'rel' || inside.some((t) => ['finite', 'be', 'have', 'modal'].includes(t.tag))) return null
  return { speaker: span(inside[0], inside.at(-1)), to: tokens[comma]?.end ?? 0 }
}

const states = new Set('Alabama Alaska Arizona Arkansas California Colorado Connecticut Delaware Florida Georgia Hawaii Idaho Illinois Indiana Iowa Kansas Kentucky Louisiana Maine Maryland Massachusetts Michigan Minnesota Mississippi Missouri Montana Nebraska Nevada Ohio Oklahoma Oregon Pennsylvania Tennessee Texas Utah Vermont Virginia Washington Wisconsin Wyoming Ontario Quebec Alberta Manitoba Bavaria Saxony Scotland Wales England Queensland'.split(' '))

/** "Somerville, Massachusetts,": the second place tells where the first one is, and breaks the sentence for the parser. */
function listWhereabouts(tokens: readonly Token[]): Stretch[] {
  return tokens.flatMap((comma, i): Stretch[] => {
    const [first, second, after] = [tokens[i - 1], tokens[i + 1], tokens[i + 2]]
    if (comma.lower !== ',' || first?.mention == null || second?.mention == null) return []
    const isPlace = states.has(second.text) || (second.mention.entity.type === 'place' && second.mention.entity.noun === 'country' && first.mention.entity.type !== 'person')
    const isClosed = after === undefined || (after.lower === ',' && tokens[i + 3]?.tag !== 'and' && tokens[i + 3]?.mention == null) || after.lower === '.' || after.lower === ';'
    const isList = tokens[i - 2]?.lower === ',' || tokens[i - 2]?.tag === 'and'
    return isPlace && isClosed && !isList ? [{ start: comma.start, end: after?.lower === ',' ? after.end : second.end }] : []
  })
}

/** Takes off what stands around the clauses of a sentence: brackets, connectives, and who says so. */
export function peelSentence(text: string, tokens: readonly Token[]): Peeled {
  const left = [...listBrackets(text), ...listWhereabouts(tokens)]
  const tie = dateline.exec(text) ?? connective.exec(text) ?? opening.exec(text)
  if (tie !== null) left.push({ start: 0, end: tie[0].length })
  const head = findHead(tokens)
  const tail = findTail(tokens)
  if (head !== null) left.push({ start: 0, end: head.to })
  // The stop stays: the parser leans on it.
  if (tail !== null && head === null) left.push({ start: tail.from, end: /[.!?]["”’]?$/.exec(text)?.index ?? text.length })
  return { speaker: head?.speaker ?? tail?.speaker ?? null, left }
}
