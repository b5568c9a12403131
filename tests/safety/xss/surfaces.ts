import type { Frame, Page } from 'playwright-core'
import type { RunningApp } from '../../e2e/launch.ts'
import { hostileArticle, hostileDeck, hostileQuiz, perCard } from './hostile-files.ts'
import type { Payload } from './payloads.ts'
import { fireEvents } from './watch.ts'

/** What one batch of payloads is shown by: the app, a name for its deck, and the payloads. */
export interface Showing {
  readonly running: RunningApp
  readonly name: string
  readonly payloads: readonly Payload[]
}

/** A place of the app that shows what others wrote. `show` answers how many payloads were seen there. */
export interface Surface {
  readonly name: string
  readonly show: (showing: Showing) => Promise<number>
  /** The least share of payloads that must have been seen there, of those that it shows. */
  readonly of: (payloads: number) => number
}

const seenLeast = (payloads: number): number => payloads * 0.7

async function goTo(page: Page, hash: string): Promise<void> {
  await page.evaluate((hash) => { location.hash = hash }, hash)
}

/** Hands the app a file, as the system does that opens one with it. */
async function openFile({ app }: RunningApp, name: string, text: string): Promise<void> {
  await app.evaluate(({ BrowserWindow }, [name, text]) => {
    BrowserWindow.getAllWindows()[0]?.webContents.send('lectern:event', 'file.opened', { name, bytes: new TextEncoder().encode(text) })
  }, [name, text] as const)
}

const cardFrames = (page: Page): readonly Frame[] => page.frames().filter((frame) => frame.url().startsWith('lectern-card:'))

/** The places of the payloads whose marks stand in a document. */
async function marksIn(frame: Frame): Promise<readonly number[]> {
  const text = await frame.evaluate(() => document.body?.textContent ?? '').catch(() => '')
  return [...text.matchAll(/pq(\d+)qp/g)].map(([, place]) => Number(place))
}

/** Waits until these payloads stand in the frames of cards, or most of them and no more come, then does to them all that can be done; answers how many were seen. */
async function actInFrames(page: Page, from: number, to: number): Promise<number> {
  const wanted = to - from
  const until = Date.now() + 8000
  const seen = new Set<number>()
  let lastNew = Date.now()
  for (;;) {
    const before = seen.size
    const lists = await Promise.all(cardFrames(page).map(marksIn))
    for (const place of lists.flat()) if (place >= from && place < to) seen.add(place)
    if (seen.size > before) lastNew = Date.now()
    const isSettled = seen.size > 0 && Date.now() - lastNew > (seen.size >= wanted * 0.8 ? 200 : 500)
    if (seen.size >= wanted || isSettled || Date.now() > until) break
    await new Promise((done) => setTimeout(done, 40))
  }
  await Promise.all(cardFrames(page).map((frame) => frame.evaluate(fireEvents).catch(() => undefined)))
  return seen.size
}

/** Goes where no card is shown, so that what is seen next is new. */
async function leaveCards(page: Page): Promise<void> {
  await goTo(page, '#/settings')
  for (let wait = 0; wait < 100 && cardFrames(page).length > 0; wait += 1) await new Promise((done) => setTimeout(done, 20))
}

async function marksOnPage(page: Page): Promise<ReadonlySet<number>> {
  return new Set(await marksIn(page.mainFrame()))
}

const importPlan: Surface = {
  name: 'import plan',
  of: (payloads) => Math.min(payloads, perCard * 4) * 0.5,
  show: async ({ running, name, payloads }) => {
    const { page } = running
    await openFile(running, `${(payloads[0]?.text ?? '').replaceAll(/[^ -.0-~]/g, ' ').slice(0, 120)}.lectern.json`, JSON.stringify(hostileDeck(payloads, name)))
    const add = page.getByRole('button', { name: /^Import \d+ cards?/ })
    await add.waitFor()
    const looks = page.getByRole('button', { name: /^(?:Show|Hide) how it looks/ })
    for (let at = 0; at < Math.min(4, await looks.count()); at += 1) await looks.nth(at).click()
    const seen = await actInFrames(page, 0, Math.min(payloads.length, perCard * 4))
    await add.click()
    await page.getByRole('link', { name: /^Study these cards/ }).or(page.getByRole('button', { name: /^Study these cards/ })).first().waitFor()
    return seen
  },
}

const study: Surface = {
  name: 'study',
  of: seenLeast,
  show: async ({ running: { page }, name, payloads }) => {
    await leaveCards(page)
    await goTo(page, `#/study/${name}`)
    let seen = 0
    for (let at = 0; at * perCard < payloads.length; at += 1) {
      await page.getByRole('button', { name: /^Show answer/ }).and(page.locator(':enabled')).waitFor()
      seen += await actInFrames(page, at * perCard, Math.min((at + 1) * perCard, payloads.length))
      for (const y of [150, 260]) await page.mouse.click(640, y)
      await page.getByRole('button', { name: /^Show answer/ }).click()
      await page.getByRole('article', { name: 'Answer' }).waitFor()
      await page.getByRole('button', { name: /^Knew it/ }).click()
    }
    // Plain cards come after them: their words are words.
    await page.getByRole('button', { name: /^Show answer/ }).and(page.locator(':enabled')).click()
    await page.getByRole('article', { name: 'Answer' }).waitFor()
    return seen
  },
}

const editor: Surface = {
  name: 'library panel and editor preview',
  of: seenLeast,
  show: async ({ running: { page }, name, payloads }) => {
    let seen = 0
    await leaveCards(page)
    for (let at = 0; at * perCard < payloads.length; at += 1) {
      await goTo(page, `#/library/card/${name}-rich-${at}-card`)
      await page.getByRole('region', { name: 'How it looks' }).waitFor()
      seen += await actInFrames(page, at * perCard, Math.min((at + 1) * perCard, payloads.length))
    }
    return seen
  },
}

const noteTypes: Surface = {
  name: 'note type preview',
  of: (payloads) => Math.min(perCard, payloads) * 0.3,
  show: async ({ running: { page }, name, payloads }) => {
    await leaveCards(page)
    await goTo(page, `#/note-types/${name}-type`)
    await page.locator('iframe').first().waitFor()
    return actInFrames(page, 0, Math.min(perCard, payloads.length))
  },
}

const lists: Surface = {
  name: 'lists, tags, titles, search, palette and toasts',
  of: () => 5,
  show: async ({ running: { page }, name, payloads }) => {
    const seen = new Set<number>()
    await goTo(page, `#/library/deck/${name}`)
    const grid = page.getByRole('grid', { name: 'Cards' })
    await grid.waitFor()
    for (let screen = 0; screen < 4; screen += 1) {
      for (const place of await marksOnPage(page)) seen.add(place)
      await grid.hover()
      await page.mouse.wheel(0, 500)
      await new Promise((done) => setTimeout(done, 40))
    }
    await page.getByRole('combobox', { name: 'Search the cards' }).fill((payloads[1]?.text ?? 'x').slice(0, 200))
    await page.getByRole('combobox', { name: 'Search the cards' }).fill('')
    await grid.getByRole('row').nth(2).click()
    await page.keyboard.press('p')
    await page.keyboard.press('Control+k')
    const palette = page.getByRole('dialog').getByRole('combobox')
    await palette.fill('alert(1)')
    await palette.press('Escape')
    await palette.waitFor({ state: 'hidden' })
    for (const hash of ['#/', '#/quiz', '#/quiz/new', '#/choose', '#/export', '#/media', '#/settings']) {
      await goTo(page, hash)
      await new Promise((done) => setTimeout(done, 60))
    }
    return seen.size
  },
}

const source: Surface = {
  name: 'source pane',
  of: () => 3,
  show: async ({ running: { page }, name, payloads }) => {
    const seen = new Set<number>()
    for (let at = 0; at < 4; at += 1) {
      const place = (at * 31) % payloads.length
      await goTo(page, `#/library/card/${name}-plain-${place}-card`)
      await page.getByRole('region', { name: 'Card' }).getByRole('heading', { name: 'Source' }).waitFor()
      await page.waitForFunction((mark) => document.body.textContent?.includes(mark), `pq${place}qp`)
      if (at === 0) await page.keyboard.press('s')
      for (const mark of await marksOnPage(page)) seen.add(mark)
    }
    return seen.size
  },
}

const paper: Surface = {
  name: 'quiz and print',
  of: (payloads) => Math.min(190, payloads) * 0.9,
  show: async ({ running, name, payloads }) => {
    const { page } = running
    await openFile(running, 'quiz.lectern-quiz.json', JSON.stringify(hostileQuiz(payloads, name)))
    await page.waitForFunction(() => /#\/quiz\/.+/.test(location.hash))
    await page.waitForFunction(() => /pq\d+qp/.test(document.body.textContent ?? ''))
    const id = await page.evaluate(() => location.hash.split('/')[2] ?? '')
    await goTo(page, `#/quiz/${id}/report`)
    await page.getByRole('button', { name: 'More for this quiz' }).click()
    // A printer's dialog of the system would stay in front of all.
    await page.evaluate(() => { globalThis.print = () => undefined })
    await page.getByRole('menuitem', { name: /^Print both/ }).click()
    await page.waitForFunction(() => document.querySelectorAll('body > div section h1').length >= 2)
    const seen = (await marksOnPage(page)).size
    await page.evaluate(() => dispatchEvent(new Event('afterprint')))
    return seen
  },
}

const makeDesk: Surface = {
  name: 'article in Make',
  of: seenLeast,
  show: async ({ running, payloads }) => {
    const { page } = running
    await goTo(page, '#/make')
    await openFile(running, 'article.md', hostileArticle(payloads))
    const isShown = (): Promise<unknown> => page.waitForFunction((least) => new Set((document.body.textContent ?? '').match(/pq\d+qp/g)).size >= least, payloads.length * 0.8, { timeout: 60_000 }).catch(() => undefined)
    // The article of the trial before may pass for an earlier version of this one: then what has changed is shown first.
    const again = page.getByRole('button', { name: 'Take the changes' })
    await Promise.race([isShown(), again.waitFor({ timeout: 60_000 }).catch(() => undefined)])
    if (await again.isVisible()) await again.click()
    await isShown()
    const seen = (await marksOnPage(page)).size
    await page.getByRole('button', { name: /^Accept/ }).first().click({ timeout: 2000 }).catch(() => undefined)
    return seen
  },
}

/** The second wall by itself: what nobody made safe, each payload in a frame of its own, as `card.show` serves it. */
const rawFrames: Surface = {
  name: 'frame without the sanitiser',
  of: seenLeast,
  show: async ({ running: { page }, payloads }) => {
    await leaveCards(page)
    let seen = 0
    const atOnce = 32
    for (let at = 0; at < payloads.length; at += atOnce) {
      const some = payloads.slice(at, at + atOnce)
      await page.evaluate(async ([texts, from]) => {
        const { lectern } = globalThis as unknown as { lectern: { call(name: string, input: object): Promise<{ value: { address: string } }> } }
        const place = document.createElement('div')
        place.id = 'raw'
        document.body.append(place)
        await Promise.all(texts.map(async (text, at) => {
          const shown = await lectern.call('card.show', { html: `<!doctype html><body>pq${from + at}qp<div>${text}</div>`, media: [] })
          const frame = document.createElement('iframe')
          frame.sandbox.value = ''
          frame.src = shown.value.address
          await new Promise((done) => {
            frame.addEventListener('load', done)
            setTimeout(done, 600)
            place.append(frame)
          })
        }))
      }, [some.map(({ text }) => text), at] as const)
      seen += await actInFrames(page, at, at + some.length)
      await page.evaluate(() => document.querySelector('#raw')?.remove())
    }
    return seen
  },
}

/** In the order in which they are shown: the deck comes in by the first. */
export const surfaces: readonly Surface[] = [importPlan, study, editor, noteTypes, lists, source, paper, makeDesk]
export { rawFrames }
