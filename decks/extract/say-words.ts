import type { TreeSentence } from './point-sentences.ts'
import type { TreeWord } from './tree.ts'

/** What a card shows of a sentence so far: the words it holds, and what its pronouns have been said to stand for. */
export interface Telling {
  readonly item: TreeSentence
  /** Indexes of all words that the card shows, the answer's included. */
  readonly shown: ReadonlySet<number>
  readonly said: Set<unknown>
  readonly antecedents: Set<string>
  /** How sure it is that a reader of the card alone understands it, from 0 to 1. */
  sure: number
  /** True when a pronoun or "the company" was given its name. */
  isRestated: boolean
}

/** Starts the telling of a card that shows these words. */
export function startTelling(item: TreeSentence, shown: readonly TreeWord[]): Telling {
  return { item, shown: new Set(shown.map((w) => w.index)), said: new Set(), antecedents: new Set(), sure: 1, isRestated: false }
}

const possessive = (text: string, apostrophe: string): string => (text.endsWith('s') ? `${text}${apostrophe}` : `${text}${apostrophe}s`)
const owns = /^(?:his|her|its|their)$/

/** The wording that takes the place of a pointer, or null when the words can stay as they are. */
function restate(telling: Telling, word: TreeWord): { text: string; to: number } | null {
  const pointer = telling.item.pointers.at.get(word.index)
  if (pointer === undefined) return null
  const key: unknown = pointer.entity ?? pointer.text
  telling.sure = Math.min(telling.sure, pointer.sure)
  const isShown = pointer.antecedent !== null && telling.shown.has(pointer.antecedent)
  const isNamed = pointer.entity !== null && telling.item.tree.words.some((w) => telling.shown.has(w.index) && w.index < word.index && w.mention?.entity === pointer.entity)
  if (isShown || isNamed || (key !== null && telling.said.has(key))) return null
  const isOwner = owns.test(word.lower) && word.relation === 'nmod'
  // "At its height it linked ...": the subject that follows gets the name.
  if (isOwner && key !== null && [...telling.item.pointers.at.values()].some((p) => p.from > word.index && telling.shown.has(p.from) && (p.entity ?? p.text) === key && telling.item.tree.words[p.from]?.relation === 'nsubj')) return null
  if (pointer.text === null) {
    telling.sure = 0
    return null
  }
  telling.said.add(key)
  telling.antecedents.add(pointer.text)
  telling.isRestated = true
  const apostrophe = telling.item.tree.text.includes('’') ? '’' : "'"
  return { text: isOwner ? possessive(pointer.text, apostrophe) : pointer.text, to: pointer.to }
}

const isOrdinary = (word: TreeWord): boolean => word.mention === null && (word.date === null ? word.tag !== 'PROPN' : /^(?:Between|From|During|The|Early|Late|Mid|In)\b/.test(word.text)) && !/^(?:I|\p{Lu}{2,}.*|\p{Lu}\.)$/u.test(word.text)

/** The first word of a sentence is small in the middle of a question, unless it is a name. */
function wordText(telling: Telling, word: TreeWord): string {
  const opens = word.index === 0 || (word.index === 1 && telling.item.tree.words[0]?.tag === 'PUNCT')
  return opens && isOrdinary(word) ? word.text.slice(0, 1).toLowerCase() + word.text.slice(1) : word.text
}

/** Marks around the answer in a text that is being told. */
export const gapOpen = '\u0001'
export const gapClose = '\u0002'

interface Wanted {
  /** Other wordings for some words: a verb without its ending. An empty one leaves the word out. */
  readonly instead?: ReadonlyMap<number, string>
  /** First and last index of the answer, which is put between marks. */
  readonly gap?: readonly [number, number] | null
}

/** Writes words of a sentence as text: pronouns get their names, brackets between the words are left out. */
export function sayWords(telling: Telling, words: readonly TreeWord[], { instead = new Map(), gap = null }: Wanted = {}): string {
  const { text } = telling.item.tree
  let said = ''
  let skipTo = -1
  let before: TreeWord | null = null
  for (const word of words) {
    if (word.index < skipTo) {
      before = word
      continue
    }
    const inGap = gap !== null && word.index >= gap[0] && word.index <= gap[1]
    const restated = inGap ? null : restate(telling, word)
    const clear = telling.item.pointers.clear.get(word.index)
    if (clear !== undefined) telling.sure = Math.min(telling.sure, clear)
    if (word.text === '') continue
    let own = restated?.text ?? instead.get(word.index) ?? wordText(telling, word)
    if (inGap && word.index === gap[0]) own = gapOpen + word.text
    if (inGap && word.index === gap[1]) own += gapClose
    if (own !== '') said += `${separator(text, before, word, said)}${own}`
    if (restated !== null) skipTo = restated.to
    before = word
  }
  return said.replace(/\s+/g, ' ').trim()
}

function separator(text: string, before: TreeWord | null, word: TreeWord, said: string): string {
  if (before === null || said === '') return ''
  const between = text.slice(before.end, word.start)
  if (before.index + 1 === word.index && (between.trim() === '' || !/^[,.;:?!]$/.test(word.text))) return between.trim() === '' ? between : ' '
  return /^(?:['’]s?|[,.;:?!)”’]|n['’]t)$/.test(word.text) ? '' : ' '
}
