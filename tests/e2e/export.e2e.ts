// What goes out through the screen of exports, in the real Electron: packages of Anki in both forms with a picture, packed in a
// worker under the page's policy, and the whole collection as an archive, which a fresh Lectern takes in and gives again.
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { describeDeckFile } from '../../decks/cli/check-deck-file.ts'
import { openDeckFile } from '../../decks/cli/open-deck-file.ts'
import { hashText } from '../../decks/model/hash-text.ts'
import { aPicture } from '../builders/a-picture.ts'
import { anAnkiCard, anAnkiDeck, anAnkiNote, anAnkiNoteType, buildPackage } from '../builders/a-package.ts'
import { packEngines } from '../builders/pack-engines.ts'
import { dropFile } from './drop-file.ts'
import { launchApp, type RunningApp } from './launch.ts'
import { takeScreenshot } from './take-screenshot.ts'
import { waitForCard } from './wait-for-card.ts'

const folder = mkdtempSync(join(tmpdir(), 'lectern-export-'))
const rivers = hashText('anki deck', 'Rivers')
const now = Math.floor(Date.now() / 1000)
const day = 86_400
const crt = now - 100 * day
const started: RunningApp[] = []

async function start(): Promise<RunningApp> {
  const running = await launchApp()
  started.push(running)
  await running.page.getByRole('link', { name: /Library/ }).first().waitFor()
  return running
}

let running: RunningApp

beforeAll(async () => {
  running = await start()
  const { openSqlite } = await packEngines()
  const deck = 1_600_000_000_500
  await dropFile(running.page, 'Rivers.apkg', Buffer.from(buildPackage(openSqlite, {
    crt,
    noteTypes: [anAnkiNoteType()],
    decks: [anAnkiDeck(), anAnkiDeck({ id: deck, name: 'Rivers' })],
    notes: [anAnkiNote({ id: 11, guid: 'river-1', fields: ['Which river is this?<br><img src="indus delta.png">', 'the Indus'] }), anAnkiNote({ id: 12, guid: 'river-2', fields: ['Which river runs through <b>Karachi</b>?', 'the Lyari'] })],
    cards: [anAnkiCard({ id: 21, note: 11, deck, type: 2, queue: 2, due: 99, ivl: 12, factor: 2350, reps: 2 }), anAnkiCard({ id: 22, note: 12, deck })],
    reviews: [{ id: (now - 13 * day) * 1000, card: 21, ease: 3, ivl: 12, lastIvl: 1, factor: 2350, time: 2500, type: 1 }],
    media: [['indus delta.png', aPicture(320, 200, [70, 110, 140])]],
  }, 'anki21b')))
  await running.page.getByRole('button', { name: /^Import 2 cards/ }).click()
  await running.page.getByRole('button', { name: /^Undo the import/ }).waitFor()
})

afterAll(async () => {
  for (const { close, dataDir } of started) {
    await close()
    rmSync(dataDir, { recursive: true, force: true })
  }
  rmSync(folder, { recursive: true, force: true })
})

const goTo = ({ page }: RunningApp, hash: string) => page.evaluate((address) => {
  location.hash = address
}, hash)

/** Writes what is chosen on the screen of exports into a file of that name. */
async function exportAs(from: RunningApp, address: string, format: string, button: RegExp, name: string): Promise<string> {
  const path = join(folder, name)
  await from.app.evaluate(({ dialog }, chosen) => {
    dialog.showSaveDialog = () => Promise.resolve({ canceled: false, filePath: chosen })
  }, path)
  await goTo(from, '#/library')
  await goTo(from, address)
  await from.page.getByRole('radio', { name: format, exact: true }).check()
  await from.page.getByRole('button', { name: button }).click()
  await from.page.getByText(/^(?:1 deck|The whole collection is) written/).waitFor()
  return path
}

test('a card with a picture is answered', async () => {
  await goTo(running, `#/study/${rivers}`)
  await waitForCard(running.page)
  await running.page.keyboard.press('Space')
  await running.page.getByRole('button', { name: /^Knew it/ }).click()
  await running.page.getByRole('button', { name: /^Knew it/ }).waitFor({ state: 'detached' })
})

test.each([['Anki package', 'modern.apkg'], ['Anki package, older form', 'older.apkg']] as const)('a deck with a picture goes out as: %s', async (format, name) => {
  const path = await exportAs(running, `#/export?deck=${rivers}`, format, /^Export 1 deck/, name)
  const checked = await describeDeckFile(path)
  expect(checked).toMatchObject({ ok: true, said: { decks: [{ title: 'Rivers', notes: 2, cards: 2, studied: 1, reviews: 2 }], notes: 2, cards: 2, reviews: 2, media: { files: 1 } } })
  const opened = await openDeckFile(path)
  if (!opened.ok) throw new Error(opened.problem.detail)
  const [picture] = opened.value.media
  expect(Buffer.from(await opened.value.readMedia(picture?.hash ?? '') as Uint8Array).equals(Buffer.from(aPicture(320, 200, [70, 110, 140])))).toBe(true)
  expect(opened.value.says).toMatch(format === 'Anki package' ? /18/ : /11/)
})

test('the whole collection goes out as an archive, and a fresh Lectern that takes it in gives the same', async () => {
  const path = await exportAs(running, '#/export', 'Everything', /^Export everything/, 'all.lectern-archive')
  await takeScreenshot(running.page, 'export-everything')
  const decks = (await describeDeckFile(path)).said
  expect(decks).toMatchObject({ decks: expect.arrayContaining([{ title: 'Rivers', notes: 2, cards: 2, studied: 1, reviews: 2 }]), media: { files: 1 }, problems: [] })
  const fresh = await start()
  const { page } = fresh
  await dropFile(page, 'all.lectern-archive', readFileSync(path))
  await page.getByText(/Every part of it is sound/).waitFor()
  await takeScreenshot(page, 'import-archive')
  await page.getByRole('button', { name: /^Take it in/ }).click()
  await page.getByText(/is taken in/).first().waitFor()
  await goTo(fresh, `#/library/deck/${rivers}`)
  await page.getByText('the Lyari').first().waitFor()
  const again = await exportAs(fresh, '#/export', 'Everything', /^Export everything/, 'again.lectern-archive')
  const [first, second] = [await partsOf(path), await partsOf(again)]
  expect(second).toEqual(first)
  expect((await describeDeckFile(again)).said).toEqual(decks)
  await goTo(fresh, `#/study/${rivers}`)
  await waitForCard(page)
  await expect.poll(() => page.frameLocator('iframe[title="Question"]:not([aria-hidden="true"])').locator('body').textContent(), { timeout: 20_000 }).toContain('Karachi')
})

/** The journal of an archive, but for the entry with which every collection begins, and its kept files. */
async function partsOf(path: string): Promise<{ lines: readonly string[]; files: readonly unknown[] }> {
  const opened = await openDeckFile(path)
  if (!opened.ok || opened.value.archive === undefined) throw new Error('It is no archive.')
  const { lines, files } = opened.value.archive
  return { lines: lines.filter((line) => !line.includes('"first-start"')).toSorted(), files }
}
