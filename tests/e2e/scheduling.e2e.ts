// What is done with the schedule besides the day's plan, in the real app: a reader comes back after months.
import { rmSync } from 'node:fs'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Page } from 'playwright-core'
import { standardPreset } from '../../decks/model/preset.ts'
import { aCitedDeck, aCitedNote } from '../builders/a-cited-deck.ts'
import { anEntryLine } from '../builders/an-entry.ts'
import { writeJournal } from '../builders/write-journal.ts'
import { findViolations } from './find-violations.ts'
import { launchApp, newDataDir, type RunningApp } from './launch.ts'
import { takeScreenshot } from './take-screenshot.ts'
import { waitForCard } from './wait-for-card.ts'

const count = 60
const deck = aCitedDeck(Array.from({ length: count }, (_, place) => aCitedNote(`card-${place}`)))
let running: RunningApp

beforeAll(async () => {
  const dataDir = newDataDir()
  const reviews = Array.from({ length: count }, (_, place) => anEntryLine('review', 100 + place, { card: `card-${place}`, rating: 4 }))
  const preset = anEntryLine('preset', 10, { value: { ...standardPreset, hardAfter: 1 } })
  writeJournal(dataDir, deck, { newPerDay: 0, reviewsPerDay: 30, timeZone: 'UTC' }, [preset, ...reviews])
  running = await launchApp({ dataDir })
  await resize(1280, 800)
})

afterAll(async () => {
  await running.close()
  rmSync(running.dataDir, { recursive: true, force: true })
})

async function resize(width: number, height: number): Promise<void> {
  await running.app.evaluate(({ BrowserWindow }, size) => BrowserWindow.getAllWindows()[0]?.setContentSize(size.width, size.height), { width, height })
}

async function goTo(page: Page, address: string): Promise<void> {
  await page.evaluate((hash) => {
    location.hash = hash
  }, address)
}

/** Sets a switch of the settings, and waits until it is kept: what comes after it must find it so. */
async function turn(page: Page, name: string, on: boolean): Promise<void> {
  const control = page.getByRole('switch', { name })
  await control.waitFor()
  if ((await control.isChecked()) !== on) await control.click()
  await expect.poll(() => control.isChecked(), { timeout: 30_000 }).toBe(on)
}

/** Pictures of what is on show in both themes and two sizes; axe finds nothing in any. The themes are painted, not chosen. */
async function look(name: string): Promise<void> {
  const { page } = running
  for (const [width, height] of [[800, 600], [1280, 800]] as const) {
    await resize(width, height)
    for (const theme of ['dark', 'light'] as const) {
      await page.evaluate(async (chosen) => {
        document.documentElement.dataset['theme'] = chosen
        await document.fonts.ready
        await Promise.allSettled(document.getAnimations().map((animation) => animation.finished))
      }, theme)
      expect(await findViolations(page), `${name} ${theme} ${width}`).toEqual([])
      expect(await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth), `${name} ${width}`).toBeLessThanOrEqual(0)
      await takeScreenshot(page, `scheduling-${name}-${theme}-${width}`)
    }
  }
}

/** Where every card stands, as the database has it. */
async function readMemories(page: Page): Promise<Record<string, { due: number; reps: number }>> {
  return page.evaluate(async () => {
    const [named] = (await indexedDB.databases()).filter(({ name }) => name?.startsWith('lectern'))
    // It runs in the page, where nothing of this file is.
    // oxlint-disable-next-line unicorn/consistent-function-scoping
    const open = <T>(request: IDBRequest<T>) => new Promise<T>((done, failed) => {
      request.addEventListener('success', () => done(request.result))
      request.addEventListener('error', () => failed(new Error('The database did not answer.')))
    })
    const database = await open(indexedDB.open(named?.name ?? ''))
    const rows = (await open(database.transaction('memories').objectStore('memories').getAll())) as { card: string; memory: { due: number; reps: number } }[]
    database.close()
    return Object.fromEntries(rows.map(({ card, memory }) => [card, { due: memory.due, reps: memory.reps }]))
  })
}

async function answer(page: Page, key: string): Promise<void> {
  await waitForCard(page)
  await page.keyboard.press('Space')
  await page.getByRole('article', { name: 'Answer' }).waitFor()
  await page.keyboard.press(key)
}

const card = (page: Page) => page.getByRole('article').locator('p').first().textContent()

test('after days away a way out is offered; it is taken, undone, and taken again', async () => {
  const { page } = running
  await page.getByText(`${count} cards waited.`).waitFor()
  // The journal was there before the database: that is told once.
  await page.getByRole('button', { name: 'Close' }).click()
  await look('away')
  await page.getByRole('button', { name: 'Start catching up' }).click()
  await page.getByRole('region', { name: 'Catching up' }).waitFor()
  const words = await page.getByRole('region', { name: 'Catching up' }).textContent()
  expect(words).toMatch(/Catching up until .+At most \d+ cards a day to repeat/)
  await page.keyboard.press('Control+z')
  await page.getByText(`${count} cards waited.`).waitFor()
  expect(await page.getByRole('region', { name: 'Catching up' }).count()).toBe(0)
  await page.getByRole('button', { name: 'Start catching up' }).click()
  await page.getByRole('region', { name: 'Catching up' }).waitFor()
  await look('catching-up')
})

test('cards of one’s own choice leave the schedule alone', async () => {
  const { page } = running
  const before = await readMemories(page)
  expect(Object.values(before).filter(({ reps }) => reps === 1)).toHaveLength(count)
  await page.keyboard.press('c')
  await page.getByRole('heading', { name: 'Choose cards' }).waitFor()
  await page.getByRole('radio', { name: 'Everything' }).click()
  await page.getByLabel('At most', { exact: true }).fill('3')
  await page.getByLabel('At most', { exact: true }).press('Enter')
  await page.getByText(/cards fit\. 3 of them come\./).waitFor()
  await look('choose')
  await page.getByRole('button', { name: /^Start studying/ }).click()
  await page.getByText('These answers leave your schedule alone').waitFor()
  await waitForCard(page)
  await look('practice')
  await answer(page, '1')
  await answer(page, '2')
  await answer(page, '2')
  await answer(page, '2')
  await page.getByText('Your schedule is as it was.').waitFor()
  expect(await readMemories(page)).toEqual(before)
  await page.keyboard.press('Escape')
  await page.getByText(/4 answers today that leave your schedule alone/).waitFor()
})

test('a card that is hard to keep is mended beside its source', async () => {
  const { page } = running
  await goTo(page, `#/study/${deck.deck.id}`)
  await waitForCard(page)
  const hard = await card(page)
  await answer(page, '1')
  await page.getByRole('region', { name: 'Hard to keep' }).waitFor()
  expect(await page.getByText(/You have forgotten this card once\. Mend it\?/).count()).toBe(1)
  await waitForCard(page)
  await look('hard')
  await page.keyboard.press('m')
  const dialog = page.getByRole('dialog', { name: 'Mend this card' })
  await dialog.locator('mark').first().waitFor()
  await look('mend')
  expect(await dialog.getByRole('textbox', { name: 'Question' }).inputValue()).toBe(hard)
  await dialog.getByRole('textbox', { name: 'Answer', exact: true }).fill('310 ships')
  await page.keyboard.press('Control+Enter')
  await dialog.waitFor({ state: 'detached' })
  expect(await page.getByRole('region', { name: 'Hard to keep' }).count()).toBe(0)
})

test('after a restart Z takes back the answer, and the edit that came after it stays', async () => {
  const { dataDir } = running
  await running.close()
  running = await launchApp({ dataDir })
  const { page } = running
  await page.getByRole('link', { name: /^Start studying/ }).waitFor()
  expect(Object.values(await readMemories(page)).filter(({ reps }) => reps === 2)).toHaveLength(1)
  await goTo(page, `#/study/${deck.deck.id}`)
  await waitForCard(page)
  await page.keyboard.press('z')
  await page.getByText(/Your last answer, from before, is taken back/).first().waitFor()
  await waitForCard(page)
  await expect.poll(async () => Object.values(await readMemories(page)).filter(({ reps }) => reps === 2).length).toBe(0)
  await page.keyboard.press('Space')
  await page.getByRole('article', { name: 'Answer' }).getByText('310 ships').waitFor()
})

test('right after an edit Ctrl+Z is about the edit, and Z about the answer', async () => {
  const { page } = running
  await page.keyboard.press('2')
  await waitForCard(page)
  await page.keyboard.press('e')
  const dialog = page.getByRole('dialog', { name: 'Edit the card' })
  await dialog.getByRole('textbox', { name: 'Answer', exact: true }).fill('999 ships')
  await page.keyboard.press('Control+Enter')
  await dialog.waitFor({ state: 'detached' })
  await page.keyboard.press('Control+z')
  await page.getByText('The card is as it was before.').first().waitFor()
  expect(Object.values(await readMemories(page)).filter(({ reps }) => reps === 2)).toHaveLength(1)
  await page.keyboard.press('z')
  await expect.poll(async () => Object.values(await readMemories(page)).filter(({ reps }) => reps === 2).length).toBe(0)
})

test('a sitting with a set time stops and asks', async () => {
  const { page } = running
  // The page's clock can be put forward from here on; until then it goes as the real one does.
  await page.clock.install()
  await page.reload()
  await goTo(page, `#/study/${deck.deck.id}?minutes=1`)
  await page.getByText('1 minute', { exact: true }).waitFor()
  await waitForCard(page)
  await page.clock.fastForward(60_500)
  await answer(page, '2')
  await page.getByRole('heading', { name: 'One minute.' }).waitFor()
  expect(await page.getByText('1 answer, 1 known.').count()).toBe(1)
  await look('time-up')
  await page.keyboard.press('Space')
  await waitForCard(page)
  await page.keyboard.press('Escape')
  await page.getByText(/You knew 1 of 1 answer/).waitFor()
})

test('keys can be changed, and switched off as a whole', async () => {
  const { page } = running
  await goTo(page, '#/settings')
  await turn(page, 'Single keys', true)
  await page.locator('summary', { hasText: 'Study' }).click()
  await page.getByRole('button', { name: /^Edit: E\./ }).click()
  await page.keyboard.press('b')
  await page.getByText('B is “Not today” in Study.').waitFor()
  await look('settings-keys')
  await page.getByRole('button', { name: 'Use it here instead' }).click()
  await page.getByRole('button', { name: /^Edit: B\./ }).waitFor()
  await goTo(page, `#/study/${deck.deck.id}`)
  await waitForCard(page)
  const shown = await card(page)
  await page.keyboard.press('e')
  await page.keyboard.press('b')
  await page.getByRole('dialog', { name: 'Edit the card' }).waitFor()
  await page.keyboard.press('Escape')
  expect(await card(page)).toBe(shown)
  await goTo(page, '#/settings')
  await page.getByRole('button', { name: 'Reset all keys' }).click()
  await page.getByRole('button', { name: 'Reset all keys' }).waitFor({ state: 'detached' })
  await turn(page, 'Single keys', false)
  await goTo(page, `#/study/${deck.deck.id}`)
  await waitForCard(page)
  await page.keyboard.press('b')
  await page.keyboard.press('e')
  expect(await page.getByRole('dialog', { name: 'Edit the card' }).count()).toBe(0)
  expect(await card(page)).toBe(shown)
  expect(await page.locator('header kbd', { hasText: 'Z' }).count()).toBe(0)
  await goTo(page, '#/settings')
  await turn(page, 'Single keys', true)
})

test('cards go on by themselves when that was chosen, and any key stops the clock', async () => {
  const { page } = running
  await goTo(page, '#/settings')
  await turn(page, 'Single keys', true)
  await turn(page, 'Cards go on by themselves', true)
  await page.getByLabel('The answer appears after').fill('3')
  await page.getByLabel('The answer appears after').press('Enter')
  await look('settings')
  await goTo(page, `#/study/${deck.deck.id}`)
  await page.getByText(/^The answer appears in \d seconds?$/).waitFor()
  await page.keyboard.press('ArrowDown')
  await page.getByText('Stopped. Nothing happens by itself.').waitFor()
  await page.waitForTimeout(3500)
  expect(await page.getByRole('article', { name: 'Answer' }).count()).toBe(0)
  await look('auto')
  await page.keyboard.press('p')
  await page.getByRole('article', { name: 'Answer' }).waitFor({ timeout: 10_000 })
  await page.getByText('It waits for your answer.').waitFor()
})

test('a day is set by hand in the library, and undone', async () => {
  const { page } = running
  await goTo(page, '#/library/hard')
  await page.getByRole('heading', { name: 'Library' }).waitFor()
  await goTo(page, '#/library')
  await page.getByRole('grid', { name: 'Cards' }).waitFor()
  const before = await readMemories(page)
  await page.keyboard.press('d')
  await page.getByRole('dialog', { name: 'When should it come back?' }).waitFor()
  await look('set-day')
  await page.getByRole('button', { name: 'Set the day' }).click()
  await page.getByText(/The card comes back on/).first().waitFor()
  expect(await readMemories(page)).not.toEqual(before)
  await page.keyboard.press('Control+z')
  await expect.poll(() => readMemories(page)).toEqual(before)
})

test('with a seminar ahead, Today says what will be known on the day, deck by deck', async () => {
  await running.close()
  rmSync(running.dataDir, { recursive: true, force: true })
  const dataDir = newDataDir()
  const reviews = Array.from({ length: 30 }, (_, place) => anEntryLine('review', 100 + place, { card: `card-${place}`, rating: 3 }))
  const seminar = anEntryLine('seminar', 10, { seminar: 'harbours', value: { id: 'harbours', title: 'Harbour seminar', at: Date.now() + 9 * 86_400_000, decks: [deck.deck.id], articles: [], minutes: 15, off: { weekdays: [], days: [] }, gated: false, from: Math.floor(Date.now() / 86_400_000) } })
  writeJournal(dataDir, deck, { timeZone: 'UTC' }, [seminar, ...reviews])
  running = await launchApp({ dataDir })
  await resize(1280, 800)
  const { page } = running
  await page.getByRole('button', { name: 'Close' }).click()
  await page.getByRole('columnheader', { name: /^Recall on / }).waitFor({ timeout: 60_000 })
  await page.getByRole('row', { name: /A deck/ }).getByText(/^\d+%$/).waitFor()
  expect(await page.getByText('Not part of the seminar').count()).toBe(2)
  expect(await page.getByRole('heading', { name: 'Harbour seminar' }).count()).toBe(1)
  await look('seminar')
})
