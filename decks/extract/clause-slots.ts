import type { Clause } from './clause.ts'
import { isPluralPhrase } from './find-subject.ts'
import { invertVerb, singularGroup } from './invert-verb.ts'
import type { References } from './references.ts'
import type { Sentence } from './reading.ts'
import { frontsOf, renderRange, tidy } from './render-clause.ts'
import type { TokenRange } from './token.ts'

/** Where in its clause an answer stands. */
export type AnswerPlace = 'front' | 'subject' | 'rest'

/** The range of the clause that holds token `i`, or null when none does. */
export function placeInClause(clause: Clause, i: number): AnswerPlace | null {
  const isIn = (r: TokenRange): boolean => i >= r[0] && i < r[1]
  if (clause.kind !== 'relative' && clause.fronts.some(isIn)) return 'front'
  if (clause.kind !== 'shared' && isIn(clause.subject)) return 'subject'
  return isIn(clause.rest) ? 'rest' : null
}

/** A subject without what is put in between commas after it: ", which is run by ...". */
function withoutInsertion(text: string): string {
  return text.replace(/, (?:which|who|whose|where|politically|formerly|originally|then|now)\b.*$/, '')
}

/** A subject with something between commas keeps the second comma. */
function closed(sentence: Sentence, clause: Clause, text: string): string {
  const [last, verb] = [sentence.tokens[clause.subject[1] - 1], sentence.tokens[clause.verb[0]]]
  const isOpen = text.includes(',') && last !== undefined && verb !== undefined && /^\s?(?:\([^)]*\))?,/.test(sentence.place.text.slice(last.end, verb.start))
  return isOpen ? `${text},` : text
}

/** In the middle of a question the first word of a sentence is small, unless it is a name. */
function smallStart(sentence: Sentence, range: TokenRange, text: string): string {
  const first = sentence.tokens[range[0]]
  const isOrdinary = first !== undefined && first.mention === null && first.date === null && sentence.place.text.startsWith(text.slice(0, 1), first.start)
  return isOrdinary ? text.slice(0, 1).toLowerCase() + text.slice(1) : text
}

/**
 * The parts of a clause around the answer tokens `answer`, rendered for questions: `front` (without the answer's
 * own front), `subject`, `aux` and `verb` (absent when the verb cannot be inverted), `verbGroup`, `before` and
 * `after` (the rest of the clause around the answer), `prep` (the preposition before it), `place`.
 */
export function readSlots(sentence: Sentence, clause: Clause, references: References, answer: TokenRange): Record<string, string> {
  const { tokens } = sentence
  const place = placeInClause(clause, answer[0]) ?? 'rest'
  const render = (range: TokenRange): string => tidy(renderRange(sentence, range, references))
  const before = tokens[answer[0] - 1]
  const hasPrep = before !== undefined && (before.tag === 'prep' || before.tag === 'to')
  const slots: Record<string, string> = { place, verbGroup: render(clause.verb).replace(/\balso /, '') }
  if (hasPrep) slots['prep'] = before.lower
  const fronts = clause.kind === 'relative' ? [] : frontsOf(sentence, clause).filter((f) => !(answer[0] >= f[0] && answer[0] < f[1]))
  if (fronts.length > 0) slots['front'] = fronts.map((f) => smallStart(sentence, f, render(f))).join(', ')
  const ownFront = clause.fronts.find((f) => answer[0] >= f[0] && answer[0] < f[1])
  if (ownFront !== undefined) slots['ownFront'] = render(ownFront)
  slots['subject'] = place === 'subject' ? render([answer[1], clause.subject[1]]) : closed(sentence, clause, smallStart(sentence, clause.subject, withoutInsertion(render(clause.subject))))
  if (place === 'subject') slots['subjectBefore'] = render([clause.subject[0], answer[0]])
  slots['isPlural'] = isPluralPhrase(tokens, clause.subject) ? 'yes' : 'no'
  slots['singular'] = singularGroup(tokens.slice(clause.verb[0], clause.verb[1]), slots['isPlural'] === 'yes')
  const inverted = invertVerb(tokens.slice(clause.verb[0], clause.verb[1]), slots['isPlural'] === 'yes')
  if (inverted !== null) Object.assign(slots, inverted)
  if (place === 'rest') {
    slots['before'] = render([clause.rest[0], Math.max(clause.rest[0], answer[0] - (hasPrep ? 1 : 0))])
    slots['after'] = render([answer[1], clause.rest[1]])
  } else slots['rest'] = render(clause.rest)
  return Object.fromEntries(Object.entries(slots).filter(([, text]) => text !== '' && text.length <= 1000))
}
