// A seminar in the real app: planned, followed on Today, killed and still there, changed, gated by reading, removed.
import { rmSync } from 'node:fs'
import { afterEach, expect, test } from 'vitest'
import type { Page } from 'playwright-core'
import { findViolations } from './find-violations.ts'
import { launchApp, type RunningApp } from './launch.ts'
import { waitForCard } from './wait-for-card.ts'

let running: RunningApp | null = null

afterEach(async () => {
  await running?.close().catch(() => undefined)
  if (running) rmSync(running.dataDir, { recursive: true, force: true })
  running = null
})

const go = (page: Page, hash: string) => page.evaluate((to) => { location.hash = to }, hash)
const inDays = (days: number) => new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10)

async function planSeminar(page: Page, { title, days, minutes = 15, gated = false }: { title: string; days: number; minutes?: number; gated?: boolean }): Promise<void> {
  await go(page, '#/plan/new')
  await page.getByLabel('Title').fill(title)
  await page.getByLabel('Day', { exact: true }).fill(inDays(days))
  await page.getByLabel('Minutes a day').fill(String(minutes))
  await page.getByRole('checkbox', { name: /^Karachi/ }).first().check({ force: true })
  if (gated) await page.getByRole('switch', { name: 'New cards only from what I have read' }).click()
  await page.getByText(/^predicted recall of \d+ cards on the day$/).waitFor({ timeout: 60_000 })
  await page.getByRole('button', { name: 'Make the plan' }).click()
  await page.getByRole('heading', { name: 'What falls where' }).waitFor({ timeout: 60_000 })
}

test('a seminar is planned, Today follows it, and both survive a kill', async () => {
  running = await launchApp()
  const { page } = running
  await page.getByRole('link', { name: /^Start studying/ }).waitFor()
  await planSeminar(page, { title: 'Karachi seminar', days: 9 })
  expect(await page.getByRole('button', { name: /the day of Karachi seminar/ }).count()).toBe(1)
  const today = await page.getByRole('table', { name: 'Minutes of study on each day' }).getByRole('button', { name: /, \d+ new|, \d+ cards?/ }).first().textContent()
  expect(await findViolations(page)).toEqual([])

  await go(page, '#/')
  await page.getByRole('heading', { name: 'Karachi seminar' }).waitFor()
  const planned = /(\d+) cards?/.exec(today ?? '')?.[1]
  await page.getByRole('heading', { name: new RegExp(`^${planned} cards?,`) }).waitFor()
  expect(await page.getByRole('img', { name: /^Predicted recall goes from/ }).count()).toBe(1)

  await go(page, '#/study')
  await waitForCard(page)
  await page.keyboard.press('Space')
  await page.keyboard.press('Space')
  await waitForCard(page)
  await running.kill()
  running = await launchApp({ dataDir: running.dataDir })
  await running.page.getByRole('heading', { name: 'Karachi seminar' }).waitFor()
  const left = await running.page.getByRole('heading', { level: 1 }).textContent()
  expect(Number.parseInt(left ?? '', 10)).toBe(Number(planned) - 1)
})

test('a day kept free has no cards, arrows move from day to day, and undo brings the day back', async () => {
  running = await launchApp()
  const { page } = running
  await page.getByRole('link', { name: /^Start studying/ }).waitFor()
  await planSeminar(page, { title: 'Sea trade', days: 6, minutes: 5 })
  const calendar = page.getByRole('table', { name: 'Minutes of study on each day' })
  await calendar.locator('[aria-current="date"]').focus()
  await page.keyboard.press('ArrowRight')
  const tomorrow = calendar.locator('[aria-pressed="true"]')
  expect(await tomorrow.evaluate((each) => each === document.activeElement)).toBe(true)
  expect(await tomorrow.textContent()).toMatch(/\d+ cards?/)
  await page.getByRole('button', { name: 'Keep this day free' }).click()
  await page.getByRole('button', { name: 'Study on this day' }).waitFor()
  await page.waitForFunction(() => document.querySelector('[aria-pressed="true"]')?.textContent?.includes('No study'), undefined, { timeout: 60_000 })
  await page.getByRole('button', { name: /^Undo/ }).click()
  await page.waitForFunction(() => /\d+ cards?/.test(document.querySelector('[aria-pressed="true"]')?.textContent ?? ''), undefined, { timeout: 60_000 })
})

test('with reading as the gate, only cards of sections that were read are planned', async () => {
  running = await launchApp()
  const { page } = running
  await page.getByRole('link', { name: /^Start studying/ }).waitFor()
  await planSeminar(page, { title: 'Read first', days: 12, gated: true })
  await page.getByText(/All \d+ cards wait until you tick their sections as read/).first().waitFor()
  const sections = page.getByRole('group').filter({ hasText: 'paragraph' }).getByRole('checkbox')
  await sections.nth(1).click()
  await page.waitForFunction(() => /\d+ days? of study/.test(document.querySelector('[aria-label="Forecast"]')?.textContent ?? ''), undefined, { timeout: 60_000 })
  await go(page, '#/')
  await page.getByRole('link', { name: /^Start studying/ }).waitFor()
})

test('two seminars share the minutes, and a removed one gives its cards back', async () => {
  running = await launchApp()
  const { page } = running
  await page.getByRole('link', { name: /^Start studying/ }).waitFor()
  await planSeminar(page, { title: 'First', days: 5 })
  await planSeminar(page, { title: 'Second', days: 12 })
  await go(page, '#/plan')
  await page.getByRole('link', { name: 'First' }).waitFor()
  await page.waitForFunction(() => document.querySelectorAll('td span[class*="track"]').length === 2, undefined, { timeout: 60_000 })
  for (const title of ['First', 'Second']) {
    await go(page, '#/plan')
    await page.getByRole('link', { name: title }).click()
    await page.getByRole('button', { name: 'Remove' }).click()
    await page.getByText(`“${title}” is removed.`, { exact: false }).waitFor()
  }
  await page.getByRole('heading', { name: 'Be ready on the day' }).waitFor()
  await go(page, '#/')
  // Back to the day's own limit of new cards.
  await page.getByRole('heading', { name: /^20 cards,/ }).waitFor()
})
