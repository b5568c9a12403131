import { connectives, coordinators, determiners, possessives, prepositions, pronouns, relatives, subordinators, adverbs, modals, beForms, haveForms, doForms, numberWords, adjectives } from './words/function-words.ts'
import { findKnownPlace, givenNameRank, isKnownGroup, isPeople } from './gazetteer.ts'
import { findJoinedNames, findRulers } from './name-joins.ts'
import { cap } from './name-pattern.ts'
import { groupHeads, personTitles, placeHeads } from './words/name-heads.ts'
import { readVerb } from './verb-forms.ts'

/** A run of capitalised words that may be a name. */
export interface NameRun {
  readonly start: number
  readonly end: number
  readonly text: string
  /** True for a phrase in quotation marks. */
  readonly isQuote: boolean
}

/** A text and what is known of it before names are sought: where its sentences start, and stretches that are no names. */
export interface NameText {
  readonly text: string
  readonly sentenceStarts: ReadonlySet<number>
  readonly taken: readonly { readonly start: number; readonly end: number }[]
}

const link = '(?:bin|bint|ibn|al|van|von|der|den|de|da|du|di|la|le|el|dos|das|do|del|della|dalla|dello|degli|ben|wa|no|ter|te|zu|zur|av|af|ten|van der|van den|von der|von dem|de la|de las|de los)'
const owned = String.raw`(?:(?<=s)['’](?=\s\p{Lu})|(?<=People|Women|Men|Children)['’]s(?=\s\p{Lu}))?`
const run = new RegExp(String.raw`(?<![\p{L}\d'’&-])${cap}(?:${owned}\s(?:${link}\s)?${cap}|\s?&\s?${cap})*`, 'gu')
const quote = /["“]([^"“”]{2,70})["”]/g

const functionWords: ReadonlySet<string> = new Set([determiners, possessives, pronouns, prepositions, coordinators, subordinators, relatives, adverbs, connectives, modals, beForms, haveForms, doForms, numberWords].flatMap((set) => [...set]))
const isFunctionWord = (w: string): boolean => functionWords.has(w)
const isKnown = (w: string): boolean => findKnownPlace(w) !== null || isKnownGroup(w) || isPeople(w)

/** Words that some text writes small, and words that stand capitalised inside a sentence: the article's own evidence. */
export function collectCase(texts: readonly NameText[]): { small: Set<string>; capital: Set<string> } {
  const small = new Set<string>()
  const capital = new Set<string>()
  for (const { text, sentenceStarts } of texts) {
    for (const m of text.matchAll(/(?<![\p{L}\d'’-])[\p{L}][\p{L}'’-]*/gu)) {
      const w = m[0].replace(/['’]s$/, '')
      if (/^\p{Ll}/u.test(w)) small.add(w)
      else if (!sentenceStarts.has(m.index) && !/["“(‘]/.test(text[m.index - 1] ?? '')) capital.add(w)
    }
  }
  return { small, capital }
}

/** Takes off words that are capitalised only because a sentence, a quotation or a bracket starts with them. */
function trimStart(words: { start: number; text: string }[], isStart: boolean, seen: { small: Set<string>; capital: Set<string> }): void {
  while (words.length > 0) {
    const first = words[0]?.text ?? ''
    const lower = first.toLowerCase()
    const isFunction = /^(?:see|cf)$/.test(lower) || (isFunctionWord(lower) && (isStart || words.length === 1 || /^(?:the|a|an|i)$/.test(lower)))
    const isSmall = isStart && !(words[1] !== undefined && personTitles.has(words[1].text)) && (seen.small.has(lower) || adjectives.has(lower) || (readVerb(lower) !== null && words.length > 1 && !seen.capital.has(first)))
    const isLone = isStart && words.length === 1 && !seen.capital.has(first) && !isKnown(first) && !/[-'’`.]/.test(first) && first !== first.toUpperCase()
    const keep = isKnown(first) || (words.length > 1 && isKnown(words.map(({ text }) => text).join(' '))) || (words.length > 1 && (personTitles.has(first) || groupHeads.has(first) || placeHeads.has(first) || seen.capital.has(first)) && !isFunction)
    if (isFunction || (!keep && (isSmall || isLone))) words.shift()
    else return
  }
}

const calendar = /^(?:Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday|January|February|March|April|May|June|July|August|September|October|November|December)$/
const shortMonth = /^(?:Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)\.?$/

/** Takes off months and days at either end, which belong to a date, and a last "I" that is no numeral. */
function trimDates(words: { start: number; text: string }[], text: string): void {
  const [first, second] = [words[0], words[1]]
  const isDated = first !== undefined && /(?:\b(?:in|on|by|since|until|from|last|next|of)|\d) $/i.test(text.slice(Math.max(0, first.start - 8), first.start))
  if (first !== undefined && second !== undefined && calendar.test(first.text) && (isDated || givenNameRank(second.text) > 0)) words.shift()
  while (words.length > 0) {
    const last = words.at(-1)?.text ?? ''
    const isPronoun = last === 'I' && (words.length !== 2 || givenNameRank(words[0]?.text ?? '') === 0)
    const isShort = shortMonth.test(last) && /^\.? \d/.test(text.slice((words.at(-1)?.start ?? 0) + last.length, (words.at(-1)?.start ?? 0) + last.length + 3))
    if ((calendar.test(last) && (last !== 'May' || words.length === 1)) || isPronoun || isShort) words.pop()
    else return
  }
}

function splitRun(text: string, start: number): { start: number; text: string }[] {
  return [...text.matchAll(/\S+/g)].map((m) => ({ start: start + m.index, text: m[0] }))
}

/** The runs of capitalised words of a text that may be names, and its short quotations, in order. */
export function findNameRuns(source: NameText, seen: { small: Set<string>; capital: Set<string> }): NameRun[] {
  const { text, sentenceStarts } = source
  const found: NameRun[] = []
  const isFree = (start: number, end: number): boolean => !found.some((r) => start < r.end && r.start < end) && !source.taken.some((t) => start < t.end && t.start < end)
  const add = (start: number, end: number, isQuote = false): void => {
    if (start < end && isFree(start, end)) found.push({ start, end, text: text.slice(start, end), isQuote })
  }
  for (const m of text.matchAll(quote)) if ((m[1] ?? '').split(/\s+/).length <= 8) add(m.index, m.index + m[0].length, true)
  for (const { start, end } of findRulers(text)) add(start, end)
  for (const { start, end } of findJoinedNames(text)) {
    const words = splitRun(text.slice(start, end), start)
    trimStart(words, sentenceStarts.has(start), seen)
    if (words.length > 1 && words[0] !== undefined) add(words[0].start, end)
  }
  for (const m of text.matchAll(run)) {
    const isStart = sentenceStarts.has(m.index) || /(?:["“(‘]|[—–:]\s?)$/.test(text.slice(Math.max(0, m.index - 2), m.index))
    const words = splitRun(m[0], m.index)
    while (words.length > 0 && source.taken.some((t) => t.start < (words.at(-1)?.start ?? 0) + 1 && (words.at(-1)?.start ?? 0) < t.end)) words.pop()
    trimStart(words, isStart, seen)
    while (words.length > 1 && /-(?:speaking|dominated|led|backed|based|linked|born|affiliated|controlled|ruled|owned|majority|run|style|occupied|educated|inspired|funded)$/.test(words[0]?.text ?? '')) words.shift()
    trimDates(words, text)
    const [first, last] = [words[0], words.at(-1)]
    if (first === undefined || last === undefined) continue
    if (words.length === 1 && (/(?:iz|is)(?:ed|ation)$/.test(first.text) || /^(?:Inc|Ltd|Corp|Co|Jr|Sr)\.?$/.test(first.text))) continue
    add(first.start, last.start + last.text.replace(/['’]s$/, '').replace(/(?<!\b\p{Lu}|\.\p{Lu}|^(?:Mr|Mrs|Dr|St|Jr|Inc|Ltd|Corp|Co))\.$/u, '').length)
  }
  return found.toSorted((a, b) => a.start - b.start)
}
