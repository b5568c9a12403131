import type { SplitWord } from './split-words.ts'

const particle = /^(?:al|ar|as|ash|ad|az|el|ud|ul|us|i|e|bin|ibn|de|du|la|le|sur|von)$/

/**
 * Joins names with hyphens (`Lashkar-i-Tayyiba`, `Zia-ul-Haq`) that splitWords cut as the treebank does: as one word the
 * parser reads them better. `text` is what was split.
 */
export function joinNames(words: readonly SplitWord[], text: string): SplitWord[] {
  const joined: SplitWord[] = []
  for (let at = 0; at < words.length; at += 1) {
    const last = lastOfName(words, at)
    const [first, end] = [words[at], words[last]]
    if (first && end) joined.push(last === at ? first : { form: text.slice(first.start, end.end), start: first.start, end: end.end })
    at = last
  }
  return joined
}

function lastOfName(words: readonly SplitWord[], at: number): number {
  let last = at
  while (goesOn(words, last)) last += 2
  while (last > at && !isCapital(words[last])) last -= 2
  return last
}

function goesOn(words: readonly SplitWord[], at: number): boolean {
  const [word, hyphen, next] = words.slice(at, at + 3)
  return hyphen?.form === '-' && hyphen.start === word?.end && hyphen.end === next?.start && isOfName(word) && isOfName(next)
}

function isOfName(word: SplitWord): boolean {
  return isCapital(word) || particle.test(word.form)
}

function isCapital(word: SplitWord | undefined): boolean {
  return word !== undefined && /^\p{Lu}/u.test(word.form)
}
