// Deck options in the real app: a reader with some months of answers fits the figures to herself, sees what it would gain,
// takes it, plans her cards again and takes it all back. Looked at in both themes and at two sizes.
import { createHash } from 'node:crypto'
import { mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { fsrsLearner } from '../../bench/scheduler/learners.ts'
import { simulateLog } from '../../bench/scheduler/simulate-log.ts'
import { encodeLine } from '../../decks/journal/encode-line.ts'
import { standardWeights } from '../../decks/study/fit/standard-weights.ts'
import { aDeckFile } from '../builders/a-deck-file.ts'
import { anEntryLine } from '../builders/an-entry.ts'
import { anEntryId } from '../builders/a-review.ts'
import { findViolations } from './find-violations.ts'
import { launchApp, newDataDir, type RunningApp } from './launch.ts'
import { takeScreenshot } from './take-screenshot.ts'

const dataDir = newDataDir()
let running: RunningApp

/** Somebody who remembers for much longer than most, and the journal of her months with one deck. */
function writeMonths(): void {
  const learner = fsrsLearner('strong', standardWeights.with(2, 12).with(3, 40).with(8, 2.6))
  const { log } = simulateLog({ learner, seed: 3, answers: 4000, newPerDay: 12, missed: 0.1, buttons: 4 })
  const began = Date.now() - 86_400_000 - Math.max(...log.cards.flatMap(({ times }) => times))
  const file = aDeckFile(...log.cards.map((_, index) => ({ question: `How long is river ${index + 1}?` })))
  const bytes = new TextEncoder().encode(JSON.stringify(file))
  const hash = createHash('sha256').update(bytes).digest('hex')
  const folder = join(dataDir, 'journal')
  mkdirSync(join(folder, 'files', hash.slice(0, 2)), { recursive: true })
  writeFileSync(join(folder, 'files', hash.slice(0, 2), hash), bytes)
  const before = began - 1000
  const answers = log.cards.flatMap(({ ratings, times }, card) => ratings.map((rating, index) => ({ card: `c${card + 1}`, rating, at: Math.round(began + (times[index] ?? 0)) })))
  const lines = [
    anEntryLine('settings', 0, { id: anEntryId(before), at: before, change: { timeZone: 'UTC', theme: 'system' } }),
    anEntryLine('import', 0, { id: anEntryId(before, 1), at: before, file: hash, deck: file.deck.id, title: file.deck.title }),
    ...answers.toSorted((a, b) => a.at - b.at).map(({ card, rating, at }, count) => anEntryLine('review', 0, { id: anEntryId(at, count), at, card, rating })),
  ]
  writeFileSync(join(folder, '000001.log'), Buffer.concat(lines.map((line, sequence) => encodeLine(sequence, line))))
}

beforeAll(async () => {
  writeMonths()
  running = await launchApp({ dataDir })
  await running.page.evaluate(() => { location.hash = '#/options/rivers' })
  await running.page.getByLabel('First steps').waitFor()
})

afterAll(async () => {
  await running.close()
  rmSync(dataDir, { recursive: true, force: true })
})

test.each([[1280, 800, 'light'], [1280, 800, 'dark'], [800, 600, 'light'], [800, 600, 'dark']] as const)('at %i by %i in %s axe finds nothing and nothing is clipped', async (width, height, colorScheme) => {
  const { app, page } = running
  await app.evaluate(({ BrowserWindow }, [w, h]) => BrowserWindow.getAllWindows()[0]?.setContentSize(w, h), [width, height] as const)
  await page.emulateMedia({ colorScheme })
  await page.getByRole('heading', { name: 'Deck options' }).scrollIntoViewIfNeeded()
  await takeScreenshot(page, `options-${width}-${colorScheme}`)
  expect(await findViolations(page)).toEqual([])
  expect(await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)).toBeLessThanOrEqual(0)
})

test('the fit is shown before it is used; then cards are planned again, and all of it is taken back', async () => {
  const { page } = running
  await page.getByRole('button', { name: 'Fit to my answers' }).click()
  const outcome = page.getByRole('group', { name: 'What the fit came to' })
  await outcome.getByText(/Lectern would have guessed your recall \d+% better on your latest [\d,]+ answers/).waitFor()
  await outcome.scrollIntoViewIfNeeded()
  await takeScreenshot(page, 'options-fit')
  expect(await findViolations(page)).toEqual([])
  await outcome.getByRole('button', { name: 'Use the fitted figures' }).click()
  await page.getByText(/^Dates rest on figures fitted to [\d,]+ answers of yours/).waitFor()
  await page.getByRole('button', { name: 'Plan cards again now…' }).click()
  const dialog = page.getByRole('dialog', { name: 'Plan cards again now?' })
  await dialog.getByText('come back later').waitFor()
  await takeScreenshot(page, 'options-replan')
  expect(await findViolations(page)).toEqual([])
  await dialog.getByRole('button', { name: /^Plan [\d,]+ cards again$/ }).click()
  await page.getByText(/cards are planned anew\.$/).first().waitFor()
  await page.keyboard.press('Control+z')
  await page.getByText(/^Dates rest on figures fitted to/).waitFor()
  await page.keyboard.press('Control+z')
  await page.getByText(/^Dates rest on the usual figures, /).waitFor()
})
