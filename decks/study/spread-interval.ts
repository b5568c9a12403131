// [Note: fuzz] Cards that were learned together would come back together for ever, so an interval is moved a little.
// How far is Anki's: https://github.com/ankitects/anki/blob/main/rslib/src/scheduler/states/fuzz.rs. Where to is no
// chance: it follows from the card's id and the number of its answers, so that the preview, the answer and every replay
// of the log agree. Easy days work within the same range: each day of it is as likely as its weekday's share. Anki also
// looks at how many cards each day has already; that would make a card's date depend on all others and on the order in
// which journals were merged, and replaying one card would no longer give its date again. It is left out for that.

/** From which length on, and by what share of the days up to `until`, an interval is moved either way. */
const ranges = [
  { from: 2.5, until: 7, share: 0.15 },
  { from: 7, until: 20, share: 0.1 },
  { from: 20, until: Infinity, share: 0.05 },
]

/** What decides where in its range an interval falls. */
export interface Spread {
  /** True moves every interval that is long enough; false only those that end on an easy day. */
  readonly fuzz: boolean
  /** How much of the usual work falls on Monday to Sunday, each from 0 to 1. */
  readonly easyDays: readonly number[]
  /** A number from 0 to below 1, the same for all answers to one question. */
  readonly chance: number
  /** The study day of the answer: days since 1 January 1970. */
  readonly day: number
}

/** The weekday of a study day: 0 for Monday to 6 for Sunday. */
export function weekdayOf(day: number): number {
  // 1 January 1970 was a Thursday.
  return (((day + 3) % 7) + 7) % 7
}

/** The shortest and the longest that an interval of `days` may become, both within `least` and `most`. */
export function fuzzRange(days: number, least: number, most: number): readonly [number, number] {
  const within = (value: number): number => Math.min(Math.max(value, Math.min(least, most)), most)
  if (days < 2.5) return [within(days), within(days)]
  const reach = ranges.reduce((sum, { from, until, share }) => sum + share * Math.max(0, Math.min(days, until) - from), 1)
  return [within(Math.round(days - reach)), within(Math.round(days + reach))]
}

/** The days from an answer until the card comes back: `days` as the memory model wants, moved by fuzz and easy days, from `least` to `most`. */
export function spreadInterval(days: number, least: number, most: number, { fuzz, easyDays, chance, day }: Spread): number {
  const plain = Math.min(Math.max(days, least), most)
  const shareOf = (length: number): number => easyDays[weekdayOf(day + length)] ?? 1
  const level = easyDays.every((share) => share === easyDays[0])
  if (!fuzz && (level || chance < shareOf(plain))) return plain
  const [shortest, longest] = fuzzRange(days, least, most)
  if (level) return shortest + Math.floor(chance * (longest - shortest + 1))
  // Without fuzz the chances from 0 to the day's share stay; what lies above is spread over the range.
  const rest = fuzz ? chance : (chance - shareOf(plain)) / (1 - shareOf(plain))
  return pickByShare(shortest, longest, shareOf, rest) ?? (fuzz ? shortest + Math.floor(chance * (longest - shortest + 1)) : plain)
}

/** Of the lengths from `shortest` to `longest` one, each as likely as its share; null when no day of them has any. */
function pickByShare(shortest: number, longest: number, shareOf: (length: number) => number, chance: number): number | null {
  let sum = 0
  for (let length = shortest; length <= longest; length += 1) sum += shareOf(length)
  let left = chance * sum
  let picked: number | null = null
  for (let length = shortest; length <= longest; length += 1) {
    const share = shareOf(length)
    if (share <= 0) continue
    picked = length
    left -= share
    if (left < 0) return picked
  }
  return picked
}
