import type { Fact } from '../model/fact.ts'
import { askCloze } from './ask-cloze.ts'
import type { Draft } from './draft.ts'
import { frontOf, lowerFirst, phraseQuestion } from './phrase-question.ts'

const whOf = (kind: string): string => (kind === 'person' ? 'who' : `which ${kind}`)
const asDraft = (fact: Fact, question: string): Draft => ({ kind: 'question', question, answer: fact.answer, remark: null, accepts: fact.accepts, side: 'forward' })

const withFront = (fact: Fact, wh: string, ...rest: (string | undefined)[]): string => {
  const front = frontOf(fact.slots)
  return phraseQuestion(front === '' ? wh : `${front} ${wh}`, ...rest)
}

/** Who or which did it: the subject is asked for. */
export function askSubject(fact: Fact): Draft[] {
  const { kind = 'group', singular = '', rest } = fact.slots
  const cloze = askCloze(fact, fact.slots['hint'] ?? kind)
  if (fact.slots['source'] !== undefined) return cloze === null ? [] : [cloze]
  return [asDraft(fact, withFront(fact, whOf(kind), singular, rest))]
}

/** Whom or which it was done to: the object is asked for. */
export function askObject(fact: Fact): Draft[] {
  const { kind = 'group', aux, verb, subject, after } = fact.slots
  const cloze = askCloze(fact, fact.slots['hint'] ?? kind)
  const isSimple = aux !== undefined && subject !== undefined && !/^(?:is|was|are|were)$/.test(aux) && fact.slots['before'] === undefined && after?.startsWith(',') !== true
  if (!isSimple) return cloze === null ? [] : [cloze]
  return [asDraft(fact, withFront(fact, kind === 'person' ? 'whom' : `which ${kind}`, aux, lowerFirst(subject), verb, after))]
}

/** By whom or by which it is done. */
export function askAgent(fact: Fact): Draft[] {
  const { kind = 'group', aux, verb, subject, before, after } = fact.slots
  if (aux === undefined || subject === undefined || verb === undefined || after?.startsWith('of ') === true) return askInside(fact)
  return [asDraft(fact, withFront(fact, kind === 'person' ? 'by whom' : `by which ${kind}`, aux, lowerFirst(subject), verb, before, after?.startsWith(',') === true ? undefined : after))]
}

/** A name inside a clause: the clause stays whole. */
export function askInside(fact: Fact): Draft[] {
  const cloze = askCloze(fact, fact.slots['hint'] ?? 'name')
  return cloze === null ? [] : [cloze]
}

/** What a verb leads to: "What is it accused of?" */
export function askComplement(fact: Fact): Draft[] {
  const { aux, verb, subject, before, after, prep = '' } = fact.slots
  if (aux === undefined || subject === undefined) return askInside(fact)
  return [asDraft(fact, withFront(fact, 'what', aux, lowerFirst(subject), verb, before, prep, after))]
}

/** When a named happening took place, whose it was, what it hit, how many it took, how long it lasted. */
export function askEvent(fact: Fact): Draft[] {
  const { event = '', grain, when = '', of = '', verb = '', end, unit = '' } = fact.slots
  switch (fact.frame) {
    case 'event-date':
      return [asDraft(fact, phraseQuestion(grain === 'day' ? 'On what date' : grain === 'year' ? 'In which year' : 'When', 'did', event, 'take place'))]
    case 'event-who':
      return [asDraft(fact, phraseQuestion('Whose', event, 'took place', when))]
    case 'event-target':
      return [asDraft(fact, phraseQuestion('What was the target of', event))]
    case 'event-toll':
      return [asDraft(fact, phraseQuestion('How many', of, 'did', event, verb, end))]
    default:
      return [asDraft(fact, phraseQuestion('How many', unit, 'did', event, 'last'))]
  }
}
