// Cards that others made, in the real Electron: they are shown, with their pictures and sounds, and nothing of them runs,
// loads from elsewhere or leads anywhere; the keys of the study screen go on working.
import { createHash } from 'node:crypto'
import { mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { join } from 'node:path'
import type { Frame, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { deckFileSchema, type DeckFile } from '../../decks/model/deck.ts'
import { aPicture, aSound } from '../builders/a-picture.ts'
import { writeJournal } from '../builders/write-journal.ts'
import { launchApp, newDataDir, type RunningApp } from './launch.ts'
import { takeScreenshot } from './take-screenshot.ts'
import { waitForCard } from './wait-for-card.ts'

let running: RunningApp
let page: Page
let server: Server
let foreign = ''
const hits: string[] = []
const dataDir = newDataDir()

function keep(bytes: Uint8Array): string {
  const hash = createHash('sha256').update(bytes).digest('hex')
  const folder = join(dataDir, 'journal/files', hash.slice(0, 2))
  mkdirSync(folder, { recursive: true })
  writeFileSync(join(folder, hash), bytes)
  return hash
}

function aNoteOf(id: string, content: object, card: object): object {
  return { id, family: 'other', frame: null, status: 'stated', citations: [], tags: [], tier: 1, content, cards: [{ id: `${id}-card`, kind: 'question', question: 'A question in plain words', answer: 'An answer in plain words', remark: null, accepts: [], answerType: null, template: 0, ...card }] }
}

const usualCss = '.card { font-family: arial; font-size: 20px; text-align: center; color: black; background-color: white; }\n.cloze { font-weight: bold; color: blue; }\n.nightMode .cloze { color: lightblue; }'

function aDeck(): DeckFile {
  const map = { name: 'map of the delta.png', hash: keep(aPicture(480, 260, [70, 110, 140])) }
  const call = { name: 'call.wav', hash: keep(aSound(0.4)) }
  const noteTypes = [
    {
      id: 'foreign', name: 'Basic (a deck of others)', kind: 'standard', sortField: 0, css: `${usualCss}\n@import url(${foreign}/import.css);\n.card::after { content: url(${foreign}/after.png) }\nbody { background-image: url(${foreign}/ground.png) }`,
      fields: [{ name: 'Front' }, { name: 'Back' }],
      templates: [{ name: 'Card 1', question: `{{Front}}<script>document.title = 'ran'; fetch('${foreign}/script')</script>`, answer: '{{FrontSide}}<hr id=answer>{{Back}}' }],
    },
    { id: 'gap', name: 'Cloze (a deck of others)', kind: 'cloze', sortField: 0, css: usualCss, fields: [{ name: 'Text' }], templates: [{ name: 'Cloze', question: '{{cloze:Text}}', answer: '{{cloze:Text}}' }] },
  ]
  const hostile = `<img src="${foreign}/pixel.png"><img src=x onerror="parent.postMessage('ran','*');document.title='ran';new Image().src='${foreign}/onerror'">
    <iframe src="${foreign}/frame"></iframe><iframe srcdoc="<script>top.document.title='ran'</script>"></iframe><object data="${foreign}/object"></object><embed src="${foreign}/embed">
    <meta http-equiv="refresh" content="0;url=${foreign}/refresh"><link rel="stylesheet" href="${foreign}/link.css"><base href="${foreign}/base/">
    <a href="${foreign}/away" target="_top">Read more</a> <a href="javascript:document.title='ran'">Or here</a> <a href="https://example.org/cited">the source</a>
    <form action="${foreign}/form"><input name="q"><button>Go</button></form><svg onload="document.title='ran'"><a href="${foreign}/svg"><text y="20">in a drawing</text></a></svg>
    <style>.x { background: url('${foreign}/style.png') }</style><div class="x" style="background: url(${foreign}/attribute.png)">Styled</div><video src="${foreign}/film.mp4" autoplay></video>`
  const notes = [
    aNoteOf('n1', { type: 'foreign', markup: 'html', fields: [`Which <b>delta</b> is this?<br><img src="map%20of%20the%20delta.png">[sound:call.wav]`, 'The <i>Indus</i> delta'], media: [map, call] }, { question: 'Which delta is this?', answer: 'The Indus delta' }),
    aNoteOf('n2', { type: 'foreign', markup: 'html', fields: [`What does this card want?${hostile}`, 'Everything it does not get'] }, { question: 'What does this card want?' }),
    aNoteOf('n3', { type: 'gap', markup: 'html', fields: ['The roots of \\(ax^2 + bx + c = 0\\) are {{c1::\\(\\frac{-b \\pm \\sqrt{b^2 - 4ac} }{2a}\\)::a fraction}}.<br>\\[\\sum_{k=1}^{n} k = \\frac{n(n+1)}{2}, \\qquad \\ce{2 H2 + O2 -> 2 H2O}\\]'] }, { kind: 'cloze' }),
    aNoteOf('n4', { type: 'foreign', markup: 'html', fields: ['<ruby>漢字<rt>かんじ</rt></ruby> と <span dir="rtl">العربية من اليمين</span><table border="1"><tr><th>Year</th><th>People</th></tr><tr><td>1941</td><td>435,887</td></tr></table><pre><code>for (const card of deck) {\n  show(card)\n}</code></pre>', '<details><summary>A hint</summary>It was hidden</details><div style="color: black">black letters</div>'] }, {}),
    aNoteOf('n5', { type: 'typed', markup: 'markdown', fields: ['Which river runs through **Karachi**?', 'the Lyari', 'It is mostly *dry*.'] }, { question: 'Which river runs through Karachi?', answer: 'the Lyari' }),
    aNoteOf('n6', { type: 'occlusion', markup: 'html', fields: ['{{c1::image-occlusion:rect:left=.1:top=.2:width=.3:height=.4:oi=1}} {{c2::image-occlusion:ellipse:left=.6:top=.3:rx=.15:ry=.2:oi=1}}', '<img src="map of the delta.png">', 'What is hidden?', '', ''], media: [map] }, {}),
    aNoteOf('n7', { type: 'foreign', markup: 'html', fields: [Array.from({ length: 60 }, (_, at) => `<p>Line ${at + 1} of a long card</p>`).join(''), 'The end'] }, { question: 'A long card' }),
  ]
  const media = [map, call].map(({ name, hash }) => ({ name, hash, bytes: 1 }))
  return deckFileSchema.parse({ format: 'lectern-deck', version: 2, deck: { id: 'deck-1', title: 'A deck of others', subtitle: '', origin: 'import' }, articles: [], noteTypes, media, notes })
}

beforeAll(async () => {
  server = createServer((request, response) => {
    hits.push(request.url ?? '')
    response.setHeader('Access-Control-Allow-Origin', '*').end('foreign')
  })
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done))
  foreign = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  writeJournal(dataDir, aDeck(), { newPerDay: 50, newOrder: 'text', theme: 'light' })
  running = await launchApp({ dataDir })
  page = running.page
  await running.app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.setContentSize(1280, 800))
  await page.evaluate(() => {
    location.hash = '#/study/deck-1'
  })
})
afterAll(async () => {
  await running.close()
  server.close()
  rmSync(dataDir, { recursive: true, force: true })
})

/** The frame of the side that is shown. */
async function shownFrame(title: 'Question' | 'Answer'): Promise<Frame> {
  const element = page.locator(`iframe[title="${title}"]:not([aria-hidden="true"])`)
  let found: Frame | null = null
  // A frame that another takes the place of may go while it is looked at.
  await expect.poll(async () => {
    const [handle] = await element.elementHandles()
    found = (await handle?.contentFrame().catch(() => null)) ?? null
    return found !== null && (await element.count()) === 1
  }, { timeout: 20_000 }).toBe(true)
  if (found === null) throw new Error('The card has no frame.')
  return found
}

/** Clicks into the card's frame and waits until the page has its focus again, which takes less than a hand needs to reach a key. */
async function clickCard(): Promise<void> {
  await page.mouse.click(640, 200)
  await new Promise((done) => setTimeout(done, 500))
  await expect.poll(() => page.evaluate(() => document.activeElement?.tagName)).not.toBe('IFRAME')
}

async function nextCard(): Promise<void> {
  if ((await page.getByRole('article', { name: 'Answer' }).count()) === 0) await page.keyboard.press('Enter')
  await page.getByRole('article', { name: 'Answer' }).waitFor()
  await page.keyboard.press('2')
  await waitForCard(page)
}

test('a card is shown in a frame of its own, with its picture and its sound', async () => {
  await waitForCard(page)
  const frame = await shownFrame('Question')
  expect(frame.url()).toMatch(/^lectern-card:\/\/card\/[0-9a-f]{32}\/$/)
  await expect.poll(() => frame.locator('img').evaluate((image) => [(image as HTMLImageElement).naturalWidth, (image as HTMLImageElement).complete])).toEqual([480, true])
  expect(await page.getByRole('button', { name: /call\.wav/ }).count()).toBe(1)
  await takeScreenshot(page, 'rich-question-light')
  // It has been played to its end, and a key plays it again.
  await expect.poll(() => page.getByRole('button', { name: /^Play call\.wav/ }).count(), { timeout: 15_000 }).toBe(1)
  await page.keyboard.press('v')
  await page.getByRole('button', { name: /^Stop call\.wav/ }).waitFor()
  expect(await page.getByText(/cannot be played|is not in this deck/).count()).toBe(0)
  await page.keyboard.press('Space')
  const answer = await shownFrame('Answer')
  expect(await answer.locator('body').textContent()).toContain('The Indus delta')
  await takeScreenshot(page, 'rich-answer-light')
})

test('the frame has no scripts, no origin and no bridge, and its policy comes with it', async () => {
  const element = page.locator('iframe[title="Answer"]')
  expect(await element.getAttribute('sandbox')).toBe('')
  const frame = await shownFrame('Answer')
  expect(await frame.evaluate(() => [typeof (globalThis as { lectern?: unknown }).lectern, location.origin === 'null' || self.origin === 'null'])).toEqual(['undefined', true])
  const seen = await frame.evaluate(() => {
    try {
      return String(localStorage.length)
    } catch (error) {
      return (error as Error).name
    }
  })
  expect(seen).toBe('SecurityError')
})

test('keys work after a click into the frame', async () => {
  await clickCard()
  await page.keyboard.press('2')
  await waitForCard(page)
  const frame = await shownFrame('Question')
  expect(await frame.locator('body').textContent()).toContain('What does this card want?')
})

test('a hostile card runs nothing, loads nothing and leads nowhere', async () => {
  const frame = await shownFrame('Question')
  await new Promise((done) => setTimeout(done, 800))
  expect(await frame.locator('script, iframe, object, embed, form, input, base, link, meta[http-equiv]').count()).toBe(0)
  expect(await frame.locator('a[href], [onload], [onerror], [src^="http"], [style*="url"]').count()).toBe(0)
  for (const words of ['Read more', 'Or here', 'the source', 'Styled']) await frame.getByText(words).first().click({ force: true })
  await page.keyboard.press('Space')
  const answer = await shownFrame('Answer')
  expect(await answer.locator('body').textContent()).toContain('Everything it does not get')
  await new Promise((done) => setTimeout(done, 500))
  expect(await page.title()).not.toBe('ran')
  expect(page.url()).toMatch(/^lectern:\/\/app\//)
  expect(hits).toEqual([])
  expect(await page.getByText('This card wanted a script. It is shown without it.').count()).toBe(1)
  await takeScreenshot(page, 'rich-hostile')
})

test('even HTML that nobody made safe does nothing in such a frame', async () => {
  const raw = `<script>document.title='ran';fetch('${foreign}/raw')</script><img src="${foreign}/raw.png" onerror="top.document.title='ran'"><iframe src="${foreign}/raw-frame"></iframe>
    <meta http-equiv="refresh" content="0;url=${foreign}/raw-refresh"><style>@import url(${foreign}/raw.css);body{background:url(${foreign}/raw-ground.png)}</style>
    <a id="away" href="${foreign}/raw-away">away</a><a id="blank" target="_blank" href="${foreign}/raw-blank">blank</a><a id="top" target="_top" href="${foreign}/raw-top">top</a><form action="${foreign}/raw-form"><button id="send">send</button></form><a id="file" download href="data:text/plain,x">file</a>`
  for (const id of ['away', 'blank', 'top', 'send', 'file']) {
    await page.evaluate(async (html) => {
      const { lectern } = globalThis as unknown as { lectern: { call(name: string, input: object): Promise<{ value: { address: string } }> } }
      const shown = await lectern.call('card.show', { html, media: [] })
      const frame = document.createElement('iframe')
      frame.title = 'Raw'
      frame.style.cssText = 'position: absolute; z-index: 9; inset: 0 auto auto 0; width: 400px; height: 200px'
      frame.src = shown.value.address
      await new Promise((done) => {
        frame.addEventListener('load', done)
        document.body.append(frame)
      })
    }, raw)
    const frame = await (await page.locator('iframe[title="Raw"]').elementHandle())?.contentFrame()
    await frame?.locator(`#${id}`).click({ force: true, noWaitAfter: true })
    await new Promise((done) => setTimeout(done, 250))
    // Chromium may put its own page of refusal in the frame's place.
    expect(frame?.url()).toMatch(/^(?:lectern-card:|chrome-error:)/)
    await page.evaluate(() => document.querySelector('iframe[title="Raw"]')?.remove())
  }
  await new Promise((done) => setTimeout(done, 600))
  expect(hits).toEqual([])
  expect(await page.title()).not.toBe('ran')
  expect(page.url()).toMatch(/^lectern:\/\/app\//)
  expect(await running.app.evaluate(({ webContents }) => webContents.getAllWebContents().length)).toBe(1)
})

test('a card may not stand anywhere but in our page, nor be asked for by another name', async () => {
  const outcome = await running.app.evaluate(
    async ({ session }, addresses) => Promise.all(addresses.map((address) => session.defaultSession.fetch(address).then((answer) => answer.status, (error: Error) => error.message))),
    [`lectern-card://card/${'0'.repeat(32)}/`, 'lectern-card://card/', 'lectern-card://other/', `lectern-card://card/${'0'.repeat(32)}/../../app/`],
  )
  expect(outcome.every((each) => each === 404 || each === 'net::ERR_BLOCKED_BY_CLIENT')).toBe(true)
})

test('formulas, foreign scripts, tables and code look right, in light and dark', async () => {
  await nextCard()
  const maths = await shownFrame('Question')
  expect(await maths.locator('.katex').count()).toBe(2)
  await takeScreenshot(page, 'rich-maths-question')
  await page.keyboard.press('Space')
  expect(await (await shownFrame('Answer')).locator('.katex').count()).toBe(3)
  await takeScreenshot(page, 'rich-maths-answer')
  await page.keyboard.press('2')
  await waitForCard(page)
  await page.evaluate(() => {
    document.documentElement.dataset['theme'] = 'dark'
  })
  await page.keyboard.press('Space')
  await new Promise((done) => setTimeout(done, 1000))
  expect(await (await shownFrame('Answer')).evaluate(() => [document.body.classList.contains('nightMode'), getComputedStyle(document.body).backgroundColor])).toEqual([true, 'rgb(33, 37, 35)'])
  await takeScreenshot(page, 'rich-table-dark')
})

test('a template that wants the answer typed opens the field and judges it', async () => {
  await nextCard()
  const field = page.getByRole('textbox', { name: 'Your answer' })
  await field.waitFor()
  await shownFrame('Question')
  await clickCard()
  await page.keyboard.type('the Lyari')
  expect(await field.inputValue()).toBe('the Lyari')
  await takeScreenshot(page, 'rich-typed-question')
  await page.keyboard.press('Enter')
  const answer = await shownFrame('Answer')
  expect(await answer.locator('body').textContent()).toContain('mostly dry')
  await takeScreenshot(page, 'rich-typed-answer')
})

test('hidden parts of pictures, and a long card in a small window at large text', async () => {
  await nextCard()
  await shownFrame('Question')
  await takeScreenshot(page, 'rich-occlusion')
  await page.keyboard.press('Space')
  await shownFrame('Answer')
  await takeScreenshot(page, 'rich-occlusion-answer')
  await nextCard()
  const frame = await shownFrame('Question')
  expect(await frame.evaluate(() => document.documentElement.scrollHeight > innerHeight)).toBe(true)
  await page.mouse.move(640, 300)
  await page.mouse.wheel(0, 300)
  await expect.poll(() => frame.evaluate(() => scrollY), { timeout: 10_000 }).toBeGreaterThan(100)
  await page.keyboard.press('Tab')
  for (let tries = 0; tries < 20 && (await page.evaluate(() => document.activeElement?.tagName)) !== 'IFRAME'; tries++) await page.keyboard.press('Tab')
  const before = await frame.evaluate(() => scrollY)
  await new Promise((done) => setTimeout(done, 400))
  for (let press = 0; press < 4; press++) await page.keyboard.press('ArrowDown')
  await expect.poll(() => frame.evaluate(() => scrollY), { timeout: 10_000 }).toBeGreaterThan(before)
  await takeScreenshot(page, 'rich-long')
  await running.app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.setContentSize(800, 600))
  await page.evaluate(() => {
    document.documentElement.dataset['textSize'] = '200'
  })
  await new Promise((done) => setTimeout(done, 800))
  await takeScreenshot(page, 'rich-small')
  expect(hits).toEqual([])
})
