import type { QuizOption } from '../../model/quiz.ts'
import { couldBeRight } from './also-right.ts'
import type { AskedCard } from './asked-card.ts'
import { fitOf } from './asked-kind.ts'
import type { Candidate, Knowledge } from './knowledge.ts'
import { keyOf, shareOfWords } from './names.ts'
import { grainOf, nearDates } from './near-dates.ts'
import { nearRanges, nearVague, nearValues, readFigure } from './near-figures.ts'
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
    const isAlike = other !== null && scaleOf(other.after) === scaleOf(figure.after) && Number.isInteger(other.value) === Number.isInteger(figure.value) && (figure.value <= 12) === (other.value <= 12)
    return other === null || !isAlike || times > nearTimes || times < 1.1 ? [] : [linkOption(figure.say(other.value), candidate)]
  })
  const given = new Set(near(knowledge.candidates(asked.home, sort), asked).map(({ text }) => readFigure(text)?.value))
  const values = nearValues(figure, sort.includes('percentage') || figure.after.includes('%'), random).filter((value) => !given.has(value))
  return [...random.shuffle(others).slice(0, 1), ...values.map((value) => computed(figure.say(value)))]
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
  const issued = yearOf(knowledge.articleOf(asked)?.issued ?? '')
  const given = new Set(all.map(({ text }) => keyOf(text)))
  const others = nearDates(answer, Number.isNaN(issued) ? Math.max(year, 2020) : Math.max(issued, year), random).filter((text) => !given.has(keyOf(text)))
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
  const own = near(knowledge.candidates(asked.home, sort), asked).filter(({ text }) => !isAuthor(text) && isAlike(text, asked.card.answer))
  const kinds = own.filter((one) => knowledge.mayMeanSame(one.text, asked.card.answer)).flatMap((one) => one.kinds)
  const wanted = asked.kind.word === null ? (kinds.find(({ word }) => word !== null) ?? asked.kind) : asked.kind
  const rated = random.shuffle(own).map((one) => ({ one, fit: fitOf(wanted, one.kinds), like: one.asked === null ? 0 : shareOfWords(one.asked.card.question, asked.card.question) }))
  const sorted = rated.filter(({ fit }) => fit > 0).toSorted((a, b) => b.fit - a.fit || b.like - a.like)
  return sorted.map(({ one }) => linkOption(one.text, one))
}

/** A name among clauses would stand out, and so would one word among ten. */
function isAlike(text: string, answer: string): boolean {
  const [one, other] = [text.split(/\s+/u).length, answer.split(/\s+/u).length]
  return isName(text) === isName(answer) && Math.max(one, other) <= 3 * Math.min(one, other) + 2
}

/** True when its last word is a name: "the Taliban", not "LT militants". */
function isName(text: string): boolean {
  return /^[\p{Lu}\d]|['’-]\p{Lu}/u.test(text.replace(/\([^)]*\)/gu, '').trim().split(/\s+/u).at(-1) ?? '')
}

function near(list: readonly Candidate[], asked: AskedCard): Candidate[] {
  const others = list.filter((one) => one.asked?.card.id !== asked.card.id)
  return others.length <= mostLooked ? others : others.toSorted((a, b) => Math.abs(a.at - asked.at) - Math.abs(b.at - asked.at)).slice(0, mostLooked)
}
