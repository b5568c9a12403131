import { expect, test } from 'vitest'
import { foldAnswer, splitWords } from './fold-answer.ts'

const folds = (text: string) => foldAnswer(text).map(({ fold }) => fold)

test('case, accents, quotes, hyphens and articles go', () => {
  expect(folds('The Shi‘a of “Lashkar-i-Jhangvi”, in São Tomé')).toEqual(['shia', 'of', 'lashkar', 'i', 'jhangvi', 'in', 'sao', 'tome'])
  expect(folds('Hepatitis A')).toEqual(['hepatitis', 'a'])
})

test.each([
  ['twenty-one', ['21']],
  ['one hundred and five', ['105']],
  ['two hundred and fifty thousand men', ['250000', 'men']],
  ['three million two hundred thousand', ['3200000']],
  ['1.5 million', ['1500000']],
  ['10 905 cards', ['10905', 'cards']],
  ['3,5', ['3.5']],
  ['3.50', ['3.50']],
  ['nineteen ninety', ['19', '90']],
  ['one two', ['1', '2']],
  ['five and six', ['5', 'and', '6']],
  ['the 1990s', ['1990s']],
  ['the third', ['3']],
  ['25–30', ['25', '30']],
])('the numbers of "%s"', (text, expected) => expect(folds(text)).toEqual(expected))

test('a date has its day first, money its unit last', () => {
  expect(folds('Dec 28, 2009')).toEqual(['28', 'december', '2009'])
  expect(folds('28 Sept 2009')).toEqual(['28', 'september', '2009'])
  expect(folds('the march of 2009')).toEqual(['march', 'of', '2009'])
  expect(folds('US$5 million')).toEqual(['us', '5000000', 'dollar'])
})

test('each word knows the words it stands for', () => {
  expect(foldAnswer('about twenty-one million, in 2009')).toEqual([
    { fold: 'about', from: 0, to: 0 },
    { fold: '21000000', from: 1, to: 3 },
    { fold: 'in', from: 4, to: 4 },
    { fold: '2009', from: 5, to: 5 },
  ])
  expect(splitWords(' – to-do  list')).toEqual([{ text: '', after: ' – ' }, { text: 'to', after: '-' }, { text: 'do', after: '  ' }, { text: 'list', after: '' }])
})
