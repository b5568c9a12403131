import type { AnswerType } from '../model/fact.ts'
import type { Gate } from './draft.ts'

const shapes: Partial<Record<AnswerType, RegExp>> = {
  year: /\d{1,4}/,
  date: /\d|century|year|month|spring|summer|autumn|winter/i,
  percentage: /\d\s?%|per ?cent|half|third|quarter|fifth|tenth/i,
  money: /\d|dollar|euro|pound|million|billion/i,
  count: /\d|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|teen|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|hundred|thousand|million|dozen|half|third|quarter/i,
  person: /^\p{L}/u,
  abbreviation: /\p{Lu}/u,
}

/** The answer must look like what is asked for: a year has digits, a percentage its sign. */
export const fitsType: Gate = ({ fact, draft }) => {
  const type = draft.side === 'back' && fact.frame === 'abbreviation' ? 'abbreviation' : fact.answerType
  return shapes[type]?.test(draft.answer) === false ? `the answer is not a ${type}` : null
}
