// Backups in the real app: made, looked into, brought back and undone; the history takes back an act; a second folder; one
// is made when the app is closed.
import { mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { basename, join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Page } from 'playwright-core'
import { launchApp, type RunningApp } from './launch.ts'
import { waitForCard } from './wait-for-card.ts'

const stick = mkdtempSync(join(tmpdir(), 'lectern-stick-'))
let running: RunningApp

beforeAll(async () => {
  running = await launchApp()
  await running.page.getByRole('link', { name: /^Start studying/ }).waitFor()
})

afterAll(async () => {
  await running.close()
  rmSync(running.dataDir, { recursive: true, force: true })
  rmSync(stick, { recursive: true, force: true })
})

async function goTo(page: Page, hash: string, title: string): Promise<void> {
  await page.evaluate((address) => {
    location.hash = address
  }, hash)
  await page.getByRole('heading', { level: 1, name: title }).waitFor()
}

/** How many cards wait today, as the side bar says. */
async function countWaiting(page: Page): Promise<number> {
  return Number.parseInt((await page.getByRole('link', { name: /^Today/ }).textContent())?.replace(/\D+/g, '') ?? '', 10)
}

async function answerOne(page: Page): Promise<void> {
  await page.evaluate(() => {
    location.hash = '#/study'
  })
  await waitForCard(page)
  await page.keyboard.press('Space')
  await page.getByRole('article', { name: 'Answer' }).waitFor()
  await page.keyboard.press('2')
  await page.getByRole('article', { name: 'Question' }).waitFor()
}

test('a backup is made, looked into, brought back, and that is undone', async () => {
  const { page } = running
  const before = await countWaiting(page)
  await goTo(page, '#/backups', 'Backups')
  await page.getByRole('button', { name: 'Back up now' }).click()
  await page.getByText('When you asked for it').waitFor()
  await answerOne(page)
  await goTo(page, '#/backups', 'Backups')
  await expect.poll(() => countWaiting(page)).toBe(before - 1)

  await page.getByRole('button', { name: /^Look inside/ }).last().click()
  await page.getByRole('region', { name: 'A backup is shown' }).waitFor()
  await expect.poll(() => countWaiting(page)).toBe(before)
  await goTo(page, '#/study', 'This cannot be done in a backup')
  await page.getByRole('button', { name: 'Leave', exact: true }).click()
  await page.getByRole('heading', { level: 1, name: 'Backups' }).waitFor()
  await expect.poll(() => countWaiting(page)).toBe(before - 1)

  await page.getByRole('button', { name: /^Bring back/ }).last().click()
  await page.getByRole('row', { name: 'Answers nothing 1 answer' }).waitFor()
  await page.getByRole('button', { name: 'Bring it back' }).click()
  await page.getByText('Before a backup was brought back').waitFor()
  await expect.poll(() => countWaiting(page)).toBe(before)
  await page.getByRole('button', { name: /^Undo/ }).click()
  await expect.poll(() => countWaiting(page)).toBe(before - 1)
})

test('the history takes back an answer and brings it back', async () => {
  const { page } = running
  const before = await countWaiting(page)
  await goTo(page, '#/history', 'History')
  await page.getByRole('button', { name: /Answered a card/ }).click()
  await page.getByRole('button', { name: 'Take back', exact: true }).click()
  await expect.poll(() => countWaiting(page)).toBe(before + 1)
  await page.keyboard.press('z')
  await expect.poll(() => countWaiting(page)).toBe(before)
})

test('a second folder gets the backups too, and one is made when Lectern is closed', async () => {
  const { page, app, dataDir } = running
  await goTo(page, '#/backups', 'Backups')
  await app.evaluate(({ dialog }, chosen) => {
    dialog.showOpenDialog = () => Promise.resolve({ canceled: false, filePaths: [chosen] })
  }, stick)
  await page.getByRole('button', { name: 'Choose a folder' }).click()
  await page.getByText(`“${basename(stick)}”`, { exact: true }).waitFor()
  await page.getByText('on this computer and in', { exact: false }).first().waitFor()
  expect(readdirSync(stick).length).toBeGreaterThan(0)
  await answerOne(page)
  await running.close()
  running = await launchApp({ dataDir })
  await running.page.getByRole('link', { name: /^Start studying/ }).waitFor()
  await goTo(running.page, '#/backups', 'Backups')
  await running.page.getByText('When Lectern closed').waitFor()
})
