import type { QuizOption } from '../../model/quiz.ts'
import type { AskedCard } from './asked-card.ts'
import type { Knowledge } from './knowledge.ts'
import { isLoose, nearRanges, nearVague, nearValues, readFigure } from './near-figures.ts'
import { computeOption, linkOption, nearest } from './option.ts'
import type { Random } from './random.ts'

/** A figure of the article is near another when neither is more than so many times the other. */
const nearTimes = 3.5

/** Figures that an answer could be taken for, best first: one that the text gives for something else, then computed ones that it gives for nothing of the kind. */
export function figureOptions(asked: AskedCard, sort: string, knowledge: Knowledge, random: Random): QuizOption[] {
  const figure = readFigure(asked.card.answer)
  if (figure === null) return [...nearVague(asked.card.answer), ...nearRanges(asked.card.answer)].map(computeOption)
  const others = nearest(knowledge.candidates(asked.home, sort), asked).flatMap((candidate) => {
    const other = readFigure(candidate.text)
    const times = other === null ? Infinity : Math.max(other.value / figure.value, figure.value / other.value)
    const isRound = other !== null && (!isLoose(figure) || other.value % 10 === 0 || other.value < 10)
    const isAlike = other !== null && isRound && scaleOf(other.after) === scaleOf(figure.after) && Number.isInteger(other.value) === Number.isInteger(figure.value) && (figure.value <= 12) === (other.value <= 12)
    return other === null || !isAlike || times > nearTimes || times < 1.1 ? [] : [linkOption(figure.say(other.value), candidate)]
  })
  const given = new Set(nearest(knowledge.candidates(asked.home, sort), asked).map(({ text }) => readFigure(text)?.value))
  const values = nearValues(figure, sort.includes('percentage') || figure.after.includes('%'), random).filter((value) => !given.has(value))
  const options = values.map((value) => computeOption(figure.say(value)))
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
