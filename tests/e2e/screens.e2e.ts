// Every screen in both themes, at three sizes and at 200% text: axe finds nothing, nothing is clipped, and a
// picture of each is left in screenshots/ for people to look at.
import { readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Page } from 'playwright-core'
import { findViolations } from './find-violations.ts'
import { dropFile } from './drop-file.ts'
import { appFolder, launchApp, type RunningApp } from './launch.ts'
import { takeScreenshot } from './take-screenshot.ts'
import { waitForCard } from './wait-for-card.ts'
import { waitUntilStill } from './wait-until-still.ts'

interface Screen {
  name: string
  address: string
  /** Brings the screen into the state to be looked at. */
  prepare: (page: Page) => Promise<unknown>
}

const heading = (name: RegExp) => (page: Page) => page.getByRole('heading', { name }).first().waitFor()
const screens: readonly Screen[] = [
  { name: 'today', address: '#/', prepare: (page) => page.getByRole('link', { name: /^Start studying/ }).waitFor() },
  { name: 'library', address: '#/library', prepare: heading(/Library/) },
  { name: 'library-card', address: '#/library', prepare: openFirstCard },
  { name: 'make', address: '#/make', prepare: heading(/^Make/) },
  { name: 'make-desk', address: '#/make', prepare: openDesk },
  { name: 'make-reasons', address: '#/make', prepare: showReasons },
  { name: 'make-edit', address: '#/make', prepare: editDraft },
  { name: 'make-precision', address: '#/make', prepare: showPrecision },
  { name: 'import', address: '#/import', prepare: heading(/Import/) },
  { name: 'backups', address: '#/backups', prepare: (page) => page.getByText('When you asked for it').first().waitFor() },
  { name: 'backups-bring', address: '#/backups', prepare: askToBringBack },
  { name: 'history', address: '#/history', prepare: openLastAct },
  { name: 'check', address: '#/check', prepare: (page) => page.getByRole('heading', { name: /in order$|should be$/ }).waitFor() },
  { name: 'settings', address: '#/settings', prepare: heading(/Settings/) },
  { name: 'settings-keys', address: '#/settings', prepare: openKeys },
  { name: 'options', address: '#/options', prepare: heading(/^Deck options/) },
  { name: 'options-name', address: '#/options', prepare: copyOptions },
  { name: 'keys', address: '#/', prepare: listKeys },
  { name: 'plan', address: '#/plan', prepare: heading(/^Be ready on the day/) },
  { name: 'plan-form', address: '#/plan/new', prepare: forecastDraft },
  { name: 'quiz', address: '#/quiz', prepare: heading(/^Quiz/) },
  { name: 'quiz-builder', address: '#/quiz/new', prepare: (page) => page.getByText(/^\d+ questions from \d+ cards/).waitFor() },
  { name: 'choose', address: '#/choose', prepare: heading(/^Choose cards/) },
  { name: 'study-own', address: '#/study/custom?what=cram&most=5', prepare: waitForCard },
  { name: 'study-question', address: '#/study', prepare: waitForCard },
  { name: 'study-typed', address: '#/study', prepare: typeAnswer },
  { name: 'study-edit', address: '#/study', prepare: editCard },
  { name: 'study-answer', address: '#/study', prepare: showAnswer },
  { name: 'study-source', address: '#/study', prepare: showSource },
]

let running: RunningApp

beforeAll(async () => {
  running = await launchApp()
  await running.page.getByRole('link', { name: /^Start studying/ }).waitFor()
  await dropFile(running.page, 'canal.md', readFileSync(join(appFolder, 'tests/golden/texts/canal.md')))
  await running.page.getByRole('article', { name: 'Draft' }).waitFor({ timeout: 60_000 })
  await openAddress(running.page, '#/backups')
  await running.page.getByRole('button', { name: 'Back up now' }).click()
  await running.page.getByText('When you asked for it').waitFor()
})

afterAll(async () => {
  await running.close()
  rmSync(running.dataDir, { recursive: true, force: true })
})

/** The keys of Study, one of which is about to be given to another command. */
async function openKeys(page: Page): Promise<void> {
  const edit = page.getByRole('button', { name: /^Edit: E\./ }).first()
  if (!(await edit.isVisible())) await page.locator('summary', { hasText: 'Study' }).click()
  await edit.click()
  await page.keyboard.press('b')
  await page.getByText('B is “Not today” in Study.').waitFor()
}

async function askToBringBack(page: Page): Promise<void> {
  await page.getByRole('button', { name: /^Bring back/ }).last().click()
  await page.getByRole('dialog').getByText(/A backup of now is made first|Nothing would change/).waitFor()
}

async function openLastAct(page: Page): Promise<void> {
  await page.getByRole('button', { name: /Read the article/ }).waitFor()
  await page.keyboard.press('j')
  await page.keyboard.press('Enter')
  await page.getByRole('button', { name: /^(Take|Bring) back/ }).first().waitFor()
}

async function copyOptions(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Make a copy' }).click()
  await expect.poll(() => page.getByRole('dialog').getByRole('textbox', { name: 'Name' }).evaluate((field) => field === document.activeElement)).toBe(true)
}

async function listKeys(page: Page): Promise<void> {
  await page.getByRole('link', { name: /^Start studying/ }).waitFor()
  await page.keyboard.press('?')
  await page.getByRole('dialog', { name: 'Keys' }).waitFor()
}

async function forecastDraft(page: Page): Promise<void> {
  await page.getByRole('checkbox', { name: /^Karachi/ }).first().check({ force: true })
  await page.getByText(/^predicted recall of \d+ cards on the day$/).waitFor({ timeout: 60_000 })
}

async function openDesk(page: Page): Promise<void> {
  await page.getByRole('link', { name: /Panama Canal/ }).first().click()
  await page.getByRole('article', { name: 'Draft' }).waitFor()
}

async function showReasons(page: Page): Promise<void> {
  await openDesk(page)
  await page.keyboard.press('y')
}

async function editDraft(page: Page): Promise<void> {
  await openDesk(page)
  await page.keyboard.press('e')
  await page.getByRole('form', { name: 'Edit the draft' }).waitFor()
}

async function showPrecision(page: Page): Promise<void> {
  await openDesk(page)
  await page.getByRole('button', { name: 'More' }).click()
  await page.getByRole('menuitem', { name: /Precision/ }).click()
  await page.getByRole('dialog', { name: /^Precision/ }).waitFor()
}

async function openFirstCard(page: Page): Promise<void> {
  await heading(/Library/)(page)
  await page.keyboard.press('j')
  await page.keyboard.press('Enter')
  await page.getByRole('textbox', { name: 'Question' }).waitFor()
}

async function typeAnswer(page: Page): Promise<void> {
  await waitForCard(page)
  await page.keyboard.press('t')
  await page.keyboard.type('nothing like it')
  await page.keyboard.press('Enter')
  await page.getByText('Not the same').first().waitFor()
}

async function editCard(page: Page): Promise<void> {
  await waitForCard(page)
  await page.keyboard.press('e')
  await page.getByRole('dialog').getByRole('textbox', { name: 'Answer', exact: true }).waitFor()
}

async function showAnswer(page: Page): Promise<void> {
  await waitForCard(page)
  await page.keyboard.press('Space')
  await page.getByRole('article', { name: 'Answer' }).waitFor()
}

async function showSource(page: Page): Promise<void> {
  await showAnswer(page)
  await page.keyboard.press('s')
  await page.locator('mark').first().waitFor()
}

async function openAddress(page: Page, address: string): Promise<void> {
  await page.evaluate((hash) => {
    location.hash = hash
  }, address)
}

/** Comes to the screen from Settings, so that it starts anew. */
async function goTo(page: Page, { address, prepare }: Screen): Promise<void> {
  if ((await page.getByRole('dialog').filter({ has: page.getByRole('button', { name: 'Close', exact: true }) }).count()) > 0) await page.keyboard.press('Escape')
  await openSettings(page)
  await openAddress(page, address)
  await prepare(page)
  await waitUntilStill(page)
}

async function openSettings(page: Page): Promise<void> {
  await openAddress(page, '#/settings')
  await heading(/^Settings/)(page)
}

async function setTheme(page: Page, theme: 'light' | 'dark'): Promise<void> {
  await openSettings(page)
  await page.getByRole('radio', { name: theme === 'light' ? /^Light/ : /^Dark/ }).click()
  await page.locator(`html[data-theme="${theme}"]`).waitFor({ state: 'attached' })
}

async function resize(width: number, height: number): Promise<void> {
  await running.app.evaluate(({ BrowserWindow }, size) => BrowserWindow.getAllWindows()[0]?.setContentSize(size.width, size.height), { width, height })
}

/** Text that the window cuts off sideways: the page may scroll down, never across. */
function overflow(page: Page): Promise<number> {
  return page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)
}

test('what fades in is judged as it is when it stands', async () => {
  const { page } = running
  await openSettings(page)
  await page.evaluate(() => {
    const said = document.createElement('p')
    said.textContent = 'It fades in.'
    said.style.cssText = 'position: fixed; top: 0; left: 0; z-index: 99; color: #595959; background: #fff; opacity: 0.2; transition: opacity 5s'
    document.querySelector('main')?.append(said)
    // As a dialog or a message does, it begins with the next frame.
    said.getBoundingClientRect()
    requestAnimationFrame(() => said.style.setProperty('opacity', '1'))
    Object.assign(globalThis, { said })
  })
  expect(await findViolations(page)).toEqual([])
  expect(await page.evaluate(() => matchMedia('(prefers-reduced-motion: reduce)').matches)).toBe(false)
  await page.evaluate(() => (globalThis as unknown as { said: HTMLElement }).said.remove())
})

// One test a screen: all of them together take minutes on a busy machine, and one that is broken off goes on beside the next.
describe.each(['light', 'dark'] as const)('in the %s theme', (theme) => {
  beforeAll(async () => {
    await resize(1280, 800)
    await setTheme(running.page, theme)
  })
  test.each(screens)('$name passes axe', async (screen) => {
    await goTo(running.page, screen)
    expect(await findViolations(running.page)).toEqual([])
    await takeScreenshot(running.page, `${screen.name}-${theme}`)
  })
})

test.each([
  [800, 600],
  [1000, 700],
  [1600, 950],
])('no screen is clipped at %i by %i', async (width, height) => {
  const { page } = running
  await resize(width, height)
  for (const screen of screens) {
    await goTo(page, screen)
    expect(await overflow(page), screen.name).toBeLessThanOrEqual(0)
    await takeScreenshot(page, `${screen.name}-${width}`)
  }
})

test('text at 200% scrolls and is not clipped', async () => {
  const { page } = running
  await resize(1280, 800)
  await openSettings(page)
  await page.getByRole('radio', { name: '200%' }).click()
  for (const screen of screens) {
    await goTo(page, screen)
    expect(await overflow(page), screen.name).toBeLessThanOrEqual(0)
    await takeScreenshot(page, `${screen.name}-200`)
  }
})
