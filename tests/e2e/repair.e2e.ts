// Either of the two stores is destroyed, as a bad disk would, and the app makes it again from the other.
import { readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Page } from 'playwright-core'
import { aDeckFile } from '../builders/a-deck-file.ts'
import { writeJournal } from '../builders/write-journal.ts'
import { launchApp, newDataDir } from './launch.ts'

const dataDir = newDataDir()
const journal = join(dataDir, 'journal')

beforeAll(async () => {
  writeJournal(dataDir, aDeckFile(...Array.from({ length: 12 }, (_, index) => ({ question: `What is number ${index + 1}?` }))))
  await inApp(async (page) => {
    await page.evaluate(() => {
      location.hash = '#/study'
    })
    for (let card = 0; card < 3; card += 1) {
      await page.getByRole('button', { name: /^Show answer/ }).click()
      await page.getByRole('button', { name: /^Knew it/ }).click()
      await page.getByRole('button', { name: /^Knew it/ }).waitFor({ state: 'detached' })
    }
  })
})

afterAll(() => rmSync(dataDir, { recursive: true, force: true }))

async function inApp(work: (page: Page) => Promise<void>): Promise<void> {
  const { page, close } = await launchApp({ dataDir })
  await work(page)
  await close()
}

async function seeAnswers(page: Page): Promise<void> {
  await page.getByText(/You gave (3|three) answers today/).first().waitFor()
}

const repaired = (page: Page): Promise<string[]> => page.getByRole('main').locator('p').allTextContents()

test('a database that is gone is made again from the journal', async () => {
  rmSync(join(dataDir, 'IndexedDB'), { recursive: true })
  await inApp(async (page) => {
    await page.getByText(/The database of your cards was empty. It was made again from the journal/).waitFor()
    await seeAnswers(page)
  })
})

test('a journal that is gone is written again from the database, with the files of the decks', async () => {
  rmSync(journal, { recursive: true })
  await inApp(async (page) => {
    await page.getByText(/3 answers and .* were missing from the journal and were put back from the database/).waitFor()
    await seeAnswers(page)
  })
  rmSync(join(dataDir, 'IndexedDB'), { recursive: true })
  await inApp(async (page) => {
    await page.getByText(/made again from the journal/).waitFor()
    await seeAnswers(page)
  })
})

test('a flipped bit in the journal is found, put aside and made good', async () => {
  const path = join(journal, '000001.log')
  const bytes = readFileSync(path)
  const place = bytes.lastIndexOf('"rating"')
  bytes[place + 12] = (bytes[place + 12] ?? 0) ^ 1
  writeFileSync(path, bytes)
  await inApp(async (page) => {
    await page.getByText(/The journal was damaged on the disk in one place/).waitFor()
    await page.getByText(/One answer was missing from the journal and was put back from the database/).waitFor()
    await seeAnswers(page)
  })
  expect(readdirSync(join(journal, 'damaged'))).toHaveLength(1)
  await inApp(async (page) => {
    await seeAnswers(page)
    expect((await repaired(page)).filter((text) => text.includes('journal'))).toEqual([])
  })
})

test('damaged files of the database lose nothing', async () => {
  const folder = join(dataDir, 'IndexedDB')
  const [store] = readdirSync(folder).filter((name) => name.endsWith('.leveldb'))
  for (const name of readdirSync(join(folder, store ?? ''))) {
    if (!/\.(log|ldb)$/.test(name)) continue
    const path = join(folder, store ?? '', name)
    const bytes = readFileSync(path)
    for (let at = 100; at < bytes.length; at += 997) bytes[at] = (bytes[at] ?? 0) ^ 16
    writeFileSync(path, bytes)
  }
  await inApp(seeAnswers)
  await inApp(seeAnswers)
})

test('a database that is cleared while the app is open is made again at once, and a sitting goes on', async () => {
  const { app, page, close } = await launchApp({ dataDir })
  await seeAnswers(page)
  const clear = async (): Promise<void> => app.evaluate(({ session }) => session.defaultSession.clearStorageData({ storages: ['indexdb'] }))
  await clear()
  // Long before what is found behind the first screen would be told.
  await page.getByText(/the system closed the database of your cards, and it no longer held everything\. It was made again from the journal/).first().waitFor({ timeout: 6000 })
  await seeAnswers(page)
  await page.evaluate(() => {
    location.hash = '#/study'
  })
  await page.getByRole('button', { name: /^Show answer/ }).waitFor()
  await clear()
  await page.getByRole('button', { name: /^Show answer/ }).click()
  await page.getByRole('button', { name: /^Knew it/ }).click()
  await page.getByRole('button', { name: /^Knew it/ }).waitFor({ state: 'detached' })
  await page.evaluate(() => {
    location.hash = '#/'
  })
  await page.getByText(/You gave (4|four) answers today/).first().waitFor()
  await close()
})
