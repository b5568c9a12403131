import { expect, test } from 'vitest'
import { aFragment, aManuscript } from '../eval/manuscript.ts'
import { anyStyle, chanceOf, layOut } from '../eval/lay-out.ts'
import { scoreLayouts } from '../eval/score-layouts.ts'
import type { Article } from '../model/article.ts'
import { readArticles } from './read-articles.ts'

// One manuscript, laid out again and again with other columns, hyphens, note numbers, note places, quotes and
// line widths. What is read must be the manuscript.

const read = (text: string): Article[] => {
  const result = readArticles({ name: 'laid.txt', text })
  return result.ok ? result.value : []
}

test('200 layouts of one manuscript are read as that manuscript', { timeout: 120_000 }, () => {
  const { paragraphs, notes, whole } = scoreLayouts(aManuscript(), 200, read)
  expect(paragraphs.part / paragraphs.whole).toBeGreaterThanOrEqual(0.998)
  expect(notes.part / notes.whole).toBeGreaterThanOrEqual(0.999)
  expect(whole.part / whole.whole).toBeGreaterThanOrEqual(0.97)
})

test('the end of another article before it stays apart', { timeout: 60_000 }, () => {
  let right = 0
  for (let seed = 1; seed <= 60; seed += 1) {
    const style = { ...anyStyle(chanceOf(seed)), place: 'column', runningHead: null } as const
    const fragment = layOut(aFragment(), chanceOf(seed), style)
    const laid = layOut(aManuscript(), chanceOf(seed + 1000), style)
    const articles = read(`${fragment.text}\n\n${laid.text}`)
    const same = [fragment, laid].every((part, index) => articles[index]?.passages.map((passage) => passage.text).join('|') === part.paragraphs.join('|') && articles[index]?.footnotes.map((note) => note.text).join('|') === [...part.notes.values()].join('|'))
    if (same && articles.length === 2) right += 1
  }
  expect(right / 60).toBeGreaterThanOrEqual(0.95)
})

test('notes that the source lacks are missing in every layout, and nothing stands in for them', { timeout: 60_000 }, () => {
  const manuscript = aManuscript()
  const without = aManuscript({ notes: manuscript.notes.filter((note) => note.number < 14 || note.number > 16) })
  for (let seed = 1; seed <= 40; seed += 1) {
    const [article] = read(layOut(without, chanceOf(seed), { ...anyStyle(chanceOf(seed)), mark: 'raised' }).text)
    expect(article?.footnotes.filter((note) => note.missing).map((note) => note.number)).toEqual([14, 15, 16])
  }
})
