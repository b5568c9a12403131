import { expect, test } from 'vitest'
import { aCardId } from '../../../tests/builders/a-review.ts'
import { utcClock } from '../../../tests/builders/zone-clock.ts'
import { standardPreset } from '../../../decks/model/preset.ts'
import { defaultSettings } from '../../../decks/model/settings.ts'
import { newMemory, presetToMemoryOptions, previewRatings } from '../../../decks/study/memory.ts'
import { listGrades } from './list-grades.ts'

const now = Date.UTC(2026, 0, 1, 12)
const preview = previewRatings(newMemory(), now, presetToMemoryOptions({ ...standardPreset, fuzz: false }, defaultSettings, utcClock()), aCardId('a'))

test('two answers: keys 1 and 2 give again and good', () => {
  expect(listGrades(2, preview, now)).toEqual([
    { rating: 1, name: 'Didn’t know', when: 'in 1 minute', key: 'study.grade1', best: false },
    { rating: 3, name: 'Knew it', when: 'in 10 minutes', key: 'study.grade2', best: true },
  ])
})

test('four answers: each with its own date, good the filled one', () => {
  expect(listGrades(4, preview, now).map(({ rating, key, best, when }) => [rating, key, best, when])).toEqual([
    [1, 'study.grade1', false, 'in 1 minute'],
    [2, 'study.grade2', false, 'in 6 minutes'],
    [3, 'study.grade3', true, 'in 10 minutes'],
    [4, 'study.grade4', false, 'in 8 days'],
  ])
})

test('answers that do not count lead to no date', () => {
  expect(listGrades(2, null, now).map(({ name, when }) => [name, when])).toEqual([['Didn’t know', 'again here'], ['Knew it', 'done here']])
})
