/** A unit of measure: what it measures and how many of the first unit of that it is. `system` parts units that convert only roughly. */
export interface Unit {
  readonly measures: string
  readonly size: number
  readonly system: string
}

const lines: readonly (readonly [words: string, measures: string, size: number, system?: string])[] = [
  ['percent % pc', 'percent', 1],
  ['dollar dollars $ usd us$', 'money usd', 1],
  ['euro euros € eur', 'money eur', 1],
  ['£ gbp sterling', 'money gbp', 1],
  ['rupee rupees rs pkr', 'money pkr', 1],
  ['km kms kilometre kilometres kilometer kilometers', 'length', 1000, 'metric'],
  ['metre metres meter meters', 'length', 1, 'metric'],
  ['mile miles mi', 'length', 1609.344, 'imperial'],
  ['foot feet ft', 'length', 0.3048, 'imperial'],
  ['kg kgs kilo kilos kilogram kilograms', 'weight', 1, 'metric'],
  ['gram grams', 'weight', 0.001, 'metric'],
  ['tonne tonnes ton tons', 'weight', 1000, 'metric'],
  ['lb lbs', 'weight', 0.453_592_37, 'imperial'],
  ['hectare hectares ha', 'area', 1, 'metric'],
  ['acre acres', 'area', 0.404_686, 'imperial'],
  // A month has no certain number of days, so years and months stand apart from weeks and days.
  ['year years yr yrs', 'months', 12],
  ['month months mo mos', 'months', 1],
  ['decade decades', 'months', 120],
  ['century centuries', 'months', 1200],
  ['fortnight fortnights', 'days', 14],
  ['week weeks wk wks', 'days', 7],
  ['day days d', 'days', 1],
  ['hour hours hr hrs h', 'days', 1 / 24],
  ['minute minutes min mins', 'days', 1 / 1440],
  ['seconds sec secs s', 'days', 1 / 86_400],
]

/** Units by their names and signs. A pound is money or weight; it is told apart where it stands. */
export const units: ReadonlyMap<string, Unit> = new Map(lines.flatMap(([words, measures, size, system = '']) => words.split(' ').map((word) => [word, { measures, size, system }] as const)))

/** How many of what they stand before. */
export const scales: ReadonlyMap<string, number> = new Map([
  ...['k', 'thousand', 'thousands'].map((word) => [word, 1e3] as const),
  ...['lakh', 'lakhs', 'lac', 'lacs'].map((word) => [word, 1e5] as const),
  ...['m', 'mn', 'mln', 'mio', 'million', 'millions'].map((word) => [word, 1e6] as const),
  ...['crore', 'crores'].map((word) => [word, 1e7] as const),
  ...['b', 'bn', 'billion', 'billions'].map((word) => [word, 1e9] as const),
  ...['tn', 'trillion', 'trillions'].map((word) => [word, 1e12] as const),
  ...['dozen'].map((word) => [word, 12] as const),
  ...['hundred'].map((word) => [word, 1e2] as const),
])

/** How an answer bounds its figure, by its wording; the longest fits first. */
export const bounds: readonly (readonly [RegExp, 'about' | 'more' | 'less'])[] = [
  [/\b(?:no|not) (?:fewer|less) than\b|\bor more\b|\bor above\b/u, 'more'],
  [/\b(?:no|not) more than\b|\bor (?:fewer|less)\b/u, 'less'],
  [/\b(?:more than|greater than|larger than|at least|over|above|upwards? of|in excess of|exceeding|minimum(?: of)?|a minimum of)\b|[>≥]=?|(?<=\d ?)\+|\bplus\b/u, 'more'],
  [/\b(?:less than|fewer than|smaller than|at most|under|below|up to|maximum(?: of)?|not even|a maximum of)\b|[<≤]=?/u, 'less'],
  [/\b(?:about|around|approximately|approx|roughly|some|an? estimated|estimated|circa|ca|c|nearly|almost|just (?:over|under)|close to|or so|more or less)\b|[~≈]/u, 'about'],
]
