import type { QuizQuestion } from '../../model/quiz.ts'
import type { AskedCard } from './asked-card.ts'
import { findOptions } from './find-options.ts'
import type { Knowledge } from './knowledge.ts'
import { grainOf, monthOf } from './near-dates.ts'
import { readFigure } from './near-figures.ts'
import { baseOf } from './question-base.ts'
import type { Random } from './random.ts'
import { stateFact } from './state-fact.ts'
import { untitled } from './untitled.ts'

const lower = /^(?:more than|over|at least|no fewer than|no less than|above)\b/iu
const upper = /^(?:less than|fewer than|under|at most|up to|no more than|nearly|almost|below)\b/iu

/** A statement that is true, or false in one fact that the grading names; null when nothing can be put in its place that is surely wrong and reads well. */
export function askTruth(asked: AskedCard, knowledge: Knowledge, random: Random): QuizQuestion | null {
  const stated = stateFact(asked, knowledge)
  if (stated === null || asked.sort === null || isDescribed(stated.text, stated.gap, asked)) return null
  const [start, end] = stated.gap
  const [before, from, after] = [stated.text.slice(0, start), stated.text.slice(start, end), stated.text.slice(end)]
  const fitting = findOptions(asked, knowledge, 6, random).filter(({ text }) => isFalseHere(text, asked.card.answer)).flatMap(({ text }) => {
    const fitted = fitInto(text, before, after, asked, knowledge)
    return fitted === null ? [] : [fitted]
  })
  const to = fitting[0]
  if (to === undefined) return null
  const holds = random.below(2) === 0
  const base = { ...baseOf([asked], 'True or false: does the text say so?'), form: 'truth' as const, holds }
  return holds ? { ...base, statement: stated.text, altered: null } : { ...base, statement: before + to + after, altered: { from, to } }
}

/** Who she was stands beside the name ("the journalist Ana Rojas", "Ana Rojas, a leading politician"): with another name it would be plain nonsense. */
function isDescribed(text: string, [start, end]: readonly [number, number], { card }: AskedCard): boolean {
  const [before, after] = [text.slice(0, start), text.slice(end)]
  if (card.answerType === 'place') return /^, (?:an?|the|its|in|on|near|where|which|\p{Ll}+ of)\b/u.test(after)
  if (card.answerType !== 'person' && card.answerType !== 'group' && card.answerType !== 'name') return false
  if (/, under (?:the )?$|, \p{Ll}+ of (?:the )?$/u.test(before)) return true
  // "other Germans" is several; another name may be one.
  if (/\b(?:other|many|most|some|several|few) $/u.test(before)) return true
  return /^(?:, (?:an?|the|its|his|her|one of|known|which|who)\b| \(|,? (?:alias|known as|also known)\b)/u.test(after) || /\p{Ll}, (?:the )?$/u.test(before) || (card.answerType !== 'person' && (/\bon $/u.test(before) || /^[^.]*\b(?:he|she|his|her|him)\b/u.test(after))) || (card.answerType === 'person' && /\bthe (?:[\p{L}.-]+ ){1,3}$/iu.test(before) && !/\bof the $/iu.test(before))
}

/** More than 20 is true of more than 30: an open figure is altered only to the side on which it is not told. */
function isFalseHere(text: string, answer: string): boolean {
  // A year or two before or after is a trap, and no question of whether one has read the text.
  const [told, right] = [text, answer].map((date) => Number(/\b\d{4}\b/u.exec(date)?.[0] ?? Number.NaN))
  if (grainOf(answer) !== null && told !== right && Math.abs((told ?? 0) - (right ?? 0)) <= 2) return false
  // Another day of the same month is a trap as well.
  if (grainOf(answer) === 'day' && monthOf(text) === monthOf(answer)) return false
  const [one, other] = [readFigure(text)?.value, readFigure(answer)?.value]
  if (one === undefined || other === undefined) return true
  if (lower.test(answer)) return one > other
  return upper.test(answer) ? one < other : true
}

/** A name of several: Allies, Pashtuns. */
function isSeveral(name: string): boolean {
  return /\p{L}{3,}(?<![suia])s$/u.test(name) || /(?:i|e)es$/u.test(name)
}

/** The other thing as it stands in this sentence: with "the" or without, with a capital where the sentence begins; null when it would not read. */
function fitInto(text: string, before: string, after: string, asked: AskedCard, knowledge: Knowledge): string | null {
  const bare = asked.sort === 'person' ? untitled(text) : text.replace(/^the /u, '')
  // "the Allies from its duty": one in the place of several would show.
  if (isSeveral(bare) !== isSeveral(asked.card.answer) && /\b(?:its|their|it|they|was|were|is|are|has|have)\b/u.test(after)) return null
  const isNamed = asked.sort === 'group' || asked.sort === 'place' || asked.sort === 'person'
  const takes = isNamed && knowledge.takesThe(asked.home, text)
  const own = isNamed && knowledge.takesThe(asked.home, asked.card.answer)
  // "the Urdu-speaking", "leaders of the": the article stands there already.
  if (isNamed && /\bthe (?:(?!of|in|to|by|with|from|for|at|on)[\p{L}-]+ )?$/iu.test(before)) return /\bthe $/iu.test(before) && !takes && own ? null : bare
  if (/\ban $/u.test(before) !== /^[aeiou]/iu.test(bare) && /\ban? $/u.test(before)) return null
  // Before a noun, "TTP militants", a name stands bare.
  const isVerb = /^ \p{Ll}+s (?:any|an?|the|its|their|that|to|no|all|every|his|her)\b/u.test(after)
  const isBefore = !isVerb && /^ (?!(?:in|on|at|of|to|for|by|with|from|and|or|as|is|are|was|were|has|have|had|did|does|that|which|who|during|after|before|but|both)\b)\p{Ll}+(?<!ed)\b/u.test(after)
  const fitted = takes && !isBefore ? `the ${bare}` : isNamed ? bare : text
  const starts = before === '' || before.endsWith(': ')
  return starts && !/^\p{Ll}+[-’'‘`]\p{Lu}/u.test(fitted) ? fitted.slice(0, 1).toUpperCase() + fitted.slice(1) : fitted
}
