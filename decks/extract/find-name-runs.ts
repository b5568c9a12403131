import { connectives, coordinators, determiners, possessives, prepositions, pronouns, relatives, subordinators, adverbs, modals, beForms, haveForms, doForms, numberWords, adjectives } from './words/function-words.ts'
import { findKnownPlace, isPeople } from './gazetteer.ts'
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

const tail = String.raw`(?:['’‘${'`'}ʼ](?!s(?![\p{L}]))[\p{L}]+)*`
const word = String.raw`(?:\p{Lu}[\p{L}\d]*${tail}(?:-[\p{L}'’‘${'`'}\d]+)*)`
const initial = String.raw`(?:(?:\p{Lu}\.){2,}|\p{Lu}\.(?=\s\p{Lu}))`
const title = String.raw`(?:(?:Mr|Mrs|Ms|Dr|Gen|Col|Prof|Sen|Gov|Capt|Lt|Maj|Adm|Sgt|St|Rev)\.)`
const particleWord = String.raw`(?:(?:al|ul|ur|el|an|ad|as|ash|bin|d|l)[-’']${word})`
const cap = `(?:${title}|${initial}|${particleWord}|${word})`
const link = '(?:bin|bint|ibn|al|van|von|der|den|de|da|du|di|la|le|el|dos|del|ben|van der|van den|de la|af|ten)'
const run = new RegExp(String.raw`(?<![\p{L}\d'’-])${cap}(?:\s(?:${link}\s)?${cap}|\s&\s${cap})*`, 'gu')
const ofHeads = 'University|Institute|Bank|Ministry|Department|Republic|Kingdom|Bay|Gulf|Isle|Cape|Battle|Treaty|House|Council|College|Academy|Museum|Church|School|Bureau|Office|Federation|Union|League|Society|Army|Party|Centre|Center|Board|Duchy|County|Strait|Straits|Tower|Order|Court|Association|Commission|Committee|Faculty|Chamber|Organization|Organisation|Agency|Company|Library|Conference|Congress|Confederation|Front|Movement|Free State|States|Province|Siege|Peace|Declaration|Convention'
const ofRun = new RegExp(String.raw`(?<![\p{L}\d'’-])(?:${cap}\s){0,4}(?:${ofHeads})\s(?:of|for|on)(?:\sthe)?\s${cap}(?:\s${cap})*(?:,? and ${cap}(?=\s*[(,.;]|\s(?:in|at|where|was|is|has|had)\b))?`, 'gu')
const quote = /["“]([^"“”]{2,70})["”]/g

const isFunctionWord = (w: string): boolean => [determiners, possessives, pronouns, prepositions, coordinators, subordinators, relatives, adverbs, connectives, modals, beForms, haveForms, doForms, numberWords].some((set) => set.has(w))
const isKnown = (w: string): boolean => findKnownPlace(w) !== null || isPeople(w)

/** Words that some text writes small, and words that stand capitalised inside a sentence: the article's own evidence. */
export function collectCase(texts: readonly NameText[]): { small: Set<string>; capital: Set<string> } {
  const small = new Set<string>()
  const capital = new Set<string>()
  for (const { text, sentenceStarts } of texts) {
    for (const m of text.matchAll(/(?<![\p{L}\d'’-])[\p{L}][\p{L}'’-]*/gu)) {
      const w = m[0].replace(/['’]s$/, '')
      if (/^\p{Ll}/u.test(w)) small.add(w)
      else if (!sentenceStarts.has(m.index) && !/["“(‘]$/.test(text.slice(0, m.index))) capital.add(w)
    }
  }
  return { small, capital }
}

/** Takes off words that are capitalised only because a sentence, a quotation or a bracket starts with them. */
function trimStart(words: { start: number; text: string }[], isStart: boolean, seen: { small: Set<string>; capital: Set<string> }): void {
  while (words.length > 0) {
    const first = words[0]?.text ?? ''
    const lower = first.toLowerCase()
    const isFunction = isFunctionWord(lower) && !(words.length > 1 && /^(?:us|may|will|second|first|no)$/.test(lower) && !isStart)
    const isSmall = isStart && !(words[1] !== undefined && personTitles.has(words[1].text)) && (seen.small.has(lower) || adjectives.has(lower) || (readVerb(lower) !== null && words.length > 1 && !seen.capital.has(first)))
    const isLone = isStart && words.length === 1 && !seen.capital.has(first) && !isKnown(first) && !/[-'’`.]/.test(first) && first !== first.toUpperCase()
    const keep = isKnown(first) || (words.length > 1 && (personTitles.has(first) || groupHeads.has(first) || placeHeads.has(first) || seen.capital.has(first)) && !isFunction)
    if (isFunction || (!keep && (isSmall || isLone))) words.shift()
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
  for (const m of text.matchAll(ofRun)) {
    const words = splitRun(m[0], m.index)
    trimStart(words, sentenceStarts.has(m.index), seen)
    if (words.length > 2 && words[0] !== undefined) add(words[0].start, m.index + m[0].length)
  }
  for (const m of text.matchAll(run)) {
    const isStart = sentenceStarts.has(m.index) || /(?:["“(‘]|[—–:]\s?)$/.test(text.slice(0, m.index))
    const words = splitRun(m[0], m.index)
    while (words.length > 0 && source.taken.some((t) => t.start < (words.at(-1)?.start ?? 0) + 1 && (words.at(-1)?.start ?? 0) < t.end)) words.pop()
    trimStart(words, isStart, seen)
    while (words.length > 1 && /-(?:speaking|dominated|led|backed|based|linked|born|affiliated|controlled|ruled|owned|majority|run|style|occupied|educated|inspired|funded)$/.test(words[0]?.text ?? '')) words.shift()
    while (words.length > 0 && /^(?:Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday|January|February|March|April|June|July|August|September|October|November|December|I)$/.test(words.at(-1)?.text ?? '')) words.pop()
    const [first, last] = [words[0], words.at(-1)]
    if (first === undefined || last === undefined) continue
    if (words.length === 1 && /(?:iz|is)(?:ed|ation)$/.test(first.text)) continue
    add(first.start, last.start + last.text.replace(/['’]s$/, '').replace(/(?<!\b\p{Lu}|\.\p{Lu}|^(?:Mr|Mrs|Dr|St|Jr|Inc|Ltd|Corp|Co))\.$/u, '').length)
  }
  return found.toSorted((a, b) => a.start - b.start)
}
