import { expect, test } from 'vitest'
import { holdNames } from './hold-names.ts'

test.each(['Lashkar-i-Jhangvi', 'Zia-ul-Haq', 'al-Qa‘ida', 'Ahl-e-Hadith', 'F-16', 'COVID-19', 'Anglo-American'])('%s does not break inside', (name) => {
  expect(holdNames(`Who led ${name}, and when?`)).toBe(`Who led ${name.replaceAll('-', '\u2011')}, and when?`)
})

test.each(['Pakistan-based', 'twenty-one', '1914-1918', 'well-known', 'a -B- c', 'the Shenzhen-Guangzhou-Hongkong-Macao line'])('%s may break', (words) => {
  expect(holdNames(words)).toBe(words)
})
