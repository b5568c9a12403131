import type { QuizOption, QuizQuestion } from '../../model/quiz.ts'
import type { AskedCard } from './asked-card.ts'
import { findOptions } from './find-options.ts'
import type { Knowledge } from './knowledge.ts'
import { holdsWords } from './names.ts'
import { readFigure } from './near-figures.ts'
import { putArticles } from './put-article.ts'
import { baseOf } from './question-base.ts'
import type { Random } from './random.ts'
import { untitled } from './untitled.ts'

const openBound = /^(?:more|less|fewer|over|under|at least|at most|up to|no more|no fewer|nearly|almost)\b/iu

/** What one may do to several: others than the text names might be right outside of it. */
const unbounded = /\b(?:oppos(?:e|es|ed)|condemn\w*|at odds|relations with|allied|supported|supports?|fought|recruit\w*|kept|keeps?|sustain\w*|linked|ties)\b/u

/** Most and fewest wrong options. */
const wanted = 3
const fewest = 2

/** A card with its answer among others of its kind; null when there are too few that are surely wrong. */
export function askChoice(asked: AskedCard, knowledge: Knowledge, random: Random): QuizQuestion | null {
  const { card, sort } = asked
  // Who says so is asked among those who say things.
  if (/^(?:teller|actor-says|open-says)/u.test(asked.note.frame ?? '')) return null
  if ((sort === 'person' && sharesSurname(card)) || (sort === 'place' && isLocated(card.question))) return null
  const wrong = findOptions(asked, knowledge, wanted, random)
  if (wrong.length < fewest) return null
  const answer: QuizOption = { text: card.answer, card: card.id, remark: null }
  const isOrdered = sort !== null && /^(?:figure|date)/u.test(sort)
  const all = [answer, ...wrong].map((option) => ({ ...option, text: sayAlike(option.text, sort) }))
  const isNamed = sort === 'group' || sort === 'place' || sort === 'person'
  const put = isNamed ? putArticles(card.question, all.map(({ text }) => text), asked, knowledge) : { question: card.question, texts: all.map(({ text }) => text) }
  const laid = all.map((option, place) => ({ ...option, text: put.texts[place] ?? option.text }))
  const options = isOrdered ? laid.toSorted((a, b) => placeOf(a.text) - placeOf(b.text)) : random.shuffle(laid)
  return { ...baseOf([asked], put.question + sayWhich(asked)), form: 'choice', options, right: options.findIndex((option) => option.card === card.id) }
}

/** "[…], the capital of Peru": whoever knows a map knows it, whatever the article says. */
function isLocated(question: string): boolean {
  const described = '(?:the|an?|its) (?:[\\p{L}-]+ ){0,4}(?:of|in|on|near) (?:the )?\\p{Lu}'
  return new RegExp(`\\[…\\](?: \\([^)]*\\))?, (?:${described}|(?:in|on|near) (?:\\p{Ll}+ )?\\p{Lu})|^(?:(?:In|On|At|To|From) )?(?:[Ww]hich|[Ww]hat) \\p{Ll}+, ${described}`, 'u').test(question)
}

/** A relative of the same name stands in the question. */
function sharesSurname({ question, answer }: AskedCard['card']): boolean {
  const names = answer.split(/\s+/u)
  return names.length > 1 && holdsWords(question, names.at(-1) ?? '')
}

/** Options without what would tell the right one from the others: "General Ana Rojas" as "Ana Rojas", "a chemist" beside "chemist". */
function sayAlike(name: string, sort: string | null): string {
  if (sort === 'role') return name.replace(/^(?:an?|the) /iu, '')
  if (sort !== 'person') return name
  return untitled(name)
}

/** "More than 20" is true of more than 30, and who opposes one may oppose another: then it is said that the text decides. */
function sayWhich({ card, sort }: AskedCard): string {
  if (sort?.startsWith('figure') === true) return openBound.test(card.answer) ? ' Choose the figure that the text gives.' : ''
  return sort === 'group' && unbounded.test(card.question) ? ' Choose what the text names.' : ''
}

const months = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec']
const vague = ['dozens', 'hundreds', 'thousands', 'tens of', 'hundreds of', 'millions']

/** Where a figure or a date stands in a row, so that the place of the right one says nothing. */
function placeOf(text: string): number {
  const year = /\d{4}(?=s|$)/u.exec(text)?.[0]
  if (year === undefined || /[\d,.]\d{4}/u.test(text)) return readFigure(text)?.value ?? (/^(\d+)/u.test(text) ? Number.parseInt(text, 10) : vague.findLastIndex((word) => text.startsWith(word)))
  const month = months.findIndex((name) => text.includes(name))
  const day = Number(/(?<!\d)\d{1,2}(?!\d)/u.exec(text)?.[0] ?? 0)
  const part = ['early', 'mid', 'late'].findIndex((word) => text.includes(word))
  return Number(year) + Math.max(0, month) / 12 + day / 400 + Math.max(0, part) * 3
}
