import type { Fact } from '../model/fact.ts'
import { askCloze } from './ask-cloze.ts'
import type { Draft } from './draft.ts'
import { frontOf, phraseQuestion } from './phrase-question.ts'

const wh: Record<string, Record<string, string>> = {
  in: { year: 'In which year', month: 'In which month and year', decade: 'In which decade', century: 'In which century', list: 'In which years' },
  on: { day: 'On what date' },
  since: { year: 'Since which year', month: 'Since when', day: 'Since when', decade: 'Since when', relative: 'Since when' },
  during: { range: 'During which period', decade: 'During which period', century: 'During which century', year: 'During which year', relative: 'During which period' },
  by: { year: 'By which year' },
  until: { year: 'Until which year' },
  from: { year: 'From which year' },
}

/** The question word for a preposition and a grain of date, or null when none reads well. */
function whOf(prep: string, grain: string): string | null {
  return wh[prep]?.[grain] ?? null
}

/** When something happened: a question when the date hangs on the verb and the clause can be turned, else a cloze. */
export function askDate(fact: Fact): Draft[] {
  const { slots } = fact
  const { place, aux, verb, subject, grain = '', hint = 'date' } = slots
  const prep = place === 'front' ? (/^(\w+) /.exec((slots['ownFront'] ?? '').toLowerCase())?.[1] ?? '') : (slots['prep'] ?? '')
  const asked = whOf(prep, grain)
  const isSimple = place === 'front' ? (slots['ownFront'] ?? '').length <= fact.answer.length + prep.length + 2 : place === 'rest' && (slots['after'] ?? '') === '' && !/\b(?:who|which|that|when|after|before|until|where|while)\b|, (?:the|an?) /.test(slots['before'] ?? '')
  const cloze = askCloze(fact, hint)
  if (asked === null || aux === undefined || subject === undefined || !isSimple || slots['source'] !== undefined) return cloze === null ? [] : [cloze]
  const rest = place === 'front' ? slots['rest'] : slots['before']
  const front = frontOf(slots)
  const question = phraseQuestion(front === '' ? asked : `${front} ${asked.slice(0, 1).toLowerCase()}${asked.slice(1)}`, aux, subject === 'There' ? 'there' : subject, verb, rest)
  return [{ kind: 'question', question, answer: fact.answer, remark: slots['countedFrom'] === undefined ? null : `Counted back from ${slots['countedFrom']}, when the text was issued.`, accepts: fact.accepts, side: 'forward' }]
}
