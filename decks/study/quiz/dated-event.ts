import type { AskedCard } from './asked-card.ts'
import type { DateRange } from './date-range.ts'
import { rangeOf } from './date-range.ts'
import type { Knowledge } from './knowledge.ts'

/** Something that happened, told without its date. */
export interface DatedEvent {
  readonly asked: AskedCard
  readonly text: string
  /** Its date as the article has it. */
  readonly date: string
  readonly range: DateRange
}

const mostWords = 28
const months = 'January|February|March|April|June|July|August|September|October|November|December'
/** Words that tell or hint when it was. */
const tellsTime = new RegExp(`\\b(?:1\\d|20)\\d\\ds?\\b|\\b(?:${months})\\b|\\bMay \\d|\\d May\\b|\\bin May\\b|\\b(?:\\d+(?:st|nd|rd|th)|\\p{Ll}+teenth|twentieth) century\\b|\\b(?:decades?|years?|months?|weeks?|days?) (?:ago|later|earlier|before|after)\\b|\\b(?:since|ever since|later that|that year|same year|next day|previous(?:ly)?|anniversary|already|afterwards)\\b`, 'u')
const atGap = /(?:^| |, )(?:in|on|during|from|around|about|late in|early in)(?: the)? $/iu

/** A dated fact as a sentence without its date; null when it has none that reads well, or hints at the date. */
export function readEvent(asked: AskedCard, knowledge: Knowledge): DatedEvent | null {
  const { note, card } = asked
  const range = note.date === undefined || note.family !== 'dates' ? null : rangeOf(note.date)
  if (range === null || !['date', 'year'].includes(card.answerType ?? '')) return null
  const stated = ownStatement(asked) ?? siblingStatement(asked, knowledge)
  const text = stated === null ? null : takeDateOut(stated.text, stated.at, stated.at + card.answer.length)
  if (text === null || tellsTime.test(text) || text.split(/\s+/u).length > mostWords) return null
  return { asked, text, date: card.answer, range }
}

function ownStatement({ note, card }: AskedCard): { text: string; at: number } | null {
  const { statement } = note
  return statement?.gap == null || statement.text.slice(...statement.gap).toLowerCase() !== card.answer.toLowerCase() ? null : { text: statement.text, at: statement.gap[0] }
}

/** The sentence of another note of the same passage and quote that holds this date once. */
function siblingStatement(asked: AskedCard, knowledge: Knowledge): { text: string; at: number } | null {
  const [cited] = asked.note.citations
  for (const other of knowledge.byHome.get(asked.home) ?? []) {
    const [its] = other.note.citations
    const text = other.note.statement?.text
    if (text === undefined || cited === undefined || its?.passage !== cited.passage || its.quote !== cited.quote) continue
    const at = text.indexOf(asked.card.answer)
    // The date stands in front, where it belongs to the whole sentence.
    if (at >= 0 && /^(?:In|On|From|During) (?:the )?$/u.test(text.slice(0, at)) && !text.slice(at + 1).includes(asked.card.answer)) return { text, at }
  }
  return null
}

/** The sentence without its date and the preposition of it; null when the date does not hang on it by one. */
function takeDateOut(text: string, start: number, end: number): string | null {
  const topic = /^[^:?]{3,60}: (?=\p{Lu})/u.exec(text)?.[0] ?? ''
  const front = text.slice(topic.length, start)
  const own = /^from /iu.test(text.slice(start, end)) ? /(?:^| )$/u.exec(front) : atGap.exec(front)
  const rest = text.slice(end)
  if (own === null || !/^(?:[,.;]? |\.$|,)/u.test(rest)) return null
  const before = front.slice(0, own.index)
  // A date in a clause within the sentence is that of the clause.
  if (/\b(?:who|which|whose|whom|that|where|when|after|before|while|because|if|although|until)\b/u.test(before)) return null
  // "on May 3, 1921, by": the second comma closes the date; any other belongs to what follows.
  const closes = rest.startsWith(',') && /\d, \d{4}$/u.test(text.slice(start, end)) && !before.includes(',') && !/^, (?:an?|the|his|her|its|and|but|where|which|who|\p{Ll}+ing)\b/u.test(rest)
  const after = before === '' ? rest.replace(/^,? /u, '') : closes || /^, when\b/u.test(rest) || (own[0].startsWith(',') && rest.startsWith(',')) ? rest.slice(1) : rest
  const whole = (before + (before !== '' && !/^[\s.,;]/u.test(after) ? ' ' : '') + after).replace(/\s+/gu, ' ').replace(/,\./u, '.').trim()
  return /^(?:and|but|or|when|that|which|When|While|As|Before|Until)\b|\b(?:in|on|at|of|from|to|the) ?\.$|\b(?:in|of|from|since|until|by|to) (?:and|,)|, \p{Ll}+,|\b(?:lost|began|had|made)\.$/u.test(whole) ? null : whole.slice(0, 1).toUpperCase() + whole.slice(1)
}
