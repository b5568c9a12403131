// An article of each format, dropped on the window of the real app: read and drafted in a worker, under the page's policy.
import { readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { dropFile } from './drop-file.ts'
import { appFolder, launchApp, type RunningApp } from './launch.ts'

const fixtures = join(appFolder, 'tests/fixtures')
const said: string[] = []
let running: RunningApp

beforeAll(async () => {
  running = await launchApp()
  running.page.on('console', (message) => {
    if (message.type() === 'error' || message.type() === 'warning') said.push(message.text())
  })
  running.page.on('pageerror', (error) => said.push(error.message))
})

afterAll(async () => {
  await running.close()
  rmSync(running.dataDir, { recursive: true, force: true })
})

async function goTo(place: string): Promise<void> {
  await running.page.evaluate((hash) => {
    location.hash = hash
  }, place)
}

test.each(['text/canal.md', 'text/windows.txt', 'html/wikipedia.html', 'html/wordpress.html', 'docx/word.docx', 'docx/libreoffice.docx', 'epub/calibre.epub', 'pdf/two-columns.pdf'])('%s becomes drafts beside its article', async (path) => {
  const { page } = running
  await goTo('#/settings')
  await page.getByRole('heading', { level: 1, name: 'Settings' }).waitFor()
  await dropFile(page, path.split('/').at(-1) ?? path, readFileSync(join(fixtures, path)))
  await page.waitForURL(/#\/make\/./, { timeout: 60_000 })
  expect(await page.getByRole('main').textContent()).not.toMatch(/parser is missing/)
  expect(said).toEqual([])
})

test.each(['docx/damaged.docx', 'epub/damaged.epub'])('%s gets a clear message, and nothing is added', async (path) => {
  const { page } = running
  await goTo('#/settings')
  await page.getByRole('heading', { level: 1, name: 'Settings' }).waitFor()
  await dropFile(page, path.split('/').at(-1) ?? path, readFileSync(join(fixtures, path)))
  await page.getByText(/was not read|cannot be read|damaged/iu).first().waitFor()
  expect(page.url()).toMatch(/#\/make$/)
  expect(said).toEqual([])
})

test('the same article in another layout is found again, and the reader is asked', async () => {
  const { page } = running
  await goTo('#/settings')
  await page.getByRole('heading', { level: 1, name: 'Settings' }).waitFor()
  await dropFile(page, 'one-column.pdf', readFileSync(join(fixtures, 'pdf/one-column.pdf')))
  await page.getByRole('heading', { name: /^You read .* before$/ }).waitFor({ timeout: 60_000 })
  expect(said).toEqual([])
})

test('a scanned PDF is recognised when the reader says so, and its article is found again', async () => {
  const { page } = running
  await goTo('#/settings')
  await page.getByRole('heading', { level: 1, name: 'Settings' }).waitFor()
  await dropFile(page, 'scanned.pdf', readFileSync(join(fixtures, 'pdf/scanned.pdf')))
  await page.getByText(/no text, only pictures of pages/).waitFor()
  await page.getByRole('button', { name: /^Recognise/ }).click()
  // It is the article of the two PDFs above once more, letters misread or not.
  await page.getByRole('heading', { name: /^You read .* before$/ }).waitFor({ timeout: 110_000 })
  expect(said).toEqual([])
})
