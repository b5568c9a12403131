// The reader makes a deck: an article is dropped on the window, its drafts are decided on by keys, and all of it is there
// after the app was ended hard.
import { lstatSync, readFileSync, readdirSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { loadParser } from '../../decks/cli/load-parser.ts'
import { makeFromArticle } from '../../decks/generate.ts'
import { readArticles } from '../../decks/read/read-articles.ts'
import { dropFile } from './drop-file.ts'
import { appFolder, launchApp, type RunningApp } from './launch.ts'

const text = readFileSync(join(appFolder, 'tests/golden/texts/canal.md'), 'utf8')
let running: RunningApp

beforeAll(async () => {
  running = await launchApp()
})

afterAll(async () => {
  await running.close()
  rmSync(running.dataDir, { recursive: true, force: true })
})

/** How the drafts stand, as the line above them says. */
async function readCounts(): Promise<{ left: number; accepted: number; rejected: number }> {
  const words = (await running.page.getByRole('region', { name: 'Drafts' }).textContent()) ?? ''
  const [, left = '0'] = /(\d+) drafts? left/.exec(words) ?? []
  const [, accepted = '0', rejected = '0'] = /(\d+) accepted, (\d+) rejected/.exec(words) ?? []
  return { left: Number(left), accepted: Number(accepted), rejected: Number(rejected) }
}

const draft = () => running.page.getByRole('article', { name: 'Draft' })
const press = (keys: string): Promise<void> => running.page.keyboard.press(keys)

async function openDesk(): Promise<void> {
  await running.page.evaluate(() => { location.hash = '#/make' })
  await running.page.getByRole('link', { name: /Panama Canal/ }).first().click()
  await draft().waitFor()
}

test('an article that is dropped on the window opens beside its drafts', async () => {
  const { page } = running
  await page.getByRole('link', { name: /^Start studying/ }).waitFor()
  await dropFile(page, 'canal.md', Buffer.from(text))
  await draft().waitFor({ timeout: 60_000 })
  expect((await readCounts()).left).toBeGreaterThan(3)
  expect(await page.getByRole('article', { name: /Panama Canal/ }).textContent()).toContain('Panama')
})

test('what the worker made of it in this engine is, byte for byte, what Node makes of it', async () => {
  const read = readArticles({ name: 'canal.md', text })
  const [article] = read.ok ? read.value : []
  if (article === undefined) throw new Error('The text was not read.')
  const here = makeFromArticle(article, { parse: await loadParser() })
  const kept = readdirSync(running.dataDir, { recursive: true, encoding: 'utf8' })
    .map((name) => join(running.dataDir, name))
    .filter((path) => lstatSync(path).isFile() && lstatSync(path).size < 4_000_000)
    .map((path) => readFileSync(path, 'utf8'))
    .find((content) => content.startsWith('{"format":"lectern-making"'))
  expect(JSON.parse(kept ?? 'null')).toEqual(here)
  expect(kept).toBe(JSON.stringify(here))
})

test('keys decide: accept, reject, take back; the next draft comes', async () => {
  const before = await readCounts()
  const first = await draft().textContent()
  await press('a')
  await expect.poll(readCounts).toEqual({ ...before, left: before.left - 1, accepted: before.accepted + 1 })
  expect(await draft().textContent()).not.toBe(first)
  await press('r')
  await expect.poll(readCounts).toEqual({ left: before.left - 2, accepted: before.accepted + 1, rejected: before.rejected + 1 })
  await press('z')
  await expect.poll(readCounts).toEqual({ ...before, left: before.left - 1, accepted: before.accepted + 1 })
  await press('z')
  await expect.poll(readCounts).toEqual(before)
})

test('a draft is edited in place and taken in the new words', async () => {
  const { page } = running
  const before = await readCounts()
  await press('e')
  const question = page.getByRole('form', { name: 'Edit the draft' }).getByRole('textbox', { name: 'Question' }).first()
  await question.fill('What did the reader want to know of the canal?')
  await press('Control+Enter')
  await expect.poll(readCounts).toEqual({ ...before, left: before.left - 1, accepted: before.accepted + 1 })
  await page.evaluate(() => { location.hash = '#/library' })
  await page.getByText('What did the reader want to know of the canal?').first().waitFor()
  await openDesk()
})

test('selected text becomes a card of the reader’s own, with its passage', async () => {
  const { page } = running
  await page.evaluate(() => {
    const paragraph = document.querySelector('article[aria-label*="Panama"] p')
    const words = paragraph === null ? null : document.createTreeWalker(paragraph, NodeFilter.SHOW_TEXT)
    let node = words?.nextNode() ?? null
    while (node !== null && !/\p{L}{6}/u.test(node.textContent ?? '')) node = words?.nextNode() ?? null
    if (node === null) throw new Error('No text to select.')
    const at = /\p{L}{6,}/u.exec(node.textContent ?? '')
    document.getSelection()?.setBaseAndExtent(node, at?.index ?? 0, node, (at?.index ?? 0) + (at?.[0].length ?? 6))
  })
  await press('c')
  const dialog = page.getByRole('dialog', { name: 'Make a card' })
  await dialog.getByRole('textbox', { name: 'Question' }).fill('Which word did the reader pick?')
  expect(await dialog.getByRole('region', { name: 'Source' }).locator('mark').count()).toBeGreaterThan(0)
  await press('Control+Enter')
  await dialog.waitFor({ state: 'detached' })
  await page.evaluate(() => { location.hash = '#/library' })
  await page.getByText('Which word did the reader pick?').first().waitFor()
  await openDesk()
})

test('what was accepted and rejected is there after the app was killed', async () => {
  await press('a')
  await press('r')
  const before = await expect.poll(readCounts).toMatchObject({ rejected: 1 }).then(readCounts)
  const { dataDir } = running
  await running.kill()
  running = await launchApp({ dataDir })
  await running.page.getByRole('link', { name: /^Start studying/ }).waitFor()
  await openDesk()
  await expect.poll(readCounts).toEqual(before)
})

test('the same article once more brings nothing new; a revised one says what has changed', async () => {
  const { page } = running
  const before = await readCounts()
  const revised = text.replace('It is 82 kilometres long', 'It is 81 kilometres long')
  expect(revised).not.toBe(text)
  await dropFile(page, 'canal.md', Buffer.from(revised))
  await page.getByRole('heading', { name: /^You read .* before$/ }).waitFor({ timeout: 60_000 })
  expect(await page.getByRole('main').textContent()).toMatch(/Changed|New|Gone/)
  await page.getByRole('button', { name: /^Take/ }).first().click()
  await draft().waitFor()
  const after = await readCounts()
  expect(after.rejected).toBe(before.rejected)
  expect(after.accepted).toBeGreaterThanOrEqual(before.accepted)
})

test('when all drafts are settled the cards can be studied', async () => {
  const { page } = running
  for (let { left } = await readCounts(); left > 0; { left } = await readCounts()) {
    await press('a')
    await expect.poll(async () => (await readCounts()).left).toBe(left - 1)
  }
  await page.getByText(/drafts are settled/).waitFor()
  await page.getByRole('link', { name: 'Study these' }).click()
  await page.getByRole('article', { name: /Question/ }).waitFor()
})

test('a card whose fact has changed takes the new words, unless the reader keeps hers', async () => {
  const { page } = running
  await page.evaluate(() => { location.hash = '#/make' })
  await page.getByRole('heading', { name: 'Make cards from another article' }).waitFor()
  await dropFile(page, 'canal.md', Buffer.from(text.replace('It is 82 kilometres long', 'It is 83 kilometres long')))
  await page.getByRole('heading', { name: /^You read .* before$/ }).waitFor({ timeout: 60_000 })
  expect(await page.getByRole('radio', { name: 'Take the new words' }).first().isChecked()).toBe(true)
  await press('Enter')
  await page.getByRole('article', { name: /Panama Canal/ }).waitFor()
  await page.evaluate(() => { location.hash = '#/library' })
  await page.getByRole('combobox', { name: 'Search the cards' }).fill('83 kilometres')
  await page.getByText(/^[1-9]\d* of \d+ cards$/).waitFor()
})
