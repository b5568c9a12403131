/** Of the lines of a text this share must be cards, or parts of cards. */
const mostly = 0.4
const fewestPairs = 2

/**
 * Whether Markdown clearly holds cards: written by Lectern, tagged `#flashcards`, or with questions and answers in most of its
 * lines. Everything else is read as an article; a text that is chosen on the import screen is read as cards either way.
 */
export function looksLikeCards(text: string): boolean {
  if (/^<!-- lectern (?:deck|type|card|note) /mu.test(text)) return true
  if (/(?:^|\s)#flashcards\b/mu.test(text) || /^---\r?\n(?:(?!---).*\r?\n)*?(?:tags:.*|\s*- *)#?flashcards\b/u.test(text)) return true
  const lines = withoutCode(text).split(/\r\n|\r|\n/u).map((line) => line.trim()).filter((line) => line !== '' && !/^#{1,6}\s/u.test(line))
  const count = (pattern: RegExp) => lines.filter((line) => pattern.test(line)).length
  const questions = count(/^(?:[-*>]\s+)?\*{0,2}(?:Q|Question|Frage)(?:\s*\d{1,4})?\s*\*{0,2}[:.]\*{0,2}\s*\S/iu)
  const answers = count(/^(?:[-*>]\s+)?\*{0,2}(?:A|Answer|Antwort)(?:\s*\d{1,4})?\s*\*{0,2}[:.]\*{0,2}\s*\S/iu)
  if (Math.min(questions, answers) >= fewestPairs && questions + answers >= mostly * lines.length) return true
  const pairs = count(/^[^|`]*\S\s*:::?\s*[^:\s]/u)
  if (pairs >= fewestPairs && pairs >= mostly * lines.length) return true
  return count(/^\?{1,2}$/u) >= fewestPairs
}

function withoutCode(text: string): string {
  return text.replace(/^(```|~~~)[^]*?(?:^\1|$(?![^]))/gmu, '').replace(/`[^`\n]*`/gu, '')
}
