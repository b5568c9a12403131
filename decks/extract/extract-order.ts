import type { Fact } from '../model/fact.ts'
import { makeCitation } from './make-citation.ts'
import { makeFact } from './make-fact.ts'
import type { Reading, Sentence } from './reading.ts'
import type { References } from './references.ts'
import { hasUnresolved, renderRange, tidy } from './render-clause.ts'
import type { Token } from './token.ts'
import { placeInClause } from './clause-slots.ts'
import type { UsableClause } from './usable-clauses.ts'
import { deedNouns, happeningNouns } from './words/deeds.ts'

/** Something that happened on a day, in a month or in a year, with a name: "the founding of Acme". */
interface DatedEvent {
  readonly sentence: Sentence
  readonly name: string
  /** Whom or what it happened to, as the sentence has it. */
  readonly patient: string
  readonly date: Token
  readonly edtf: string
  readonly names: ReadonlySet<string>
  readonly antecedents: readonly string[]
}

/** At most so many questions of this kind in an article: dates are asked for one by one already. */
const mostPairs = 2
const exact = /^\d{4}(?:-\d\d(?:-\d\d)?)?$/

/** "Founded" has no lemma of its own among the forms of "find". */
const lemmaOf = (t: Token): string | null => (t.lower === 'founded' ? 'found' : t.lemma)

/** The name of the deed that a clause tells, and to whom: passive subjects, objects up to the first preposition, and those who died. */
function nameDeed(sentence: Sentence, { subject, verb, rest }: UsableClause['clause'], references: References): { name: string; patient: string } | null {
  const group = sentence.tokens.slice(verb[0], verb[1])
  const main = group.findLast((t) => lemmaOf(t) !== null && !['be', 'have', 'modal'].includes(t.tag))
  const lemma = main === undefined ? null : lemmaOf(main)
  if (main === undefined || lemma === null || group.some((t) => t.tag === 'not' || t.tag === 'modal')) return null
  const isPassive = group.some((t) => t.tag === 'be') && (main.forms.has('part') || main.tag === 'part')
  const noun = deedNouns.get(lemma)
  const happening = happeningNouns.get(lemma)
  const stop = sentence.tokens.findIndex((t, i) => i >= rest[0] && (i >= rest[1] || t.tag === 'prep' || t.tag === 'to' || t.lower === ',' || t.date !== null || t.tag === 'and' || t.tag === 'rel'))
  const range = happening !== undefined || isPassive ? subject : ([rest[0], stop < 0 ? rest[1] : stop] as const)
  const patient = tidy(renderRange(sentence, range, references)).replace(/, .*$/, '')
  const what = happening ?? noun
  const isNamed = /(?:^|\s)\p{Lu}/u.test(patient.replace(/^(?:The|A|An) /, '')) && sentence.mentions.some((m) => patient.includes(m.text) || patient.includes(m.entity.name))
  const isPlain = patient.split(' ').length <= 7 && !/\b(?:his|her|its|their|who|which|and|or|he|she|it|they|several|some|other|another|first|second)\b/i.test(patient)
  if (what === undefined || patient === '' || !isNamed || !isPlain) return null
  return { name: `the ${what} of ${patient.replace(/^(?:The|A|An) /, (word) => word.toLowerCase())}`, patient }
}

function listEvents({ sentence, references, clause }: UsableClause): DatedEvent[] {
  if (clause.kind === 'relative' || clause.kind === 'sub' || hasUnresolved(clause, references)) return []
  const dates = sentence.tokens.filter((t, i) => t.date !== null && placeInClause(clause, i) !== null)
  const [date] = dates
  const before = date === undefined ? undefined : sentence.tokens[sentence.tokens.indexOf(date) - 1]
  if (date?.date == null || dates.length > 1 || !exact.test(date.date.edtf) || !(before === undefined || /^(?:in|on)$/.test(before.lower))) return []
  const deed = nameDeed(sentence, clause, references)
  if (deed === null) return []
  const names = new Set(sentence.mentions.map((m) => m.entity.name))
  return [{ sentence, ...deed, date, edtf: date.date.edtf, names, antecedents: references.replacements.map((r) => r.text).filter((text) => deed.name.includes(text)) }]
}

/** True when the first ends before the second begins: "1921" and "1921-05" overlap. */
const isBefore = (one: string, other: string): boolean => one.slice(0, other.length) < other.slice(0, one.length)

const sharesName = (one: DatedEvent, other: DatedEvent): boolean => [...one.names].some((name) => other.names.has(name))

/** Which of two happenings came first, for happenings with a name and an exact date that share an actor or stand in one section. */
export function extractOrder(reading: Reading, clauses: readonly UsableClause[]): Fact[] {
  const told = clauses.flatMap(listEvents)
  const events = told.filter((event, i) => told.findIndex((other) => other.name === event.name) === i && told.every((other) => other.name !== event.name || other.edtf === event.edtf)).toSorted((a, b) => (a.edtf < b.edtf ? -1 : a.edtf > b.edtf ? 1 : 0))
  const facts: Fact[] = []
  const used = new Set<DatedEvent>()
  for (const first of events) {
    const second = used.has(first) || facts.length >= mostPairs ? undefined : events.find((other) => other !== first && !used.has(other) && other.sentence !== first.sentence && other.patient !== first.patient && isBefore(first.edtf, other.edtf) && (sharesName(first, other) || (first.sentence.place.section !== null && first.sentence.place.section === other.sentence.place.section)))
    if (second === undefined) continue
    used.add(first).add(second)
    facts.push(orderOf(reading, first, second))
  }
  return facts
}

function orderOf(reading: Reading, first: DatedEvent, second: DatedEvent): Fact {
  const fact = makeFact(reading, first.sentence, {
    family: 'dates', frame: 'order', subject: first.name, answer: first.name, answerType: 'event', accepts: [], date: first.edtf,
    statement: { text: `${first.name} came before ${second.name}.`, gap: null, antecedents: [...first.antecedents, ...second.antecedents] },
    slots: { first: first.name, second: second.name, firstDate: first.date.text, secondDate: second.date.text, parts: [first.date.text, second.date.text].join('|') },
    span: { start: first.date.start, end: first.date.end },
  })
  return { ...fact, further: [makeCitation(reading, second.sentence, { start: second.date.start, end: second.date.end })] }
}
