import { fail, ok, type Problem } from '../result.ts'
import type { Comparison, Query } from './query.ts'
import { colours, comparisons, dueWords, findWord, isBegun, listWords, operators, properties, ratings, states, type Operator } from './query-words.ts'
import { familyWords } from './family-words.ts'
import { patternToText, type TermToken } from './scan-query.ts'

/** What one term means, or why not: `begun` when typing on could mend it, `where` it is at fault. */
export type ReadTerm = { readonly ok: true; readonly value: Query } | { readonly ok: false; readonly problem: Problem; readonly begun: boolean; readonly where: 'name' | 'value' }

const dayMs = 86_400_000
/** Days further than this are no days of a study life. */
const furthest = 100_000

/** The meaning of a word, a phrase or `name:value`. A name that is no operator is a field's. */
export function termToQuery(token: TermToken): ReadTerm {
  const { name, nameQuoted, value, quoted } = token
  if (name === null) return ok(value === '' ? { what: 'all' } : { what: 'words', text: value, phrase: quoted, in: null })
  const operator = nameQuoted ? null : findWord(operators, name.toLowerCase())
  if (operator === null) {
    if (value === '' && !quoted) return refuse('no-value', `Write after the colon what the field "${name}" must hold, or "" for nothing.`, true)
    return ok({ what: 'words', text: value, phrase: quoted, in: name })
  }
  if (value === '') return refuse('no-value', `${hintOf(operator)} Write it after the colon.`, true)
  return readOperator(operator, value, patternToText(value).toLowerCase())
}

function readOperator(operator: Operator, pattern: string, plain: string): ReadTerm {
  switch (operator) {
    case 'deck':
    case 'tag':
    case 'article':
    case 'type':
    case 'note':
    case 'card':
      return ok({ what: operator, text: pattern })
    case 'family':
      if (!/[*_]/.test(pattern) && !familyWords.some(({ words }) => words.includes(plain))) return refuse('unknown-family', `There is no family "${plain}". There are ${listWords(familyWords)}.`, isBegun(familyWords, plain))
      return ok({ what: operator, text: pattern })
    case 'is': {
      const state = findWord(states, plain)
      return state === null ? refuse('unknown-state', `There is no state "${plain}". There are ${listWords(states)}.`, isBegun(states, plain)) : ok({ what: 'is', state })
    }
    case 'flag': {
      const colour = findWord(colours, plain)
      return colour === null ? refuse('unknown-colour', `There is no colour "${plain}". There are ${listWords(colours)}.`, isBegun(colours, plain)) : ok({ what: 'colour', colour })
    }
    case 'added':
    case 'edited': {
      const days = readDays(plain)
      return days === null ? refuse('no-days', `Write a number of days, such as ${operator}:7 for the last seven.`) : ok({ what: operator, days })
    }
    case 'rated':
      return readRated(plain)
    case 'due':
      return readDue(plain)
    case 'prop':
      return readProperty(plain)
  }
}

function readRated(value: string): ReadTerm {
  const [first = '', second, third] = value.split(':')
  const days = readDays(first)
  if (days === null || third !== undefined) return refuse('no-days', 'Write a number of days, and if you like an answer, such as rated:7 or rated:7:1.')
  if (second === undefined) return ok({ what: 'rated', days, rating: null })
  const rating = findWord(ratings, second)
  return rating === null ? refuse('unknown-rating', `There is no answer "${second}". There are 1 (again), 2 (hard), 3 (good) and 4 (easy).`, isBegun(ratings, second)) : ok({ what: 'rated', days, rating })
}

function readDue(value: string): ReadTerm {
  const [compare, rest] = takeComparison(value)
  const word = findWord(dueWords, rest)
  if (word !== null) return ok({ what: 'due', compare: compare ?? '=', days: word })
  const day = readDate(rest)
  if (day !== null) return ok({ what: 'due-on', compare: compare ?? '=', day })
  const days = /^-?\d{1,6}$/.test(rest) ? Number(rest) : Number.NaN
  if (Math.abs(days) <= furthest) return ok({ what: 'due', compare: compare ?? '=', days: days + 0 })
  return refuse('no-day', 'Write a number of days from today or a date, such as due:0, due:<7 or due:2026-11-30.', rest === '' || rest === '-' || isBegun(dueWords, rest) || /^[12][\d-]{0,9}$/.test(rest))
}

function readProperty(value: string): ReadTerm {
  const name = /^[a-z]*/.exec(value)?.[0] ?? ''
  if (name === 'due') return readDue(value.slice(name.length))
  const prop = findWord(properties, name)
  const [compare, rest] = takeComparison(value.slice(name.length))
  if (prop === null) return refuse('unknown-property', `There is no number "${name}" of a card. There are ${listWords(properties)}.`, isBegun(properties, value))
  if (compare === null) return refuse('no-comparison', `Compare it with a number, such as prop:${name}>10. There are <, <=, =, !=, >= and >.`, value === name || value === `${name}!`)
  const number = /^-?\d{1,15}(?:\.\d{0,30})?(?:e-?\d{1,3})?%?$/.test(rest) ? Number(rest.replace('%', '')) / (rest.endsWith('%') ? 100 : 1) : Number.NaN
  if (Number.isNaN(number)) return refuse('no-number', `Compare it with a number, such as prop:${name}${compare}10.`, rest === '' || rest === '-')
  return ok({ what: 'prop', prop, compare, value: number === 0 ? 0 : number })
}

function takeComparison(value: string): readonly [Comparison | null, string] {
  const found = comparisons.find((each) => value.startsWith(each))
  return found === undefined ? [null, value] : [found, value.slice(found.length)]
}

function readDays(value: string): number | null {
  const days = /^\d{1,6}$/.test(value) ? Number(value) : 0
  return days >= 1 && days <= furthest ? days : null
}

/** The study day of a date as `2026-11-30`. */
function readDate(value: string): number | null {
  const [, year, month, day] = /^([12]\d{3})-(\d{1,2})-(\d{1,2})$/.exec(value) ?? []
  if (year === undefined) return null
  const at = Date.UTC(Number(year), Number(month) - 1, Number(day))
  return new Date(at).getUTCMonth() === Number(month) - 1 && Number(day) >= 1 ? at / dayMs : null
}

function hintOf(operator: Operator): string {
  const finds = operators.find(({ means }) => means === operator)?.finds ?? ''
  return `"${operator}:" finds ${finds}.`
}

function refuse(type: string, detail: string, begun = false): ReadTerm {
  return { ...fail(type, detail), begun, where: 'value' }
}
