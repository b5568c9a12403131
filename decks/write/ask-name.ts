import type { Fact } from '../model/fact.ts'
import type { Draft } from './draft.ts'
import { phraseQuestion } from './phrase-question.ts'

const forward = (fact: Fact, question: string): Draft => ({ kind: 'question', question, answer: fact.answer, remark: null, accepts: fact.accepts, side: 'forward' })

/** Both ways: what the letters stand for, and what the name is shortened to. */
export function askAbbreviation(fact: Fact): Draft[] {
  const { short = '', long = '', noun = '' } = fact.slots
  const isOwnKind = noun === '' || long.toLowerCase().includes(noun)
  const quote = fact.citation.quote.toLowerCase()
  const isInstitution = /(?:Nations|States|Kingdom|Party|Union|Agency|Authority|Commission|Committee|Council|Organi[sz]ation|Movement|Army|Front|Bank|League|Federation|Association|Department|Ministry|Office|Administration|Foundation|Institute|Academy|Court|Board|Bureau|Service|Group|Observatory)$/.test(long)
  const hasArticle = isInstitution || long.includes(' ') && (quote.includes(`the ${long.toLowerCase()}`) || !quote.includes(long.toLowerCase()))
  const named = isOwnKind ? (hasArticle ? `the ${long}` : long) : `the ${noun} ${long}`
  return [
    forward(fact, `What does the abbreviation ${short} stand for?`),
    { kind: 'question', question: phraseQuestion('By what abbreviation is', named, 'known'), answer: short, remark: null, accepts: [], side: 'back' },
  ]
}

/** By what other name someone or something goes. */
export function askAlias(fact: Fact): Draft[] {
  const { name = '', when = 'also', role = '' } = fact.slots
  const who = role === '' ? name : `${name}, ${role},`
  return [forward(fact, /once|formerly|previously|originally/.test(when) ? phraseQuestion('By what name was', who, when === 'originally' ? 'originally known' : 'formerly known') : phraseQuestion('By what other name is', who, 'known'))]
}

/** Who or what once bore a name. */
export function askOnceKnownAs(fact: Fact): Draft[] {
  const { alias = '', noun = '', type = '' } = fact.slots
  const wh = type === 'person' ? 'Who' : noun !== '' ? `Which ${noun}` : type === 'place' ? 'Which place' : 'What'
  return [forward(fact, phraseQuestion(wh, 'was once known as', alias))]
}

/** What a term means. */
export function askGloss(fact: Fact): Draft[] {
  return [forward(fact, `What does the term “${fact.slots['term'] ?? ''}” mean?`)]
}

/** Who holds a role, or which role someone has. */
export function askRole(fact: Fact): Draft[] {
  const { role, person = '', isPast, isReported } = fact.slots
  if (role !== undefined) {
    const named = /^(?:the|an?)\s/.test(role) || /^\p{Lu}[\p{L}'’-]*['’]s /u.test(role) ? role : `the ${role}`
    if (isReported === 'yes') return [forward(fact, phraseQuestion('Who was identified as', named))]
    return [forward(fact, isPast === 'yes' ? phraseQuestion('Who was', named) : phraseQuestion('Who is named as', named))]
  }
  return [forward(fact, isReported === 'yes' ? phraseQuestion('As what was', person, 'identified') : phraseQuestion('What role or occupation is given for', person))]
}
