// The page's process ends in the middle of a session, and so do its workers: what was answered is kept, the session goes on
// where it was, and whatever needed a worker starts another. What was being typed may be lost.
import { rmSync } from 'node:fs'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { aCard, aDeckOfNotes, aNote } from '../builders/a-note.ts'
import { writeJournal } from '../builders/write-journal.ts'
import { launchApp, newDataDir, type RunningApp } from './launch.ts'
import { waitForCard } from './wait-for-card.ts'

const dataDir = newDataDir()
let running: RunningApp

beforeAll(async () => {
  const notes = Array.from({ length: 12 }, (_, at) => aNote({ id: `n${at}` as never, cards: [aCard({ id: `c${at}` as never, question: `What is number ${at}?`, answer: `It is ${at}` })] }))
  writeJournal(dataDir, aDeckOfNotes({ notes }), { newPerDay: 50, newOrder: 'text' })
  running = await launchApp({ dataDir })
})
afterAll(async () => {
  await running.close()
  rmSync(dataDir, { recursive: true, force: true })
})

/** Playwright holds a page that has ended once for ended, so the shell is asked. A page that is just being loaded says nothing. */
function askPage(script: string): Promise<string> {
  return running.app.evaluate(async ({ BrowserWindow }, line) => {
    const late = new Promise<string>((answer) => { setTimeout(() => answer(''), 2000) })
    const told: Promise<unknown> = BrowserWindow.getAllWindows()[0]?.webContents.executeJavaScript(line).catch(() => '') ?? late
    return String(await Promise.race([told, late]))
  }, script)
}

/** Presses a key as a hand would. */
async function press(key: string): Promise<void> {
  await running.app.evaluate(({ BrowserWindow }, key) => {
    const contents = BrowserWindow.getAllWindows()[0]?.webContents
    contents?.sendInputEvent({ type: 'keyDown', keyCode: key })
    if (key.length === 1) contents?.sendInputEvent({ type: 'char', keyCode: key })
    contents?.sendInputEvent({ type: 'keyUp', keyCode: key })
  }, key)
}

const words = (): Promise<string> => askPage('document.body.innerText')

test('a search worker that is ended is replaced, and the screen goes on', async () => {
  const { page } = running
  const started = page.waitForEvent('worker', (worker) => worker.url().includes('search.worker'))
  await page.evaluate(() => { location.hash = '#/library' })
  const worker = await started
  await page.getByText('What is number 11?').first().waitFor()
  const search = page.getByRole('combobox', { name: 'Search the cards' })
  const other = page.waitForEvent('worker', (next) => next.url().includes('search.worker'))
  // As when memory runs out: it throws outside of any answer.
  await worker.evaluate(() => { setTimeout(() => { throw new Error('out of memory') }) })
  await new Promise((done) => { setTimeout(done, 200) })
  await search.fill('"number 7"')
  await other
  await expect.poll(() => page.getByRole('search').getByRole('status').innerText(), { timeout: 30_000 }).toMatch(/^1 of 12/)
})

test('the page ends in the middle of a session: the answers are there, and the next card is the next card', async () => {
  const { page } = running
  await page.evaluate(() => { location.hash = '#/study/deck-1' })
  for (let at = 0; at < 3; at += 1) {
    await waitForCard(page)
    await page.getByText(`What is number ${at}?`).first().waitFor()
    await page.keyboard.press('Enter')
    await page.getByText(`It is ${at}`, { exact: true }).first().waitFor()
    await page.keyboard.press('2')
  }
  await page.getByText('What is number 3?').first().waitFor()
  await running.app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.webContents.forcefullyCrashRenderer())
  await expect.poll(() => askPage('location.hash + document.body.innerText'), { timeout: 40_000 }).toMatch(/^#\/study\/deck-1.*What is number 3\?/s)
  // And it goes on: the card is answered, the next one comes.
  await expect.poll(() => askPage('!document.querySelector("button:disabled") && document.body.innerText.includes("Show answer")'), { timeout: 20_000 }).toBe('true')
  await press('Enter')
  await expect.poll(words, { timeout: 20_000 }).toContain('It is 3')
  await press('2')
  await expect.poll(words, { timeout: 20_000 }).toContain('What is number 4?')
  await askPage("location.hash = '#/'")
  await expect.poll(words, { timeout: 20_000 }).toMatch(/You gave (?:4|four) answers today/)
})
