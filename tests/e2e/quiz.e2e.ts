// Quizzes in the real app, by keyboard alone: one of each form, the whole killed in the middle and gone on with, the
// report, and axe over all of it in both themes.
import { rmSync } from 'node:fs'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Page } from 'playwright-core'
import { aCitedDeck, aCitedNote } from '../builders/a-cited-deck.ts'
import { writeJournal } from '../builders/write-journal.ts'
import { findViolations } from './find-violations.ts'
import { launchApp, newDataDir, type RunningApp } from './launch.ts'
import { takeScreenshot } from './take-screenshot.ts'

const forms = ['Multiple choice', 'Typed answer', 'Match pairs', 'Put in order', 'According to whom', 'Accounts that differ', 'True or false'] as const
const slug = (form: string) => form.toLowerCase().replaceAll(' ', '-')
const dataDir = newDataDir()

let running: RunningApp

/** Two accounts of one thing, which the library's deck does not have. */
function writeAccounts(): void {
  const note = aCitedNote('accounts', { tags: ['accounts differ'], attribution: 'the older company' })
  const teller = aCitedNote('teller', { attribution: 'the harbour register' })
  const [card] = note.cards
  if (card === undefined) throw new Error('a note has a card')
  const asked = { ...card, question: 'Which two counts of ships are given, and who gives each?', answer: '300 (the older company) and 280 (the union)', remark: null }
  writeJournal(dataDir, aCitedDeck([{ ...note, cards: [asked] }, teller]))
}

async function launch(): Promise<void> {
  running = await launchApp({ dataDir })
  await running.app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.setContentSize(1280, 800))
  await running.page.getByRole('link', { name: /^Quiz/ }).waitFor()
}

beforeAll(async () => {
  writeAccounts()
  await launch()
})

afterAll(async () => {
  await running.close()
  rmSync(dataDir, { recursive: true, force: true })
})

/** G Q, from any screen in the frame, and N to the builder. */
async function openBuilder(page: Page): Promise<void> {
  await page.keyboard.press('g')
  await page.keyboard.press('q')
  await page.getByRole('link', { name: /^Build a quiz/ }).waitFor()
  await page.keyboard.press('n')
  await page.getByRole('button', { name: /^Start the quiz/ }).waitFor()
}

/** Presses Tab until what has the focus is called so. */
async function tabTo(page: Page, name: RegExp): Promise<void> {
  for (let guard = 0; guard < 60; guard += 1) {
    const called = await page.evaluate(() => {
      const { activeElement } = document
      return (activeElement instanceof HTMLInputElement ? activeElement.labels?.[0]?.textContent : activeElement?.textContent) ?? ''
    })
    if (name.test(called)) return
    await page.keyboard.press('Tab')
  }
  throw new Error(`Tab does not lead to ${name.source}.`)
}

/** Leaves one form of question chosen. */
async function chooseForm(page: Page, only: string): Promise<void> {
  for (const form of forms) {
    const box = page.getByRole('checkbox', { name: new RegExp(`^${form}`) })
    if ((await box.isDisabled()) || (await box.isChecked()) === (form === only)) continue
    await tabTo(page, new RegExp(`^${form}`))
    await page.keyboard.press('Space')
  }
  expect(await page.getByRole('checkbox', { name: new RegExp(`^${only}`) }).isChecked(), only).toBe(true)
}

/** Goes on with the latest quiz, from the list. */
async function goOn(page: Page): Promise<void> {
  await page.keyboard.press('g')
  await page.keyboard.press('q')
  await page.getByRole('link', { name: /^Go on/ }).first().waitFor()
  await tabTo(page, /^Go on$/)
  await page.keyboard.press('Enter')
}

const next = (page: Page) => page.getByRole('button', { name: /^(?:Next question|See the results)/ })

/** Answers the question on show with keys, whatever its form, and waits for its verdict. */
async function answerByKeys(page: Page): Promise<void> {
  await page.getByRole('button', { name: /^Check/ }).waitFor()
  const press = (key: string) => page.keyboard.press(key)
  if ((await page.getByRole('textbox', { name: 'Your answer' }).count()) > 0) await page.keyboard.type('nothing like it')
  else if ((await page.getByRole('radio').count()) > 0) await press('1')
  else if ((await page.getByRole('list', { name: 'Left' }).count()) > 0) {
    const count = await page.getByRole('list', { name: 'Left' }).getByRole('button').count()
    for (let place = 0; place < count; place += 1) {
      await press(String(place + 1))
      await press('abcdefgh'.charAt(place))
    }
  } else {
    await tabTo(page, /^1(?!\d)/)
    for (const key of ['Space', 'ArrowDown', 'Space']) await press(key)
  }
  await press('Enter')
  await next(page).waitFor()
}

test.each(forms)('one question: %s', async (form) => {
  const { page } = running
  await openBuilder(page)
  await chooseForm(page, form)
  await page.keyboard.press('Enter')
  await answerByKeys(page)
  expect(await page.evaluate(() => document.activeElement?.textContent)).toMatch(/^(?:Right|Nearly|Not|\d+%|Counted)/)
  await takeScreenshot(page, `quiz-${slug(form)}`)
  expect(await findViolations(page), form).toEqual([])
  await page.keyboard.press('Escape')
  await page.getByRole('heading', { name: 'By kind of fact' }).waitFor()
})

test('killed in the middle, a quiz goes on at the next open question, and ends in its report', async () => {
  await openBuilder(running.page)
  await running.page.keyboard.press('Enter')
  await running.page.getByText('1 of 12').waitFor()
  for (let question = 0; question < 5; question += 1) {
    await answerByKeys(running.page)
    if (question < 4) await running.page.keyboard.press('Enter')
  }
  await running.kill()
  await launch()
  const { page } = running
  await goOn(page)
  await page.getByText('6 of 12').waitFor()
  expect(await page.locator('[data-mark="open"]').count()).toBe(6)
  for (let guard = 0; guard < 40 && (await page.getByRole('heading', { name: 'By kind of fact' }).count()) === 0; guard += 1) {
    await answerByKeys(page)
    const last = await page.getByRole('button', { name: /^See the results/ }).count()
    await page.keyboard.press('Enter')
    if (last > 0) break
  }
  await page.getByRole('heading', { name: /^\d+% right$/ }).waitFor()
  expect(await page.getByText(/of 12 in all/).count()).toBe(1)
  await takeScreenshot(page, 'quiz-report')
}, 240_000)

test('Z takes the last answer back, also across a restart', async () => {
  await openBuilder(running.page)
  await running.page.keyboard.press('Enter')
  await answerByKeys(running.page)
  await running.kill()
  await launch()
  const { page } = running
  await goOn(page)
  await page.getByText('2 of 12').waitFor()
  await page.keyboard.press('Escape')
  await page.getByRole('heading', { name: '1 of 12 answered' }).waitFor()
  await page.keyboard.press('Enter')
  await page.getByText('2 of 12').waitFor()
  if ((await page.getByRole('textbox', { name: 'Your answer' }).count()) > 0) await tabTo(page, /^I don’t know/)
  await page.keyboard.press('z')
  await page.getByText('1 of 12').waitFor()
})

test.each(['light', 'dark'] as const)('axe finds nothing in the %s theme, and nothing is cut off', async (theme) => {
  const { page } = running
  const open = (address: string) => page.evaluate((hash) => {
    location.hash = hash
  }, address)
  const check = async (name: string) => {
    await page.evaluate(async () => {
      await Promise.allSettled(document.getAnimations().map((animation) => animation.finished))
    })
    expect(await findViolations(page), name).toEqual([])
    expect(await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth), name).toBeLessThanOrEqual(0)
    await takeScreenshot(page, `${name}-${theme}`)
  }
  await open('#/settings')
  await page.getByRole('radio', { name: theme === 'light' ? /^Light/ : /^Dark/ }).click()
  await expect.poll(() => page.evaluate(() => document.documentElement.dataset['theme'])).toBe(theme)
  await open('#/quiz')
  await page.getByRole('link', { name: /^Build a quiz/ }).waitFor()
  await check('quiz-list')
  await page.getByRole('link', { name: /^See the results/ }).first().click()
  await page.getByRole('heading', { name: 'By section' }).waitFor()
  await check('quiz-results')
  await openBuilder(page)
  await check('quiz-builder')
  await page.keyboard.press('Enter')
  await page.getByText('1 of 12').waitFor()
  await check('quiz-asked')
  await answerByKeys(page)
  await check('quiz-judged')
  await page.keyboard.press('s')
  await page.getByRole('complementary', { name: 'Source' }).waitFor()
  await check('quiz-source')
  for (const key of ['Escape', 'Escape']) await page.keyboard.press(key)
  await page.getByRole('heading', { name: 'By kind of fact' }).waitFor()
})

test.each([
  [800, 600, '100%'],
  [1280, 800, '200%'],
])('nothing is cut off at %i by %i with text at %s', async (width, height, textSize) => {
  const { page, app } = running
  const open = (address: string) => page.evaluate((hash) => {
    location.hash = hash
  }, address)
  const check = async (name: string) => {
    expect(await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth), name).toBeLessThanOrEqual(0)
    await takeScreenshot(page, `${name}-${width}-${textSize.replace('%', '')}`)
  }
  await open('#/settings')
  await page.getByRole('radio', { name: textSize }).click()
  await app.evaluate(({ BrowserWindow }, size) => BrowserWindow.getAllWindows()[0]?.setContentSize(size.width, size.height), { width, height })
  await open('#/quiz')
  await page.getByRole('link', { name: /^See the results/ }).first().click()
  await page.getByRole('heading', { name: 'By section' }).waitFor()
  await check('quiz-results')
  for (const form of forms) {
    await openBuilder(page)
    await chooseForm(page, form)
    await check('quiz-builder')
    await page.keyboard.press('Enter')
    await page.getByRole('button', { name: /^Check/ }).waitFor()
    await check(`quiz-${slug(form)}-asked`)
    await answerByKeys(page)
    await check(`quiz-${slug(form)}-judged`)
    await page.keyboard.press('Escape')
    await page.getByRole('heading', { name: 'By kind of fact' }).waitFor()
  }
})
