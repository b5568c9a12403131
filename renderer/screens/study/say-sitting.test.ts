import { expect, test } from 'vitest'
import { sayAutoNext, sayAutoStart, sayKind, sayTimeUp } from './say-sitting.ts'

test('a sitting says whether its answers count', () => {
  expect(sayKind({ counts: false, own: true, minutes: 10 })).toBe('These answers leave your schedule alone')
  expect(sayKind({ counts: true, own: true, minutes: null })).toBe('Your own choice; answers count')
  expect(sayKind({ counts: true, own: false, minutes: 10 })).toBe('10 minutes')
  expect(sayKind({ counts: true, own: false, minutes: null })).toBeNull()
})

test('the time that is up is said with what was done in it', () => {
  expect(sayTimeUp({ timebox: { minutes: 10, from: 0 }, answers: 14, known: 12 })).toEqual({ title: 'Ten minutes', line: '14 answers, 12 known.' })
  expect(sayTimeUp({ timebox: { minutes: 45, from: 0 }, answers: 1, known: 0 })).toEqual({ title: '45 minutes', line: '1 answer, 0 known.' })
})

test('what happens by itself is said before it does', () => {
  expect(sayAutoStart({ question: 15, answer: 5, act: 'wait' })).toBe('Cards go on by themselves: each answer appears after 15 seconds. Any key stops the clock.')
  expect(sayAutoNext('reveal', 1)).toBe('The answer appears in 1 second')
  expect(sayAutoNext('again', 5)).toBe('Counts as not known in 5 seconds')
})
