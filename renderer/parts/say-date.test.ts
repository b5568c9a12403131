import { expect, test } from 'vitest'
import { sayAppointment, sayDay, sayMoment, sayPast, sayShortDate, sayWeekday } from './say-date.ts'

const at = Date.UTC(2026, 10, 22, 23, 30)

test('A day is that of the zone', () => {
  expect(sayWeekday(at, 'UTC')).toBe('Sunday 22\u00a0November')
  expect(sayWeekday(at, 'Asia/Karachi')).toBe('Monday 23\u00a0November')
})

test('A short date names the year only when it is another', () => {
  expect(sayShortDate(at, at, 'UTC')).toBe('22\u00a0Nov')
  expect(sayShortDate(Date.UTC(2027, 0, 3), at, 'UTC')).toBe('3\u00a0Jan\u00a02027')
})

test('A moment is a date and a time', () => {
  expect(sayMoment(at, 'UTC')).toBe('22\u00a0November\u00a02026, 23:30')
})

test('An appointment has its weekday and its hour, and the year only when it is another', () => {
  const now = Date.UTC(2026, 10, 22, 12)
  expect(sayAppointment(Date.UTC(2026, 10, 26, 13), now, 'Europe/Berlin')).toBe('Thursday 26\u00a0November, 14:00')
  expect(sayAppointment(Date.UTC(2027, 0, 21, 13), now, 'Europe/Berlin')).toBe('Thursday 21\u00a0January\u00a02027, 14:00')
})

test('A day of the past is named as people name it, by the days of the zone', () => {
  const now = Date.UTC(2026, 10, 22, 12)
  expect(sayDay(Date.UTC(2026, 10, 22, 1), now, 'UTC')).toBe('Today, Sunday 22\u00a0November')
  expect(sayDay(Date.UTC(2026, 10, 21, 23, 59), now, 'UTC')).toBe('Yesterday, Saturday 21\u00a0November')
  expect(sayDay(Date.UTC(2026, 10, 20, 23), now, 'UTC')).toBe('Friday 20\u00a0November')
  expect(sayDay(Date.UTC(2025, 10, 20, 23), now, 'UTC')).toBe('Thursday 20\u00a0November\u00a02025')
  expect(sayDay(Date.UTC(2026, 10, 21, 20), now, 'Asia/Karachi')).toBe('Today, Sunday 22\u00a0November')
  expect(sayPast(Date.UTC(2026, 10, 22, 1, 5), now, 'UTC')).toBe('today, 01:05')
  expect(sayPast(Date.UTC(2026, 10, 21, 1, 5), now, 'UTC')).toBe('yesterday, 01:05')
  expect(sayPast(Date.UTC(2025, 2, 12, 14, 5), now, 'UTC')).toBe('12\u00a0March\u00a02025, 14:05')
})
