/** The beginnings of an answer's words. */
export interface AnswerHint {
  /** As it is shown: "H… u… M…". */
  readonly text: string
  /** The beginning of each word, as it is spoken: H, u, M. */
  readonly beginnings: readonly string[]
  /** False when one letter more would tell the whole answer. */
  readonly more: boolean
}

// A number is one word with its dots and commas, and a word keeps its apostrophes.
const word = /\p{N}[\p{N}.,]*\p{N}|[\p{L}\p{M}\p{N}]+(?:['’‘`][\p{L}\p{M}]+)*/gu

/**
 * The first letters of an answer's words, `letters` of each. It never tells the whole answer: numbers keep their last
 * figure, and when nothing else is hidden the longest word keeps its last letter. Null when nothing can be told.
 */
export function hintAnswer(answer: string, letters: number): AnswerHint | null {
  const most = mostLetters(answer)
  return letters < 1 || most < 1 ? null : { ...beginWords(answer, Math.min(letters, most)), more: letters < most }
}

function beginWords(answer: string, letters: number): Pick<AnswerHint, 'text' | 'beginnings'> {
  const beginnings: string[] = []
  const text = answer.replace(word, (whole) => {
    const all = splitLetters(whole)
    const shown = all.slice(0, Math.min(letters, mostOf(all))).join('')
    beginnings.push(shown)
    return shown === whole ? whole : `${shown}…`
  })
  return { text, beginnings: beginnings.filter(Boolean) }
}

/** How many letters of each word can be told before the whole answer is; a number hides its last figure anyway. */
function mostLetters(answer: string): number {
  const words = [...answer.matchAll(word)].map(([whole]) => splitLetters(whole))
  const longest = Math.max(0, ...words.map(mostOf))
  return words.some(isNumber) ? longest : longest - 1
}

function mostOf(letters: readonly string[]): number {
  return isNumber(letters) ? letters.length - 1 : letters.length
}

function isNumber(letters: readonly string[]): boolean {
  return letters.some((letter) => /\p{N}/u.test(letter))
}

/** Letters with the marks that belong to them. */
function splitLetters(text: string): string[] {
  return text.match(/\P{M}\p{M}*|\p{M}+/gu) ?? []
}
