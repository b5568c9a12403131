// The Library as a student uses it: she searches in its language, tags, replaces, takes back, writes a card with gaps and
// a picture, sees how it looks and studies it.
import { rmSync } from 'node:fs'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Page } from 'playwright-core'
import { launchApp, type RunningApp } from './launch.ts'
import { keepForReadme, takeScreenshot } from './take-screenshot.ts'
import { waitForCard } from './wait-for-card.ts'

let running: RunningApp
let page: Page
const said: string[] = []

const search = () => page.getByRole('combobox', { name: 'Search the cards' })
const row = (name: RegExp) => page.getByRole('grid', { name: 'Cards' }).getByRole('row', { name })

beforeAll(async () => {
  running = await launchApp()
  ;({ page } = running)
  page.on('console', (message) => { if (message.type() === 'error') said.push(message.text()) })
  await running.app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.setContentSize(1280, 800))
  await page.getByRole('navigation').getByRole('link', { name: 'Library' }).click()
  await page.getByRole('grid', { name: 'Cards' }).waitFor()
})

afterAll(async () => {
  await running.close()
  rmSync(running.dataDir, { recursive: true, force: true })
})

/** Searches, and waits until so many cards are said to be found. */
async function find(query: string, says: RegExp): Promise<void> {
  await search().fill(query)
  await page.getByRole('search').getByRole('status').getByText(says).waitFor()
}

/** Pastes a picture into what has the focus, as the system's clipboard gives it. */
async function pastePicture(name: string): Promise<void> {
  await page.evaluate(async (file) => {
    const canvas = document.createElement('canvas')
    canvas.width = 320
    canvas.height = 160
    canvas.getContext('2d')?.fillRect(40, 40, 120, 60)
    const bytes = await new Promise<Blob | null>((done) => { canvas.toBlob(done) })
    const data = new DataTransfer()
    data.items.add(new File([bytes ?? ''], file, { type: 'image/png' }))
    document.activeElement?.dispatchEvent(new ClipboardEvent('paste', { clipboardData: data, bubbles: true, cancelable: true }))
  }, name)
}

test('cards found in the search language are tagged at once, and undo takes it back', async () => {
  await find('family:figures', /^\d+ of \d+ cards$/)
  const found = Number.parseInt((await page.getByRole('search').getByRole('status').innerText()), 10)
  expect(found).toBeGreaterThan(5)
  await search().press('Enter')
  await page.keyboard.press('Control+a')
  await page.keyboard.press('t')
  await page.getByRole('dialog', { name: `Tags of ${found} cards` }).waitFor()
  await page.keyboard.type('seminar')
  await page.keyboard.press('Enter')
  await page.getByRole('button', { name: 'Change the tags' }).click()
  await page.getByText(`The tags of ${found} cards are changed.`).waitFor()
  await find('', /^\d+ cards$/)
  await find('tag:seminar karachi', /^\d+ of /)
  await search().press('Enter')
  await page.keyboard.press('j')
  await row(/./).nth(2).waitFor()
  await page.getByRole('region', { name: 'Card' }).getByRole('heading', { name: 'Source' }).waitFor()
  // The page is as high as its window: what scrolls are its columns.
  expect(await page.locator('main').evaluate((main) => main.scrollHeight - main.clientHeight)).toBe(0)
  // The picture in the README is without the toast.
  if (process.env['LECTERN_UPDATE_IMAGES'] === '1') await page.getByText(/^The tags of/).waitFor({ state: 'hidden' })
  await page.mouse.move(640, 5)
  await takeScreenshot(page, 'library-search').then((file) => keepForReadme(file, 'library'))
  await find('tag:seminar is:new', new RegExp(`^${found} of `))
  await search().press('Enter')
  await page.keyboard.press('Control+z')
  await page.getByText('No card matches').waitFor()
})

test('what the search cannot follow is said at its place', async () => {
  await search().fill('is:duue')
  await page.getByRole('alert').getByText(/no state/).waitFor()
  await search().press('Escape')
})

test('find and replace shows what it would do, does it, and undo takes it back', async () => {
  await find('', /^\d+ cards$/)
  await page.getByRole('button', { name: 'More for the library' }).click()
  await page.getByRole('menuitem', { name: /^Find and replace/ }).click()
  const dialog = page.getByRole('dialog', { name: 'Find and replace' })
  await dialog.getByLabel('Find').fill('madrasas')
  await dialog.getByLabel('Replace with').fill('seminaries')
  await dialog.locator('ins').first().waitFor()
  await dialog.getByRole('button', { name: /^Replace in \d+ places/ }).click()
  await find('seminaries -madrasas', /^\d+ of /)
  await row(/seminaries/).first().waitFor()
  await page.getByRole('grid').focus()
  await page.keyboard.press('Control+z')
  await page.getByText('No card matches').waitFor()
})

test('a card with gaps and a picture is written, shown as it will look, and studied', async () => {
  await find('', /^\d+ cards$/)
  await page.getByRole('grid').focus()
  await page.keyboard.press('n')
  const editor = page.getByRole('region', { name: 'New card' })
  await editor.getByLabel('Kind').selectOption('Gap')
  const text = editor.getByLabel('Text', { exact: true })
  await text.fill('The quay opened in 1999 and the depot in 2004.')
  for (const year of ['1999', '2004']) {
    await text.evaluate((area: HTMLTextAreaElement, words) => { area.focus(); area.setSelectionRange(area.value.indexOf(words), area.value.indexOf(words) + words.length) }, year)
    await page.keyboard.press('Control+Shift+C')
    await expect.poll(() => text.inputValue()).toContain(`::${year}}}`)
  }
  await text.evaluate((area: HTMLTextAreaElement) => { area.setSelectionRange(area.value.length, area.value.length) })
  await pastePicture('quay.png')
  await expect.poll(() => text.inputValue()).toBe('The quay opened in {{c1::1999}} and the depot in {{c2::2004}}.\n![quay.png](quay.png)')
  const shown = editor.frameLocator('iframe').first()
  await shown.locator('.cloze', { hasText: '1999' }).waitFor()
  await expect.poll(() => shown.locator('img').evaluate((picture: HTMLImageElement) => picture.naturalWidth)).toBe(320)
  await page.keyboard.press('Control+Enter')
  await page.getByText('2 cards are added.').waitFor()
  await find('deck:"My own cards"', /^2 of /)
  await search().press('Enter')
  await page.getByRole('link', { name: 'Study this deck' }).click()
  await waitForCard(page)
  await page.keyboard.press('Space')
  await page.getByRole('button', { name: /^Knew it/ }).waitFor()
  await page.frameLocator('iframe[title="Answer"]:not([aria-hidden="true"])').locator('.cloze', { hasText: /^(?:1999|2004)$/ }).waitFor()
  await takeScreenshot(page, 'library-gap-studied')
  await page.keyboard.press('Escape')
  expect(said).toEqual([])
})
