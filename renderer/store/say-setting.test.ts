import { expect, test } from 'vitest'
import { defaultSettings } from '../../decks/model/settings.ts'
import { saySetting } from './say-setting.ts'

test('a setting is named with what it is now', () => {
  expect(saySetting({ theme: 'dark' })).toBe('dark theme')
  expect(saySetting({ newPerDay: 1 })).toBe('1 new card a day')
  expect(saySetting({ desiredRetention: 0.85, answerButtons: 4 })).toBe('four answers, 85% known when they come back')
  expect(saySetting({ timebox: null, playSounds: false })).toBe('sittings without an end, sounds wait for you')
})

test('every setting has words', () => {
  for (const [name, value] of Object.entries(defaultSettings)) expect(saySetting({ [name]: value }), name).toMatch(/^\S.*[\w%]$/u)
})
