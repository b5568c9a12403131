import { numberToRaised, raiseTags } from './raised-digits.ts'
import type { Traced } from './traced.ts'
import { replaceTraced } from './traced.ts'

const entities: ReadonlyMap<string, string> = new Map([
  ['amp', '&'], ['lt', '<'], ['gt', '>'], ['quot', '"'], ['apos', "'"], ['nbsp', ' '], ['mdash', '—'], ['ndash', '–'], ['hellip', '…'],
  ['lsquo', '‘'], ['rsquo', '’'], ['ldquo', '“'], ['rdquo', '”'], ['#39', "'"], ['#34', '"'], ['#8217', '’'], ['#8216', '‘'], ['#8220', '“'], ['#8221', '”'], ['#8212', '—'], ['#8211', '–'], ['#160', ' '],
])

/** Plain text of a run of Markdown: links keep their words, pictures, comments and tags go. Emphasis stays for later. `numbers` gives each footnote label its number; its reference becomes raised digits. `links` are the labels of link definitions, in small letters. */
export function readInline(text: Traced, numbers: ReadonlyMap<string, number>, links: ReadonlySet<string> = new Set()): Traced {
  const steps: readonly [RegExp, string | number | ((match: RegExpMatchArray) => string)][] = [
    [/<!--[^]{0,20000}?-->|%%[^]{0,20000}?%%/gu, ''],
    [/\[\^([^\]\s]{1,200})\]/gu, (match) => raise(numbers.get(match[1] ?? ''))],
    [/!\[[^\]]{0,400}\]\([^)]{0,2000}\)/gu, ''],
    [/\[([^\]]{1,400})\]\((?:[^()]|\([^()]{0,300}\)){0,2000}\)/dgu, 1],
    [/\[([^\]]{1,400})\]\[[^\]]{0,300}\]/dgu, 1],
    [/!\[\[[^[\]]{0,300}\]\]/gu, ''],
    [/\[\[(?:[^[\]|]{0,300}\|)?([^[\]|]{1,300})\]\]/dgu, 1],
    [/(?<!\\)\[([^\][^]{1,300})\](?![[(:])/gu, (match) => (links.has((match[1] ?? '').toLowerCase()) ? (match[1] ?? '') : match[0])],
    [/==(?=\S)([^=]*\S)==/dgu, 1],
    [/~~(?=\S)[^~]*\S~~/gu, ''],
    [/<((?:https?:\/\/|mailto:)[^<>\s]+)>/dgu, 1],
    [/<\/?[a-z][^<>]*>/giu, ''],
    [/(?<![\p{L}\p{N}`])`([^`]+)`(?![\p{L}\p{N}`])/dgu, 1],
    [/&(#?\w{2,6});/gu, (match) => entities.get(match[1] ?? '') ?? match[0]],
    [/ ?\\$/gmu, ''],
    [/\\([!-/:-@[-`{-~])/dgu, 1],
  ]
  let plain = raiseTags(text)
  for (const [pattern, replacement] of steps) plain = replaceTraced(plain, pattern, replacement)
  return plain
}

function raise(number: number | undefined): string {
  return number === undefined || number === 0 ? '' : numberToRaised(number)
}
