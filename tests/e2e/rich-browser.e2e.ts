// Cards of others in the browser edition, which has no addresses of ours: a frame of text, as safe and as good to look at.
import { createHash } from 'node:crypto'
import { rmSync, writeFileSync } from 'node:fs'
import type { AddressInfo } from 'node:net'
import { join } from 'node:path'
import { _electron, type ElectronApplication, type Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { findElectron } from '../../scripts/find-electron.ts'
import { reasonForNoSandbox } from '../../scripts/sandbox-switch.ts'
import { createPageServer } from '../../scripts/serve.ts'
import { aPicture } from '../builders/a-picture.ts'
import { appFolder, newDataDir } from './launch.ts'

const dataDir = newDataDir()
const server = createPageServer(join(appFolder, 'out/renderer'))
let app: ElectronApplication
let page: Page

beforeAll(async () => {
  await new Promise<void>((done) => void server.listen(0, '127.0.0.1', done))
  const electron = await findElectron()
  if (electron === null) throw new Error('No Electron can be had here.')
  app = await _electron.launch({
    executablePath: electron.executable,
    args: [join(import.meta.dirname, 'plain-browser'), '--disable-gpu'],
    chromiumSandbox: reasonForNoSandbox(electron.dist) === null,
    env: { ...(process.env as Record<string, string>), LECTERN_DATA_DIR: dataDir, LECTERN_ADDRESS: `http://127.0.0.1:${(server.address() as AddressInfo).port}/` },
  })
  page = await app.firstWindow()
  await page.getByRole('navigation').getByRole('link', { name: 'Import' }).waitFor()
})

afterAll(async () => {
  await app.close()
  server.close()
  rmSync(dataDir, { recursive: true, force: true })
})

function aDeck(): object {
  const png = Buffer.from(aPicture(100, 50, [20, 100, 40]))
  const picture = { name: 'leaf.png', hash: createHash('sha256').update(png).digest('hex') }
  const card = { id: 'c1', kind: 'question', question: 'Area?', answer: 'Area', remark: null, accepts: [], answerType: null, template: 0 }
  const front = 'Area \\(\\pi r^2\\) <span id="styled" style="color: rgb(4, 5, 6)" onclick="document.title=\'ran\'">x</span><img src="leaf.png">'
  return {
    format: 'lectern-deck',
    version: 2,
    deck: { id: 'deck-1', title: 'A deck of others', subtitle: '', origin: 'import' },
    articles: [],
    noteTypes: [{ id: 'foreign', name: 'A type of others', kind: 'standard', sortField: 0, css: '.card { color: rgb(1, 2, 3) }', fields: [{ name: 'Front' }], templates: [{ name: 'One', question: '{{Front}}<script>document.title = "ran"</script>', answer: '{{Front}}' }] }],
    media: [{ ...picture, bytes: png.length, data: png.toString('base64') }],
    notes: [{ id: 'n1', family: 'other', frame: null, status: 'stated', citations: [], tags: [], tier: 1, content: { type: 'foreign', markup: 'html', fields: [front], media: [picture] }, cards: [card] }],
  }
}

test('a card of others stands in a frame of text with its picture, style and formula, and runs nothing', async () => {
  const path = join(dataDir, 'A deck of others.lectern.json')
  writeFileSync(path, JSON.stringify(aDeck()))
  await page.getByRole('navigation').getByRole('link', { name: 'Import' }).click()
  const chooser = page.waitForEvent('filechooser')
  await page.getByRole('button', { name: /^Choose a file/ }).click()
  await (await chooser).setFiles(path)
  await page.getByRole('button', { name: /^Import 1 card/ }).click()
  await page.getByRole('link', { name: /^Study these cards/ }).or(page.getByRole('button', { name: /^Study these cards/ })).first().waitFor()
  await page.evaluate(() => {
    location.hash = '#/study/deck-1'
  })
  const element = page.locator('iframe[title="Question"]:not([aria-hidden="true"])')
  await element.waitFor()
  expect(await element.getAttribute('sandbox')).toBe('')
  const frame = await (await element.elementHandle())?.contentFrame()
  expect(frame?.url()).toBe('about:srcdoc')
  await frame?.locator('#styled').click({ force: true })
  const seen = () =>
    frame?.evaluate(() => ({
      card: getComputedStyle(document.body).color,
      styled: getComputedStyle(document.querySelector('#styled') ?? document.body).color,
      picture: document.querySelector('img')?.naturalWidth,
      formula: [...document.fonts].some(({ family, status }) => family.includes('KaTeX_Math') && status === 'loaded'),
      origin: globalThis.origin,
    }))
  await expect.poll(seen).toEqual({ card: 'rgb(1, 2, 3)', styled: 'rgb(4, 5, 6)', picture: 100, formula: true, origin: 'null' })
  expect(await page.title()).not.toBe('ran')
})
