import { existsSync, readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import type { Manuscript } from '../eval/manuscript.ts'
import { readSeedParagraphs } from './golden-texts.ts'

const shared = resolve(import.meta.dirname, '..', '..', '..', 'shared')

interface Structure {
  /** The role of the block at each line of the article. */
  readonly roles: Readonly<Record<string, string>>
  /** The lines of the blocks of each paragraph. */
  readonly paragraphs: readonly (readonly number[])[]
}

/**
 * The seed article as it was before it was printed, by what a person said of each of its blocks: null when the shared folder
 * is not there. Its paragraphs have raised marks where the blocks have them; the missing notes are not in it.
 */
export function readSeedManuscript(): Manuscript | null {
  const file = resolve(shared, 'evaluation', 'karachi-structure.json')
  if (!existsSync(file)) return null
  const { roles, paragraphs } = JSON.parse(readFileSync(file, 'utf8')) as Structure
  const lines = readFileSync(resolve(shared, 'articles', 'ctc-sentinel-2010-01-karachi.txt'), 'utf8').split('\n')
  const lineAt = (place: number): string => (lines[place - 1] ?? '').trim()
  const placesOf = (role: RegExp): number[] => Object.keys(roles).map(Number).filter((place) => role.test(roles[String(place)] ?? ''))
  const [title = 0] = placesOf(/^title$/u)
  const bios = placesOf(/^bio$/u)
  const clean = readSeedParagraphs() ?? []
  const sections: { heading: string | null; paragraphs: string[] }[] = [{ heading: null, paragraphs: [] }]
  let bio: string | null = null
  for (const [index, [first = 0, ...rest]] of paragraphs.entries()) {
    if (first < title) continue
    const text = setMarks(clean[index] ?? '', [first, ...rest].map(lineAt).join(' '))
    if (bios.includes(first)) bio = text
    else {
      const [heading] = placesOf(/^head$/u).filter((place) => place < first).toReversed()
      const named = heading === undefined ? null : lineAt(heading)
      if (sections.at(-1)?.heading !== named) sections.push({ heading: named, paragraphs: [] })
      sections.at(-1)?.paragraphs.push(text)
    }
  }
  const author = lineAt(placesOf(/^byline$/u)[0] ?? 0).replace(/^By\s+/u, '')
  const notes = placesOf(/^note:/u).filter((place) => place > title).map((place) => readNote(place, roles, lineAt))
  return { title: lineAt(title), author, sections, notes, bio, pullQuotes: placesOf(/^pullquote$/u).map((place) => lineAt(place).replace(/^"|"$/gu, '')) }
}

function readNote(place: number, roles: Structure['roles'], lineAt: (place: number) => string): Manuscript['notes'][number] {
  const number = Number((roles[String(place)] ?? '').slice('note:'.length))
  const rest = Object.keys(roles).filter((other) => roles[other] === `note+${number}`).map((other) => lineAt(Number(other)))
  const text = [lineAt(place), ...rest].reduce((before, line) => (/\p{L}-$/u.test(before) ? before.slice(0, -1) + line : `${before} ${line}`))
  return { number, text: text.replace(/^(?:[⁰¹²³⁴⁵⁶⁷⁸⁹]+|\d+)\s*/u, '').replace(/[“”]/gu, '"').replace(/[‘’]/gu, "'") }
}

/** Sets the raised marks of a printed text into the clean one: each after as many letters and figures as in print. */
function setMarks(clean: string, printed: string): string {
  let text = clean
  for (const match of [...printed.matchAll(/[⁰¹²³⁴⁵⁶⁷⁸⁹]+/gu)].toReversed()) {
    const before = printed.slice(0, match.index).replace(/\*/gu, '').trimEnd()
    const letters = countLetters(before)
    const stop = /[^\p{L}\p{Nd}\s⁰¹²³⁴⁵⁶⁷⁸⁹]*$/u.exec(before)?.[0].length ?? 0
    let at = 0
    for (let seen = 0; seen < letters; at += 1) if (countLetters(text[at] ?? 'a') > 0) seen += 1
    text = text.slice(0, at + stop) + match[0] + text.slice(at + stop)
  }
  return text
}

function countLetters(text: string): number {
  return text.match(/[\p{L}\p{Nd}]/gu)?.length ?? 0
}
