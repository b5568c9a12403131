import { expect, test } from 'vitest'
import { soundAlike } from './same-sound.ts'

test.each([
  ['muhammad', 'mohamed'],
  ['hussain', 'husayn'],
  ['tayyiba', 'toiba'],
  ['mujahidin', 'mujahideen'],
  ['qaida', 'qaeda'],
  ['jhangvi', 'jangwi'],
  ['mehsud', 'mahsood'],
  ['tehrik', 'tehreek'],
  ['usama', 'osamah'],
])('%s and %s are one name', (one, other) => expect([soundAlike(one, other), soundAlike(other, one)]).toEqual([true, true]))

test.each([
  ['jamal', 'jamil'],
  ['hasan', 'hussain'],
  ['omar', 'amir'],
  ['islam', 'aslam'],
  ['karim', 'karam'],
  ['mujahidin', 'muhajir'],
  ['jhangvi', 'tayyiba'],
  ['islami', 'islam'],
  ['niger', 'nigeria'],
  ['2003', '2002'],
])('%s and %s are two names', (one, other) => expect([soundAlike(one, other), soundAlike(other, one)]).toEqual([false, false]))
