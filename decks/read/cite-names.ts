// Each text is read in one way only: what may be joined in two ways, or left out, is tried in all of them when the end does not fit.
const particle = "(?:(?:bin|bint|ibn|van|von|der|den|de|del|della|da|di|du|la|le|al|el|ul|ter|zu|af)[\\s-])"
const nameWord = "(?:\\p{Lu}[\\p{L}.'-]*)"
const joiner = "(?:\\s*,\\s*(?:(?:and|&)\\s*)?|\\s+and\\s+|\\s*&\\s*)"
const fullName = `(?:${nameWord}\\s+(?:${nameWord}\\s+|${particle}\\s*){0,3}${nameWord})`
const authorList = new RegExp(`(?:^|[;.]\\s+|\\bsee(?:\\salso)?\\s+|\\bin\\s+)(${fullName}(?:${joiner}${fullName})*)(?:,?\\s*\\(?eds?\\.?\\)?)?,\\s+(?=["\\p{Lu}])`, 'gu')

/** The surnames of each list of authors that a note cites in full ("Ann Lee and Bo Ek, "Ports," ..."), in lower case. */
export function citedSurnames(note: string): string[][] {
  return [...note.matchAll(authorList)].map((match) => (match[1] ?? '').split(/\s*(?:,|\band\b|&)\s*/u).map(surnameOf).filter((name) => name !== ''))
}

/** The last word of a name, in lower case. */
export function surnameOf(name: string): string {
  return (name.trim().split(/\s+/u).at(-1) ?? '').toLowerCase().replace(/[.,]$/u, '')
}

/** What a note that cites a work a second time gives of it: surnames, words of a short title, or the number of the note. */
export interface ShortCite {
  readonly surnames: readonly string[]
  readonly title: string
  readonly note: number | null
}

const page = /,?\s*(?:at\s+)?(?:pp?\.?\s*)?\d+(?:\s?[-–]\s?\d+)?\.?$/u
const surnames = new RegExp(`^(${particle}?${nameWord}(?:${joiner}${particle}?${nameWord})*)(?:,\\s+(?:(?:op\\.?|loc\\.?)\\s?cit\\.?|"([^"]+)[,.]?"|([^"]{3,60})))?\\.?$`, 'u')
const noteNumber = /\b(?:note|fn\.?|n\.)\s+(\d{1,4})(?:\s+(?:above|supra))?[).,]*$/iu

/** Reads a note that only points back to a work cited before: "Lee and Ek." or "Lee, "Ports," p. 3." or "Lee, note 4 above." Null when it is no such note. */
export function readShortCite(text: string): ShortCite | null {
  const plain = text.trim().replace(/^(?:see|cf\.)\s+(?:also\s+)?/iu, '')
  if (plain.length > 120 || /[;]/u.test(plain) || /\b\d{4}\b/u.test(plain)) return null
  const numbered = noteNumber.exec(plain.replace(/,?\s+(?:at\s+)?pp?\.\s*\d+(?:[-–]\d+)?\.?$/u, ''))
  if (numbered !== null && plain.split(/\s+/u).length <= 10) return { surnames: [], title: '', note: Number(numbered[1]) }
  const match = surnames.exec(plain.replace(page, '').trim())
  if (match === null) return null
  const names = (match[1] ?? '').split(/\s*(?:,|\band\b|&)\s*/u).filter((name) => name !== '')
  if (names.some((name) => name.split(/\s+/u).length > 2) || /^(?:ibid|idem|id|author|interview|personal)\b/iu.test(plain)) return null
  return { surnames: names.map(surnameOf), title: (match[2] ?? match[3] ?? '').toLowerCase(), note: null }
}
