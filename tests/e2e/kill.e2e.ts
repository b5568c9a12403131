// The promise that nothing acknowledged is lost: the whole app is killed while a reader studies, again and again, in
// the same folder. What the screen acknowledged is told outside as it happens, and looked for on the disk and in the app.
/* oxlint-disable unicorn/consistent-function-scoping -- what runs in the page has nothing of this file around it */
import { readFileSync, readdirSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import type { Page } from 'playwright-core'
import { readLines } from '../../decks/journal/read-lines.ts'
import { entrySchema, type ReviewEntry } from '../../decks/model/entry.ts'
import { aDeckFile } from '../builders/a-deck-file.ts'
import { writeJournal } from '../builders/write-journal.ts'
import { launchApp, newDataDir } from './launch.ts'

const kills = 30
const cards = 1500
const dataDir = newDataDir()

afterAll(() => rmSync(dataDir, { recursive: true, force: true }))

/** Answers every card as fast as the page goes on. A card counts as acknowledged when the next one is on the screen. */
function studyFast(): void {
  const questionOf = (): string => document.querySelector('article p')?.textContent ?? ''
  const click = (name: string): boolean => {
    const button = [...document.querySelectorAll('button')].find((one) => one.textContent?.startsWith(name) && !one.disabled)
    button?.click()
    return button !== undefined
  }
  let rated: string | null = null
  const step = (): void => {
    const question = questionOf()
    if (rated !== null && question !== '' && question !== rated) {
      void (globalThis as unknown as { acknowledge(question: string): Promise<void> }).acknowledge(rated)
      rated = null
    }
    if (rated === null && question !== '') {
      if (click('Knew it')) rated = question
      else click('Show answer')
    }
    setTimeout(step, 1)
  }
  location.hash = '/study/rivers'
  step()
}

/** Every answer in the journal's files, as they lie there after a kill. */
function readAnswers(): ReviewEntry[] {
  const folder = join(dataDir, 'journal')
  const names = readdirSync(folder).filter((name) => name.endsWith('.log'))
  const lines = names.flatMap((name) => readLines(readFileSync(join(folder, name))).lines)
  return lines.map(({ json }) => entrySchema.parse(JSON.parse(json))).filter((entry) => entry.kind === 'review')
}

/** How many answers the app's own database counts: its entries, and the sum over its cards. */
async function countInDatabase(page: Page): Promise<{ entries: number; reps: number }> {
  return page.evaluate(async () => {
    const ask = <T>(request: IDBRequest<T>): Promise<T> =>
      new Promise((resolve, reject) => {
        request.addEventListener('success', () => resolve(request.result))
        request.addEventListener('error', () => reject(request.error))
      })
    const database = await ask(indexedDB.open('lectern'))
    const all = (name: string): Promise<unknown[]> => ask(database.transaction(name).objectStore(name).getAll())
    const entries = (await all('entries')) as { kind: string }[]
    const memories = (await all('memories')) as { memory: { reps: number } }[]
    database.close()
    return { entries: entries.filter(({ kind }) => kind === 'review').length, reps: memories.reduce((sum, { memory }) => sum + memory.reps, 0) }
  })
}

test(`${kills} kills in the middle of studying: no acknowledged answer is lost, none counts twice`, async () => {
  // A deck of its own whose questions name the cards, and no limit of new cards a day.
  writeJournal(dataDir, aDeckFile(...Array.from({ length: cards }, (_, index) => ({ question: `What is number ${index + 1}?` }))), { newPerDay: 9999 })
  const acknowledged: string[] = []
  const perKill: number[] = []
  let unreported = 0
  for (let kill = 0; kill < kills; kill += 1) {
    const before = acknowledged.length
    const answersBefore = readAnswers().length
    const running = await launchApp({ dataDir })
    await running.page.exposeFunction('acknowledge', (question: string) => void acknowledged.push(question))
    await running.page.getByRole('button', { name: /^Start studying/ }).or(running.page.getByRole('link', { name: /^Start studying/ })).waitFor()
    await running.page.evaluate(studyFast)
    await expect.poll(() => acknowledged.length, { interval: 5, timeout: 20_000 }).toBeGreaterThan(before)
    await new Promise((resolve) => setTimeout(resolve, Math.random() * 1500))
    await running.kill()
    perKill.push(acknowledged.length - before)
    unreported += readAnswers().length - answersBefore - (acknowledged.length - before)
  }
  const answers = readAnswers()
  const lost = acknowledged.filter((question) => !answers.some(({ card }) => question === `What is number ${card.slice(1)}?`))
  const duplicated = answers.length - new Set(answers.map(({ id }) => id)).size
  const twice = answers.length - new Set(answers.map(({ card }) => card)).size
  const { page, close } = await launchApp({ dataDir })
  await page.getByText(new RegExp(`You gave ${answers.length.toLocaleString('en')} answers today`)).or(page.getByText(new RegExp(`You gave ${answers.length} answers today`))).first().waitFor()
  const counted = await countInDatabase(page)
  await close()
  console.log(`${kills} kills: ${acknowledged.length} answers acknowledged (${Math.min(...perKill)} to ${Math.max(...perKill)} between kills), ${lost.length} lost, ${duplicated} duplicated, ${unreported} kept but not yet told`)
  expect(lost).toEqual([])
  expect(duplicated).toBe(0)
  expect(twice).toBe(0)
  expect(unreported).toBeGreaterThanOrEqual(0)
  expect(counted).toEqual({ entries: answers.length, reps: answers.length })
}, 900_000)
