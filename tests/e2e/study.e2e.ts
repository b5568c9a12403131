// The main job, as a newcomer does it: first launch, ten cards of the library, the source, undo, restart.
import { rmSync } from 'node:fs'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Page } from 'playwright-core'
import { launchApp, type RunningApp } from './launch.ts'
import { keepForReadme, takeScreenshot } from './take-screenshot.ts'
import { waitForCard } from './wait-for-card.ts'

let running: RunningApp

beforeAll(async () => {
  running = await launchApp()
  await running.app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.setContentSize(1280, 800))
})

afterAll(async () => {
  await running.close()
  rmSync(running.dataDir, { recursive: true, force: true })
})

/** "3 of 20" as two numbers. */
async function readProgress(page: Page): Promise<{ done: number; total: number }> {
  const words = await page.getByText(/^\d+ of \d+$/).first().textContent()
  const [, done = '', total = ''] = /(\d+) of (\d+)/.exec(words ?? '') ?? []
  return { done: Number(done), total: Number(total) }
}

async function readQuestion(page: Page): Promise<string> {
  return (await page.getByRole('article').locator('p').first().textContent()) ?? ''
}

test('the first card is answered within two keys of the first launch', async () => {
  const { page } = running
  await page.getByRole('button', { name: /^Start studying/ }).or(page.getByRole('link', { name: /^Start studying/ })).waitFor()
  await takeScreenshot(page, 'first-launch')
  await page.keyboard.press('Enter')
  await waitForCard(page)
  expect(await page.getByRole('article', { name: 'Answer' }).count()).toBe(0)
  await page.keyboard.press('Space')
  await page.getByRole('article', { name: 'Answer' }).waitFor()
  await page.keyboard.press('Space')
  await expect.poll(async () => (await readProgress(page)).done).toBe(1)
})

test('the source of an answer opens at its passage, and not before the answer', async () => {
  const { page } = running
  await waitForCard(page)
  expect(await page.getByText('Passage hidden until you answer').count()).toBe(1)
  await page.keyboard.press('s')
  expect(await page.locator('mark').count()).toBe(0)
  await page.keyboard.press('Space')
  await page.getByRole('article', { name: 'Answer' }).waitFor()
  await page.keyboard.press('s')
  const quote = page.locator('mark').first()
  await quote.waitFor()
  expect((await quote.textContent())?.length).toBeGreaterThan(10)
  keepForReadme(await takeScreenshot(page, 'study-source'), 'study')
  await page.keyboard.press('s')
})

test('ten cards are studied by keyboard', async () => {
  const { page } = running
  for (let guard = 0; guard < 40 && (await readProgress(page)).done < 10; guard++) {
    if ((await page.getByRole('article', { name: 'Answer' }).count()) === 0) {
      await waitForCard(page)
      await page.keyboard.press('Space')
    }
    await page.getByRole('article', { name: 'Answer' }).waitFor()
    await page.keyboard.press('2')
    await waitForCard(page)
  }
  expect((await readProgress(page)).done).toBe(10)
})

test('undo brings the last card back with its answer hidden', async () => {
  const { page } = running
  await waitForCard(page)
  const next = await readQuestion(page)
  await page.keyboard.press('z')
  await expect.poll(async () => (await readProgress(page)).done).toBe(9)
  await waitForCard(page)
  const back = await readQuestion(page)
  expect(back).not.toBe(next)
  expect(await page.getByRole('article', { name: 'Answer' }).count()).toBe(0)
  await page.keyboard.press('Space')
  await page.getByRole('article', { name: 'Answer' }).waitFor()
  await page.keyboard.press('2')
  await expect.poll(async () => (await readProgress(page)).done).toBe(10)
})

test('after a restart the ten cards are known, and undo still works', async () => {
  const { dataDir } = running
  await running.close()
  running = await launchApp({ dataDir })
  const { page } = running
  await page.getByText(/You gave 10 answers today/).first().waitFor()
  await page.keyboard.press('Enter')
  await waitForCard(page)
  await page.keyboard.press('z')
  await page.getByText(/Your last answer, from before, is taken back/).first().waitFor()
  await waitForCard(page)
  await page.keyboard.press('Escape')
  await page.getByText(/You gave 9 answers today/).first().waitFor()
})

test('a key pressed at the very moment a card is ready counts', async () => {
  const { page } = running
  await page.evaluate(
    () =>
      new Promise<void>((pressed) => {
        const watcher = new MutationObserver(() => {
          const button = [...document.querySelectorAll('button')].find((each) => each.textContent?.startsWith('Show answer'))
          if (button === undefined || button.disabled) return
          watcher.disconnect()
          document.body.dispatchEvent(new KeyboardEvent('keydown', { key: ' ', code: 'Space', bubbles: true, cancelable: true }))
          pressed()
        })
        watcher.observe(document.body, { subtree: true, childList: true, attributes: true })
        location.hash = '#/study'
      }),
  )
  await page.getByRole('article', { name: 'Answer' }).waitFor()
})
