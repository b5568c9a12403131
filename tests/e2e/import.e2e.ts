// A deck of her own: a table from a file, shown as a plan, applied, studied, undone; and a bad file that changes nothing.
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { launchApp, type RunningApp } from './launch.ts'
import { takeScreenshot } from './take-screenshot.ts'

const folder = mkdtempSync(join(tmpdir(), 'lectern-import-'))
let running: RunningApp

beforeAll(async () => {
  running = await launchApp()
})

afterAll(async () => {
  await running.close()
  rmSync(running.dataDir, { recursive: true, force: true })
  rmSync(folder, { recursive: true, force: true })
})

/** Writes a file and has the next open dialog choose it. */
async function chooseNext(name: string, bytes: string | Uint8Array): Promise<void> {
  const path = join(folder, name)
  writeFileSync(path, bytes)
  await running.app.evaluate(({ dialog }, chosen) => {
    dialog.showOpenDialog = () => Promise.resolve({ canceled: false, filePaths: [chosen] })
  }, path)
}

async function openImport(): Promise<void> {
  await running.page.evaluate(() => {
    location.hash = '#/library'
  })
  await running.page.getByRole('navigation').getByRole('link', { name: 'Import' }).click()
  await running.page.getByRole('button', { name: /^Choose a file/ }).waitFor()
}

test('a table becomes a plan, then cards, and can be studied', async () => {
  const { page } = running
  await openImport()
  await chooseNext('Seminar terms.csv', 'question,answer,tags\r\n"What is a ""hedge"", in a text?",A word that weakens a claim,terms\r\nWhat is Ibid. short for?,ibidem,terms\r\n,no question here,\r\n')
  await page.getByRole('button', { name: /^Choose a file/ }).click()
  await page.getByRole('button', { name: /^Import 2 cards/ }).waitFor()
  await page.getByText(/line 4/i).first().waitFor()
  await takeScreenshot(page, 'import-plan')
  await page.getByRole('button', { name: /^Import 2 cards/ }).click()
  await page.getByRole('link', { name: /^Study these cards/ }).or(page.getByRole('button', { name: /^Study these cards/ })).first().click()
  await page.getByText('What is a “hedge”, in a text?').waitFor()
  await page.keyboard.press('Space')
  await page.getByText('A word that weakens a claim').waitFor()
  await page.keyboard.press('2')
  await page.getByText('What is Ibid. short for?').waitFor()
  await page.keyboard.press('Escape')
})

test('the same file again changes nothing; a changed one shows before and after', async () => {
  const { page } = running
  await openImport()
  await chooseNext('Seminar terms.csv', 'question,answer,tags\r\n"What is a ""hedge"", in a text?",A word or phrase that weakens a claim,terms\r\nWhat is Ibid. short for?,ibidem,terms\r\n')
  await page.getByRole('button', { name: /^Choose a file/ }).click()
  await page.getByText('A word or phrase that weakens a claim').waitFor()
  await page.getByRole('button', { name: /^(Update|Import|Change) 1 card/ }).click()
  await page.getByRole('link', { name: /^Study these cards/ }).or(page.getByRole('button', { name: /^Study these cards/ })).first().waitFor()
  await takeScreenshot(page, 'import-done')
})

test.each([
  ['broken.lectern.json', '{"format":"lectern-deck","version":1,', /not .*JSON|ends too early|cannot be read/i],
  ['newer.lectern.json', '{"format":"lectern-deck","version":99,"deck":{},"articles":[],"notes":[]}', /newer/i],
  ['empty.csv', '', /empty/i],
])('%s gets a clear message and changes nothing', async (name, text, says) => {
  const { page } = running
  await openImport()
  await chooseNext(name, text)
  await page.getByRole('button', { name: /^Choose a file/ }).click()
  await page.getByText(says).first().waitFor()
  expect(await page.getByRole('button', { name: /^Import \d/ }).count()).toBe(0)
})

test('a file in an unknown encoding is asked about, and read as chosen', async () => {
  const { page } = running
  await openImport()
  await chooseNext('old.csv', new Uint8Array([...Buffer.from('question,answer\nWhat is the French for summer?,'), 0xe9, ...Buffer.from('t'), 0xe9, 0x0a]))
  await page.getByRole('button', { name: /^Choose a file/ }).click()
  await page.getByText('été').first().waitFor()
  await takeScreenshot(page, 'import-encoding')
})
