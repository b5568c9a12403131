import { readFileSync, readdirSync } from 'node:fs'
import { expect, test } from 'vitest'
import type { Article } from '../model/article.ts'
import { readArticles } from './read-articles.ts'

// The texts in tests/golden, of many kinds and with notes in many styles: what is read must have the notes and marks that
// the source has, counted in the source by simple patterns.

const folder = new URL('../../tests/golden/texts/', import.meta.url)
const files = readdirSync(folder).toSorted()
const sourceOf = (file: string): string => readFileSync(new URL(file, folder), 'utf8')

function read(file: string): Article {
  const result = readArticles({ name: file, text: sourceOf(file) })
  if (!result.ok) throw new Error(result.problem.detail)
  expect(result.value).toHaveLength(1)
  return result.value[0] as Article
}

const raised = '⁰¹²³⁴⁵⁶⁷⁸⁹'
const toNumber = (digits: string): number => Number(digits.replace(/[⁰-⁹¹²³]/gu, (digit) => String(raised.indexOf(digit))))

/** Where the notes of a source begin: at the heading of its notes, or at the first definition. */
function startOfNotes(source: string): number {
  const start = source.search(/^(?:#+ *)?(?:notes?|endnotes)[^\S\n]*$|^\[\^1\]:/imu)
  return start < 0 ? source.length : start
}

/** The numbers at the heads of the lines of the notes, however they are written. */
function notesOf(source: string): number[] {
  return [...source.slice(startOfNotes(source)).matchAll(/^(?:\[\^?(\d+)\]:?|\((\d+)\)|(\d+)[.)]?|([⁰¹²³⁴⁵⁶⁷⁸⁹]+))[^\S\n]+\S/gmu)].map(([, ...numbers]) => toNumber(numbers.find((number) => number !== undefined) ?? ''))
}

/** The marks in the text, each with the letters before it: all brackets and raised digits, or the numbers 1, 2, 3 stuck to what is before. */
function marksOf(source: string, notes: readonly number[]): [number, string][] {
  const body = source.slice(0, startOfNotes(source))
  const sure = [...body.matchAll(/\[\^?(\d+)\]|([⁰¹²³⁴⁵⁶⁷⁸⁹]+)|<sup>(\d+)<\/sup>/gu)].map(([whole, one, two, three], index, all): [number, string] => [toNumber(one ?? two ?? three ?? whole), lettersBefore(body, all[index]?.index ?? 0)])
  if (sure.length > 0) return sure
  let from = 0
  return notes.map((number) => {
    const stuck = new RegExp(String.raw`(?<=[\p{L}"”)\d][.,;"”)]?["”]?(?<!\s))(?<!\d|\b\d{1,3}[.,])${number}(?=\s|$)|(?<=,\d{3}\.)${number}$`, 'gmu')
    stuck.lastIndex = from
    from = stuck.exec(body)?.index ?? body.length
    return [number, lettersBefore(body, from)]
  })
}

const lettersBefore = (text: string, at: number): string => text.slice(Math.max(0, at - 80), at).replace(/\[\^?\d+\]|[^\p{L}\d]/gu, '').slice(-12)

test.each(files)('%s: every note is read, and every mark at its place', (file) => {
  const source = sourceOf(file)
  const article = read(file)
  const notes = notesOf(source)
  expect(article.footnotes.map(({ number, missing, text }) => [number, missing || text.length < 5])).toEqual(notes.map((number) => [number, false]))
  expect(article.passages.flatMap(({ marks, text }) => marks.map(({ at, number }) => [number, lettersBefore(text, at)]))).toEqual(marksOf(source, notes))
})

test.each(files)('%s: title and date of issue', (file) => {
  const source = sourceOf(file)
  const lines = source.slice(0, 600).split('\n')
  const article = read(file)
  const dated = /^Lectern digest(?:,? |\n)(\p{L}+) (\d{4})$/mu.exec(source)
  const months = 'January February March April May June July August September October November December'.split(' ')
  const issued = dated === null ? (/^issued: (\S+)$/mu.exec(source)?.[1] ?? null) : `${dated[2]}-${String(months.indexOf(dated[1] ?? '') + 1).padStart(2, '0')}`
  expect(article.issued).toBe(issued)
  const said = lines.map((line) => /^(?:title: |# )(.+)$/u.exec(line)?.[1]).find((title) => title !== undefined)
  if (said === undefined) expect(lines).toContain(article.title)
  else expect(article.title).toBe(said.replace(/^"(.*)"$/u, '$1'))
  expect(article.title).not.toMatch(/\bdigest\b|\barticle\b|\d{4}-\d{2}/u)
  expect(article.remarks).toEqual([])
})
