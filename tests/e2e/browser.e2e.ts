// The browser edition: the same page from a server on this computer, its journal in the browser's private files.
import { rmSync, writeFileSync } from 'node:fs'
import type { AddressInfo } from 'node:net'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { _electron, type ElectronApplication, type Page } from 'playwright-core'
import { findElectron } from '../../scripts/find-electron.ts'
import { reasonForNoSandbox } from '../../scripts/sandbox-switch.ts'
import { createPageServer } from '../../scripts/serve.ts'
import { appFolder, newDataDir } from './launch.ts'

const dataDir = newDataDir()
const server = createPageServer(join(appFolder, 'out/renderer'))
let address = ''
let app: ElectronApplication
let page: Page

beforeAll(async () => {
  await new Promise<void>((done) => void server.listen(0, '127.0.0.1', done))
  address = `http://127.0.0.1:${(server.address() as AddressInfo).port}/`
  await openBrowser()
})

afterAll(async () => {
  await app.close()
  server.close()
  rmSync(dataDir, { recursive: true, force: true })
})

async function openBrowser(): Promise<void> {
  const electron = await findElectron()
  if (electron === null) throw new Error('No Electron can be had here.')
  app = await _electron.launch({
    executablePath: electron.executable,
    args: [join(import.meta.dirname, 'plain-browser'), '--disable-gpu'],
    chromiumSandbox: reasonForNoSandbox(electron.dist) === null,
    env: { ...(process.env as Record<string, string>), LECTERN_DATA_DIR: dataDir, LECTERN_ADDRESS: address },
  })
  page = await app.firstWindow()
  await page.getByRole('navigation').getByRole('link', { name: 'Import' }).waitFor()
}

async function answerOne(): Promise<void> {
  await page.evaluate(() => {
    location.hash = '#/study'
  })
  await page.getByRole('button', { name: /^Show answer/ }).click()
  await page.getByRole('button', { name: /^Knew it/ }).click()
  await page.getByRole('button', { name: /^Knew it/ }).waitFor({ state: 'detached' })
}

async function seeToday(words: RegExp): Promise<void> {
  await page.evaluate(() => {
    location.hash = '#/'
  })
  await page.getByText(words).first().waitFor()
}

test('a file is imported, studied, and there after the page is loaded again', async () => {
  const path = join(dataDir, 'Rivers.csv')
  writeFileSync(path, 'question,answer\nWhich river runs through Karachi?,the Lyari\nWhich river runs east of it?,the Malir\nWhich runs west?,the Hab\n')
  await page.getByRole('navigation').getByRole('link', { name: 'Import' }).click()
  const chooser = page.waitForEvent('filechooser')
  await page.getByRole('button', { name: /^Choose a file/ }).click()
  await (await chooser).setFiles(path)
  await page.getByRole('button', { name: /^Import 3 cards/ }).click()
  await page.getByRole('link', { name: /^Study these cards/ }).or(page.getByRole('button', { name: /^Study these cards/ })).first().waitFor()
  await answerOne()
  await page.reload()
  await seeToday(/You gave one answer today|You gave 1 answer today/)
})

test('an answer that was acknowledged survives a kill of the browser', async () => {
  await answerOne()
  const { pid } = app.process()
  if (pid === undefined) throw new Error('The browser does not run.')
  const closed = app.waitForEvent('close')
  process.kill(process.platform === 'win32' ? pid : -pid, 'SIGKILL')
  await closed
  await openBrowser()
  await seeToday(/You gave (2|two) answers today/)
  expect(await page.getByText('What Lectern found when it checked your data').count()).toBe(0)
})

test('a database that the browser has cleared is made again from the journal', async () => {
  await page.goto(`${address}nothing-here`)
  await page.evaluate(() => new Promise((done) => indexedDB.deleteDatabase('lectern').addEventListener('success', done)))
  await page.goto(address)
  await page.getByText(/made again from the journal/).waitFor()
  await seeToday(/You gave (2|two) answers today/)
})

test('a second tab says so and changes nothing', async () => {
  const opened = app.waitForEvent('window')
  await app.evaluate(({ BrowserWindow }, where) => void new BrowserWindow({ width: 900, height: 700 }).loadURL(where), address)
  const second = await opened
  await second.getByText('Lectern is already open in another tab', { exact: true }).waitFor()
  await second.close()
  await seeToday(/You gave (2|two) answers today/)
})
