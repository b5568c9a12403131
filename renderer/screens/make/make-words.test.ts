import { expect, test } from 'vitest'
import { aVelmarArticle, aDraft } from '../../../tests/builders/a-making.ts'
import { rateRule } from '../../../decks/write/rate-rule.ts'
import { listSure, toPercent, weighDraft } from './confidence.ts'
import { findWarnings } from './find-warnings.ts'
import { sayRule } from './rule-words.ts'
import { sayPlace } from './say-place.ts'
import { sayRecord } from './say-record.ts'

const article = aVelmarArticle()
const draft = (confidence: number) => aDraft(article, { name: 'cranes', cites: 'four cranes', rest: { confidence } })

test.each([
  [{ frame: 'abbreviation', family: 'groups' }, 'A name and its abbreviation in brackets'],
  [{ frame: 'contested-count', family: 'figures' }, 'One thing, two sources, two numbers'],
  [{ frame: 'date-front', family: 'dates' }, 'A date at the front of the sentence'],
  [{ frame: 'role-of-who', family: 'people' }, 'A role, and who holds it'],
  [{ frame: 'complement-erupt', family: 'relations' }, 'What follows the verb “erupt”'],
  [{ frame: 'relation-lead-to-to', family: 'relations' }, 'To lead to: to whom or what'],
  [{ frame: 'relation-found-when', family: 'relations' }, 'To found: when'],
  [{ frame: 'open-subject-person-is', family: 'people' }, 'A person that is something'],
  [{ frame: 'gap-figure', family: 'figures' }, 'A gap in the sentence: the number'],
  [{ frame: 'never-heard_of', family: 'places' }, 'A place that the sentence names (never heard of)'],
  [{ frame: null, family: 'other' }, 'Made by hand'],
] as const)('the rule of %j in plain words', (note, words) => {
  expect(sayRule(note)).toBe(words)
})

test('what is above a threshold is what shows a higher number', () => {
  expect(listSure([draft(0.904), draft(0.906)], 90).map(({ confidence }) => confidence)).toEqual([0.906])
  expect(toPercent(undefined)).toBeNull()
})

test('the reader’s record moves what is shown, and speaks for itself from ten decisions on', () => {
  const frame = draft(0.9).frame ?? ''
  expect(weighDraft(draft(0.9), new Map([[frame, { kept: 0, rejected: 10 }]])).confidence).toBeCloseTo(0.45)
  expect(weighDraft(draft(0.9), new Map()).confidence).toBe(0.9)
  const measured = Math.round(rateRule(frame) * 100)
  expect(sayRecord(frame, undefined)).toBe(`usual for this rule: ${measured} of 100 kept`)
  expect(sayRecord(frame, { kept: 0, rejected: 5 })).toBe(`usual for this rule: ${Math.round((rateRule(frame) * 1000) / 15)} of 100 kept`)
  expect(sayRecord(frame, { kept: 9, rejected: 2 })).toBe('usual for this rule: you kept 9 of 11')
  expect(sayRecord(null, undefined)).toBeNull()
})

test('an edited card is warned of what the checks would say, whatever the case, the accents and the way to write numbers', () => {
  const quotes = ['The city counted ten thousand nine hundred and five pupils of Shi‘a schools.']
  expect(findWarnings({ question: 'How many pupils?', answer: 'Shi’a' }, quotes)).toEqual({ question: undefined, answer: undefined })
  expect(findWarnings({ question: 'How many are SHIA?', answer: 'Shi‘a' }, quotes).question).toBe('The question gives the answer away.')
  expect(findWarnings({ question: 'How many?', answer: 'Sunni' }, quotes).answer).toBe('This does not stand in the passage in these words.')
  expect(findWarnings({ question: 'How many?', answer: 'pupils (all); Sunni (some)' }, quotes).answer).toBe('Not in the passage in these words: Sunni.')
  expect(findWarnings({ question: 'why '.repeat(36), answer: '' }, quotes).question).toBe('The question has 36 words. Up to 35 are easily taken in.')
  expect(findWarnings({ question: 'Who?', answer: 'a schoolmaster' }, quotes).answer).toBeDefined()
})

test('a place names its page, its paragraph and its notes, and says when one is missing', () => {
  const [ships, dug] = [aDraft(article, { name: 'ships', cites: '300 ships' }), aDraft(article, { name: 'dug', cites: '1911' })]
  expect(sayPlace(dug.citations, article)).toEqual({ words: '¶ 1, note 1', missing: false })
  expect(sayPlace([...dug.citations, ...ships.citations], article)).toEqual({ words: '¶ 1, 2, notes 1, 3', missing: true })
  expect(sayPlace([{ ...dug.citations[0]!, passage: article.footnotes[1]?.id as never, footnotes: [2] }], article)).toEqual({ words: 'in note 2', missing: false })
  expect(sayPlace([], article)).toBeNull()
})
