import { expect, test } from 'vitest'
import { scoreLayouts } from '../eval/score-layouts.ts'
import { readArticles } from '../read/read-articles.ts'
import { readSeedManuscript } from './seed-manuscript.ts'

const seed = readSeedManuscript()
if (seed === null) process.stdout.write('cli/seed-manuscript: the shared folder is not here, so the blocks of the seed are not laid out\n')

test.runIf(seed !== null)('the blocks of the seed, laid out in 30 ways, are read as they were', { timeout: 60_000 }, () => {
  if (seed === null) return
  const { paragraphs, notes, whole } = scoreLayouts(seed, 30, (text) => {
    const read = readArticles({ name: 'laid.txt', text })
    return read.ok ? read.value : []
  })
  expect([paragraphs.whole, notes.whole]).toEqual([21 * 30, 25 * 30])
  expect(paragraphs.part / paragraphs.whole).toBeGreaterThanOrEqual(0.995)
  expect(notes.part / notes.whole).toBeGreaterThanOrEqual(0.995)
  expect(whole.part / whole.whole).toBeGreaterThanOrEqual(0.95)
})
