import { bestOf, nearly, right, wrong, wrongly, type JudgeCase, type Judgement } from './judgement.ts'
import { readDates, type DateReading, type Moment } from './read-date.ts'
import { sayMoment } from './say-moment.ts'

/** Compares dates, however they are written; null when the wording is none. A year is right or wrong; a month or day less is less exact. */
export function judgeDate(asked: JudgeCase): Judgement | null {
  const [wanted] = readDates(asked.wording)
  if (wanted === undefined) return null
  const century = Math.floor((wanted.from.year ?? 0) / 100) * 100
  const readings = readDates(asked.typed, century)
  const judged = readings.map((reading) => judgeReading(reading, wanted, asked))
  const [first, ...rest] = judged
  if (first === undefined) return wrong
  const best = bestOf([first, ...rest])
  if (best.verdict === 'right' && directionOf(asked.typed) * directionOf(asked.wording) < 0) return nearly(0.5, 'qualifier', `The date is right. The text says ${asked.wording}.`)
  const other = readings[judged.indexOf(best) === 0 ? 1 : 0]
  if (other === undefined || best.verdict === 'wrong') return best
  return { ...best, said: `${best.said} Read as ${sayMoment((readings[judged.indexOf(best)] ?? other).from)}; it can also mean ${sayMoment(other.from)}.`.trim() }
}

/** 1 for what begins then, -1 for what ends then, 0 for neither. */
function directionOf(text: string): number {
  return /^\s*(?:since|from|after)\b/iu.test(text) ? 1 : /^\s*(?:until|till|before|to)\b/iu.test(text) ? -1 : 0
}

function judgeReading(given: DateReading, wanted: DateReading, asked: JudgeCase): Judgement {
  if (wanted.to === null) return given.to === null ? judgeMoment(given.from, wanted.from, asked) : judgeSpan(given, given.to, wanted.from, asked)
  if (given.to === null) return judgeEnd(given.from, wanted, wanted.to, asked)
  const ends = [judgeMoment(given.from, wanted.from, asked), judgeMoment(given.to, wanted.to, asked)]
  const [start, end] = ends
  if (start === undefined || end === undefined) return wrong
  const [worse, better] = start.credit < end.credit ? [start, end] : [end, start]
  if (worse.verdict === 'right') return right
  // One end of a span is half of it.
  if (worse.verdict === 'wrong' && better.verdict === 'right' && (worse.difference === 'year' || worse.difference === 'month')) return nearly(0.5, worse.difference, `One end is right. The text says ${asked.wording}.`)
  return { ...worse, credit: (worse.credit + better.credit) / 2 }
}

/** One moment for a span: an end of it or a time inside is a part. */
function judgeEnd(given: Moment, wanted: DateReading, to: Moment, { wording }: JudgeCase): Judgement {
  const [low, high] = [spanOf(wanted.from), spanOf(to)]
  const [from, until] = spanOf(given)
  const says = `The text says ${wording}.`
  if (from <= low[0] && until >= high[1]) return nearly(0.5, 'less-exact', says)
  if (until >= low[0] && from <= high[1]) return nearly(0.5, 'part', `That is a part of it. ${says}`)
  return given.year === wanted.from.year || given.year === to.year ? wrongly('month', `Right year, another month. ${says}`, 0.3) : wrongly('year', says)
}

/** A span for one moment: the years of a decade are the decade; a span around or inside it is near. */
function judgeSpan(given: DateReading, to: Moment, wanted: Moment, { wording }: JudgeCase): Judgement {
  const [low, high] = [spanOf(given.from)[0], spanOf(to)[1]]
  const [from, until] = spanOf(wanted)
  const says = `The text says ${wording}.`
  if (wanted.decade && wanted.part === null && low === from && Math.abs(high - until) < 13) return right
  return (low >= from && high <= until) || (low <= from && high >= until && high - low < 37) ? nearly(0.6, 'less-exact', says) : wrongly('year', says)
}

/** First and last month of a moment, counted from the year 0. */
function spanOf({ year, decade, century, month, part, season }: Moment): [number, number] {
  const start = (year ?? 0) * 12
  if (century) {
    const [first, last] = part === null ? [0, 99] : { early: [0, 40], mid: [30, 70], late: [60, 99] }[part] as [number, number]
    return [start + first * 12, start + last * 12 + 11]
  }
  if (decade) {
    const [first, last] = part === null ? [0, 9] : { early: [0, 4], mid: [3, 7], late: [5, 9] }[part] as [number, number]
    return [start + first * 12, start + last * 12 + 11]
  }
  if (month !== null) return [start + month - 1, start + month - 1]
  if (season !== null) return [start + season[0] - 1, start + season[1] - 1]
  return [start, start + 11]
}

function judgeMoment(given: Moment, wanted: Moment, asked: JudgeCase): Judgement {
  const says = `The text says ${asked.wording}.`
  if (given.century || wanted.century) return judgeCentury(given, wanted, says)
  if (given.decade || wanted.decade) return judgeDecade(given, wanted, says)
  const isYearAsked = given.year === null && wanted.year !== null && asked.question.includes(String(wanted.year))
  if (given.year !== null && wanted.year !== null && given.year !== wanted.year) return wrongly('year', `Another year. ${says}`)
  // "Nov 09" where no day is asked for.
  if (given.year === null && given.month === wanted.month && wanted.day === null && given.day !== null && given.day === (wanted.year ?? 0) % 100 && /(?<!\d)\d{2}(?!\d)/u.test(asked.typed)) return judgePart(given, wanted, says)
  if (given.year === null && wanted.year !== null && wanted.day === null && /\p{L}\.? 0\d$/u.test(asked.typed.trim())) return wrongly('year', `Another year. ${says}`)
  const month = judgeMonth(given, wanted, says)
  if (month !== null) return month
  const lacksYear = given.year === null && wanted.year !== null && !isYearAsked
  const lacksDay = given.day === null && wanted.day !== null
  if (lacksYear) return wanted.month !== null && given.month !== null ? nearly(lacksDay ? 0.4 : 0.75, 'less-exact', `The year is missing. ${says}`) : wrongly('less-exact', says)
  if (given.day !== null && wanted.day !== null && given.day !== wanted.day) return nearly(0.6, 'day', `Right month, another day. ${says}`)
  if (lacksDay) return nearly(given.month === null ? 0.5 : 0.75, 'less-exact', `${says} The day is missing.`)
  if (given.day !== null && wanted.day === null && wanted.month !== null) return nearly(0.75, 'less-exact', `${says} It names no day.`)
  return judgePart(given, wanted, says)
}

/** Null when the months agree. */
function judgeMonth(given: Moment, wanted: Moment, says: string): Judgement | null {
  if (wanted.season !== null) return judgeSeason(given, wanted.season, says)
  if (wanted.month === null) return null
  if (given.month !== null) return given.month === wanted.month ? null : wrongly('month', `Right year, another month. ${says}`, 0.3)
  if (given.season !== null) return wanted.month >= given.season[0] && wanted.month <= given.season[1] ? nearly(0.6, 'less-exact', says) : wrongly('month', says, 0.3)
  return given.year === null ? wrong : nearly(0.5, 'less-exact', `Right year. ${says}`)
}

/** Null when the season is the same; a month of it is another exactness. */
function judgeSeason(given: Moment, [first, last]: readonly [number, number], says: string): Judgement | null {
  if (given.season !== null) return given.season[0] === first ? null : wrongly('month', `Right year, another season. ${says}`, 0.3)
  if (given.month === null) return nearly(0.5, 'less-exact', `Right year. ${says}`)
  return given.month >= first && given.month <= last ? nearly(0.75, 'less-exact', says) : wrongly('month', says, 0.3)
}

function judgePart(given: Moment, wanted: Moment, says: string): Judgement {
  if (given.part === wanted.part || (wanted.month === null && wanted.part === null)) return right
  return nearly(given.part === null || wanted.part === null ? 0.75 : 0.5, given.part === null || wanted.part === null ? 'less-exact' : 'month', says)
}

/** "The 1400s" are the fifteenth century where a century is asked for; a year or decade of it is another exactness. */
function judgeCentury(given: Moment, wanted: Moment, says: string): Judgement {
  const isWhole = given.century || (given.decade && (given.year ?? 0) % 100 === 0)
  if (!wanted.century) return given.century && spanOf(given)[0] <= spanOf(wanted)[0] && spanOf(given)[1] >= spanOf(wanted)[1] ? nearly(0.4, 'less-exact', `The century is right. ${says}`) : wrongly('year', says)
  if (given.year === null || wanted.year === null || Math.floor(given.year / 100) !== Math.floor(wanted.year / 100)) return wrongly('year', `Another century. ${says}`)
  if (isWhole) {
    if (given.part === wanted.part) return right
    return given.part !== null && wanted.part !== null ? nearly(0.5, 'year', `The century is right. ${says}`) : nearly(0.75, 'less-exact', says)
  }
  const [[from, until], [low, high]] = [spanOf(wanted), spanOf(given)]
  return low >= from && high <= until ? nearly(0.6, 'less-exact', says) : wrongly('year', says)
}

function judgeDecade(given: Moment, wanted: Moment, says: string): Judgement {
  const start = (wanted.year ?? 0) - ((wanted.year ?? 0) % 10)
  const isInside = given.year !== null && given.year >= start && given.year < start + 10
  if (!isInside) return wrongly('year', `Another decade. ${says}`)
  if (!wanted.decade) return nearly(0.5, 'less-exact', `The decade is right. ${says}`)
  if (given.decade) {
    if (given.part === wanted.part) return right
    return given.part !== null && wanted.part !== null ? nearly(0.5, 'year', `The decade is right. ${says}`) : nearly(0.75, 'less-exact', says)
  }
  const [from, until] = spanOf(wanted)
  const [low, high] = spanOf(given)
  return low >= from && high <= until ? nearly(0.6, 'less-exact', says) : wrongly('year', says)
}
