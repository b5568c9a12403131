import type { Fact } from '../model/fact.ts'
import { askCloze } from './ask-cloze.ts'
import type { Draft } from './draft.ts'
import { frontOf, lowerFirst, phraseQuestion } from './phrase-question.ts'

const asDraft = (fact: Fact, question: string): Draft => ({ kind: 'question', question, answer: fact.answer, remark: null, accepts: fact.accepts, side: 'forward' })

const gap = (fact: Fact): Draft[] => [askCloze(fact, fact.slots['hint'] ?? 'all')].filter((draft) => draft !== null)

function withFront(fact: Fact, ...parts: (string | undefined)[]): Draft[] {
  const { source } = fact.slots
  // "Its" and "his" point out of a question for several; "their" are those that are asked for.
  if (/\b(?:its|it|his|him|her|she|he)\b/.test(parts.join(' '))) return gap(fact)
  const lead = [...(source === undefined ? [] : [`according to ${source},`]), ...(frontOf(fact.slots) === '' ? [] : [frontOf(fact.slots)])]
  return [asDraft(fact, phraseQuestion(...lead, ...parts))]
}

/** Several names in one place: a question when they are all of the subject or of the object, else a gap. */
export function askList(fact: Fact): Draft[] {
  const { place, hint = '', verbGroup, rest, subject, aux, verb, before, prep, after = '', subjectBefore } = fact.slots
  const isPlain = /^(?:two|three|four) (?:people|places|groups|countries|cities|towns|provinces|rivers|regions|states|parties|companies|organizations|movements)$/.test(hint)
  if (!isPlain) return gap(fact)
  if (place === 'subject' && subjectBefore === undefined && subject === undefined && rest !== undefined && verbGroup !== undefined) return withFront(fact, `which ${hint}`, verbGroup, rest)
  if (place === 'rest' && before === undefined && prep === undefined && aux !== undefined && !/^(?:is|was|are|were)$/.test(aux) && verb !== undefined && !after.startsWith(',')) return withFront(fact, `which ${hint}`, aux, lowerFirst(subject ?? ''), verb, after)
  return gap(fact)
}

/** A counted set: "Which three leaders signed ...?", "Which two causes did the commission name?", else a gap for all of them. */
export function askClosedList(fact: Fact): Draft[] {
  const { place, what = '', verbGroup, rest, subject, aux, verb, before, prep, followed, subjectBefore } = fact.slots
  if (what === '') return gap(fact)
  if (place === 'subject' && subjectBefore === undefined && verbGroup !== undefined) return withFront(fact, `which ${what}`, verbGroup, rest)
  const isObject = place === 'rest' && before === undefined && prep === undefined && aux !== undefined && verb !== undefined && !/^(?:is|was|are|were)$/.test(aux)
  return isObject ? withFront(fact, `which ${what}`, aux, lowerFirst(subject ?? ''), verb, followed) : gap(fact)
}
