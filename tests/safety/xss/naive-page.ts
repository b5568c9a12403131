import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { join } from 'node:path'
import { _electron, type ElectronApplication, type Page } from 'playwright-core'
import { findElectron } from '../../../scripts/find-electron.ts'
import { reasonForNoSandbox } from '../../../scripts/sandbox-switch.ts'
import { newDataDir } from '../../e2e/launch.ts'
import type { Payload } from './payloads.ts'
import { fireEvents, takeWatched, watch, type Watched } from './watch.ts'

/** A page that does nothing against what it is given, in the same Electron: what runs there proves that payloads run and that it is seen. */
export interface NaivePage {
  /** Shows each payload in a frame of its own; answers the places of those that ran, and what else was seen. */
  readonly show: (payloads: readonly Payload[]) => Promise<{ readonly ran: readonly number[]; readonly watched: Watched }>
  readonly close: () => Promise<void>
}

/** So many frames stand in the page at once. */
const atOnce = 64

export async function openNaivePage(): Promise<NaivePage> {
  const server = createServer((_, response) => {
    response.setHeader('Content-Type', 'text/html').end('<!doctype html><title>Naive</title><body>')
  })
  await new Promise<void>((done) => void server.listen(0, '127.0.0.1', done))
  const address = `http://127.0.0.1:${(server.address() as AddressInfo).port}/`
  const app = await launch(address)
  const page = await app.firstWindow()
  await page.waitForLoadState('load')
  await watch(app, `^(?:${address}|about:|data:image|blob:)`)
  await app.evaluate(({ session, webContents }, address) => {
    // Nothing of it leaves this machine, and what it would open is not opened.
    session.defaultSession.webRequest.onBeforeRequest((details, answer) => answer({ cancel: !details.url.startsWith(address) && !/^(?:data|blob):/.test(details.url) }))
    for (const contents of webContents.getAllWebContents()) {
      contents.setWindowOpenHandler(() => ({ action: 'deny' }))
      contents.on('will-navigate', (event) => event.preventDefault())
    }
    session.defaultSession.on('will-download', (event) => event.preventDefault())
  }, address)
  page.on('dialog', (dialog) => void dialog.dismiss().catch(() => undefined))
  return {
    show: async (payloads) => {
      const ran: number[] = []
      for (let at = 0; at < payloads.length; at += atOnce) ran.push(...(await showSome(page, payloads.slice(at, at + atOnce))).map((place) => place + at))
      return { ran, watched: await takeWatched(app) }
    },
    close: async () => {
      await app.close()
      server.close()
    },
  }
}

async function launch(address: string): Promise<ElectronApplication> {
  const electron = await findElectron()
  if (electron === null) throw new Error('No Electron can be had here.')
  return _electron.launch({
    executablePath: electron.executable,
    args: [join(import.meta.dirname, '../../e2e/plain-browser'), '--disable-gpu'],
    chromiumSandbox: reasonForNoSandbox(electron.dist) === null,
    env: { ...(process.env as Record<string, string>), LECTERN_DATA_DIR: newDataDir(), LECTERN_ADDRESS: address },
  })
}

/** Runs in the page, which does on purpose what nobody may do. */
/* oxlint-disable no-eval */
function showSome(page: Page, payloads: readonly Payload[]): Promise<readonly number[]> {
  return page.evaluate(
    async ([texts, fire]) => {
      const ran = new Set<number>()
      const frames = texts.map((text, place) => {
        const frame = document.createElement('iframe')
        document.body.append(frame)
        const world = frame.contentWindow as (Window & Record<string, unknown>) | null
        const inside = frame.contentDocument
        if (world === null || inside === null) return frame
        for (const name of ['alert', 'confirm', 'prompt', 'print']) world[name] = () => void ran.add(place)
        try {
          inside.body.innerHTML = text
          for (const dead of inside.querySelectorAll('script')) {
            const live = inside.createElement('script')
            for (const { name, value } of dead.attributes) live.setAttribute(name, value)
            live.text = dead.text
            dead.replaceWith(live)
          }
        } catch {
          // Not everything is a script.
        }
        return frame
      })
      await new Promise((done) => setTimeout(done, 120))
      for (const frame of frames) {
        try {
          ;(frame.contentWindow as unknown as { eval(code: string): unknown } | null)?.eval(`(${fire})()`)
        } catch {
          // It went elsewhere.
        }
      }
      await new Promise((done) => setTimeout(done, 120))
      for (const frame of frames) frame.remove()
      return [...ran]
    },
    [payloads.map(({ text }) => text), fireEvents.toString()] as const,
  )
}
