import { beforeAll, expect, test } from 'vitest'
import { aManuscript } from './eval/manuscript.ts'
import { chanceOf, layOut } from './eval/lay-out.ts'
import type { GoldenText } from './cli/golden-texts.ts'
import { readGoldenTexts } from './cli/golden-texts.ts'
import { loadParser } from './cli/load-parser.ts'
import { makeFromArticle } from './generate.ts'
import type { ParseWords } from './model/parse.ts'
import { readArticles } from './read/read-articles.ts'

// A change that has nothing to do with what a text says must change nothing but itself in the cards.

const texts = readGoldenTexts()
let parse: ParseWords | null = null

beforeAll(async () => {
  parse = await loadParser()
})

const plain = (text: string): string => text.replace(/[‘’]/gu, "'").replace(/[“”]/gu, '"')

/** The cards of a text as lines, without the glyphs of quotes. */
function cardsOf(text: string, name = 'text.md'): string[] {
  const read = readArticles({ name, text })
  if (!read.ok) throw new Error(read.problem.detail)
  return read.value.flatMap((article) => makeFromArticle(article, { parse }).notes.flatMap((note) => note.cards.map((card) => plain(`${card.question} => ${card.answer} [${note.citations.flatMap((citation) => citation.footnotes).join(',')}]`))))
}

/** The share of lines that two lists have in common. */
function likeness(one: readonly string[], other: readonly string[]): number {
  const has = new Set(other)
  return (2 * one.filter((line) => has.has(line)).length) / Math.max(1, one.length + other.length)
}

function swapWords(text: string, pairs: ReadonlyMap<string, string>): string {
  return text.replace(/[\p{L}\p{N}]+/gu, (word) => pairs.get(word) ?? word)
}

const swapFigures = (text: string, pairs: ReadonlyMap<string, string>): string => text.replace(/(?<![\d,.$€£-])\d{1,3},\d{3}(?![\d,.])/gu, (figure) => pairs.get(figure) ?? figure)
const raise = (number: string): string => number.replace(/\d/gu, (digit) => '⁰¹²³⁴⁵⁶⁷⁸⁹'[Number(digit)] ?? digit)
const turned = (pairs: ReadonlyMap<string, string>): Map<string, string> => new Map([...pairs].map(([from, to]) => [to, from]))

/** Other words of the same shape for the parts of people's names. */
function renamePeople({ text, gold }: GoldenText): Map<string, string> {
  const pool = 'Arvid Belma Corvin Dalia Edvard Fenna Gustav Halina Ivar Jolana Kaspar Ludmila Milos Nadja Orest Petra Quirin Renata Stefan Tilda Ulrik Vesna Wanda Xaver Yvo Zdenka Borislav Casimir Dragan Emeric Florin Grigore Henrik Isidor Jaromir Kornel Lazar Marek Nikola Ondrej'.split(' ')
  const parts = [...new Set(gold.entities.filter(({ type }) => type === 'person').flatMap(({ name }) => name.split(/[^\p{L}]+/u)))]
  const other = new Set(gold.entities.filter(({ type }) => type !== 'person').flatMap(({ name, aliases }) => [name, ...aliases].flatMap((wording) => wording.split(/[^\p{L}]+/u))))
  const safe = parts.filter((part) => /^\p{Lu}\p{Ll}{3,}$/u.test(part) && !other.has(part) && !new RegExp(`\\b${part.toLowerCase()}\\b`, 'u').test(text) && !text.includes(`${part}s`))
  return new Map(safe.map((part, i): [string, string] => [part, pool[i % pool.length] ?? part]).filter(([from, to], i, all) => !text.includes(to) && all.findIndex(([, t]) => t === to) === i && from !== to))
}

test.each(texts)('other names for the people of $name give the same cards about them', { timeout: 60_000 }, (text) => {
  const names = renamePeople(text)
  const before = cardsOf(text.text)
  const after = cardsOf(swapWords(text.text, names)).map((line) => swapWords(line, turned(names)))
  expect(likeness(before, after)).toBeGreaterThanOrEqual(0.85)
})

test.each(texts)('other digits in the large numbers of $name give the same cards about them', { timeout: 60_000 }, (text) => {
  const numbers = new Map([...new Set(text.text.match(/(?<![\d,.$€£-])\d{1,3},\d{3}(?![\d,.])/gu) ?? [])].map((figure): [string, string] => [figure, figure.replace(/[1-8]/gu, (digit) => String(Number(digit) + 1))]))
  if (new Set(numbers.values()).size < numbers.size) return
  expect(likeness(cardsOf(text.text), cardsOf(swapFigures(text.text, numbers)).map((line) => swapFigures(line, turned(numbers))))).toBeGreaterThanOrEqual(0.97)
})

test.each(texts)('straight and curly quotes give the same cards of $name', { timeout: 60_000 }, ({ text }) => {
  const straight = plain(text)
  const curly = straight.replace(/(^|[\s([—–-])"/gmu, '$1“').replace(/"/gu, '”').replace(/(^|[\s([—–“-])'/gmu, '$1‘').replace(/'/gu, '’')
  expect(likeness(cardsOf(straight), cardsOf(curly))).toBeGreaterThanOrEqual(0.97)
})

const noted = texts.filter(({ file, text }) => file.endsWith('.md') && /\[\^\d+\]:/u.test(text))

test.each(noted)('notes as raised digits give the cards and the footnotes that Markdown notes give: $name', { timeout: 60_000 }, ({ text }) => {
  const raised = text.replace(/^\[\^(\d+)\]:\s*/gmu, (_, number: string) => `${raise(number)} `).replace(/\[\^(\d+)\]/gu, (_, number: string) => raise(number))
  expect(likeness(cardsOf(text), cardsOf(raised))).toBeGreaterThanOrEqual(0.9)
})

test('one manuscript in other layouts gives the same cards', { timeout: 120_000 }, () => {
  const cards = Array.from({ length: 12 }, (_, seed) => cardsOf(layOut(aManuscript(), chanceOf(seed + 1)).text, 'laid.txt'))
  const [first = []] = cards
  const same = cards.filter((other) => likeness(first, other) >= 0.95)
  expect(first.length).toBeGreaterThan(5)
  expect(same.length).toBeGreaterThanOrEqual(11)
})
