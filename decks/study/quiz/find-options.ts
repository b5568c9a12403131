import type { QuizOption } from '../../model/quiz.ts'
import { couldBeRight } from './also-right.ts'
import type { AskedCard } from './asked-card.ts'
import { dateOptions } from './date-options.ts'
import { figureOptions } from './figure-options.ts'
import type { Knowledge } from './knowledge.ts'
import { nameOptions } from './name-options.ts'
import { keyOf } from './names.ts'
import type { Random } from './random.ts'

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
  if (sort.startsWith('figure')) return figureOptions(asked, sort, knowledge, random)
  if (sort.startsWith('date')) return dateOptions(asked, sort, knowledge, random)
  return nameOptions(asked, sort, knowledge, random)
}
