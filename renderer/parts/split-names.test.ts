import { expect, test } from 'vitest'
import { splitNames } from './split-names.ts'

test.each(['Lashkar-i-Jhangvi', 'Zia-ul-Haq', 'al-Qa‘ida', 'Ahl-e-Hadith', 'F-16', 'COVID-19', 'Anglo-American'])('%s is held together', (name) => {
  expect(splitNames(`Who led ${name}, and when?`)).toEqual([
    { at: 0, words: 'Who led ', held: false },
    { at: 8, words: name, held: true },
    { at: 8 + name.length, words: ', and when?', held: false },
  ])
})

test.each(['Pakistan-based', 'twenty-one', '1914-1918', 'well-known', 'a -B- c', 'the Shenzhen-Guangzhou-Hongkong-Macao line'])('%s may break', (words) => {
  expect(splitNames(words)).toEqual([{ at: 0, words, held: false }])
})

test('nothing is one run of no text', () => {
  expect(splitNames('')).toEqual([])
})
