import type { CardStudy } from '../../decks/model/card-study.ts'
import { claimStatusSchema, familySchema } from '../../decks/model/fact.ts'
import type { Note } from '../../decks/model/note.ts'
import { isLog } from './is-log.ts'

// [Note: plain things] The schemas take some twenty microseconds for a note and its card, and a deck has a hundred thousand.
// Nearly all of them have only what each note of another program has. These are known at a glance; of every other thing the
// schema decides, and what is plain the schema takes as it is (is-plain.test.ts).

type Check = (value: unknown) => boolean
/** The checks of an object's keys; those of `maybe` may be absent. */
interface Shape {
  readonly must: Readonly<Record<string, Check>>
  readonly maybe: Readonly<Record<string, Check>>
}

const idPattern = /^[A-Za-z0-9._:~-]{1,80}$/
const isId: Check = (value) => typeof value === 'string' && idPattern.test(value)
const isWhole = (least: number, most = Number.MAX_SAFE_INTEGER): Check => (value) => Number.isSafeInteger(value) && (value as number) >= least && (value as number) <= most
const isText = (least: number, most: number): Check => (value) => typeof value === 'string' && value.length >= least && value.length <= most
const isOneOf = (values: readonly unknown[]): Check => {
  const known = new Set(values)
  return (value) => known.has(value)
}
const isNull: Check = (value) => value === null
const isFinite: Check = (value) => Number.isFinite(value)
const isNotLess: Check = (value) => Number.isFinite(value) && (value as number) >= 0
const isFlag: Check = (value) => typeof value === 'boolean'

function isList(check: Check, least: number, most: number): Check {
  return (value) => {
    if (!Array.isArray(value) || value.length < least || value.length > most) return false
    // No `every`, which passes over places that are not there.
    for (let at = 0; at < value.length; at += 1) if (!check(value[at])) return false
    return true
  }
}

function hasShape({ must, maybe }: Shape): Check {
  const needed = Object.keys(must).length
  return (value) => {
    if (typeof value !== 'object' || value === null || Object.getPrototypeOf(value) !== Object.prototype) return false
    let found = 0
    for (const key of Object.keys(value)) {
      const own = Object.hasOwn(must, key) ? must[key] : Object.hasOwn(maybe, key) ? maybe[key] : undefined
      if (own?.((value as Record<string, unknown>)[key]) !== true) return false
      if (Object.hasOwn(must, key)) found += 1
    }
    return found === needed
  }
}

const isCard = hasShape({
  must: { id: isId, kind: isOneOf(['question', 'cloze']), question: isText(1, 20_000), answer: isText(1, 20_000), remark: (value) => value === null || isText(0, 2000)(value), accepts: isList(isText(1, 1000), 0, 50), answerType: isNull },
  maybe: { template: isWhole(0, 9999) },
})

const isContent = hasShape({ must: { type: isId, markup: isOneOf(['html', 'markdown']), fields: isList(isText(0, 100_000), 1, 200) }, maybe: {} })

const isNote = hasShape({
  must: { id: isId, family: isOneOf(familySchema.options), frame: isNull, status: isOneOf(claimStatusSchema.options), citations: isList(() => false, 0, 0), tags: isList(isText(1, 100), 0, 100), tier: isOneOf([1, 2, 3]), cards: isList(isCard, 1, 500) },
  maybe: { content: isContent, guid: isText(1, 200), modified: isWhole(0) },
})

const isMemory = hasShape({
  must: { state: isOneOf(['new', 'learning', 'review', 'relearning']), due: isFinite, stability: isNotLess, difficulty: isNotLess, step: isWhole(0), reps: isWhole(0), lapses: isWhole(0), lastReviewAt: (value) => value === null || isWhole(0)(value) },
  maybe: {},
})

const isStudy = hasShape({
  must: { card: isId, memory: isMemory, suspended: isFlag, buried: isFlag, colour: isWhole(0, 7), reviews: isLog, interval: isWhole(Number.MIN_SAFE_INTEGER), ease: isWhole(0) },
  maybe: {},
})

/** Whether a value is a note as those of other programs are; a note with more than that is not plain, and none the worse. */
export function isPlainNote(value: unknown): value is Note {
  return isNote(value)
}

/** Whether a value is what is known of a card. */
export function isPlainStudy(value: unknown): value is CardStudy {
  return isStudy(value)
}
