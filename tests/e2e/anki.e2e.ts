// A package of Anki, in the real Electron: dropped on the window, shown as a plan, taken in, studied with its history and its
// picture, taken back, taken in again, met again after it was changed elsewhere, written out and read back.
import { existsSync, readFileSync, rmSync } from 'node:fs'
import { join, resolve } from 'node:path'
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { aPicture } from '../builders/a-picture.ts'
import { hashText } from '../../decks/model/hash-text.ts'
import { openDeckFile } from '../../decks/cli/open-deck-file.ts'
import { anAnkiCard, anAnkiDeck, anAnkiNote, anAnkiNoteType, anAnkiPreset, buildPackage, type PackageParts } from '../builders/a-package.ts'
import { packEngines } from '../builders/pack-engines.ts'
import { dropFile } from './drop-file.ts'
import { appFolder, launchApp, type RunningApp } from './launch.ts'
import { takeScreenshot } from './take-screenshot.ts'
import { waitForCard } from './wait-for-card.ts'

const rivers = hashText('anki deck', 'Rivers')
const day = 86_400
const now = Math.floor(Date.now() / 1000)
const crt = now - 400 * day
const today = Math.floor((now - crt) / day)

let running: RunningApp
let page: Page
let openSqlite: Awaited<ReturnType<typeof packEngines>>['openSqlite']

/** Two notes in two decks: one that was answered twice and is due, with a picture; one that is new. `edited` as someone changed it later. */
function parts(edited = false): PackageParts {
  const mod = edited ? now : now - 50 * day
  return {
    crt,
    noteTypes: [anAnkiNoteType({ css: '.card { font-size: 22px; }' })],
    decks: [anAnkiDeck(), anAnkiDeck({ id: 1_600_000_000_500, name: 'Rivers' }), anAnkiDeck({ id: 1_600_000_000_600, name: 'Rivers::Small' })],
    presets: [anAnkiPreset()],
    notes: [
      anAnkiNote({ id: 11, guid: 'river-1', mod, tags: ['asia'], fields: ['Which river is this?<br><img src="indus delta.png">', edited ? 'the Indus, 3,180 km' : 'the Indus'] }),
      anAnkiNote({ id: 12, guid: 'river-2', mod: now - 50 * day, fields: ['Which river runs through <b>Karachi</b>?', 'the Lyari'] }),
      ...(edited ? [anAnkiNote({ id: 13, guid: 'river-3', mod, fields: ['And through Hub?', 'the Hub'] })] : []),
    ],
    cards: [
      anAnkiCard({ id: 21, note: 11, deck: 1_600_000_000_500, type: 2, queue: 2, due: today - 1, ivl: 12, factor: 2350, reps: 2 }),
      anAnkiCard({ id: 22, note: 12, deck: 1_600_000_000_600 }),
      ...(edited ? [anAnkiCard({ id: 23, note: 13, deck: 1_600_000_000_600 })] : []),
    ],
    reviews: [
      { id: (now - 20 * day) * 1000, card: 21, ease: 3, ivl: 1, lastIvl: -600, factor: 2500, time: 4000, type: 0 },
      { id: (now - 13 * day) * 1000, card: 21, ease: 3, ivl: 12, lastIvl: 1, factor: 2350, time: 2500, type: 1 },
    ],
    media: [['indus delta.png', aPicture(320, 200, [70, 110, 140])]],
  }
}

beforeAll(async () => {
  openSqlite = (await packEngines()).openSqlite
  running = await launchApp()
  page = running.page
  await running.app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.setContentSize(1280, 800))
  await page.getByRole('link', { name: /Library/ }).first().waitFor()
})

afterAll(async () => {
  await running.close()
  rmSync(running.dataDir, { recursive: true, force: true })
})

const goTo = (hash: string) => page.evaluate((address) => {
  location.hash = address
}, hash)
const importButton = (name: RegExp = /^Import \d/) => page.getByRole('button', { name })
const drop = (name: string, bytes: Uint8Array) => dropFile(page, name, Buffer.from(bytes))
/** The four figures of the plan: added, updated, left alone, problems. */
const figures = () => page.getByRole('group', { name: 'What will happen' }).locator('.num').allTextContents()

async function apply(): Promise<void> {
  await importButton().click()
  await page.getByRole('button', { name: /^Undo the import/ }).waitFor()
}

test('a package that is dropped becomes a plan, with its cards as they will look', async () => {
  await drop('Rivers.apkg', buildPackage(openSqlite, parts(), 'anki21b'))
  await importButton(/^Import 2 cards/).waitFor()
  expect((await figures()).slice(0, 3)).toEqual(['2', '0', '0'])
  await page.getByText('2 answers to 1 card').waitFor()
  await page.getByRole('button', { name: /^Show how it looks: Which river is this/ }).click()
  const frame = page.frameLocator('iframe[title^="Answer: the card"]:not([aria-hidden="true"])')
  await expect.poll(() => frame.locator('img').evaluate((image) => (image as HTMLImageElement).naturalWidth), { timeout: 20_000 }).toBe(320)
  await takeScreenshot(page, 'anki-plan')
})

test('taken in: the card with a history comes today, with its picture; and all of it is taken back at once', async () => {
  await apply()
  await goTo(`#/study/${rivers}`)
  await waitForCard(page)
  const frame = page.frameLocator('iframe[title="Question"]:not([aria-hidden="true"])')
  await expect.poll(() => frame.locator('body').textContent(), { timeout: 20_000 }).toContain('Which river is this?')
  await expect.poll(() => frame.locator('img').evaluate((image) => (image as HTMLImageElement).naturalWidth), { timeout: 20_000 }).toBe(320)
  await takeScreenshot(page, 'anki-study')
  await page.keyboard.press('Escape')
  await goTo('#/library')
  await page.keyboard.press('Control+z')
  await page.getByText(/import.*(?:taken back|undone)|Undone/i).first().waitFor()
  await drop('Rivers.apkg', buildPackage(openSqlite, parts(), 'anki21b'))
  await importButton(/^Import 2 cards/).waitFor()
  expect((await figures()).slice(0, 3)).toEqual(['2', '0', '0'])
  await apply()
})

test('the same package has nothing new; one that was changed later updates its notes, and no history is lost', async () => {
  await goTo(`#/study/${rivers}`)
  await waitForCard(page)
  await page.keyboard.press('Space')
  await page.getByRole('button', { name: /^Knew it/ }).click()
  await page.getByRole('button', { name: /^Knew it/ }).waitFor({ state: 'detached' })
  await drop('Rivers.apkg', buildPackage(openSqlite, parts(), 'anki2'))
  await importButton(/^Import 0 cards/).waitFor()
  expect((await figures()).slice(0, 3)).toEqual(['0', '0', '2'])
  await drop('Rivers.apkg', buildPackage(openSqlite, parts(true), 'anki21'))
  await importButton(/^Import 2 cards/).waitFor()
  expect((await figures()).slice(0, 3)).toEqual(['1', '1', '1'])
  await page.getByText('3 reviews kept').or(page.getByText('1 review kept')).first().waitFor()
  await takeScreenshot(page, 'anki-again')
  await apply()
})

test('written out as a package and read back, it is all there once', async () => {
  const path = join(running.dataDir, 'out.apkg')
  await running.app.evaluate(({ dialog }, chosen) => {
    dialog.showSaveDialog = () => Promise.resolve({ canceled: false, filePath: chosen })
  }, path)
  await goTo('#/export')
  await page.getByRole('button', { name: 'Tick none of the decks' }).click()
  for (const name of ['Rivers', 'Rivers › Small']) await page.getByRole('checkbox', { name, exact: true }).check()
  await page.getByRole('radio', { name: 'Anki package', exact: true }).check()
  await takeScreenshot(page, 'export-anki')
  await page.getByRole('button', { name: /^Export 2 decks/ }).click()
  await page.getByText(/2 decks written/).waitFor()
  const opened = await openDeckFile(path)
  if (!opened.ok) throw new Error(opened.problem.detail)
  const { decks, media } = opened.value
  expect(new Map(decks.flatMap(({ file }) => file.notes.map(({ guid, cards }) => [guid, [file.deck.title, cards.map(({ answer }) => answer).join()]])))).toEqual(new Map([
    ['river-1', ['Rivers', 'the Indus, 3,180 km']],
    ['river-2', ['Rivers::Small', 'the Lyari']],
    ['river-3', ['Rivers::Small', 'the Hub']],
  ]))
  expect(decks.reduce((sum, { file }) => sum + file.notes.length, 0)).toBe(3)
  const study = decks.flatMap(({ file }) => file.studies ?? []).find(({ reviews }) => reviews.length > 0)
  expect(study?.reviews).toHaveLength(3)
  expect(study?.memory.state).toBe('review')
  expect(media.map(({ name }) => name)).toEqual(['indus delta.png'])
})

const foreign = resolve(appFolder, '../shared/decks/ankidroid+Anki-Android/templates.apkg')
if (!existsSync(foreign)) console.log('No package of others is here: only the made one is taken in.')

test.runIf(existsSync(foreign))('a package of others is planned and taken in', async () => {
  await drop('templates.apkg', readFileSync(foreign))
  await importButton(/^Import [1-9]/).waitFor()
  await apply()
})
