import type { QuizOption } from '../../model/quiz.ts'
import type { AskedCard } from './asked-card.ts'
import type { Knowledge } from './knowledge.ts'
import { keyOf } from './names.ts'
import { grainOf, monthOf, nearDates } from './near-dates.ts'
import { computeOption, linkOption, nearest } from './option.ts'
import type { Random } from './random.ts'

const nearYears = 15

/** Dates that an answer could be taken for, best first: two that the text gives for something else, then computed ones, none after the text came out. */
export function dateOptions(asked: AskedCard, sort: string, knowledge: Knowledge, random: Random): QuizOption[] {
  const { answer } = asked.card
  if (grainOf(answer) === null) return []
  const year = yearOf(answer)
  const all = nearest(knowledge.candidates(asked.home, sort), asked).filter(({ text }) => keyOf(text) !== keyOf(answer))
  const close = all.filter(({ text }) => Math.abs(yearOf(text) - year) <= nearYears)
  const issued = knowledge.articleOf(asked)?.issued ?? ''
  const [, year4 = '', month = '1'] = /^(\d{4})(?:-(\d\d))?/u.exec(issued) ?? []
  const latest = Math.max(year4 === '' ? 2020 * 12 : Number(year4) * 12 + Number(month) - 1, monthOf(answer) + 1)
  const given = new Set(all.map(({ text }) => keyOf(text)))
  const others = nearDates(answer, latest, random).filter((text) => !given.has(keyOf(text)))
  return [...random.shuffle(close).slice(0, 2).map((one) => linkOption(likeStyle(one.text, answer), one)), ...others.map(computeOption)]
}

/** "the 1990s" beside "1980s" would stand out. */
function likeStyle(text: string, model: string): string {
  const bare = text.replace(/^the /u, '')
  return model.startsWith('the ') ? `the ${bare}` : bare
}

function yearOf(text: string): number {
  return Number(/\d{4}/u.exec(text)?.[0] ?? Number.NaN)
}
