import { expect, test } from 'vitest'
import type { CardId, SeminarId } from '../../../decks/model/id.ts'
import type { SeminarForecast } from '../../../decks/study/seminar/seminar-plan.ts'
import { countUnread } from '../../../decks/study/seminar/count-unread.ts'
import { sayDayBriefly, sayDaysUntil, sayDayWhole, sayLastLooks, sayLeft, sayLikely, sayLoad, sayLongDay, sayLooks, sayMinutes, sayUnread } from './say-seminar.ts'

const day = Date.parse('2026-11-26T00:00:00Z') / 86_400_000
const card = (id: string, days: number[], left = false) => ({ card: id as CardId, recall: 0.9, days, left })
const forecast = (cards: SeminarForecast['cards'], change: Partial<SeminarForecast> = {}): SeminarForecast => ({ id: 's' as SeminarId, cards, recall: 0.91, likely: 0.91, stopped: 0.7, today: 0.8, curve: [], stoppedCurve: [], withMinutes: [], ...change })

const planned = (seconds: number, cards: string[]) => ({ day, cards: cards as CardId[], fresh: 0, seconds, given: 900, spare: [] })

test('days are named', () => {
  expect(sayLongDay(day)).toBe('Thursday 26 November')
  expect([0, 1, 9, -1, -3].map((left) => sayDaysUntil(day + left, day))).toEqual(['today', 'tomorrow', 'in 9 days', 'yesterday', '3 days ago'])
  expect([0, 20, 60, 700].map(sayMinutes)).toEqual(['0 min', 'under a minute', '1 min', '12 min'])
})

test('last looks: of all, of some, of none', () => {
  expect(sayLastLooks(forecast([card('a', [day - 5, day - 2]), card('b', [day])]))).toBe('A last look at every card between Tue\u00a024\u00a0Nov and Thu\u00a026\u00a0Nov.')
  expect(sayLastLooks(forecast([card('a', [day]), card('b', [])]))).toBe('A last look at 1 of 2 cards on Thu\u00a026\u00a0Nov.')
  expect(sayLastLooks(forecast([card('a', [])]))).toBe('')
})

test('what has no time is told', () => {
  expect(sayLeft(forecast([card('a', []), card('b', [], true)]))).toBe('1 card will not be met before the seminar: there is no time for it.')
  expect(sayLeft(forecast([card('a', [])]))).toBe('')
})

test('the load of the days, and what missed days do', () => {
  expect(sayLoad([planned(600, ['a']), planned(840, ['b']), planned(0, [])])).toBe('2 days of study, 12 min on average and at most 14 min.')
  expect(sayLoad([planned(900, ['a']), planned(900, []), planned(10, [])])).toBe('2 days of study, 15 min on each.')
  expect(sayLoad([planned(900, ['a']), planned(890, ['b'])])).toBe('2 days of study, 15 min on each.')
  expect(sayLikely(forecast([], { likely: 0.84 }))).toBe('If you go on as in the past days, it will rather be 84%.')
  expect(sayLikely(forecast([]))).toBe('')
})

test('what waits to be read is told apart from what has no time', () => {
  const closed = { ...card('a', []), recall: 0 }
  const one = forecast([closed, card('b', [day]), { ...card('c', [], true), recall: 0 }])
  expect([countUnread(one, true), countUnread(one, false)]).toEqual([1, 0])
  expect(sayUnread(one, 1)).toBe('1 of 3 cards waits until you tick its section as read.')
  expect(sayUnread(forecast([closed, closed]), 2)).toBe('All 2 cards wait until you tick their sections as read.')
  expect(sayUnread(one, 0)).toBe('')
})

test('a day tells its cards, or only its time when these are not known yet', () => {
  const some = { ...planned(600, ['a', 'b']), fresh: 1 }
  expect([sayDayBriefly(some, 'Nothing needed'), sayDayWhole(some, 'None.')]).toEqual(['2 cards, 1 new', '2 cards, 1 of them new: 10 min of 15 min.'])
  expect([sayDayBriefly(planned(600, []), 'Nothing needed'), sayDayWhole(planned(600, []), 'None.')]).toEqual(['Repeats', '10 min of 15 min. Which cards come follows from how they will have gone by then.'])
  expect([sayDayBriefly(planned(10, []), 'Nothing needed'), sayDayWhole(planned(10, []), 'None.')]).toEqual(['Nothing needed', 'None.'])
})

test('a few looks are named, many are counted', () => {
  expect(sayLooks([])).toBe('None')
  expect(sayLooks([day - 2, day])).toBe('Tue\u00a024\u00a0Nov, Thu\u00a026\u00a0Nov')
  expect(sayLooks([day - 9, day - 4, day - 2, day])).toBe('4 days, the last Thu\u00a026\u00a0Nov')
})
