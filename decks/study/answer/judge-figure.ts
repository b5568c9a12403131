import { nearly, right, wrong, wrongly, type JudgeCase, type Judgement } from './judgement.ts'
import { pairWords } from './match-words.ts'
import { readFigure, type Figure } from './read-figure.ts'
import { isSwapped, sayOff, sayTimes, sizeOf } from './weigh-figure.ts'
import { units } from './words/units.ts'

/** Off by up to this share a figure is near. */
const near = 0.1
/** How far off a figure may be that is itself told as about, more than or less than, or is round, when its card states nothing else. */
const roundTolerance = 0.02

/** Compares figures: the number, its unit and how it is bounded; null when the wording is no figure. */
export function judgeFigure(asked: JudgeCase): Judgement | null {
  const wanted = readFigure(asked.wording)
  if (wanted === null) return null
  const given = readGrouped(asked.typed, wanted) ?? readFigure(asked.typed)
  if (given === null) return wrong
  if (wanted.vague || given.vague) return judgeVague(given, wanted, asked.wording)
  if (wanted.low !== wanted.high || given.low !== given.high) return judgeRange(given, wanted, asked)
  const unit = judgeUnit(given, wanted, asked)
  return unit.judgement ?? judgeNumber(unit.given, wanted, asked, unit)
}

/** "1.872" as 1,872, when just that is the answer: in much of Europe a point groups the digits. */
function readGrouped(typed: string, wanted: Figure): Figure | null {
  if (!/(?<![\d.,])[1-9]\d{0,2}(?:\.\d{3})+(?![\d.,])/u.test(typed)) return null
  const read = readFigure(typed.replace(/(?<=\d)\.(?=\d{3}(?!\d))/gu, ''))
  return read !== null && read.low === wanted.low && read.high === wanted.high ? read : null
}

/** "hundreds": the same word is right, a number of that size nearly. */
function judgeVague(given: Figure, wanted: Figure, wording: string): Judgement {
  if (wanted.vague && given.vague) return wanted.low === given.low ? right : wrongly('unit', `The text says ${wording}.`)
  const [vague, exact] = wanted.vague ? [wanted, given] : [given, wanted]
  return exact.low >= vague.low && exact.high < vague.high ? nearly(0.7, 'less-exact', `The text says ${wording}.`) : wrongly('other', `The text says ${wording}.`)
}

/** Ranges: both ends count. */
function judgeRange(given: Figure, wanted: Figure, { wording }: JudgeCase): Judgement {
  const says = `The text says ${wording}.`
  if (given.low === wanted.low && given.high === wanted.high) return right
  if (given.low === given.high) return given.low >= wanted.low && given.low <= wanted.high ? nearly(0.5, 'part', `That lies in the range. ${says}`) : wrongly('other', says)
  const shared = Math.min(given.high, wanted.high) - Math.max(given.low, wanted.low)
  const whole = Math.max(given.high, wanted.high) - Math.min(given.low, wanted.low)
  if (wanted.low !== wanted.high) return shared / whole >= 0.5 ? nearly(0.6, 'near', `The range is near. ${says}`) : wrongly('other', says)
  return shared >= 0 && given.high <= given.low * 1.5 ? nearly(0.6, 'less-exact', says) : wrongly('other', says)
}

interface UnitFound {
  /** The figure in the unit that is wanted. */
  readonly given: number
  /** True when a metric unit stands for another: then both are rounded. */
  readonly converted: boolean
  /** True when no unit was told and the question does not imply it. */
  readonly missing: boolean
  readonly judgement: Judgement | null
}

function judgeUnit(given: Figure, wanted: Figure, { wording, question }: JudgeCase): UnitFound {
  const plain: UnitFound = { given: given.low, converted: false, missing: false, judgement: null }
  if (wanted.unit === null && given.unit?.measures === 'percent') return { ...plain, judgement: wrongly('unit', `That is a share. The text says ${wording}.`) }
  if (wanted.unit === null) return given.unit === null || given.low !== wanted.low ? plain : { ...plain, judgement: nearly(0.6, 'unit', `The text says ${wording}.`) }
  if (given.unit === null) return { ...plain, missing: !isImplied(wanted, question) || (wanted.unit.measures === 'percent' && given.rest.length > 0) }
  if (given.unit.measures === wanted.unit.measures) {
    return { ...plain, given: (given.low * given.unit.size) / wanted.unit.size, converted: given.unit.system !== wanted.unit.system }
  }
  const isMoney = given.unit.measures.startsWith('money') && wanted.unit.measures.startsWith('money')
  if (given.low !== wanted.low) return { ...plain, judgement: wrongly('other', `The text says ${wording}.`) }
  return { ...plain, judgement: isMoney ? nearly(0.5, 'unit', `The number is right, the currency is another: ${wording}.`) : wrongly('unit', `The number is right, the unit is another: ${wording}.`) }
}

/** A share is a percentage anyway; other units only when the question names them. */
function isImplied({ unit }: Figure, question: string): boolean {
  if (unit?.measures === 'percent') return true
  return question.toLowerCase().split(/[^\p{L}$€£%]+/u).some((word) => units.get(word) === unit || (units.get(word)?.measures === unit?.measures && units.get(word)?.size === unit?.size))
}

function judgeNumber(given: number, wanted: Figure, asked: JudgeCase, { converted, missing }: UnitFound): Judgement {
  const { wording, typed } = asked
  const figure = wanted.low
  const off = figure === 0 ? (given === 0 ? 0 : Infinity) : (given - figure) / Math.abs(figure)
  const isLoose = converted || (readFigure(typed)?.fraction ?? false)
  const tolerance = Math.max(asked.tolerance ?? (isRough(wanted) ? roundTolerance : 0), isLoose ? roundTolerance : 0)
  const says = `The text says ${wording}.`
  const share = Math.abs(off)
  if (share > tolerance + 1e-9) return judgeMiss(given, figure, off, asked)
  if (isOfOther(readFigure(typed), wanted)) return asked.isMember === true ? wrongly('unit', `The number is of something else. ${says}`) : nearly(0.8, 'unit', `The number is right. ${says}`)
  const bound = judgeBound(readFigure(typed)?.bound ?? 'none', wanted, asked)
  if (bound !== null) return bound
  if (missing) return nearly(0.8, 'unit', `The number is right; the unit is missing. ${says}`)
  if (share <= 1e-9 || isLoose) return right
  return { ...right, said: `Close enough. ${says} You are ${sayOff(off)}; up to ${sizeOf(tolerance)} counts as right.` }
}

/** True when both say what they count, and it is not the same. */
function isOfOther(given: Figure | null, wanted: Figure): boolean {
  return given !== null && given.rest.length > 0 && wanted.rest.length > 0 && pairWords(given.rest, wanted.rest).pairs.length === 0
}

function judgeMiss(given: number, figure: number, off: number, { wording, typed }: JudgeCase): Judgement {
  const says = `The text says ${wording}.`
  if (isSwapped(given, figure)) return nearly(0.5, 'near', `Two digits are swapped. ${says}`)
  if (Math.abs(off) <= near) return nearly(0.6, 'near', `Near. ${says} You are ${sayOff(off)}.`)
  const read = readFigure(typed)
  const times = sayTimes(given, figure)
  if (times !== null) return wrongly('unit', `${says} Yours is ${times}.`)
  return wrongly(read?.low === readFigure(wording)?.low ? 'unit' : 'other', says)
}

/** What is right to say of a figure that the text bounds; null when the bound is all right. */
function judgeBound(given: Figure['bound'], { bound: wanted, fraction }: Figure, { wording, wordings }: JudgeCase): Judgement | null {
  // A wording that leaves the bound out is no licence for the opposite one: less than half is not more than half.
  const fullest = wordings.find((each) => (readFigure(each)?.bound ?? 'none') !== 'none') ?? wording
  const bound = readFigure(fullest)?.bound ?? wanted
  if (fraction && ((given === 'more' && bound === 'less') || (given === 'less' && bound === 'more'))) return wrongly('qualifier', `That is the opposite. The text says ${fullest}.`)
  if (given === wanted || (wanted === 'about' && given === 'none') || (wanted === 'none' && given === 'about')) return null
  const isOpposite = (given === 'more' && wanted === 'less') || (given === 'less' && wanted === 'more')
  return nearly(isOpposite ? 0.5 : given === 'none' ? 0.9 : 0.75, 'qualifier', `The number is right. The text says ${fullest}.`)
}

/** A figure that is itself no exact count: bounded, or ten thousand and more with two digits before its noughts. */
function isRough({ bound, low, fraction }: Figure): boolean {
  return fraction || bound !== 'none' || (low >= 10_000 && /^\d{1,2}0*$/u.test(String(low)))
}
