/** A row of an answer: what is asked for, and in a smaller voice who says so or of what it is. */
export interface AnswerRow {
  readonly what: string
  readonly aside: string | null
}

const bracketed = String.raw`[^()]+ \([^()]+\)`
/** Parts that each end in brackets, joined as a sentence joins them: "869 (the government) and 1,872 (the schools)". */
const joined = new RegExp(`^${bracketed}(?:,? and ${bracketed}|, (?!and )${bracketed})+$`, 'u')

/**
 * An answer of several parts as rows: parts stand on lines of their own, between semicolons, or are joined by "and" where
 * each ends in brackets; what ends a part in brackets, or follows a dash, is its aside. An answer of one part is one row
 * without an aside, as it is.
 */
export function splitAnswer(answer: string): AnswerRow[] {
  const parts = answer.split(joined.test(answer) ? /(?<=\)),? and |(?<=\)), /u : /\s*(?:;|\n)\s*/u).map((part) => part.trim()).filter(Boolean)
  if (parts.length < 2) return [{ what: answer, aside: null }]
  return parts.map((part) => {
    const found = /^(?<what>.+?)\s*(?:\((?<bracket>[^()]+)\)|\s[–—-]\s(?<dash>.+))$/u.exec(part)?.groups
    return found ? { what: found['what'] ?? part, aside: found['bracket'] ?? found['dash'] ?? null } : { what: part, aside: null }
  })
}
