// A whole session without a word to the network: cards are imported, studied and searched, an article is made into cards, a
// quiz is built, settings are opened. Counted twice: by the session's requests, and by Chromium's own log of all that it
// asked of the network, which the app cannot hide anything from.
import { readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { dropFile } from './drop-file.ts'
import { appFolder, launchApp, newDataDir } from './launch.ts'
import { waitForCard } from './wait-for-card.ts'

const dataDir = newDataDir()
const log = join(dataDir, 'net-log.json')
afterAll(() => rmSync(dataDir, { recursive: true, force: true }))

interface NetLog {
  readonly constants: { readonly logEventTypes: Readonly<Record<string, number>> }
  readonly events: readonly { readonly type: number; readonly params?: { readonly url?: string; readonly host?: string; readonly address?: string; readonly address_list?: readonly string[] } }[]
}

/** Chromium writes its log as it goes, and closes it only when all is well. */
function readLog(): NetLog {
  const text = readFileSync(log, 'utf8').trimEnd()
  try {
    return JSON.parse(text) as NetLog
  } catch {
    return JSON.parse(`${text.replace(/,$/, '')}]}`) as NetLog
  }
}

test('a whole session asks nothing of the network', async () => {
  const { app, page, close } = await launchApp({ dataDir, args: [`--log-net-log=${log}`, '--net-log-capture-mode=Everything'] })
  await app.evaluate(({ session }) => {
    const asked: string[] = []
    Object.assign(globalThis, { asked })
    const note = ({ url }: { url: string }): void => {
      if (!/^(?:lectern:\/\/app\/|lectern-card:\/\/card\/|blob:|data:)/.test(url)) asked.push(url)
    }
    session.defaultSession.webRequest.onErrorOccurred(note)
    session.defaultSession.webRequest.onSendHeaders(note)
  })
  const go = (hash: string): Promise<void> => page.evaluate((hash) => { location.hash = hash }, hash)
  const deck = 'question,answer\nSee <a href="https://example.org/a">here</a><img src="https://example.org/b.png">,It says https://example.org/c\nWhat is a moor?,A place to tie a ship\n'
  await page.getByRole('link', { name: /^Start studying/ }).waitFor()
  await dropFile(page, 'a deck.csv', Buffer.from(deck))
  await page.getByRole('button', { name: /^Import 2 cards/ }).click()
  await page.getByRole('link', { name: /^Study these cards/ }).or(page.getByRole('button', { name: /^Study these cards/ })).first().click()
  await waitForCard(page)
  await page.keyboard.press('Space')
  await page.getByRole('article', { name: 'Answer' }).waitFor()
  await page.keyboard.press('2')
  await go('#/library')
  await page.getByRole('combobox', { name: 'Search the cards' }).fill('moor')
  await page.getByRole('search').getByRole('status').getByText(/^1 of /).waitFor()
  await dropFile(page, 'canal.md', readFileSync(join(appFolder, 'tests/golden/texts/canal.md')))
  await page.getByRole('article', { name: 'Draft' }).waitFor({ timeout: 60_000 })
  await go('#/quiz/new')
  await page.getByRole('button', { name: /^Start the quiz/ }).waitFor()
  for (const hash of ['#/plan', '#/settings', '#/options', '#/note-types', '#/media', '#/export', '#/']) {
    await go(hash)
    await page.locator('main').getByRole('heading').first().waitFor()
  }
  expect(await app.evaluate(() => (globalThis as unknown as { asked: string[] }).asked)).toEqual([])
  await close()
  const { constants, events } = readLog()
  const names = new Map(Object.entries(constants.logEventTypes).map(([name, type]) => [type, name]))
  // The log is of this session: it has its beginning.
  expect(names.size).toBeGreaterThan(100)
  const asked = events.filter(({ type }) => /^(?:URL_REQUEST_START_JOB|HOST_RESOLVER|TCP_CONNECT|UDP_CONNECT|SOCKET_ALIVE|QUIC|DNS_TRANSACTION|HTTP_TRANSACTION)/.test(names.get(type) ?? ''))
  const out = asked.filter(({ params }) => !/^(?:lectern|lectern-card|data|blob|devtools|chrome):/.test(params?.url ?? '') && (params?.url ?? params?.host ?? params?.address) !== undefined)
  expect(out.map(({ type, params }) => `${names.get(type)} ${params?.url ?? params?.host ?? params?.address}`)).toEqual([])
})
