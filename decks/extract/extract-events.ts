import type { Fact } from '../model/fact.ts'
import { makeFact } from './make-fact.ts'
import type { Reading, Sentence } from './reading.ts'
import type { Statement } from './render-clause.ts'
import type { Token } from './token.ts'
import { eventNouns } from './words/nouns.ts'

const none: Statement = { text: '', gap: null, antecedents: [] }
const say = (text: string): Statement => ({ ...none, text })
const attackLike = /^(?:bombing|attack|assault|raid|explosion|blast|shooting|massacre|strike|ambush)$/

/** The end of a noun phrase that starts at `from`: words up to a relative, a comma, or a preposition of time or place. */
function phraseEnd(tokens: readonly Token[], from: number): number {
  let end = from
  while (end < tokens.length && ['det', 'adj', 'noun', 'name', 'poss', 'part'].includes(tokens[end]?.tag ?? '')) end++
  return end
}

/** "the arrest of X on DATE", "the creation of Y in YEAR": when it took place, and whose it was. */
function readDatedEvent(reading: Reading, sentence: Sentence, i: number): Fact[] {
  const { tokens, place } = sentence
  const noun = tokens[i]
  if (noun === undefined || tokens[i + 1]?.lower !== 'of') return []
  const end = phraseEnd(tokens, i + 2)
  const whole = place.text.slice(noun.start, tokens[end - 1]?.end ?? noun.end)
  let at = end
  let where = ''
  if (tokens[at]?.lower === 'in' && tokens[at + 1]?.tag === 'name') {
    where = ` in ${tokens[at + 1]?.text ?? ''}`
    at += 2
  }
  const date = tokens[at + 1]
  if (end === i + 2 || date?.date == null || !/^(?:on|in)$/.test(tokens[at]?.lower ?? '') || !tokens.slice(i + 2, end).some((t) => t.mention !== null)) return []
  const span = { start: date.start, end: date.end }
  const facts = [makeFact(reading, sentence, { family: 'dates', frame: 'event-date', subject: whole, answer: date.text, answerType: date.date.grain === 'year' ? 'year' : 'date', date: date.date.edtf, statement: say(`The ${whole}${where} took place ${tokens[at]?.lower ?? 'in'} ${date.text}.`), slots: { event: `the ${whole}${where}`, grain: date.date.grain }, span })]
  const who = tokens[end - 1]
  // Without a place the day alone does not tell whose it was.
  if (where !== '' && end === i + 3 && who?.mention?.entity.type === 'person' && date.date.grain === 'day') {
    facts.push(makeFact(reading, sentence, { family: 'people', frame: 'event-who', subject: noun.text, answer: who.mention.entity.name, answerType: 'person', accepts: [...who.mention.entity.aliases], date: date.date.edtf, statement: say(`The ${whole} took place on ${date.text}.`), slots: { event: `${noun.text}${where}`, when: `on ${date.text}` }, span: { start: who.start, end: who.end } }))
  }
  return facts
}

/** "the DATE bombing of X that left more than 30 people dead": when, of what, and how many. */
function readAttack(reading: Reading, sentence: Sentence, i: number): Fact[] {
  const { tokens, place } = sentence
  const [date, noun] = [tokens[i - 1], tokens[i]]
  if (date?.date == null || noun === undefined || tokens[i + 1]?.lower !== 'of') return []
  const end = phraseEnd(tokens, i + 2)
  const [first, last] = [tokens[i + 2], tokens[end - 1]]
  if (first === undefined || last === undefined || end === i + 2) return []
  const target = place.text.slice(first.start, last.end)
  const where = reading.city !== null && reading.city === reading.topic && tokens.some((t) => t.mention?.entity === reading.city) ? ` in ${reading.city.name}` : ''
  const event = `${noun.text} of ${target}`
  const base = { date: date.date.edtf, subject: event }
  const facts = [makeFact(reading, sentence, { ...base, family: 'dates', frame: 'event-date', answer: date.text, answerType: 'date', statement: say(`The ${event}${where} took place on ${date.text}.`), slots: { event: `the ${event}${where}`, grain: date.date.grain }, span: { start: date.start, end: date.end } })]
  if (attackLike.test(noun.lower)) facts.push(makeFact(reading, sentence, { ...base, family: 'relations', frame: 'event-target', answer: target, answerType: 'phrase', accepts: [target.replace(/^(?:the|an?) /, '')], statement: say(`The target of the ${date.text} ${noun.text}${where} was ${target}.`), slots: { event: `the ${date.text} ${noun.text}${where}` }, span: { start: first.start, end: last.end } }))
  const toll = /^ (?:that|which) (left|killed|injured|wounded) $/.exec(place.text.slice(last.end, tokens[end + 2]?.start ?? 0))?.[1]
  const figure = tokens[end + 2]
  if (toll !== undefined && figure?.figure != null) {
    const of = tokens[end + 3]?.tag === 'noun' ? (tokens[end + 3]?.text ?? 'people') : 'people'
    const isDead = toll === 'left' && /^(?:dead|injured|wounded|homeless)$/.test(tokens[end + 4]?.lower ?? '')
    if (toll !== 'left' || isDead) facts.push(makeFact(reading, sentence, { ...base, family: 'figures', frame: 'event-toll', answer: figure.text, answerType: 'count', accepts: [figure.figure.text], qualifier: figure.figure.qualifier, statement: say(`The ${event}${where} ${toll} ${figure.text} ${of}.`), slots: { event: `the ${date.text} ${event}${where}`, of, verb: toll === 'left' ? 'leave' : toll.replace(/ed$/, ''), end: isDead ? (tokens[end + 4]?.lower ?? '') : '' }, span: { start: figure.start, end: figure.end } }))
  }
  return facts
}

/** "X's 11-year rule": how many years it lasted. */
function readTerm(reading: Reading, sentence: Sentence, i: number): Fact[] {
  const { tokens } = sentence
  const [owner, possessive, term, noun] = [tokens[i - 2], tokens[i - 1], tokens[i], tokens[i + 1]]
  const found = /^(.+)-(year|month|week|day)$/.exec(term?.text ?? '')
  if (owner?.mention == null || possessive?.tag !== 'poss' || term === undefined || noun === undefined || found?.[1] === undefined || !/^(?:rule|reign|term|presidency|tenure|career|war|siege|imprisonment|exile|marriage|leadership|captivity|occupation|premiership)$/.test(noun.lower)) return []
  const what = `${owner.mention.entity.name}'s ${noun.text}`
  return [makeFact(reading, sentence, { family: 'figures', frame: 'event-length', subject: what, answer: found[1], answerType: 'duration', accepts: [`${found[1]} ${found[2] ?? 'year'}s`, term.text], statement: say(`${what} lasted ${found[1]} ${found[2] ?? 'year'}s.`), slots: { event: what, unit: `${found[2] ?? 'year'}s` }, span: { start: term.start, end: term.end } })]
}

/** Happenings that are named by a noun and told in a phrase, not in a clause of their own. */
export function extractEvents(reading: Reading): Fact[] {
  const facts: Fact[] = []
  for (const sentence of reading.sentences) {
    if (sentence.place.kind === 'author') continue
    for (const [i, token] of sentence.tokens.entries()) {
      if (token.tag === 'noun' && eventNouns.has(token.lower)) facts.push(...readDatedEvent(reading, sentence, i), ...readAttack(reading, sentence, i))
      if (token.figure?.isAdjective === true) facts.push(...readTerm(reading, sentence, i))
    }
  }
  return facts
}
