import type { Settings } from '../../decks/model/settings.ts'
import { sayCount } from '../parts/say-count.ts'

const themes = { system: 'the theme of the computer', light: 'light theme', dark: 'dark theme' } as const

const sayings: { readonly [Name in keyof Settings]: string | ((value: Settings[Name]) => string) } = {
  theme: (theme) => themes[theme],
  textSize: (size) => `text at ${size}%`,
  dayStartHour: (hour) => `the day begins at ${hour}:00`,
  timeZone: (zone) => `days are those of ${zone.replaceAll('_', ' ')}`,
  newPerDay: (count) => `${sayCount(count, 'new card')} a day`,
  reviewsPerDay: (count) => `${sayCount(count, 'repeated card')} a day`,
  answerButtons: (count) => (count === 2 ? 'two answers' : 'four answers'),
  desiredRetention: (share) => `${Math.round(share * 100)}% known when they come back`,
  singleKeys: (on) => (on ? 'single keys on' : 'single keys off'),
  keys: 'the keys',
  dueOrder: 'the order of repeated cards',
  newOrder: 'the order of new cards',
  mix: 'where new cards stand',
  interleave: (on) => (on ? 'decks are mixed' : 'one deck after the other'),
  easyDays: 'the days of the week',
  timebox: (minutes) => (minutes === null ? 'sittings without an end' : `sittings of ${sayCount(minutes, 'minute')}`),
  autoAdvance: (how) => (how === null ? 'cards wait for you' : 'cards go on by themselves'),
  catchUp: 'catching up',
  extra: 'more cards on that day',
  searches: 'the saved searches',
  cardColumns: 'the columns of the Library',
  cardOrder: 'the order of the Library',
  playSounds: (on) => (on ? 'sounds play by themselves' : 'sounds wait for you'),
}

type Change = { readonly [Name in keyof Settings]?: Settings[Name] | undefined }

/** What settings were changed to, in a few words: `dark theme`, `7 new cards a day`. */
export function saySetting(change: Change): string {
  return (Object.keys(sayings) as (keyof Settings)[]).flatMap((name) => (change[name] === undefined ? [] : [sayOne(sayings[name], change[name])])).join(', ')
}

function sayOne(saying: string | ((value: never) => string), value: unknown): string {
  return typeof saying === 'string' ? saying : saying(value as never)
}
