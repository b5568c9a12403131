import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { aManuscript } from '../eval/manuscript.ts'
import { chanceOf, layOut } from '../eval/lay-out.ts'
import type { Footnote, Passage } from '../model/article.ts'
import { articleSchema } from '../model/article.ts'
import { readArticles } from './read-articles.ts'

test.each([
  ['', 'empty-text'],
  [' \n\t\f\uFEFF', 'empty-text'],
  ['x '.repeat(2_600_000), 'text-too-long'],
  ['It is so. '.repeat(100_001), 'text-too-long'],
  ['PK\u0003\u0004\u0000\u0000\u0001\u0002'.repeat(50), 'not-text'],
  ['§$%&/()=?*+~#'.repeat(20), 'not-text'],
  ['# A heading alone', 'no-paragraph'],
])('refuses what it cannot read (%#)', (text, type) => {
  const result = readArticles({ name: 'x', text })
  expect(result).toMatchObject({ ok: false, problem: { type } })
  if (!result.ok) expect(result.problem.detail).toMatch(/^[A-Z].+\.$/u)
})

/** Every run is unchanged source, ascending and apart; repair makes at most `made` units in one place. */
function expectRuns(part: Passage | Footnote, source: string, made: number): void {
  let end = 0
  for (const [at, from, length] of part.runs) {
    expect(at).toBeGreaterThanOrEqual(end)
    expect(at - end).toBeLessThanOrEqual(made)
    expect(part.text.slice(at, at + length)).toBe(source.slice(from, from + length))
    end = at + length
  }
  expect(part.text.length - end).toBeLessThanOrEqual(made)
}

function expectSound(text: string, made: number): void {
  const result = readArticles({ name: 'x', text })
  if (!result.ok) return
  for (const article of result.value) {
    articleSchema.parse(article)
    for (const part of [...article.passages, ...article.footnotes]) expectRuns(part, text, made)
    for (const passage of article.passages) for (const mark of passage.marks) expect(mark.at).toBeLessThanOrEqual(passage.text.length)
    expect(new Set(article.footnotes.map((note) => note.number)).size).toBe(article.footnotes.length)
  }
}

test('runs lead back to the source in every layout', () => {
  for (let seed = 1; seed <= 30; seed += 1) expectSound(layOut(aManuscript(), chanceOf(seed)).text, 3)
})

test('whatever the text, the articles fit the schema and their runs the source', () => {
  const piece = fc.constantFrom('# Head\n', '\n\n', '\n', 'By Ann Lee', 'Ships came in.¹ ', '¹ Ibid.', '12 Lee, "Ports," May 3, 1991.', '[^1]', '[^1]: Note.\n', '> quote', '- item ', '*em* ', '_x_ ', 'cut-', 'al-Mina ', '“quoted” ', '\f', '   ', '---\n', '| a | b |', '[text](url)', 'Notes', '<sup>3</sup>', '(2) ', '2. ', 'word ', '⁰', '\r\n', '`code` ', '\\*', '``', "''", 'é𝒳 ')
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 60 }), (pieces) => {
      expectSound(pieces.join(''), 100)
    }),
    { numRuns: 400 },
  )
})

test('a heading of nothing but a mark is no title', () => {
  const result = readArticles({ name: 'x', text: '\\*\r\n---\nBy Ann Lee[^1]: Note.\n' })
  expect(result.ok && result.value[0]?.title).toMatch(/^Untitled text/)
})

test('the same text gives the same articles, with ids that do not depend on the name of the file', () => {
  const { text } = layOut(aManuscript(), chanceOf(7))
  expect(readArticles({ name: 'a.txt', text })).toEqual(readArticles({ name: 'b.txt', text }))
})

test('the id of an article does not depend on its layout', () => {
  const ids = [3, 4, 5].map((seed) => {
    const result = readArticles({ name: 'x', text: layOut(aManuscript(), chanceOf(seed)).text })
    return result.ok ? result.value[0]?.id : null
  })
  expect(new Set(ids).size).toBe(1)
})

test('whatever is repeated without end, reading ends', () => {
  for (const head of ['# Head\n\nText here.\n\n', '']) {
    for (const piece of ['[', '![', '[a](', '[[a|', '<!--', '^[', '[^a]', '**a', '`a', '(1) ', 'a-', '> ', '| a ', '# a\n', '===\n', '[^a]: b\n', '[1]: a\n', '\n\n', 'x@', 'Lee, ', '\r', '\t', 'A. ', 'a']) {
      readArticles({ name: 'x', text: `${head}${piece.repeat(60_000 / piece.length)} the end.` })
    }
  }
})
