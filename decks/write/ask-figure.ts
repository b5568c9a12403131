import type { Fact } from '../model/fact.ts'
import { askCloze } from './ask-cloze.ts'
import type { Draft } from './draft.ts'
import { frontOf, lowerFirst, phraseQuestion } from './phrase-question.ts'

/** "how many refugees", "what percentage of supplies": the question word with what is counted, or null. */
function countedBy(fact: Fact, phrase: string | undefined): string | null {
  const kind = fact.slots['kind']
  if (phrase === undefined || phrase === '') return null
  if (kind === 'percentage') return phrase.startsWith('of ') ? `what percentage ${phrase}` : null
  if (kind !== 'count' || phrase.startsWith('of ') || phrase === 'dead') return null
  return `how many ${phrase}`
}

function asQuestion(fact: Fact): string | null {
  const { slots } = fact
  const { place, aux, verb, subject, verbGroup } = slots
  const front = frontOf(slots)
  const lead = (counted: string): string => (front === '' ? counted : `${front} ${counted}`)
  if (place === 'subject' && (slots['subjectBefore'] ?? '') === '') {
    const counted = countedBy(fact, subject)
    return counted === null ? null : phraseQuestion(lead(counted), verbGroup, slots['rest'])
  }
  if (place !== 'rest' || aux === undefined || subject === undefined || slots['isRelative'] === 'yes') return null
  if (slots['kind'] === 'percentage') {
    const isSecond = /^[\d.,]+ ?(?:%|per ?cent) of [^,;]+ and$/.test(slots['before'] ?? '')
    if ((slots['before'] !== undefined && !isSecond) || slots['prep'] !== undefined) return null
    const after = (slots['after'] ?? '').replace(/,? and [\d.,]+ ?(?:%|per ?cent) of .*$/, '')
    const of = /^of [^,;]+/.exec(after)?.[0]
    if (of === undefined || of.length < after.length) return null
    return phraseQuestion(lead(`what percentage ${of}`), aux, lowerFirst(subject), verb)
  }
  if (slots['before'] !== undefined || slots['prep'] !== undefined) return null
  if (/^(?:(?:and|or)\b|,)/.test(slots['afterUnit'] ?? '')) return null
  const counted = countedBy(fact, slots['unit'])
  return counted === null ? null : phraseQuestion(lead(counted), aux, lowerFirst(subject), verb, slots['afterUnit'])
}

/** How many, how much, what percentage: a question when the figure opens the subject or the object, else a cloze. */
export function askFigure(fact: Fact): Draft[] {
  const question = asQuestion(fact)
  const source = fact.slots['source']
  if (question !== null) {
    const said = source === undefined ? question : phraseQuestion(`According to ${source},`, question.slice(0, 1).toLowerCase() + question.slice(1, -1))
    return [{ kind: 'question', question: said, answer: fact.answer, remark: null, accepts: fact.accepts, side: 'forward' }]
  }
  const cloze = askCloze(fact, fact.slots['hint'] ?? 'how many')
  return cloze === null ? [] : [cloze]
}
