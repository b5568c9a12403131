import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { joinNames } from './join-names.ts'
import { splitWords } from './split-words.ts'

const split = (text: string): string => splitWords(text).map(({ form }) => form).join(' ')
const joined = (text: string): string => joinNames(splitWords(text), text).map(({ form }) => form).join(' ')

test.each([
  ['He didn’t say so.', 'He did n’t say so .'],
  ["They can't; we cannot.", "They ca n't ; we can not ."],
  ["The group's leader's", "The group 's leader 's"],
  ["the parties' votes", "the parties ' votes"],
  ['(the so-called "wing")', '( the so - called " wing " )'],
  ['co-operate with non-members', 'co-operate with non-members'],
  ['two- and three-day talks', 'two- and three - day talks'],
  ['Mr. Khan of the U.S. Army.', 'Mr. Khan of the U.S. Army .'],
  ['at 5 p.m. on No. 4, etc.', 'at 5 p.m. on No. 4 , etc.'],
  ['He said no. 12 men left', 'He said no. 12 men left'],
  ['He said no.', 'He said no .'],
  ['2.1. The plan', '2.1. The plan'],
  ['in 1998.', 'in 1998 .'],
  ['1,200 men [13,14]', '1,200 men [ 13 , 14 ]'],
  ['$5.2m, 40% and 12km', '$ 5.2m , 40 % and 12 km'],
  ['US$300', 'US $ 300'],
  ['on 08/16/2000', 'on 08/16/2000'],
  ['men—and women', 'men — and women'],
  ['the 1990–1995 war', 'the 1990 – 1995 war'],
  ['wait ... what?!', 'wait ... what ?!'],
  ['see https://a.org/b-c?d=1).', 'see https://a.org/b-c?d=1 ) .'],
  ['(write to a.b@c.org)', '( write to a.b@c.org )'],
  ['member(s) of copper(II)', 'member(s) of copper(II)'],
  ['killed.12', 'killed.12'],
  ['killed.¹²', 'killed . ¹²'],
  ["'em ’90s 'quoted'", "'em ’90s ' quoted '"],
])('%s', (text, words) => expect(split(text)).toBe(words))

test('nothing but white space is left out, and every word stands where it says', () => {
  const letters = fc.stringMatching(/^[aA1.,'’"“”()[\]\-–—/ \n$%:;?!@sntU]{0,40}$/)
  fc.assert(
    fc.property(fc.oneof(letters, fc.string()), (text) => {
      const words = splitWords(text)
      for (const { form, start, end } of words) expect(text.slice(start, end)).toBe(form)
      expect(words.map(({ form }) => form).join('')).toBe(text.replace(/\s+/g, ''))
      expect(words.every(({ form }) => form !== '' && !/\s/.test(form))).toBe(true)
    }),
    { numRuns: 1000 },
  )
})

test('names with hyphens are one word', () => {
  expect(joined('Lashkar-i-Tayyiba and Zia-ul-Haq, a so-called ally')).toBe('Lashkar-i-Tayyiba and Zia-ul-Haq , a so - called ally')
  expect(joined('the al-Nusra front')).toBe('the al-Nusra front')
  expect(joined('the de-facto ruler of Bosnia-Herzegovina')).toBe('the de-facto ruler of Bosnia-Herzegovina')
  expect(joined('Lahore - Karachi')).toBe('Lahore - Karachi')
})
