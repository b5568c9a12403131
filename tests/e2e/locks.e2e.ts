// What Electron's own list leaves out or says in one word, tried in the running app: every permission from the page and from a
// card's frame, WebRTC, trusted types, calls from every kind of frame, and all the ways in which a card or a hand could lead away.
/* oxlint-disable unicorn/consistent-function-scoping */
import type { BrowserWindow } from 'electron'
import type { Frame, Page } from 'playwright-core'
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { permissions } from '../../electron/permission-table.ts'
import { startForeignServer, type ForeignServer } from './foreign-server.ts'
import { launchApp, type RunningApp } from './launch.ts'

let running: RunningApp
let page: Page
let foreign: ForeignServer

beforeAll(async () => {
  foreign = await startForeignServer()
  running = await launchApp()
  page = running.page
})
afterAll(async () => {
  await running.close()
  foreign.close()
})
beforeEach(async () => {
  await page.reload()
  foreign.hits.length = 0
})

const pause = (ms = 300): Promise<void> => new Promise((done) => { setTimeout(done, ms) })

/** What a card's frame answers. Nothing runs there, not even what is told when something is done: what was asked by the debugger is then never answered, which is as good. */
const orNever = (asked: Promise<unknown>): Promise<unknown> => Promise.race([asked.catch(() => []), pause(2500).then(() => [])])

/** Puts HTML that nobody made safe into a card's frame. */
async function showCard(html: string): Promise<Frame> {
  await page.evaluate(async (html) => {
    const { lectern } = globalThis as unknown as { lectern: { call(name: string, input: object): Promise<{ value: { address: string } }> } }
    const { value } = await lectern.call('card.show', { html, media: [] })
    const frame = Object.assign(document.createElement('iframe'), { title: 'Raw', src: value.address })
    frame.sandbox.value = ''
    frame.style.cssText = 'position: absolute; z-index: 9; inset: 0 auto auto 0; width: 500px; height: 300px'
    await new Promise((done) => {
      frame.addEventListener('load', done)
      document.body.append(frame)
    })
  }, html)
  const frame = await (await page.locator('iframe[title="Raw"]').elementHandle())?.contentFrame()
  if (!frame) throw new Error('The card has no frame.')
  return frame
}

async function expectNothingHappened(): Promise<void> {
  await pause()
  expect(foreign.hits).toEqual([])
  expect(page.url()).toMatch(/^lectern:\/\/app\//)
  expect(await running.app.evaluate(({ webContents }) => webContents.getAllWebContents().map((contents) => contents.getType()))).toEqual(['window'])
  await page.waitForFunction(() => typeof (globalThis as { lectern?: object }).lectern === 'object')
}

/** Asks for all that can be asked for by a name, and by the calls that need it; answers what was given. (Keys are locked only in a full screen, which is refused.) */
async function askForAll(names: readonly string[]): Promise<readonly string[]> {
  const given: string[] = []
  const ask = async (name: string, act: () => unknown): Promise<void> => {
    const late = new Promise((_, refuse) => { setTimeout(() => refuse(new Error('late')), 800) })
    await Promise.race([Promise.resolve().then(act), late]).then(() => given.push(name), () => undefined)
  }
  const need = (isGiven: unknown): void => {
    if (isGiven !== true && isGiven !== 'granted') throw new Error('refused')
  }
  const { navigator } = globalThis as unknown as { navigator: Record<string, Record<string, (input?: unknown) => Promise<unknown>>> & { requestMIDIAccess?: (input: object) => Promise<unknown> } }
  const call = (thing: string, method: string, input?: unknown) => ask(`${thing}.${method}`, async () => {
    const target = navigator[thing]
    if (target?.[method] === undefined) throw new Error('not there')
    const got = await target[method](input)
    // Nothing to choose from is nothing given.
    if (Array.isArray(got) && got.length === 0) throw new Error('nothing')
  })
  await Promise.all([
    ...names.map((name) => ask(name, async () => need((await globalThis.navigator.permissions.query({ name: name as PermissionName })).state))),
    ask('place', () => new Promise((done, refuse) => { globalThis.navigator.geolocation.getCurrentPosition(done, () => refuse(new Error('refused'))) })),
    ask('notification', async () => need(await Notification.requestPermission())),
    ask('midi', () => navigator.requestMIDIAccess?.({ sysex: true }) ?? Promise.reject(new Error('not there'))),
    call('mediaDevices', 'getUserMedia', { video: true }), call('mediaDevices', 'getUserMedia', { audio: true }), call('mediaDevices', 'getDisplayMedia'),
    call('clipboard', 'readText'), call('clipboard', 'read'), call('wakeLock', 'request'), call('hid', 'requestDevice', { filters: [] }), call('usb', 'requestDevice', { filters: [] }),
    call('serial', 'requestPort'), call('bluetooth', 'requestDevice', { acceptAllDevices: true }), call('xr', 'requestSession', 'immersive-vr'), call('credentials', 'get', { publicKey: { challenge: new Uint8Array(8) } }),
    ask('files', async () => (globalThis as unknown as { showOpenFilePicker: () => Promise<unknown> }).showOpenFilePicker()),
    ask('folder', async () => (globalThis as unknown as { showDirectoryPicker: () => Promise<unknown> }).showDirectoryPicker()),
    ask('fonts', async () => need((await (globalThis as unknown as { queryLocalFonts: () => Promise<unknown[]> }).queryLocalFonts()).length > 0)),
    ask('idle', async () => need(await (globalThis as unknown as { IdleDetector: { requestPermission(): Promise<string> } }).IdleDetector.requestPermission())),
    ask('fullscreen', () => document.documentElement.requestFullscreen()),
    ask('pointer', async () => {
      await document.documentElement.requestPointerLock()
      need(document.pointerLockElement !== null)
    }),
  ])
  return given
}

test('of all that Electron asks about, the page is given its storage and nothing else, and a card nothing', async () => {
  const names = [...Object.keys(permissions), 'camera', 'microphone', 'clipboard-write', 'nfc', 'bluetooth', 'payment-handler']
  const inPage = await page.evaluate(`(${askForAll.toString()})(${JSON.stringify(names)})`) as string[]
  expect(inPage.filter((name) => name !== 'persistent-storage')).toEqual([])
  const card = await showCard('<!doctype html><p>A card</p>')
  expect(await orNever(card.evaluate(`(${askForAll.toString()})(${JSON.stringify(names)})`))).toEqual([])
})

test('WebRTC has its policy in everything that shows a page, and finds nobody', async () => {
  const policies = await running.app.evaluate(({ BrowserWindow, webContents }) => {
    const other = new BrowserWindow({ show: false })
    const all = webContents.getAllWebContents().map((contents) => contents.getWebRTCIPHandlingPolicy())
    other.destroy()
    return all
  })
  expect(policies).toEqual(['disable_non_proxied_udp', 'disable_non_proxied_udp'])
  const card = await showCard('<!doctype html><p>A card</p>')
  const gather = async (): Promise<string[]> => {
    const connection = new RTCPeerConnection()
    const found: string[] = []
    connection.addEventListener('icecandidate', ({ candidate }) => {
      if (candidate?.candidate) found.push(candidate.candidate)
    })
    connection.createDataChannel('x')
    await connection.setLocalDescription(await connection.createOffer())
    await new Promise((done) => { setTimeout(done, 700) })
    connection.close()
    return found
  }
  expect(await page.evaluate(gather)).toEqual([])
  expect(await orNever(card.evaluate(gather))).toEqual([])
})

test('trusted types: every way in which text could become HTML or a script throws, and the default policy passes neither', async () => {
  const outcome = await page.evaluate(async () => {
    await new Promise((done) => { setTimeout(done, 200) })
    const { trustedTypes } = globalThis as unknown as { trustedTypes: { defaultPolicy: { createHTML(text: string): unknown; createScript(text: string): unknown; createScriptURL(text: string): unknown } | null; createPolicy(name: string, rules: object): unknown } }
    const html = '<b>x</b>'
    const frame = document.createElement('iframe')
    const script = document.createElement('script')
    const attempt = (act: () => unknown): string => {
      try {
        act()
        return 'passed'
      } catch (error) {
        return (error as Error).name
      }
    }
    return {
      there: trustedTypes.defaultPolicy !== null,
      innerHTML: attempt(() => { document.createElement('div').innerHTML = html }),
      outerHTML: attempt(() => { document.body.appendChild(document.createElement('div')).outerHTML = html }),
      adjacent: attempt(() => document.createElement('div').insertAdjacentHTML('beforeend', html)),
      fragment: attempt(() => document.createRange().createContextualFragment(html)),
      parser: attempt(() => new DOMParser().parseFromString(html, 'text/html')),
      srcdoc: attempt(() => { frame.srcdoc = html }),
      src: attempt(() => { script.src = 'https://example.org/x.js' }),
      text: attempt(() => { script.text = 'alert(1)' }),
      write: attempt(() => document.write(html)),
      policyHtml: attempt(() => trustedTypes.defaultPolicy?.createHTML(html)),
      policyScript: attempt(() => trustedTypes.defaultPolicy?.createScript('1')),
      policyAddress: attempt(() => trustedTypes.defaultPolicy?.createScriptURL('data:text/javascript,1')),
      secondDefault: attempt(() => trustedTypes.createPolicy('default', {})),
      unnamed: attempt(() => trustedTypes.createPolicy('dompurify', {})),
    }
  })
  expect(outcome).toEqual({ there: true, ...Object.fromEntries(Object.keys(outcome).filter((name) => name !== 'there').map((name) => [name, 'TypeError'])) })
})

test('calls are taken from our page alone: not from a frame of any kind in it, nor from another window, page or tool', async () => {
  await showCard('<!doctype html><p>A card</p>')
  await page.evaluate(() => {
    for (const src of ['about:blank', 'lectern://app/', 'lectern://app/index.html', 'data:text/html,x']) document.body.append(Object.assign(document.createElement('iframe'), { src }))
    document.body.append(Object.assign(document.createElement('iframe'), { name: 'empty' }))
  })
  await pause()
  const replies = await running.app.evaluate(async ({ BrowserWindow, ipcMain, app }) => {
    type Handler = (event: object, name: string, input: object) => Promise<{ ok: boolean; problem?: { type: string } }>
    const handle = (ipcMain as unknown as { _invokeHandlers: Map<string, Handler> })._invokeHandlers.get('lectern:call')
    const ask = async (sender: Electron.WebContents, senderFrame: Electron.WebFrameMain | null): Promise<string> => {
      const reply = await handle?.({ sender, senderFrame }, 'app.about', {})
      return reply?.ok === true ? 'answered' : (reply?.problem?.type ?? 'nothing')
    }
    const ours = BrowserWindow.getAllWindows()[0]?.webContents
    if (ours === undefined) return []
    const told: [string, string][] = []
    for (const frame of ours.mainFrame.framesInSubtree) told.push([frame === ours.mainFrame ? 'our page' : `frame ${frame.url.replace(/[0-9a-f]{32}/, 'ID')}`, await ask(ours, frame)])
    const windowOf = async (address: string, preferences: object): Promise<void> => {
      const other = new BrowserWindow({ show: false, webPreferences: { preload: `${app.getAppPath()}/out/preload/preload.cjs`, ...preferences } })
      // The guards would put it back on our page; here it must stay.
      other.webContents.removeAllListeners('did-navigate')
      await other.loadURL(address).catch(() => undefined)
      told.push([`window ${address}`, await ask(other.webContents, other.webContents.mainFrame)])
      // Our page's frame in the name of another window, and the other way around.
      told.push([`mixed ${address}`, await ask(other.webContents, ours.mainFrame)], [`mixed back ${address}`, await ask(ours, other.webContents.mainFrame)])
      other.destroy()
    }
    await windowOf('lectern://app/', { sandbox: true })
    await windowOf('data:text/html,<h1>x</h1>', { sandbox: true })
    await windowOf('about:blank', { sandbox: true })
    ours.openDevTools({ mode: 'detach', activate: false })
    await new Promise((done) => { setTimeout(done, 300) })
    const tools = ours.devToolsWebContents
    if (tools !== null) told.push(['tools', await ask(tools, tools.mainFrame)])
    ours.closeDevTools()
    return told
  })
  expect(replies.filter(([, reply]) => reply === 'answered')).toEqual([['our page', 'answered']])
  const asked = replies.filter(([who]) => who !== 'our page')
  expect(new Set(asked.map(([, reply]) => reply))).toEqual(new Set(['not-our-page']))
  expect(asked.map(([who]) => who)).toEqual(expect.arrayContaining(['frame lectern-card://card/ID/', 'frame about:blank', 'window lectern://app/', 'mixed lectern://app/', 'mixed back lectern://app/', 'window about:blank']))
})

test('a card leads nowhere: links of every kind, the middle button, forms, downloads, pings and new windows', async () => {
  const kinds = [
    `<a id="go" href="${foreign.address}/plain">x</a>`, `<a id="go" target="_blank" href="${foreign.address}/blank">x</a>`, `<a id="go" target="_top" href="${foreign.address}/top">x</a>`, `<a id="go" href="about:blank" target="_top">x</a>`,
    `<a id="go" download="x" href="${foreign.address}/download">x</a>`, '<a id="go" download="x" href="data:text/plain,x">x</a>', `<a id="go" href="#here" ping="${foreign.address}/ping">x</a>`, '<a id="go" href="view-source:lectern://app/">x</a>',
    '<a id="go" target="_top" href="lectern://app/missing">x</a>', `<form action="${foreign.address}/form" target="_blank"><button id="go">x</button></form>`, `<button id="go" formaction="${foreign.address}/button" form="f">x</button><form id="f"></form>`,
    '<a id="go" href="mailto:a@example.org">x</a>', '<a id="go" href="javascript:window.open(\'about:blank\')">x</a>', `<svg><a href="${foreign.address}/svg"><text id="go" y="20">x</text></a></svg>`,
  ]
  await running.app.evaluate(({ session, shell }) => {
    const seen = { downloads: [] as boolean[], opened: [] as string[] }
    Object.assign(globalThis, { seen })
    session.defaultSession.on('will-download', (event) => seen.downloads.push(event.defaultPrevented))
    shell.openExternal = async (address) => { seen.opened.push(address) }
  })
  for (const kind of kinds) {
    const card = await showCard(`<!doctype html><body style="font-size: 40px">${kind}`)
    const target = card.locator('#go')
    await target.click({ force: true, noWaitAfter: true })
    if (card.url().startsWith('lectern-card:')) await target.click({ force: true, noWaitAfter: true, button: 'middle', timeout: 500 }).catch(() => undefined)
    await pause(60)
    await page.evaluate(() => document.querySelector('iframe[title="Raw"]')?.remove())
  }
  await expectNothingHappened()
  const seen = await running.app.evaluate(() => (globalThis as unknown as { seen: { downloads: boolean[]; opened: string[] } }).seen)
  expect(seen.downloads.every(Boolean)).toBe(true)
  expect(seen.opened).toEqual([])
})

test('what is dropped on the window never takes its place', async () => {
  for (const [type, text] of [['text/uri-list', `${foreign.address}/dropped`], ['text/html', `<a href="${foreign.address}/html">x</a><img src="${foreign.address}/pixel">`], ['text/plain', 'javascript:document.title="ran"'], ['text/x-moz-url', `${foreign.address}/moz\nx`]] as const) {
    await page.evaluate(([type, text]) => {
      const data = new DataTransfer()
      data.setData(type, text)
      for (const name of ['dragenter', 'dragover', 'drop']) document.body.dispatchEvent(new DragEvent(name, { dataTransfer: data, bubbles: true, cancelable: true }))
    }, [type, text] as const)
  }
  // And as the browser itself sees it: by the debugger, with a link from elsewhere.
  const tools = await page.context().newCDPSession(page)
  const data = { items: [{ mimeType: 'text/uri-list', data: `${foreign.address}/dragged` }], dragOperationsMask: 1 }
  for (const type of ['dragEnter', 'dragOver', 'drop'] as const) await tools.send('Input.dispatchDragEvent', { type, x: 500, y: 300, data })
  await tools.detach()
  await expectNothingHappened()
  expect(await page.title()).not.toBe('ran')
})

test('a page of text that our page makes itself cannot take its place either', async () => {
  await page.evaluate(() => {
    const address = URL.createObjectURL(new Blob(['<script>document.title="ran"</script>'], { type: 'text/html' }))
    for (const target of ['_self', '_top', '_blank', 'other']) {
      const link = Object.assign(document.createElement('a'), { href: address, target })
      document.body.append(link)
      link.click()
      link.dispatchEvent(new MouseEvent('auxclick', { button: 1, bubbles: true }))
    }
    for (const address of ['view-source:lectern://app/', 'chrome://settings', 'devtools://devtools/', 'filesystem:lectern://app/temporary/x', 'intent://x#Intent;end', 'ms-word:x', 'lectern-card://card/00000000000000000000000000000000/']) window.open(address, '_blank', 'noopener')
  })
  await expectNothingHappened()
  expect(await page.title()).not.toBe('ran')
})

test('an address that hides what it is is refused, and what is shown is of plain letters', async () => {
  await running.app.evaluate(({ dialog }) => {
    const shown: string[] = []
    Object.assign(globalThis, { shown })
    dialog.showMessageBox = (async (_: BrowserWindow, options: { detail: string }) => {
      shown.push(options.detail)
      return { response: 1, checkboxChecked: false }
    }) as unknown as typeof dialog.showMessageBox
  })
  const open = (url: string): Promise<{ ok: boolean }> => page.evaluate((url) => (globalThis as unknown as { lectern: { call(name: string, input: object): Promise<{ ok: boolean }> } }).lectern.call('link.open', { url }), url)
  for (const url of ['https://example.org/\u202Egpj.exe', 'https://example.org/\u0007', 'https://bank.example@evil.example/', 'javascript:alert(1)//https://example.org', `https://example.org/${'x'.repeat(3000)}`]) expect((await open(url)).ok, url).toBe(false)
  for (const url of ['https://аррӏе.example/', `https://example.org/${'y'.repeat(1900)}`]) expect((await open(url)).ok, url).toBe(true)
  const shown = await running.app.evaluate(() => (globalThis as unknown as { shown: string[] }).shown)
  expect(shown[0]).toMatch(/^https:\/\/xn--[a-z0-9-]+\.example\/$/)
  expect(shown[1]?.length).toBeLessThan(800)
  expect(shown[1]).toContain('It leads to example.org.')
})
