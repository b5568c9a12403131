import type { CardId } from '../../model/id.ts'
import type { AskedCard } from './asked-card.ts'
import { askCard, isList } from './asked-card.ts'
import type { AskedKind } from './asked-kind.ts'
import { keyOf, mayBeSame, stemsOf } from './names.ts'
import type { QuizArticle, QuizCardState, QuizSource } from './quiz-source.ts'

/** Something that answers a card of an article: a name, a figure, a date. */
export interface Candidate {
  readonly text: string
  readonly sort: string
  readonly kinds: readonly AskedKind[]
  /** The card it answers alone; null for a member of a list. */
  readonly asked: AskedCard | null
  readonly at: number
  /** Years with which it is told. */
  readonly years: readonly number[]
}

/** The source, turned so that what stands beside a card is found at once. */
export interface Knowledge {
  readonly cards: readonly AskedCard[]
  readonly byId: ReadonlyMap<CardId, AskedCard>
  /** Cards of one article or, without articles, of one deck; by `AskedCard.home`. */
  readonly byHome: ReadonlyMap<string, readonly AskedCard[]>
  /** Cards of one home whose answer may hold these words: all that share one of them. */
  readonly answeredWith: (home: string, words: string) => readonly AskedCard[]
  /** Things of one sort of one home, in the order of the text. */
  readonly candidates: (home: string, sort: string) => readonly Candidate[]
  readonly articleOf: (asked: AskedCard) => QuizArticle | null
  /** All wordings known for the same thing, itself among them. */
  readonly wordingsOf: (text: string) => readonly string[]
  /** Whether two wordings could mean one thing: aliases, short forms, one name in the other. */
  readonly mayMeanSame: (one: string, other: string) => boolean
  /** Whether a name has "the" before it in the texts. */
  readonly takesThe: (home: string, name: string) => boolean
  /** Whether a word stands in the texts with a small letter: then it is no name. */
  readonly isSmall: (home: string, word: string) => boolean
}

const unmet: QuizCardState = { met: false, marked: false, paused: false, recall: null, hard: false }

/** Turns the source; costs about a pass over all cards. */
export function readKnowledge(source: QuizSource): Knowledge {
  const cards: AskedCard[] = []
  for (const home of source.notes) for (const card of home.note.cards) cards.push(askCard(home, card, source.cards.get(card.id) ?? unmet, cards.length))
  const homes = groupBy(cards, ({ home }) => home)
  const pools = new Map<string, Map<string, Candidate[]>>()
  const articles = new Map(source.articles.map((article) => [article.id as string, article]))
  const wordings = joinAliases(cards)
  const wordingsOf = (text: string): readonly string[] => wordings.get(keyOf(text)) ?? [text]
  const texts = new Map<string, string>()
  const answers = new Map<string, Map<string, AskedCard[]>>()
  const textOf = (home: string): string => {
    const known = texts.get(home) ?? [...new Set((homes.get(home) ?? []).flatMap(({ note }) => note.citations.map(({ quote }) => quote)))].join('\n')
    texts.set(home, known)
    return known
  }
  return {
    cards,
    byId: new Map(cards.map((asked) => [asked.card.id, asked])),
    byHome: homes,
    answeredWith: (home, words) => {
      const [stem] = stemsOf(words)
      if (stem === undefined) return homes.get(home) ?? []
      const known = answers.get(home) ?? groupByStem(homes.get(home) ?? [])
      answers.set(home, known)
      return known.get(stem) ?? []
    },
    candidates: (home, sort) => {
      if (!pools.has(home)) pools.set(home, groupBy(listCandidates(homes.get(home) ?? []), (one) => one.sort))
      return pools.get(home)?.get(sort) ?? []
    },
    articleOf: ({ article }) => (article === null ? null : (articles.get(article) ?? null)),
    wordingsOf,
    mayMeanSame: (one, other) => wordingsOf(one).some((a) => wordingsOf(other).some((b) => mayBeSame(a, b))),
    takesThe: (home, name) => name.startsWith('the ') || standsWithThe(textOf(home), name),
    isSmall: (home, word) => new RegExp(`(?<![\\p{L}-])${word.toLowerCase().replace(/[^\p{L}]/gu, '.')}(?![\\p{L}-])`, 'u').test(textOf(home)),
  }
}

function groupBy<T>(list: readonly T[], keyFor: (one: T) => string): Map<string, T[]> {
  const groups = new Map<string, T[]>()
  for (const one of list) {
    const group = groups.get(keyFor(one))
    if (group === undefined) groups.set(keyFor(one), [one])
    else group.push(one)
  }
  return groups
}

/** More often with "the" than without; "the Toyota Museum" says nothing of Toyota. */
function standsWithThe(text: string, name: string): boolean {
  const bare = name.replace(/[^\p{L}\p{N}]/gu, '.')
  const found = [...text.matchAll(new RegExp(`(\\b[Tt]he )?(?<![\\p{L}-])${bare}(?![\\p{L}-]| \\p{Lu})`, 'gu'))]
  const withThe = found.filter(([, the]) => the !== undefined).length
  return withThe > 0 && withThe * 2 >= found.length
}

function groupByStem(cards: readonly AskedCard[]): Map<string, AskedCard[]> {
  const groups = new Map<string, AskedCard[]>()
  for (const asked of cards) {
    for (const stem of stemsOf(asked.card.answer)) {
      const group = groups.get(stem)
      if (group === undefined) groups.set(stem, [asked])
      else group.push(asked)
    }
  }
  return groups
}

const partSorts = new Map([['group', 'group'], ['person', 'person'], ['place', 'place'], ['name', 'group']])

/** The members of a list: "the Muhajir, the Pashtuns and the Sindhis" are three. */
export function splitList(answer: string): string[] {
  return answer.split(/,? and |, |; /u).map((part) => part.trim()).filter((part) => part !== '')
}

function listCandidates(cards: readonly AskedCard[]): Candidate[] {
  const single = cards.filter(({ sort }) => sort !== null).map((asked) => ({ text: asked.card.answer, sort: asked.sort ?? '', kinds: [asked.kind], asked, at: asked.at, years: yearsOf(asked) }))
  const parts = cards.filter(({ note, card }) => isList(note, card) && partSorts.has(card.answerType ?? '')).flatMap((one) => splitList(one.card.answer).map((text) => ({ text, sort: partSorts.get(one.card.answerType ?? '') ?? '', kinds: [one.kind], asked: null, at: one.at, years: yearsOf(one) })))
  return mergeSame([...single, ...parts])
}

/** The years of a card: of its fact, else those that its question has. */
export function yearsOf({ note, card }: Pick<AskedCard, 'note' | 'card'>): number[] {
  const dated = /\d{4}/u.exec(note.date ?? '')?.[0]
  const told = dated === undefined ? (card.question.replace(/^[^:?]{3,60}: (?=[\p{Lu}[])/u, '').match(/(?<![\d,.])(?:1\d|20)\d\d(?![\d,.]\d)/gu) ?? []) : [dated]
  return told.map(Number)
}

/** One thing that answers several cards is one candidate, with all kinds that it is asked as. */
function mergeSame(all: readonly Candidate[]): Candidate[] {
  const kinds = groupBy(all, ({ text, sort }) => `${sort} ${keyOf(text)}`)
  return [...kinds.values()].flatMap((same) => {
    const best = same.find(({ asked }) => asked !== null) ?? same[0]
    return best === undefined ? [] : [{ ...best, kinds: same.flatMap((one) => one.kinds), years: same.flatMap((one) => one.years) }]
  }).toSorted((a, b) => a.at - b.at)
}

/** Wordings of one thing, by the key of each: what a card accepts, what an abbreviation stands for, other names. */
function joinAliases(cards: readonly AskedCard[]): Map<string, string[]> {
  const groups = new Map<string, string[]>()
  const join = (texts: readonly string[]): void => {
    const all = [...new Set(texts.flatMap((text) => groups.get(keyOf(text)) ?? [text]))]
    for (const text of all) groups.set(keyOf(text), all)
  }
  for (const { card, note } of cards) {
    if (isList(note, card)) continue
    join([card.answer, ...card.accepts])
    const term = /(?:abbreviation|other name|name) (?:is )?(.+?) (?:stand for|known|go by)/u.exec(card.question)?.[1]
    if (/^(?:abbreviation|alias|once)/u.test(note.frame ?? '') && term !== undefined) join([card.answer, term.replace(/^is /u, '')])
  }
  return groups
}
