// What goes before the window, and a page that ends, in the real app.
import { existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest'
import type { Page } from 'playwright-core'
import { aDeckFile } from '../builders/a-deck-file.ts'
import { writeJournal } from '../builders/write-journal.ts'
import { launchApp, newDataDir, type RunningApp } from './launch.ts'

const dataDir = newDataDir()
const namesIn = (folder: string): string[] => (existsSync(join(dataDir, folder)) ? readdirSync(join(dataDir, folder)).toSorted() : [])

interface Report {
  readonly value: { readonly problems: readonly { readonly type: string }[]; readonly room: number | null; readonly disk: string; readonly database: string }
}

beforeAll(() => {
  writeJournal(dataDir, aDeckFile(...Array.from({ length: 12 }, (_, index) => ({ question: `What is number ${index + 1}?` }))))
})
afterAll(() => rmSync(dataDir, { recursive: true, force: true }))

let open: RunningApp | null = null
// What a failed test left running holds the lock of the folder.
afterEach(async () => {
  if (open !== null) await open.kill()
  open = null
})

async function launch(): Promise<RunningApp> {
  open = await launchApp({ dataDir })
  return open
}

async function close(): Promise<void> {
  await open?.close()
  open = null
}

const askReport = (page: Page): Promise<Report> => page.evaluate(() => (window as unknown as { lectern: { call(name: string, input: object): Promise<never> } }).lectern.call('start.report', {}))

async function seeCards(page: Page): Promise<void> {
  await page.getByRole('button', { name: /^Start studying/ }).or(page.getByRole('link', { name: /^Start studying/ })).first().waitFor()
}

async function answerOne(page: Page): Promise<void> {
  await page.evaluate(() => {
    location.hash = '#/study'
  })
  await page.getByRole('button', { name: /^Show answer/ }).click()
  await page.getByRole('button', { name: /^Knew it/ }).click()
  await page.getByRole('button', { name: /^Knew it/ }).waitFor({ state: 'detached' })
}

/**
 * What a line of script gives in the page, or nothing when the page is just being loaded. Playwright holds a page that has
 * ended once for ended, so the shell is asked.
 */
const askPage = (running: RunningApp, script: string): Promise<string> =>
  running.app.evaluate(async ({ BrowserWindow }, line) => {
    const late = new Promise<string>((answer) => {
      setTimeout(() => answer(''), 2000)
    })
    const told: Promise<string> = BrowserWindow.getAllWindows()[0]?.webContents.executeJavaScript(line).catch(() => '') ?? late
    return Promise.race([told, late])
  }, script)

const crashPage = (running: RunningApp): Promise<void> =>
  running.app.evaluate(({ BrowserWindow }) => {
    BrowserWindow.getAllWindows()[0]?.webContents.forcefullyCrashRenderer()
  })

/** Ends the engine's processes for graphics and the like, as a faulty driver would. */
const endHelpers = (running: RunningApp): Promise<void> =>
  running.app.evaluate(({ app }) => {
    for (const { type, pid } of app.getAppMetrics()) if (type === 'GPU' || type === 'Utility') process.kill(pid, 'SIGKILL')
  })

test('a page that ends comes back at the same place, with every answer; the copy of a killed run is made at the next start', async () => {
  const running = await launch()
  await seeCards(running.page)
  expect(await askReport(running.page)).toMatchObject({ value: { problems: [], room: expect.any(Number), database: 'kept' } })
  await endHelpers(running)
  await answerOne(running.page)
  await running.page.evaluate(() => {
    location.hash = '#/library'
  })
  await running.page.getByText('What is number 12?').first().waitFor()
  await crashPage(running)
  await expect.poll(() => askPage(running, 'location.hash + document.body.innerText'), { timeout: 30_000 }).toMatch(/^#\/library.*What is number 12/s)
  await askPage(running, "location.hash = '#/'")
  await expect.poll(() => askPage(running, 'document.body.innerText'), { timeout: 20_000 }).toMatch(/You gave \S+ answers? today/)
  expect(readFileSync(join(dataDir, 'crashes.txt'), 'utf8')).toMatch(/ page (crashed|killed) /)
  expect(readFileSync(join(dataDir, 'crashes.txt'), 'utf8')).toMatch(/ process (GPU|Utility) .*killed /)
  expect(namesIn('')).toContain('running')
  const before = namesIn('copies')
  await running.kill()
  const next = await launch()
  await seeCards(next.page)
  expect(namesIn('copies').filter((name) => !before.includes(name))).toHaveLength(1)
  await close()
  expect(namesIn('')).not.toContain('running')
})

test('a database of a newer engine is put aside and made again from the journal, and both are said', async () => {
  writeFileSync(join(dataDir, 'engine.json'), JSON.stringify({ chrome: 999, app: '0.1.0' }))
  const { page } = await launch()
  await page.getByText(/made again from the journal/).first().waitFor()
  await page.getByText(/You gave \S+ answers? today/).first().waitFor()
  expect(await askReport(page)).toMatchObject({ value: { problems: [{ type: 'newer-engine' }], database: 'put-aside' } })
  const [aside] = namesIn('aside')
  expect(aside).toMatch(/newer-engine$/)
  expect(namesIn(join('aside', aside ?? '', 'IndexedDB')).length).toBeGreaterThan(0)
  expect(JSON.parse(readFileSync(join(dataDir, 'engine.json'), 'utf8')).chrome).toBeLessThan(999)
  await close()
})

test('after an upgrade there is a backup; the database is put aside and cleared while the app runs, and the page opens it anew', async () => {
  writeFileSync(join(dataDir, 'engine.json'), JSON.stringify({ chrome: 100, app: '0.0.1' }))
  const { page } = await launch()
  await seeCards(page)
  // The version is written down when the backup is there.
  await expect.poll(() => JSON.parse(readFileSync(join(dataDir, 'engine.json'), 'utf8')).app, { timeout: 20_000 }).not.toBe('0.0.1')
  expect(namesIn('backups').length).toBeGreaterThan(0)
  const answer = await page.evaluate(() => (window as unknown as { lectern: { call(name: string, input: object): Promise<unknown> } }).lectern.call('start.putDatabaseAside', {}))
  expect(answer).toEqual({ ok: true, value: {} })
  // The page hears that its database was closed, and makes it again without being asked.
  await page.getByText(/made again from the journal/).first().waitFor()
  await page.reload()
  await page.getByText(/You gave \S+ answers? today/).first().waitFor()
  expect(namesIn('aside').some((name) => name.endsWith('unreadable'))).toBe(true)
  await close()
})
