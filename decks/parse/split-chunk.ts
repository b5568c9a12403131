import { splitCore } from './split-core.ts'
import { abbreviations } from './words/abbreviations.ts'

const address = /^(?:(?:https?:\/\/|www\.)\S+|[\w-]+(?:\.[\w-]+)*\.(?:com|edu|gov|net|org)(?:\/\S*)?|[\w.+-]+@[\w-]+(?:\.[\w-]+)+)$/i
const marksAfter = /[.,;:!?)\]"'”’>]+$/
const opening = /^(?:``?|[("“‘[{<$£€#«¿¡*~]|[-–—]+(?=[^-–—])|\.{3,})/u
const closing = /(?:\.{2,}|[?!]+|(?<!\p{L}(?=-$))[-–—]+|[²³¹⁰⁴-⁹]+|[)"”\]},;:%»…>*~'’])$/u
/** `member(s)`, `copper(II)` */
const bracketedLetters = /^\p{L}+\(\p{L}+\)\p{L}*$/u
/** What an apostrophe before it belongs to: `'s` cut off from its word, `'em`, `'90s`. */
const apostropheWord = /^['’](?:s|re|ve|ll|d|m|em|til|cause|\d\ds?)[.,;:!?)]*$/i

/** The words of a text without white space: put together again they are the text. */
export function splitChunk(chunk: string): string[] {
  const before: string[] = []
  let rest = chunk
  for (let mark = openingOf(rest); mark !== ''; mark = openingOf(rest)) {
    before.push(mark)
    rest = rest.slice(mark.length)
  }
  if (address.test(rest.replace(marksAfter, ''))) return [...before, ...splitAddress(rest)]
  const after: string[] = []
  for (let mark = closingOf(rest); mark !== ''; mark = closingOf(rest)) {
    after.unshift(mark)
    rest = rest.slice(0, rest.length - mark.length)
  }
  return [...before, ...(rest === '' ? [] : bracketedLetters.test(rest) ? [rest] : splitCore(rest, splitChunk)), ...after]
}

function openingOf(text: string): string {
  const mark = opening.exec(text)?.[0]
  if (mark !== undefined) return mark
  return /^['’]./u.test(text) && !apostropheWord.test(text) ? text.slice(0, 1) : ''
}

function closingOf(text: string): string {
  if (bracketedLetters.test(text)) return ''
  const mark = closing.exec(text)?.[0]
  if (mark !== undefined) return mark
  return text.endsWith('.') && text !== '.' && !ownsFullStop(text.slice(0, -1)) ? '.' : ''
}

function ownsFullStop(word: string): boolean {
  return abbreviations.has(word.toLowerCase()) || /^[a-z](?:\.[a-z])*$/i.test(word)
}

function splitAddress(text: string): string[] {
  const marks = marksAfter.exec(text)
  return marks === null ? [text] : [text.slice(0, marks.index), ...Array.from(marks[0])]
}
