import type { QuizOption } from '../../model/quiz.ts'
import { couldBeRight } from './also-right.ts'
import type { AskedCard } from './asked-card.ts'
import { fitOf } from './asked-kind.ts'
import type { AskedKind } from './asked-kind.ts'
import type { Candidate, Knowledge } from './knowledge.ts'
import { holdsWords, keyOf, shareOfWords } from './names.ts'
import { grainOf, monthOf, nearDates } from './near-dates.ts'
import { isLoose, nearRanges, nearVague, nearValues, readFigure } from './near-figures.ts'
import type { Random } from './random.ts'

/** How many things of the article are looked at for one card. */
const mostLooked = 60
/** A figure of the article is near another when neither is more than so many times the other. */
const nearTimes = 3.5
const nearYears = 15

/**
 * Wrong answers that stand to reason, best first, at most `count`: answers of other cards of the article of the same kind,
 * then figures and dates near the right one. None of them can be right, none is another name of another.
 */
export function findOptions(asked: AskedCard, knowledge: Knowledge, count: number, random: Random): QuizOption[] {
  const { sort, card } = asked
  if (sort === null) return []
  const found: QuizOption[] = []
  for (const option of listOptions(asked, sort, knowledge, random)) {
    if (found.length === count) break
    const isNew = [card.answer, ...found.map(({ text }) => text)].every((text) => keyOf(text) !== keyOf(option.text) && (/\d/u.test(text) || !knowledge.mayMeanSame(text, option.text)))
    if (isNew && !couldBeRight(option.text, asked, knowledge)) found.push(option)
  }
  return found
}

function listOptions(asked: AskedCard, sort: string, knowledge: Knowledge, random: Random): QuizOption[] {
  if (sort.startsWith('figure')) return listFigures(asked, sort, knowledge, random)
  if (sort.startsWith('date')) return listDates(asked, sort, knowledge, random)
  return listThings(asked, sort, knowledge, random)
}

function linkOption(text: string, { asked }: Candidate): QuizOption {
  return { text, card: asked?.card.id ?? null, remark: asked === null ? null : `The answer to another card: ${asked.card.question}`.slice(0, 500) }
}

const computed = (text: string): QuizOption => ({ text, card: null, remark: null })

function listFigures(asked: AskedCard, sort: string, knowledge: Knowledge, random: Random): QuizOption[] {
  const figure = readFigure(asked.card.answer)
  if (figure === null) return [...nearVague(asked.card.answer), ...nearRanges(asked.card.answer)].map(computed)
  const others = near(knowledge.candidates(asked.home, sort), asked).flatMap((candidate) => {
    const other = readFigure(candidate.text)
    const times = other === null ? Infinity : Math.max(other.value / figure.value, figure.value / other.value)
    const isRound = other !== null && (!isLoose(figure) || other.value % 10 === 0 || other.value < 10)
    const isAlike = other !== null && isRound && scaleOf(other.after) === scaleOf(figure.after) && Number.isInteger(other.value) === Number.isInteger(figure.value) && (figure.value <= 12) === (other.value <= 12)
    return other === null || !isAlike || times > nearTimes || times < 1.1 ? [] : [linkOption(figure.say(other.value), candidate)]
  })
  const given = new Set(near(knowledge.candidates(asked.home, sort), asked).map(({ text }) => readFigure(text)?.value))
  const values = nearValues(figure, sort.includes('percentage') || figure.after.includes('%'), random).filter((value) => !given.has(value))
  const options = values.map((value) => computed(figure.say(value)))
  // One that the text has takes the place of one on its side.
  const own = random.shuffle(others)[0]
  if (own === undefined) return options
  const isBelow = (option: QuizOption): boolean => (readFigure(option.text)?.value ?? 0) < figure.value
  const replaced = options.slice(0, 3).findIndex((option) => isBelow(option) === isBelow(own))
  return replaced < 0 ? options : [own, ...options.filter((_, place) => place !== replaced), ...options.slice(replaced, replaced + 1)]
}

function scaleOf(after: string): string {
  return /\b(?:thousand|million|billion|trillion)\b/u.exec(after)?.[0] ?? ''
}

function listDates(asked: AskedCard, sort: string, knowledge: Knowledge, random: Random): QuizOption[] {
  const { answer } = asked.card
  if (grainOf(answer) === null) return []
  const year = yearOf(answer)
  const all = near(knowledge.candidates(asked.home, sort), asked).filter(({ text }) => keyOf(text) !== keyOf(answer))
  const close = all.filter(({ text }) => Math.abs(yearOf(text) - year) <= nearYears)
  const issued = knowledge.articleOf(asked)?.issued ?? ''
  const [, year4 = '', month = '1'] = /^(\d{4})(?:-(\d\d))?/u.exec(issued) ?? []
  const latest = Math.max(year4 === '' ? 2020 * 12 : Number(year4) * 12 + Number(month) - 1, monthOf(answer) + 1)
  const given = new Set(all.map(({ text }) => keyOf(text)))
  const others = nearDates(answer, latest, random).filter((text) => !given.has(keyOf(text)))
  return [...random.shuffle(close).slice(0, 2).map((one) => linkOption(likeStyle(one.text, answer), one)), ...others.map(computed)]
}

/** "the 1990s" beside "1980s" would stand out. */
function likeStyle(text: string, model: string): string {
  const bare = text.replace(/^the /u, '')
  return model.startsWith('the ') ? `the ${bare}` : bare
}

function yearOf(text: string): number {
  return Number(/\d{4}/u.exec(text)?.[0] ?? Number.NaN)
}

function listThings(asked: AskedCard, sort: string, knowledge: Knowledge, random: Random): QuizOption[] {
  const authors = knowledge.articleOf(asked)?.authors ?? []
  const isAuthor = (text: string): boolean => authors.some((author) => knowledge.mayMeanSame(author, text))
  // Whoever wrote the text is known to everybody who reads it, and is no option for what it tells.
  if (isAuthor(asked.card.answer)) return []
  // What the text is about is no person, whatever it was taken for.
  if (sort === 'person' && !asked.card.answer.includes(' ') && holdsWords(knowledge.articleOf(asked)?.title ?? '', asked.card.answer)) return []
  const all = near(knowledge.candidates(asked.home, sort), asked).filter(({ text }) => !isAuthor(text))
  if (sort === 'group' && !isName(asked.card.answer)) return swapInside(asked, random.shuffle(all), knowledge)
  const wanted = wantedKind(asked, all, knowledge)
  const rated = random.shuffle(all).filter(({ text }) => isAlike(text, asked.card.answer)).map((one) => ({ one, fit: sort === 'person' ? 1 : fitOf(wanted, one.kinds), like: one.asked === null ? 0 : shareOfWords(one.asked.card.question, asked.card.question) }))
  const sorted = rated.filter(({ fit }) => fit > 0 || (sort !== 'group' && sort !== 'place')).toSorted((a, b) => b.fit - a.fit || b.like - a.like || Math.abs(a.one.at - asked.at) - Math.abs(b.one.at - asked.at))
  return sorted.map(({ one }) => linkOption(one.text, one))
}

/** What a card asks for: as it says, or as another card says that has the same answer. */
function wantedKind({ kind, card }: AskedCard, all: readonly Candidate[], knowledge: Knowledge): AskedKind {
  if (kind.word !== null) return kind
  return all.filter(({ text }) => knowledge.mayMeanSame(text, card.answer)).flatMap(({ kinds }) => kinds).find(({ word }) => word !== null) ?? kind
}

const mostWordsToSwap = 4

/** "LT militants" as "JM militants": another name of the same kind in the place of the one that the answer holds. */
function swapInside(asked: AskedCard, all: readonly Candidate[], knowledge: Knowledge): QuizOption[] {
  const { answer } = asked.card
  if (answer.split(/\s+/u).length > mostWordsToSwap) return []
  const names = all.filter(({ text }) => isName(text) && text.split(/\s+/u).length <= 2)
  const bareOf = (text: string): string => text.replace(/^the /iu, '')
  const held = names.flatMap((one) => knowledge.wordingsOf(one.text).flatMap((wording) => [bareOf(wording), bareOf(wording).replace(/s$/u, '')]).filter((wording) => holdsWords(answer, wording) && answer.includes(wording)).map((wording) => ({ one, wording }))).toSorted((a, b) => b.wording.length - a.wording.length)[0]
  if (held === undefined) return []
  const isShort = /^[\p{Lu}\p{Ll}]{2,5}$/u.test(held.wording) && (held.wording.match(/\p{Lu}/gu) ?? []).length > 1
  return names.flatMap((one) => {
    if (knowledge.mayMeanSame(one.text, held.one.text) || fitOf(held.one.kinds.find(({ word }) => word !== null) ?? asked.kind, one.kinds) === 0) return []
    const short = knowledge.wordingsOf(one.text).find((wording) => /^[\p{Lu}\p{Ll}]{2,5}$/u.test(wording) && (wording.match(/\p{Lu}/gu) ?? []).length > 1)
    const text = isShort ? short : bareOf(one.text).replace(/s$/u, held.wording.endsWith('s') ? 's' : '')
    return text === undefined ? [] : [computed(answer.replace(held.wording, text))]
  })
}

/** A name among clauses would stand out, and so would one word among ten. */
function isAlike(text: string, answer: string): boolean {
  const [one, other] = [text.split(/\s+/u).length, answer.split(/\s+/u).length]
  return isName(text) === isName(answer) && Math.max(one, other) <= 3 * Math.min(one, other) + 2
}

/** True for a name, "the Taliban"; false for words about one, "LT militants", "members of Parliament". */
function isName(text: string): boolean {
  const words = text.replace(/\([^)]*\)/gu, '').trim().split(/\s+/u).filter((word) => !/^(?:the|an?|of|and|for|in|on|de|del|la|le|du|von|van|der|bin|ibn|al)$/iu.test(word))
  return words.length > 0 && words.every((word) => /^[\p{Lu}\d]|['’‘`-]\p{Lu}/u.test(word))
}

function near(list: readonly Candidate[], asked: AskedCard): Candidate[] {
  const others = list.filter((one) => one.asked?.card.id !== asked.card.id)
  return others.length <= mostLooked ? others : others.toSorted((a, b) => Math.abs(a.at - asked.at) - Math.abs(b.at - asked.at)).slice(0, mostLooked)
}
