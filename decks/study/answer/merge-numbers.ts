import type { AnswerWord } from './answer-word.ts'

const small = ['zero', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten', 'eleven', 'twelve', 'thirteen', 'fourteen', 'fifteen', 'sixteen', 'seventeen', 'eighteen', 'nineteen']
const tens = ['twenty', 'thirty', 'forty', 'fifty', 'sixty', 'seventy', 'eighty', 'ninety']
const ordinals = ['first', 'second', 'third', 'fourth', 'fifth', 'sixth', 'seventh', 'eighth', 'ninth', 'tenth', 'eleventh', 'twelfth']
const valueOf: ReadonlyMap<string, number> = new Map([...small.map((word, value) => [word, value] as const), ...tens.map((word, place) => [word, 10 * (place + 2)] as const)])
const scales: ReadonlyMap<string, number> = new Map([['hundred', 1e2], ['thousand', 1e3], ['million', 1e6], ['billion', 1e9], ['trillion', 1e12]])

/** Numbers as one word in digits each: "twenty one", "10 905", "1.5 million", "two hundred and fifty thousand". Words that make no number together stay apart: "nineteen ninety" is 19 and 90. */
export function mergeNumbers(words: readonly AnswerWord[]): AnswerWord[] {
  const merged: AnswerWord[] = []
  for (let place = 0; place < words.length; ) {
    const number = readGroups(words, place) ?? readNumber(words, place)
    const [first, last] = [words[place], words[number === null ? place : number.next - 1]]
    if (first === undefined || last === undefined) break
    const ordinal = ordinals.indexOf(first.fold)
    merged.push(number === null ? { ...first, fold: ordinal < 0 ? first.fold : String(ordinal + 1) } : { fold: number.digits, from: first.from, to: last.to })
    place = number?.next ?? place + 1
  }
  return merged
}

interface ReadNumber {
  readonly digits: string
  /** Place of the first word after it. */
  readonly next: number
}

/** Digits grouped by spaces, as in "10 905", and what multiplies them. */
function readGroups(words: readonly AnswerWord[], start: number): ReadNumber | null {
  const first = words[start]?.fold ?? ''
  if (!/^\d{1,3}$/u.test(first)) return null
  let [digits, next] = [first, start + 1]
  for (; /^\d{3}$/u.test(words[next]?.fold ?? ''); next += 1) digits += words[next]?.fold ?? ''
  return next === start + 1 ? null : { digits, next }
}

function readNumber(words: readonly AnswerWord[], start: number): ReadNumber | null {
  const first = words[start]?.fold ?? ''
  const isDigits = /^\d+(\.\d+)?$/u.test(first)
  const begin = isDigits ? Number(first) : valueOf.get(first)
  if (begin === undefined) return null
  const sum = { whole: 0, part: begin, last: isDigits ? Infinity : begin }
  let [next, place] = [start + 1, start + 1]
  for (; place < words.length; place += 1) {
    const word = words[place]?.fold ?? ''
    if (word === 'and' && sum.last >= 100 && valueOf.has(words[place + 1]?.fold ?? '')) continue
    if (!addWord(sum, word)) break
    next = place + 1
  }
  // Digits alone stay as they are written: 3.50 is not 3.5, and a long number keeps all its digits.
  return next === start + 1 && isDigits ? { digits: first, next } : { digits: String(Math.round((sum.whole + sum.part) * 1e6) / 1e6), next }
}

/** Adds a word to a number that was begun; false when it does not go on. */
function addWord(sum: { whole: number; part: number; last: number }, word: string): boolean {
  const scale = scales.get(word)
  if (scale === 100) {
    if (sum.part >= 100 && sum.last !== Infinity) return false
    sum.part *= 100
    sum.last = 100
    return true
  }
  if (scale !== undefined) {
    sum.whole += sum.part * scale
    sum.part = 0
    sum.last = scale
    return true
  }
  const value = valueOf.get(word)
  // A unit follows a ten, anything below a hundred follows a hundred or a thousand.
  const fits = value !== undefined && value > 0 && (sum.last >= 100 ? sum.last !== Infinity : sum.last >= 20 && value < 10)
  if (fits) {
    sum.part += value
    sum.last = value
  }
  return fits
}
