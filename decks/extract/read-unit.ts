import type { FigureSpan } from './find-figures.ts'
import { adverbs, beForms, coordinators, doForms, haveForms, modals, prepositions, pronouns, relatives, subordinators } from './words/function-words.ts'

const signs: Readonly<Record<string, string>> = { $: 'dollars', '€': 'euros', '£': 'pounds' }
const closed = [prepositions, coordinators, beForms, haveForms, doForms, modals, relatives, subordinators, pronouns, adverbs]
const isStop = (word: string): boolean => closed.some((set) => set.has(word.toLowerCase()))
const number = /^(?:[$€£]?\d[\d,.]*|[-–]|an?|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen|(?:twen|thir|for|fif|six|seven|eigh|nine)ty(?:-\p{L}+)?|hundreds?|thousands?|millions?|billions?|trillions?|dozens?|scores?|tens?|between|from|to|and|or|of|half|third|thirds|quarter|quarters|fifth|tenth|tenths)$/iu
/** A past verb after the counted thing, or the counted thing in a participle: "450 arrested" counts no "arrested". */
const verbal = /^(?:died|were|was|fled|said|took|left|lost|killed|wounded|injured|arrived|came|went|voted|signed|joined|remained|survived|lived|live|remain|work|worked|drowned|died)$/iu

/**
 * What a figure counts or measures, in the words of the text: "per cent", a currency, or the noun phrase after the number
 * up to the next verb, preposition or mark; null when the figure stands alone.
 */
export function readUnit(figure: FigureSpan, text: string): string | null {
  if (/%|\bper ?cent\b/iu.test(figure.text)) return 'per cent'
  const sign = /[$€£]/u.exec(figure.text)?.[0]
  if (sign !== undefined) return signs[sign] ?? sign
  const adjective = /-(year|month|week|day|hour|minute|foot|mile)(?:-old|-long)?$/iu.exec(figure.text)?.[1]
  if (adjective !== undefined) return `${adjective.toLowerCase()}s`
  const inside = figure.text.split(/\s+/u)
  const firstWord = inside.findIndex((word) => !number.test(word))
  const own = firstWord < 0 ? [] : inside.slice(firstWord)
  const after = /^\s+(?:of (?:the |its |his |her |their |all |these |those )?)?((?:\p{L}[\p{L}'’-]*[ ]?)+)/u.exec(text.slice(figure.end))?.[1]?.trim().split(/\s+/u) ?? []
  const words: string[] = [...own]
  if (own.length === 0) {
    for (const word of after) {
      if (words.length === 4 || isStop(word) || verbal.test(word)) break
      words.push(word)
    }
  }
  const unit = words.join(' ').replace(/^(?:or more|or so)\s*/u, '')
  return unit === '' ? null : unit
}
