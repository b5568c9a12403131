const months = ['january', 'february', 'march', 'april', 'may', 'june', 'july', 'august', 'september', 'october', 'november', 'december']
const monthPattern = '(jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\\.?'
const yearPattern = '((?:1[5-9]|20)\\d\\d)'

// Ascending by how much they say, so that the first that matches is the best reading of the text.
const patterns: readonly [RegExp, (match: RegExpExecArray) => string | null][] = [
  [new RegExp(`\\b${yearPattern}-(0[1-9]|1[0-2])(?:-(0[1-9]|[12]\\d|3[01]))?\\b`, 'iu'), (m) => spell(m[1], Number(m[2]), m[3])],
  [new RegExp(`\\b${monthPattern}\\s+(\\d{1,2})(?:st|nd|rd|th)?,?\\s+${yearPattern}\\b`, 'iu'), (m) => spell(m[3], monthOf(m[1]), m[2])],
  [new RegExp(`\\b(\\d{1,2})(?:st|nd|rd|th)?\\s+(?:of\\s+)?${monthPattern},?\\s+${yearPattern}\\b`, 'iu'), (m) => spell(m[3], monthOf(m[2]), m[1])],
  [new RegExp(`\\b${monthPattern},?\\s+${yearPattern}\\b`, 'iu'), (m) => spell(m[2], monthOf(m[1]))],
  [new RegExp(`(?<![\\d-])${yearPattern}(?![\\d-])`, 'iu'), (m) => m[1] ?? null],
]

/** The date in a short text (a byline, a heading line, the end of a citation) as an EDTF date of day, month or year; null when there is none. */
export function dateToEdtf(text: string): string | null {
  for (const [pattern, read] of patterns) {
    const match = pattern.exec(text)
    const date = match === null ? null : read(match)
    if (date !== null) return date
  }
  return null
}

function monthOf(name: string | undefined): number {
  return months.findIndex((month) => month.startsWith((name ?? '').toLowerCase().slice(0, 3))) + 1
}

function spell(year: string | undefined, month: number, day?: string): string | null {
  if (year === undefined || month === 0) return null
  const head = `${year}-${String(month).padStart(2, '0')}`
  if (day === undefined) return head
  return Number(day) >= 1 && Number(day) <= 31 ? `${head}-${day.padStart(2, '0')}` : null
}
