import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { checkAnswer } from './check-answer.ts'

const check = (answer: string, typed: string, accepts: string[] = []) => checkAnswer({ answer, accepts }, typed)
const verdict = (answer: string, typed: string, accepts?: string[]) => check(answer, typed, accepts).verdict

test.each([
  ['Oslo', 'oslo'],
  ['Shi‘a', "Shi'a"],
  ['Shi‘a', 'shi`a'],
  ['Lashkar-i-Jhangvi', 'lashkar i jhangvi'],
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
  ['Lashkar-i-Jhangvi (LJ)', 'Lashkar-i-Jhangvi'],
  ['Straße', 'STRASSE'],
])('%s and %s are the same', (answer, typed) => {
  expect(verdict(answer, typed)).toBe('same')
  expect(verdict(typed, answer.replace(/ \(.*/u, ''))).toBe('same')
})

test.each([
  ['Lashkar-i-Jhangvi', 'Lashkar-e-Jhangvi'],
  ['Lashkar-i-Jhangvi', 'Lashkar-i-Jangvi'],
  ['Karachi', 'Karahci'],
  ['safe haven', 'safehavn'],
  ['300 ships', '300'],
  ['more than 30', '30'],
  ['28 December 2009', 'December 2009'],
  ['Nawaz Sharif', 'Sharif'],
  ['Islamabad', 'Islamabad city'],
  ['Karachi and Lahore', 'Lahore and Karachi'],
])('%s and %s are close', (answer, typed) => expect(verdict(answer, typed)).toBe('close'))

test.each([
  ['Iran', 'Iraq'],
  ['1990', '1991'],
  ['300 ships', '3000 ships'],
  ['300 ships', '200'],
  ['18 million', '18'],
  ['28 December 2009', '29 December 2009'],
  ['$5 million', '€6 million'],
  ['Lashkar-i-Jhangvi', 'Lashkar-i-Taiba'],
  ['it was not allowed to leave the country', 'it was allowed to leave the country'],
  ['30 killed, 100 wounded', '100 killed, 30 wounded'],
  ['hepatitis A', 'hepatitis B'],
  ['Oslo', '???'],
  ['nineteen', 'ninety'],
])('%s and %s are not the same', (answer, typed) => expect(verdict(answer, typed)).toBe('different'))

test('a wording that also counts is as good, and is named', () => {
  expect(check('Tehrik-i-Taliban Pakistan', 'ttp', ['TTP', 'the Pakistani Taliban'])).toMatchObject({ verdict: 'same', wording: 'TTP' })
  expect(check('Tehrik-i-Taliban Pakistan', 'pakistani talibn', ['TTP', 'the Pakistani Taliban'])).toMatchObject({ verdict: 'close', wording: 'the Pakistani Taliban' })
})

test('a close answer marks what differs and names what was left out', () => {
  const differing = (answer: string, typed: string) => check(answer, typed).typed.flatMap(({ text, differs }) => (differs ? [text] : []))
  expect(differing('the Lashkar-i-Jhangvi of Karachi', 'Lashkar-i-Jhangvi from Karachi')).toEqual(['from'])
  expect(differing('Lashkar-i-Jhangvi', 'lashkar-e-jangvi')).toEqual(['e', 'jangvi'])
  expect(check('more than 30 people', '30').missing).toEqual(['more', 'than', 'people'])
  expect(check('18 million dollars', '18,000,000')).toMatchObject({ verdict: 'close', missing: ['dollars'], typed: [{ text: '18,000,000', after: '', differs: false }] })
})

test('nothing is marked in an answer that is the same or another', () => {
  for (const typed of ['OSLO!', 'Bergen']) expect(check('Oslo', typed)).toMatchObject({ typed: [{ text: typed, after: '', differs: false }], missing: [] })
})

test('an answer without letters is compared as it stands', () => {
  expect(verdict('?!', ' ?! ')).toBe('same')
  expect(verdict('?!', '!!')).toBe('different')
})

const same = (answer: string, typed: string) => {
  expect(verdict(answer, typed)).toBe('same')
}

test('the answer itself is always the same, in capitals and with marks around it too', () => {
  fc.assert(fc.property(fc.string({ minLength: 1, unit: 'grapheme' }), (answer) => same(answer, answer)))
  const words = fc.array(fc.constantFrom('Karachi', 'the', 'São', 'i', '10,905', 'twenty', 'one', 'million', 'December', '28', '$5', 'Shi‘a', 'and', 'per', 'cent'), { minLength: 1, maxLength: 8 })
  fc.assert(fc.property(words, (list) => same(list.join(' '), `“${list.join('  ').toUpperCase()}.”`)))
})

test('any text can be typed for any answer, and comes back whole', () => {
  fc.assert(
    fc.property(fc.string({ minLength: 1, unit: 'grapheme' }), fc.string({ unit: 'grapheme' }), (answer, typed) => {
      expect(check(answer, typed).typed.map(({ text, after }) => text + after).join('')).toBe(typed)
    }),
  )
})

const page = (word: string) => Array.from({ length: 2000 }, (_, place) => `${word}${place % 7}x`).join(' ')

test('long texts are compared without counting every slip: a typed page against a long answer', () => {
  expect(verdict(page('harbour'), page('market').slice(0, 1000))).toBe('different')
})
