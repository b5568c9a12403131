import { foldAnswer, foldText } from './fold-answer.ts'
import { singular } from './match-words.ts'
import { soundAlike } from './same-sound.ts'
import { addable, classWords, fillers, particles, titles } from './words/name-words.ts'

/** A name as it is compared. */
export interface NameWords {
  /** Its words without titles, little words and words of class that need not be said. */
  readonly words: readonly string[]
  /** The same with all words of class but those that the question tells: they tell things apart where another word is missing. */
  readonly full: readonly string[]
  /** The words with the little words. */
  readonly all: readonly string[]
}

/** What a card tells of the name it asks for. */
interface Asked {
  readonly question: string
  readonly answerType: string | null
}

/** The words of `text` that count when it is compared with the name `wanted`, of which the question may have told the class. Only persons have titles. */
export function nameWords(text: string, wanted: string, { question, answerType }: Asked): NameWords {
  const named = new Set(foldName(wanted))
  const folds = foldName(text).map((fold) => cutParticle(fold, named))
  const asked = new Set(foldAnswer(question).map(({ fold }) => singular(fold)))
  const written = new Set(wanted.split(/[^\p{L}\p{N}]+/u).filter((word) => word !== foldText(word)).map(foldText))
  const untitled = answerType === 'group' || answerType === 'place' ? folds : dropTitles(folds)
  const order = [...named]
  const isAtEnd = (word: string) => order[0] === word || order.at(-1) === word
  // A class word of the name is free when it is written small there, or is in the question too.
  const isFree = (word: string) => (named.has(word) ? classWords.has(word) && (!written.has(word) || (asked.has(singular(word)) && isAtEnd(word))) : isAddable(word, answerType))
  const isFiller = (word: string) => fillers.has(word) && !named.has(word)
  const classless = untitled.filter((word) => !isFree(word) && !isFiller(word))
  const all = classless.filter((word) => !particles.has(word)).length > 0 ? classless : untitled
  // A last letter alone is a name: hepatitis A.
  const words = all.filter((word, place) => !particles.has(word) || (word.length === 1 && place > 0 && place === all.length - 1))
  const full = initialless(untitled.filter((word) => !particles.has(word) && !isFiller(word) && !(classWords.has(word) && asked.has(singular(word)))))
  return { words: words.length > 0 ? initialless(words) : all, full, all }
}

function isAddable(word: string, type: string | null): boolean {
  if (type === 'place' || type === 'group') return addable[type].has(word)
  return type !== 'person' && type !== 'work' && (addable.place.has(word) || addable.group.has(word))
}

/** Folded words; U.S. is one of them, and a genitive is the name: Karachi's police. */
function foldName(text: string): string[] {
  return foldAnswer(text.replace(/\b(\p{L})\.(?=\p{L}\b)/gu, '$1').replace(/(?<=\p{L})['’]s\b/gu, '')).map(({ fold }) => fold)
}

/** "Wafaqul" as Wafaq, when the name has that word. */
function cutParticle(word: string, named: ReadonlySet<string>): string {
  if (named.has(word) || word.length < 6 || !/(?:ul|ud|ur|us|un)$/u.test(word)) return word
  return [...named].find((each) => soundAlike(each, word.slice(0, -2))) ?? word
}

/** A title stands first. A name that is all title is left as nothing. */
function dropTitles(words: readonly string[]): readonly string[] {
  const first = words.findIndex((word) => !titles.has(word) && !particles.has(word))
  const start = words.findIndex((word) => !titles.has(word))
  return first < 0 ? words.filter((word) => !titles.has(word)) : words.slice(Math.max(0, start))
}

/** Initials beside a name in full tell nothing more: C. Christine Fair. */
function initialless(words: readonly string[]): readonly string[] {
  const long = words.filter((word) => word.length > 1 || /\d/u.test(word))
  return long.length > 0 && words.at(-1)?.length !== 1 ? long : words
}
