import type { PlannedDay, SeminarForecast } from '../../../decks/study/seminar/seminar-plan.ts'
import { sayCount } from '../../parts/say-count.ts'
import { sayPercent } from '../../parts/say-percent.ts'

/** With less than so many seconds a day has nothing to speak of. */
const leastSeconds = 30

/** Whole study days from one to another, in words: `today`, `tomorrow`, `in 9 days`, `3 days ago`. */
export function sayDaysUntil(day: number, today: number): string {
  const left = day - today
  if (left === 0) return 'today'
  if (left === 1) return 'tomorrow'
  return left > 0 ? `in ${left} days` : left === -1 ? 'yesterday' : `${-left} days ago`
}

/** A study day as `Thu 26 Nov`. */
export function sayDay(day: number): string {
  return new Intl.DateTimeFormat('en-GB', { weekday: 'short', day: 'numeric', month: 'short', timeZone: 'UTC' }).format(day * 86_400_000).replaceAll(',', '').replaceAll(' ', '\u00a0')
}

/** A study day as `Thursday 26 November`. */
export function sayLongDay(day: number): string {
  return new Intl.DateTimeFormat('en-GB', { weekday: 'long', day: 'numeric', month: 'long', timeZone: 'UTC' }).format(day * 86_400_000).replaceAll(',', '')
}

/** Seconds as minutes: `12 min`, `under a minute`. */
export function sayMinutes(seconds: number): string {
  const minutes = Math.round(seconds / 60)
  return minutes === 0 ? (seconds > 0 ? 'under a minute' : '0 min') : `${minutes} min`
}

/** When each card is looked at for the last time: `A last look at every card from 24 to 26 November.` Empty when nothing is planned. */
export function sayLastLooks(forecast: SeminarForecast): string {
  const last = forecast.cards.flatMap(({ days }) => days.at(-1) ?? [])
  if (last.length === 0) return ''
  const [first, end] = [Math.min(...last), Math.max(...last)]
  const who = last.length === forecast.cards.length ? 'every card' : `${last.length} of ${forecast.cards.length} cards`
  return first === end ? `A last look at ${who} on ${sayDay(first)}.` : `A last look at ${who} between ${sayDay(first)} and ${sayDay(end)}.`
}

/** What has no room before the seminar. Empty when all of it has. */
export function sayLeft(forecast: SeminarForecast): string {
  const left = forecast.cards.filter((card) => card.left).length
  if (left === 0) return ''
  return left === forecast.cards.length ? 'There is no time to study any of the cards before the seminar.' : `${sayCount(left, 'card')} will not be met before the seminar: there is no time for ${left === 1 ? 'it' : 'them'}.`
}

/** What waits to be read: `12 of 40 cards wait until you tick their sections as read.` Empty when none does. */
export function sayUnread({ cards }: Pick<SeminarForecast, 'cards'>, unread: number): string {
  if (unread === 0) return ''
  const which = unread === cards.length ? (unread === 1 ? 'Its card' : `All ${unread} cards`) : `${unread} of ${sayCount(cards.length, 'card')}`
  return `${which} ${unread === 1 ? 'waits until you tick its section' : 'wait until you tick their sections'} as read.`
}

/** How the planned days use the minutes: `At most 15 minutes on one day, 9 on average.` */
export function sayLoad(days: readonly PlannedDay[]): string {
  const used = days.filter(({ cards, seconds }) => cards.length > 0 || seconds >= leastSeconds)
  if (used.length === 0) return 'No day of study.'
  const most = Math.max(...used.map((day) => day.seconds))
  const mean = sayMinutes(used.reduce((sum, day) => sum + day.seconds, 0) / used.length)
  const each = mean === sayMinutes(most) ? `${mean}${used.length === 1 ? '' : ' on each'}` : `${mean} on average and at most ${sayMinutes(most)}`
  return `${sayCount(used.length, 'day')} of study, ${each}.`
}

/** How the forecast stands when days were missed: empty when as good as none were. */
export function sayLikely({ recall, likely }: SeminarForecast): string {
  return recall - likely < 0.01 ? '' : `If you go on as in the past days, it will rather be ${sayPercent(likely)}.`
}

/** What falls on a day of study, in the two or three words that a calendar has room for. `empty` is said when nothing does. */
export function sayDayBriefly({ cards, fresh, seconds }: PlannedDay, empty: string): string {
  if (cards.length > 0) return `${sayCount(cards.length, 'card')}${fresh > 0 ? `, ${fresh} new` : ''}`
  return seconds < leastSeconds ? empty : 'Repeats'
}

/** What falls on a day of study. Far ahead only the time is known: which cards need it depends on how they will have gone. `empty` is said when nothing does. */
export function sayDayWhole({ cards, fresh, seconds, given }: PlannedDay, empty: string): string {
  const time = `${sayMinutes(seconds)} of ${sayMinutes(given)}.`
  if (cards.length === 0) return seconds < leastSeconds ? empty : `${time} Which cards come follows from how they will have gone by then.`
  const met = fresh === 0 ? '' : fresh < cards.length ? `, ${fresh} of them new` : fresh === 1 ? ', new' : ', all of them new'
  return `${sayCount(cards.length, 'card')}${met}: ${time}`
}

/** The days on which a card is looked at: named up to three, then counted. */
export function sayLooks(days: readonly number[]): string {
  const last = days.at(-1)
  if (last === undefined) return 'None'
  return days.length <= 3 ? days.map(sayDay).join(', ') : `${days.length} days, the last ${sayDay(last)}`
}
