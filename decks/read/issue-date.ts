import { dateToEdtf } from './date-to-edtf.ts'

const monthName = 'Jan(?:uary|\\.)?|Feb(?:ruary|\\.)?|Mar(?:ch|\\.)?|Apr(?:il|\\.)?|May|June?|July?|Aug(?:ust|\\.)?|Sept?(?:ember|\\.)?|Oct(?:ober|\\.)?|Nov(?:ember|\\.)?|Dec(?:ember|\\.)?'
const dated = new RegExp(`\\b(?:(?:${monthName})\\s+\\d{1,2},\\s+\\d{4}|\\d{1,2}\\s+(?:${monthName})\\s+\\d{4}|(?:${monthName})\\s+\\d{4})\\b`, 'gu')

/** The month (`2010-01`) of the newest date that the notes give, or null: nothing is issued before what it cites. */
export function newestMonth(notes: readonly string[]): string | null {
  let newest: string | null = null
  for (const note of notes) {
    for (const match of note.matchAll(dated)) {
      const month = dateToEdtf(match[0])?.slice(0, 7) ?? null
      if (month !== null && (newest === null || month > newest)) newest = month
    }
  }
  return newest
}

/** The month that the name of a file gives (`review-2010-01.txt`), if the newest cited month does not speak against it. */
export function monthOfName(name: string, newest: string | null): string | null {
  const match = /(?<!\d)((?:19|20)\d\d)[-_](0[1-9]|1[0-2])(?!\d)/u.exec(name)
  if (match === null || newest === null) return null
  const month = `${match[1]}-${match[2]}`
  const years = Number(month.slice(0, 4)) - Number(newest.slice(0, 4))
  return month >= newest && years <= 1 ? month : null
}
