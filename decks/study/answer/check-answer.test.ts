import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import type { AnswerCard } from './answer-kind.ts'
import { checkAnswer } from './check-answer.ts'

const check = (answer: string, typed: string, accepts: string[] = [], more: Partial<AnswerCard> = {}, others: string[] = []) => checkAnswer({ answer, accepts, ...more }, typed, { others })
const verdict = (answer: string, typed: string, accepts?: string[]) => check(answer, typed, accepts).verdict

test.each([
  ['Oslo', 'oslo'],
  ['Shi‘a', "Shi'a"],
  ['Shi‘a', 'shi`a'],
  ['Lashkar-i-Jhangvi', 'lashkar i jhangvi'],
  ['Lashkar-i-Jhangvi', 'Lashkar-e-Jhangvi'],
  ['al-Qa‘ida', 'Al Qaida'],
  ['safe haven', 'safe-haven'],
  ['safe haven', 'safehaven'],
  ['São Tomé', 'sao tome'],
  ['Ærø', 'aero'],
  ['the Frontier Corps', 'Frontier Corps'],
  ['Frontier Corps', 'a frontier corps.'],
  ['10,905', '10905'],
  ['10,905', '10 905'],
  ['10,905', '10\u00a0905'],
  ['10,905', "10'905"],
  ['18 million', '18,000,000'],
  ['18 million', 'eighteen million'],
  ['1.5 million', '1500000'],
  ['three', '3'],
  ['21', 'twenty-one'],
  ['250,000', 'two hundred and fifty thousand'],
  ['68%', '68 percent'],
  ['68 percent', '68 per cent'],
  ['$5 million', '5 million dollars'],
  ['28 December 2009', 'December 28, 2009'],
  ['28 December 2009', '28th Dec 2009'],
  ['first', '1st'],
  ['Straße', 'STRASSE'],
  ['Karachi and Lahore', 'Lahore and Karachi'],
])('%s and %s are right for one another', (answer, typed) => {
  expect(verdict(answer, typed)).toBe('right')
  expect(verdict(typed, answer)).toBe('right')
})

test('what the answer has in brackets need not be typed', () => expect(verdict('Lashkar-i-Jhangvi (LJ)', 'Lashkar-i-Jhangvi')).toBe('right'))

test.each([
  ['Karachi', 'Karahci', 'spelling'],
  ['safe haven', 'save heaven, shelter', 'other'],
  ['more than 30', '30', 'qualifier'],
  ['28 December 2009', 'December 2009', 'less-exact'],
  ['28 December 2009', '29 December 2009', 'day'],
  ['1,248', '1,284', 'near'],
  ['$5 million', '€5 million', 'unit'],
  ['Iran', 'Iraq', 'other'],
  ['1990', '1991', 'year'],
  ['300 ships', '3000 ships', 'unit'],
  ['18 million', '18', 'unit'],
  ['Lashkar-i-Jhangvi', 'Lashkar-i-Taiba', 'other'],
  ['it was not allowed to leave the country', 'it was allowed to leave the country', 'other'],
  ['hepatitis A', 'hepatitis B', 'other'],
  ['nineteen', 'ninety', 'other'],
  ['30 killed, 100 wounded', '100 killed, 30 wounded', 'other'],
  ['300 ships', '300 boats', 'unit'],
] as const)('%s and %s differ: %s', (answer, typed, difference) => expect(check(answer, typed)).toMatchObject({ difference }))

test('a figure within what the card allows is right, and it is told how far off it is', () => {
  expect(check('10,905', '11,000', [], { answerType: 'count', tolerance: 0.02 })).toMatchObject({ verdict: 'right', credit: 1, said: 'Close enough. The text says 10,905. You are 0.9% above it; up to 2% counts as right.', suggested: 3 })
  expect(check('10,905', '11,000', [], { answerType: 'count' })).toMatchObject({ verdict: 'nearly', difference: 'near', said: 'Near. The text says 10,905. You are 0.9% above it.', suggested: 2 })
})

test('a date that can be read in two ways is told', () => {
  expect(check('3 November 2007', '3/11/2007', [], { answerType: 'date' })).toMatchObject({ verdict: 'right', said: 'Read as 3 November 2007; it can also mean 11 March 2007.' })
})

test('a wording that also counts is as good, and is named', () => {
  expect(check('Tehrik-i-Taliban Pakistan', 'ttp', ['TTP', 'the Pakistani Taliban'])).toMatchObject({ verdict: 'right', wording: 'TTP' })
  expect(check('Tehrik-i-Taliban Pakistan', 'pakistani talibn', ['TTP', 'the Pakistani Taliban'])).toMatchObject({ verdict: 'nearly', wording: 'the Pakistani Taliban', difference: 'spelling', suggested: 3 })
})

test('a surname alone is right only when it can mean nobody else', () => {
  const person = { answerType: 'person' } as const
  expect(check('Baitullah Mehsud', 'Mehsud', [], person)).toMatchObject({ verdict: 'right' })
  expect(check('Baitullah Mehsud', 'Mehsud', [], person, ['Hakimullah Mehsud'])).toMatchObject({ verdict: 'nearly', difference: 'ambiguous', said: '“Mehsud” could also be Hakimullah Mehsud. The whole name is Baitullah Mehsud.' })
  expect(check('Baitullah Mehsud', 'Baitullah', [], person)).toMatchObject({ verdict: 'nearly', difference: 'part' })
})

test('nothing is wrong without a lecture', () => {
  for (const typed of ['', ' ', '?', '...', "I don't know", 'idk']) expect(check('Karachi', typed)).toMatchObject({ verdict: 'wrong', credit: 0, said: '', suggested: 1 })
  expect(verdict('unknown', 'unknown')).toBe('right')
})

test('the whole sentence of a gap counts as what stands in it', () => {
  const cloze = { kind: 'cloze', question: 'In 1960, Pakistan moved its capital to […] (city).', answerType: 'place' } as const
  expect(check('Islamabad', 'In 1960 Pakistan moved its capital to Islamabad.', [], cloze).verdict).toBe('right')
  expect(check('Islamabad', 'In 1960 Pakistan moved its capital to Lahore.', [], cloze).verdict).toBe('wrong')
})

test('parts of a list count', () => {
  expect(check('HuM, JM and SSP', 'ssp, hum')).toMatchObject({ verdict: 'nearly', kind: 'list', difference: 'part', said: '2 of 3. Missing: JM.' })
  expect(check('HuM, JM and SSP', 'ssp')).toMatchObject({ verdict: 'wrong', difference: 'part' })
  expect(check('HuM, JM and SSP', 'ssp, jm, hum, lj')).toMatchObject({ verdict: 'nearly', difference: 'word-extra', said: 'Not among them: lj.' })
})

test('a nearly right answer marks what differs and names what was left out', () => {
  const differing = (answer: string, typed: string) => check(answer, typed).typed.flatMap(({ text, differs }) => (differs ? [text] : []))
  expect(differing('Karachi Port Trust', 'karahci port trust')).toEqual(['karahci'])
  expect(check('more than 30 people', '30').missing).toEqual(['more', 'than', 'people'])
  expect(check('18 million dollars', '18,000,000')).toMatchObject({ verdict: 'nearly', difference: 'unit', missing: ['dollars'], typed: [{ text: '18,000,000', after: '', differs: false }] })
})

test('nothing is marked in an answer that is right or wrong', () => {
  for (const typed of ['OSLO!', 'Bergen']) expect(check('Oslo', typed)).toMatchObject({ typed: [{ text: typed, after: '', differs: false }], missing: [] })
})

test('an answer without letters is compared as it stands', () => {
  expect(verdict('?!', ' ?! ')).toBe('right')
  expect(verdict('?!', '!!')).toBe('wrong')
})

const isRight = (answer: string, typed: string, accepts: string[] = [], others: string[] = []) => {
  expect(check(answer, typed, accepts, {}, others).verdict).toBe('right')
}
const words = fc.array(fc.constantFrom('Karachi', 'the', 'São', 'i', '10,905', 'twenty', 'one', 'million', 'December', '28', '$5', 'Shi‘a', 'and', 'per', 'cent', 'not', 'Mullah', 'over', ';', '(LJ)', 'then', '1990s'), { minLength: 1, maxLength: 8 }).map((list) => list.join(' '))

test('the answer itself is always right, in capitals and with marks around it too', () => {
  fc.assert(fc.property(fc.string({ minLength: 1, unit: 'grapheme' }), (answer) => isRight(answer, answer)))
  fc.assert(fc.property(words.filter((text) => /\p{L}|\d/u.test(text)), (answer) => isRight(answer, `“${answer.toUpperCase()}.”`)))
})

test('what a card accepts is always right, whatever else the deck has', () => {
  fc.assert(fc.property(words.filter((text) => /\p{L}|\d/u.test(text)), words.filter((text) => /\p{L}|\d/u.test(text)), (answer, accepted) => isRight(answer, accepted, [accepted], [accepted, answer])))
})

test('any text can be typed for any answer, and comes back whole', () => {
  const text = fc.oneof(fc.string({ unit: 'grapheme' }), words)
  fc.assert(
    fc.property(text.filter((answer) => answer !== ''), text, fc.constantFrom(null, 'person', 'count', 'date', 'money', 'phrase', 'group', 'work'), (answer, typed, answerType) => {
      const { credit, verdict: judged, typed: shown } = check(answer, typed, [], { answerType }, ['Karachi', '28 December'])
      expect(shown.map(({ text: word, after }) => word + after).join('')).toBe(typed)
      expect(credit).toBeGreaterThanOrEqual(0)
      expect(credit).toBeLessThanOrEqual(1)
      if (judged === 'right') expect(credit).toBe(1)
    }),
  )
})

const page = (word: string) => Array.from({ length: 2000 }, (_, place) => `${word}${place % 7}x`).join(' ')

test('long texts are compared without counting every slip: a typed page against a long answer', () => {
  expect(verdict(page('harbour'), page('market').slice(0, 1000))).toBe('wrong')
  expect(verdict(Array.from({ length: 60 }, (_, place) => `Name${place}`).join(', '), Array.from({ length: 60 }, (_, place) => `other${place}`).join(' '))).toBe('wrong')
})

test.each([
  ['Karachi', 'karachi university', 'place'],
  ['Lashkar-i-Jhangvi', 'mullah lashkar-i-jhangvi', 'group'],
  ['Ahmed Rashid', 'rashid ahmed', 'person'],
  ['spring 2009', 'autumn 2009', 'date'],
  ['until 1990', 'since 1990', 'date'],
  ['before 2003', 'after 2003', null],
  ['Boeing 747', 'boeing 737', null],
  ['Henry VIII', 'henry vii', 'person'],
  ['Jamaat-e-Islami', 'jui', 'group'],
  ['a Sunni group that targets Shi‘a', 'a shia group that targets sunni', 'phrase'],
  ['30%', '30 people', 'percentage'],
  ['hepatitis A', 'hepatitis', null],
] as const)('%s was asked: %s is not right', (answer, typed, answerType) => expect(check(answer, typed, answer === 'Jamaat-e-Islami' ? ['JI'] : [], { answerType }).verdict).not.toBe('right'))

test.each([
  ['the fifteenth century', '15th c.', 'date', 'right'],
  ['the fifteenth century', 'the 1400s', 'date', 'right'],
  ['the late fifteenth century', 'fifteenth century', 'date', 'nearly'],
  ['the fifteenth century', 'the 1500s', 'date', 'wrong'],
  ['September 11, 2002', 'the eleventh of September 2002', 'date', 'right'],
  ['November 2009', 'nov 09', 'date', 'right'],
  ['November 2009', 'nov 08', 'date', 'wrong'],
  ['1,872', '1.872', 'count', 'right'],
  ['1,872', '1.873', 'count', 'wrong'],
  ['36', '63', 'count', 'wrong'],
  ['42', '24', 'count', 'wrong'],
  ['about 59 seconds', '59 sec', 'duration', 'right'],
  ['about 59 seconds', '59 minutes', 'duration', 'wrong'],
  ['physicist', 'physician', 'role', 'wrong'],
  ['International Humanitarian Fact-Finding Commission', 'Intl. Humanitarian Fact-Finding Commission', 'name', 'right'],
  ['between 1985 and 2018', '1985 & 2018', 'date', 'right'],
  ['70%', 'seven in ten', 'percentage', 'right'],
  ['more than half', 'less than half', 'percentage', 'wrong'],
  ['Elizabeth I', 'Elizabeth the First', 'person', 'right'],
  ['Elizabeth I', 'Elizabeth II', 'person', 'wrong'],
  ['King Valdemar IV of Denmark', 'Waldemar IV', 'person', 'right'],
  ['King Valdemar IV of Denmark', 'King of Denmark', 'person', 'nearly'],
  ['Albert of Mecklenburg', 'Mecklenburg', 'person', 'wrong'],
  ['Albert of Mecklenburg', 'Albert of Sweden', 'person', 'wrong'],
  ['French and Belgian', 'France and Belgium', 'group', 'right'],
  ['German People’s Party', 'German National People’s Party', 'group', 'wrong'],
  ['Sudan', 'South Sudan', 'place', 'wrong'],
  ['Baltic Sea', 'the Baltic', 'place', 'right'],
  ['Black Sea', 'the Black', 'place', 'nearly'],
  ['Lübeck', 'Luebeck', 'place', 'right'],
  ['World Health Organization', 'World Health Organisation', 'name', 'right'],
  ['Massachusetts Institute of Technology', 'Mass. Institute of Technology', 'name', 'right'],
  ['United Nations Educational, Scientific and Cultural Organization', 'UN Educational, Scientific and Cultural Organisation', 'name', 'right'],
] as const)('%s, typed as %s (%s), is %s', (answer, typed, answerType, is) => {
  expect(check(answer, typed, [], { answerType, question: 'Which is it?', kind: 'question' }).verdict).toBe(is)
})

test('a list with the name in it is no other name', () => expect(check('Mullah Omar', 'omar', [], { answerType: 'person' }, ['Usama bin Laden and Mullah Omar']).verdict).toBe('right'))

test('members told in letters may be written out when the deck knows them', () => {
  const card = { answerType: 'group', question: 'Which two groups?' } as const
  expect(check('HuM and JM', 'Harkat-ul-Mujahidin and Jaysh-i-Muhammad', [], card, ['Harkat-ul-Mujahidin', 'Jaysh-i-Muhammad']).verdict).toBe('right')
  expect(check('HuM and JM', 'Harkat-ul-Mujahidin and Jaysh-i-Muhammad', [], card).verdict).not.toBe('right')
})

test('a ruler is told as the card writes her', () => expect(check('Elizabeth I', 'elizabeth', [], { answerType: 'person' }).said).toBe('That is a part of the name: Elizabeth I.'))

test('another answer of the deck that looks like this one is no slip of the hand', () => {
  expect(check('Reichsbank', 'reichsmark', [], { answerType: 'group' }, ['the Reichsmark']).verdict).toBe('wrong')
  expect(check('missionary', 'Misuari', [], { answerType: 'role' }, ['Misuari']).verdict).toBe('wrong')
  expect(check('Pashtuns', 'the Pashtun community', [], { answerType: 'group' }, ['the Pashtun community']).verdict).toBe('right')
})

test('within a sentence an answer begins small', () => {
  expect(check('From late October to early November 2009', '2009', [], { answerType: 'date' }).said).toBe('The text says from late October to early November 2009.')
})
