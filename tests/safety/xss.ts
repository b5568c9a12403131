import { rmSync } from 'node:fs'
import type { Page } from 'playwright-core'
import { launchApp, type RunningApp } from '../e2e/launch.ts'
import { anAttack, type Size } from './attack.ts'
import { readyApp } from './ready-app.ts'
import { openNaivePage } from './xss/naive-page.ts'
import { listPayloads, type Payload } from './xss/payloads.ts'
import { rawFrames, surfaces, type Surface } from './xss/surfaces.ts'
import { takeWatched, watch } from './xss/watch.ts'

/** So many payloads are shown at a time. */
const atOnce = 125
/** So many trials see one window; then the app is started anew, with nothing in it: each studies six new cards, and a day has twenty. */
const perWindow = 3
/** How much of a known set must run in the naive page, and how many payloads in all at the full size. */
const leastShare = 0.3
const leastRun = 1300
const quick = 4
/** Kinds that are meant to run at once or on an event; the others load, or hide from a sanitiser. */
const running = new Set(['sure', 'event', 'breakout', 'mutation'])

interface Ground {
  app: RunningApp | null
}

/** Shows payloads in a page that does nothing against them: most must run, or what follows proves nothing. */
async function proveDetector(size: Size): Promise<{ did: number; losses: readonly string[] }> {
  const naive = await openNaivePage()
  try {
    const known = listPayloads().filter(({ kind }) => running.has(kind)).slice(0, size === 'quick' ? 192 : 4000)
    const { ran, watched } = await naive.show(known)
    const others = await naive.show(listPayloads().filter(({ kind }) => kind === 'address' || kind === 'style').slice(0, 128))
    const [requests, ways] = [watched.requests.length + others.watched.requests.length, watched.ways.length + others.watched.ways.length]
    console.log(`  xss: ${ran.length} of ${known.length} payloads ran in the naive page, which made ${requests} requests and went ${ways} ways`)
    const losses: string[] = []
    if (ran.length < known.length * leastShare) losses.push(`the detector is blind: only ${ran.length} of ${known.length} payloads ran in the naive page`)
    if (size === 'full' && ran.length < leastRun) losses.push(`only ${ran.length} payloads ran in the naive page, ${leastRun} are wanted`)
    if (requests < 20 || ways < 5) losses.push(`the detector is blind: ${requests} requests and ${ways} ways were seen in the naive page`)
    return { did: known.length, losses }
  } finally {
    await naive.close()
  }
}

/** What stands in our own page that only hostile text could have put there. */
function findIntruders(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => {
    const odd = [...document.querySelectorAll('*')].filter((element) => {
      if (element.closest('[data-raw]') !== null) return false
      if ([...element.attributes].some(({ name }) => /^on/i.test(name))) return true
      if (element.matches('object, embed, applet, base, portal, webview, frame, frameset, marquee, math, xss, form[action]')) return true
      if (element instanceof HTMLIFrameElement) return !element.src.startsWith('lectern-card:')
      if (element instanceof HTMLScriptElement) return !element.src.startsWith('lectern://app/')
      const address = element.getAttribute('href') ?? element.getAttribute('src') ?? ''
      return address !== '' && !/^(?:#|\/|\.\/|lectern:\/\/app\/|blob:|data:image\/)/.test(address)
    })
    return odd.map((element) => element.outerHTML.slice(0, 200))
  })
}

// [Note: the sanitiser's document] The page's own policy also speaks of what stands in the document into which the sanitiser has text
// parsed: `style` attributes (see [Note: held styles]), films, `base`. That document has no frame and is never shown, so nothing of it
// is loaded with or without a policy. What a card's frame says is always counted.
const aboutParsing = /^lectern:\/\/app\/\S* says: Refused to (?:apply inline style|load media|set the document's base URI)/

/** What a page says when a wall of the browser's stopped something: the sanitiser had let it through. */
const stopped = / says: (?:Refused|Blocked|Ignored call|Unsafe attempt|Not allowed|Mixed Content|Failed to launch|Applying inline|Loading |Executing |Framing |This document requires)|Content Security Policy|sandboxed|Trusted/i

/** Shows the payloads on one surface; tells what happened that may not happen. */
async function tryOne(app: RunningApp, surface: Surface, payloads: readonly Payload[], name: string, isRaw = false): Promise<{ did: number; losses: readonly string[] }> {
  await takeWatched(app.app)
  let seen = 0
  const losses: string[] = []
  try {
    seen = await surface.show({ running: app, name, payloads })
    if (seen < surface.of(payloads.length)) losses.push(`only ${seen} of ${payloads.length} payloads were seen`)
  } catch (error) {
    losses.push(`it could not be shown: ${String(error).slice(0, 600)}`)
  }
  if (!isRaw) losses.push(...(await findIntruders(app.page)).map((html) => `in our page: ${html}`))
  const { requests, ways, downloads, said } = await takeWatched(app.app)
  losses.push(...requests.map((address) => `request: ${address}`), ...ways.filter((way) => !isRaw || /^(?:arrived: (?!about:blank)|created|a window)/.test(way)).map((address) => `way: ${address}`), ...downloads.map((address) => `download: ${address}`))
  if (!isRaw) losses.push(...said.filter((line) => stopped.test(line) && !aboutParsing.test(line)).map((line) => `only the last wall held: ${line}`))
  // Of what nobody made safe, frames must say that they stopped it; or nobody would hear of what gets past the sanitiser.
  if (isRaw && !said.some((line) => stopped.test(line))) losses.push('the detector is blind: frames said nothing of what they stopped')
  const hooks = await app.page.evaluate(() => (globalThis as unknown as { ran?: string[] }).ran?.splice(0) ?? ['the page was another'])
  losses.push(...hooks.map((hook) => `script: ${hook}`))
  if (!app.page.url().startsWith('lectern://app/')) losses.push(`the page is ${app.page.url()}`)
  return { did: seen, losses: [...new Set(losses)].slice(0, 12).map((loss) => `${surface.name}: ${loss}`) }
}

async function openApp(): Promise<RunningApp> {
  const app = await launchApp()
  await app.app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.setContentSize(1280, 800))
  // A busy machine is not what is tried here.
  app.page.setDefaultTimeout(90_000)
  app.page.on('dialog', (dialog) => void dialog.dismiss().catch(() => undefined))
  await app.page.evaluate(() => {
    const ran: string[] = []
    Object.assign(globalThis, { ran, alert: () => ran.push('alert'), confirm: () => ran.push('confirm'), prompt: () => ran.push('prompt'), open: () => ran.push('open') })
  })
  await watch(app.app, '^(?:lectern://app/|lectern-card://card/[0-9a-f]{32}/|data:image/|data:font/|blob:lectern:|about:blank$|about:srcdoc$)')
  await app.page.evaluate(() => {
    location.hash = '#/settings'
  })
  await app.page.getByRole('heading', { level: 1, name: 'Settings' }).waitFor()
  return app
}

async function closeApp(ground: Ground): Promise<void> {
  if (ground.app === null) return
  await ground.app.kill()
  rmSync(ground.app.dataDir, { recursive: true, force: true })
  ground.app = null
}

/** Everything that others can write, shown everywhere. The first trial proves that what would run is seen. */
export const xss = anAttack<Ground>({
  name: 'xss',
  what: 'hostile cards, names, articles and quizzes on every surface: no script, no request, no way elsewhere',
  trials: { quick: quick + 1, full: Math.ceil(listPayloads().length / atOnce) + 1 },
  open: async () => {
    await readyApp()
    return { app: null }
  },
  attempt: async (ground, trial, size) => {
    if (trial === 0) return proveDetector(size)
    const from = (trial - 1) * atOnce
    const payloads = listPayloads().slice(from, from + atOnce)
    if ((trial - 1) % perWindow === 0) await closeApp(ground)
    ground.app ??= await openApp()
    const parts = []
    for (const surface of surfaces) {
      const part = await tryOne(ground.app, surface, payloads, `xss-${trial}`)
      parts.push(part)
      // Without its deck, nothing that follows can be shown.
      if (surface === surfaces[0] && part.losses.some((loss) => loss.includes('could not be shown'))) break
    }
    parts.push(await tryOne(ground.app, rawFrames, payloads, `xss-${trial}`, true))
    const losses = parts.flatMap((part) => part.losses)
    // What is broken would break what follows as well.
    if (losses.length > 0) await closeApp(ground)
    return { did: parts.reduce((sum, { did }) => sum + did, 0), losses }
  },
  close: closeApp,
})
