// What is evaluated in the page must hold all it uses, and does on purpose what nobody may do.
/* oxlint-disable unicorn/consistent-function-scoping, no-eval, typescript/no-implied-eval, no-extend-native, unicorn/no-thenable, promise/no-callback-in-promise, typescript/unbound-method */
import { spawn } from 'node:child_process'
import { existsSync, mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import type { BrowserWindow } from 'electron'
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { findElectron } from '../../scripts/find-electron.ts'
import { reasonForNoSandbox } from '../../scripts/sandbox-switch.ts'
import { contentPolicy } from '../../electron/content-policy.ts'
import type { Bridge } from '../../electron/contract/contract.ts'
import { startForeignServer, type ForeignServer } from './foreign-server.ts'
import { appFolder, launchApp, type RunningApp } from './launch.ts'

// Electron's own security list, item by item, in the running app. Item 19 (fuses) is about the packaged app and has its
// test where that is made. Item 4 in full, with the real sandbox, is sandbox.e2e.ts.

type OurPage = typeof globalThis & { lectern: Bridge; heard: unknown[] }

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

/** Time for something that must not happen to happen. */
const pause = (): Promise<void> => new Promise((done) => setTimeout(done, 400))

async function expectOnlyOurPage(): Promise<void> {
  await expect.poll(() => page.url()).toMatch(/^lectern:\/\/app\//)
  await page.waitForFunction(() => typeof (globalThis as OurPage).lectern === 'object')
  expect(await running.app.evaluate(({ webContents }) => webContents.getAllWebContents().map((contents) => contents.getType()))).toEqual(['window'])
}

/** What the page's window was made with, defaults included. */
function preferences(): Promise<Record<string, unknown>> {
  return running.app.evaluate(({ BrowserWindow }) => {
    const contents = BrowserWindow.getAllWindows()[0]?.webContents as unknown as { getLastWebPreferences(): Record<string, unknown> }
    return contents.getLastWebPreferences()
  })
}

/** Those of the named preferences that are on; what is off may be absent. */
async function switchedOn(...names: string[]): Promise<string[]> {
  const set = await preferences()
  return names.filter((name) => (set[name] ?? false) !== false)
}

test('1: only our own content: nothing in the page reaches a server', async () => {
  const outcome = await page.evaluate(async (foreign) => {
    const tell = (promise: Promise<unknown>): Promise<string> => promise.then(() => 'reached', () => 'refused')
    const load = (tag: string, attribute: string): Promise<string> =>
      new Promise((done) => {
        const element = document.createElement(tag)
        element.addEventListener('load', () => done('reached'))
        element.addEventListener('error', () => done('refused'))
        setTimeout(() => done('refused'), 1500)
        try {
          if (tag === 'link') element.setAttribute('rel', 'stylesheet')
          element.setAttribute(attribute, `${foreign}/${tag}`)
          document.body.append(element)
        } catch {
          done('refused')
        }
      })
    const socket = new Promise<string>((done) => {
      const opened = new WebSocket(foreign.replace('http', 'ws'))
      opened.addEventListener('open', () => done('reached'))
      opened.addEventListener('error', () => done('refused'))
    })
    navigator.sendBeacon(`${foreign}/beacon`)
    const elements = ['img', 'script', 'video', 'audio', 'embed', 'iframe', 'input'].map((tag) => load(tag, 'src'))
    return Promise.all([tell(fetch(`${foreign}/fetch`)), tell(fetch('file:///etc/passwd')), socket, load('link', 'href'), load('object', 'data'), ...elements])
  }, foreign.address)
  // A frame that was refused still has a load event, of Chromium's own error page; the server is what counts there.
  expect(new Set(outcome.filter((_, at) => ![4, 9, 10].includes(at)))).toEqual(new Set(['refused']))
  expect(foreign.hits).toEqual([])
  await expectOnlyOurPage()
})

test('1: and below the page, the session itself cancels what is not ours', async () => {
  const outcome = await running.app.evaluate(
    ({ session }, addresses) => Promise.all(addresses.map((address) => session.defaultSession.fetch(address).then((answer) => answer.status, (error: Error) => error.message))),
    [`${foreign.address}/`, 'https://example.org/', 'file:///etc/passwd'],
  )
  expect(outcome).toEqual(['net::ERR_BLOCKED_BY_CLIENT', 'net::ERR_BLOCKED_BY_CLIENT', 404])
  expect(foreign.hits).toEqual([])
})

test('2, 3: no Node in the page, and its world apart from preload', async () => {
  const kinds = await page.evaluate(() => ['require', 'process', 'module', 'exports', 'Buffer', 'global', '__dirname', 'electron', 'ipcRenderer'].map((name) => typeof (globalThis as Record<string, unknown>)[name]))
  expect(new Set(kinds)).toEqual(new Set(['undefined']))
  expect(await preferences()).toMatchObject({ contextIsolation: true })
  expect(await switchedOn('nodeIntegration', 'nodeIntegrationInWorker', 'nodeIntegrationInSubFrames')).toEqual([])
})

test('2, 3: a page that spoils the built-in objects does not spoil the bridge', async () => {
  const reply = await page.evaluate(async () => {
    const { call } = (globalThis as OurPage).lectern
    const { push } = Array.prototype
    const { then } = Promise.prototype
    Array.prototype.push = () => 0
    Promise.prototype.then = () => Promise.reject(new Error('caught'))
    const asked = call('app.about', {})
    Array.prototype.push = push
    Promise.prototype.then = then
    return asked
  })
  expect(reply).toMatchObject({ ok: true })
})

test('4: the page asks for the sandbox', async () => {
  expect(await preferences()).toMatchObject({ sandbox: true })
})

test('5: every permission is refused but keeping our storage', async () => {
  const states = await page.evaluate(async () => {
    const names = ['geolocation', 'camera', 'microphone', 'midi', 'notifications', 'clipboard-read', 'screen-wake-lock', 'idle-detection', 'local-fonts', 'window-management', 'storage-access', 'background-sync', 'accelerometer']
    const ask = async (name: string): Promise<[string, string]> => {
      try {
        return [name, (await navigator.permissions.query({ name: name as PermissionName })).state]
      } catch (error) {
        return [name, (error as Error).name]
      }
    }
    return Object.fromEntries(await Promise.all(names.map(ask)))
  })
  expect(Object.entries(states).filter(([, state]) => state === 'granted')).toEqual([])
  expect(states).toMatchObject({ geolocation: 'denied', camera: 'denied', microphone: 'denied', midi: 'denied', notifications: 'denied', 'clipboard-read': 'denied' })
  const asked = await page.evaluate(async () => {
    const name = (promise: Promise<unknown>): Promise<string> => promise.then(() => 'given', (error: Error) => error.name)
    const place = new Promise((done, refuse) => navigator.geolocation.getCurrentPosition(done, () => refuse(new Error())))
    return {
      camera: await name(navigator.mediaDevices.getUserMedia({ video: true })),
      screen: await name(navigator.mediaDevices.getDisplayMedia()),
      midi: await name(navigator.requestMIDIAccess({ sysex: true })),
      clipboard: await name(navigator.clipboard.readText()),
      place: await name(place),
      notification: await Notification.requestPermission(),
      persisted: await navigator.storage.persisted(),
      persist: await navigator.storage.persist(),
    }
  })
  expect(asked).toMatchObject({ place: 'Error', notification: 'denied', persisted: true, persist: true })
  expect([asked.camera, asked.screen, asked.midi, asked.clipboard]).not.toContain('given')
})

test('6, 8, 9, 10: web security is on, nothing insecure or experimental', async () => {
  const set = await preferences()
  expect(set).toMatchObject({ webSecurity: true })
  expect(await switchedOn('allowRunningInsecureContent', 'experimentalFeatures', 'navigateOnDragDrop', 'plugins')).toEqual([])
  expect(set['enableBlinkFeatures'] ?? '').toBe('')
  expect(await page.evaluate(() => isSecureContext)).toBe(true)
})

test('7: the policy comes with every answer, found or not', async () => {
  const headers = await page.evaluate(async () => {
    const answers = await Promise.all(['lectern://app/', 'lectern://app/missing'].map((address) => fetch(address)))
    return answers.map((answer) => [answer.status, answer.headers.get('Content-Security-Policy'), answer.headers.get('X-Content-Type-Options')])
  })
  expect(headers).toEqual([
    [200, contentPolicy, 'nosniff'],
    [404, contentPolicy, 'nosniff'],
  ])
})

test('7: no code from text, no inline code or style, no HTML from text', async () => {
  const outcome = await page.evaluate(async () => {
    const world = globalThis as unknown as Record<string, unknown>
    // In a timer: the debugger that runs this test is itself allowed to evaluate.
    const tryLater = (act: () => unknown): Promise<string> =>
      new Promise((done) => {
        setTimeout(() => {
          try {
            Promise.resolve(act()).then(() => done('ran'), (error: Error) => done(error.name))
          } catch (error) {
            done((error as Error).name)
          }
        })
      })
    const inline = document.createElement('script')
    const button = document.createElement('button')
    const blob = URL.createObjectURL(new Blob(['postMessage(1)'], { type: 'text/javascript' }))
    const results = {
      eval: await tryLater(() => (0, eval)('1')),
      function: await tryLater(() => new Function('return 1')()),
      timer: await tryLater(() => setTimeout('globalThis.ranTimer = 1' as unknown as () => void)),
      inlineText: await tryLater(() => (inline.text = 'globalThis.ranInline = 1')),
      handler: await tryLater(() => button.setAttribute('onclick', 'globalThis.ranHandler = 1')),
      html: await tryLater(() => (document.createElement('div').innerHTML = '<b>x</b>')),
      write: await tryLater(() => document.write('<b>x</b>')),
      blobWorker: await tryLater(() => new Worker(blob)),
      foreignWorker: await tryLater(() => new Worker('https://example.org/x.js')),
      serviceWorker: await tryLater(() => navigator.serviceWorker.register('lectern://app/sw.js')),
      wasm: await tryLater(() => WebAssembly.compile(new Uint8Array([0, 97, 115, 109, 1, 0, 0, 0]))),
      policy: await tryLater(() => (globalThis as unknown as { trustedTypes: { createPolicy(name: string, rules: object): unknown } }).trustedTypes.createPolicy('own', {})),
    }
    document.body.append(inline, button)
    button.click()
    const styled = document.createElement('p')
    styled.setAttribute('style', 'position: fixed')
    document.body.append(styled)
    await new Promise((done) => setTimeout(done, 300))
    return { results, ran: ['ranTimer', 'ranInline', 'ranHandler'].filter((name) => name in world), position: getComputedStyle(styled).position }
  })
  expect(Object.entries(outcome.results).filter(([, result]) => result === 'ran').map(([name]) => name)).toEqual([])
  expect(outcome).toMatchObject({ ran: [], position: 'static' })
})

test('7: a worker may compile WebAssembly, and may make no code from text', async () => {
  const name = readdirSync(resolve(appFolder, 'out/renderer/assets')).find((file) => /^make\.worker-.*\.js$/.test(file)) ?? ''
  const started = page.waitForEvent('worker', (worker) => worker.url().includes(name))
  await expect.poll(() => page.evaluate(() => (globalThis as unknown as { trustedTypes: { defaultPolicy: unknown } }).trustedTypes.defaultPolicy !== null)).toBe(true)
  await page.evaluate((address) => void new Worker(address, { type: 'module' }), `lectern://app/assets/${name}`)
  const worker = await started
  // It is seen before it has its globals.
  await expect.poll(() => worker.evaluate(() => typeof setTimeout)).toBe('function')
  const outcome = await worker.evaluate(async () => {
    const tryLater = (act: () => unknown): Promise<string> =>
      new Promise((done) => {
        setTimeout(() => {
          try {
            Promise.resolve(act()).then(() => done('ran'), (error: Error) => done(error.name))
          } catch (error) {
            done((error as Error).name)
          }
        })
      })
    return {
      wasm: await tryLater(() => WebAssembly.compile(new Uint8Array([0, 97, 115, 109, 1, 0, 0, 0]))),
      wasmAtOnce: await tryLater(() => new WebAssembly.Module(new Uint8Array([0, 97, 115, 109, 1, 0, 0, 0]))),
      eval: await tryLater(() => (0, eval)('1')),
      function: await tryLater(() => new Function('return 1')()),
      foreign: await tryLater(() => fetch('https://example.org/')),
    }
  })
  expect(outcome).toMatchObject({ wasm: 'ran', wasmAtOnce: 'ran', eval: 'EvalError', function: 'EvalError' })
  expect(outcome.foreign).not.toBe('ran')
})

test('7: an inline script and a frame of text in the document itself stay dead', async () => {
  const ran = await page.evaluate(async () => {
    const parsed = new DOMParser()
    const world = globalThis as unknown as Record<string, unknown>
    const frame = document.createElement('iframe')
    try {
      frame.srcdoc = '<script>parent.ranFrame = 1</script>'
    } catch {
      frame.title = 'refused'
    }
    document.body.append(frame)
    const image = document.createElement('img')
    image.setAttribute('src', 'lectern://app/missing.png')
    try {
      image.setAttribute('onerror', 'globalThis.ranError = 1')
    } catch {
      image.title = 'refused'
    }
    document.body.append(image)
    await new Promise((done) => setTimeout(done, 300))
    return [typeof parsed, ...['ranFrame', 'ranError'].filter((name) => name in world)]
  })
  expect(ran).toEqual(['object'])
})

test('11, 12: no webview', async () => {
  expect(await preferences()).toMatchObject({ webviewTag: false })
  await page.evaluate((foreign) => {
    const view = document.createElement('webview')
    view.setAttribute('src', foreign)
    view.setAttribute('nodeintegration', '')
    document.body.append(view)
  }, foreign.address)
  await pause()
  await expectOnlyOurPage()
  expect(foreign.hits).toEqual([])
})

const elsewhere = ['FOREIGN/', 'https://example.org/', 'data:text/html,<h1>x</h1>', 'javascript:document.title="ran"', 'file:///etc/passwd', 'chrome://gpu/', 'chrome://settings/', 'lectern://other/', 'lectern://app/missing', 'view-source:lectern://app/', 'blob:', 'about:blank', 'mailto:a@example.org', 'devtools://devtools/bundled/inspector.html']

test.each(elsewhere)('13: the page does not go to %s, by script, link, form, frame or refresh', async (way) => {
  const target = way.replace('FOREIGN', foreign.address)
  await page.evaluate((target) => {
    document.title = 'Lectern'
    const address = target === 'blob:' ? URL.createObjectURL(new Blob(['<h1>x</h1>'], { type: 'text/html' })) : target
    const link = Object.assign(document.createElement('a'), { href: address })
    const form = Object.assign(document.createElement('form'), { action: address, method: 'get' })
    const frame = Object.assign(document.createElement('iframe'), { src: address })
    const refresh = Object.assign(document.createElement('meta'), { httpEquiv: 'refresh', content: `0;url=${address}` })
    document.body.append(link, form, frame)
    const tries = [() => link.click(), () => form.submit(), () => document.head.append(refresh), () => location.replace(address), () => location.assign(address)]
    tries.forEach((go, at) => {
      setTimeout(() => {
        try {
          go()
        } catch {
          // Chromium may refuse by itself; that is as good.
        }
      }, at * 40)
    })
  }, target)
  await pause()
  await expectOnlyOurPage()
  expect(await page.title()).not.toBe('ran')
  expect(foreign.hits).toEqual([])
})

test('14: no second window', async () => {
  const opened = await page.evaluate((foreign) => {
    const link = Object.assign(document.createElement('a'), { href: foreign, target: '_blank' })
    document.body.append(link)
    link.click()
    return [foreign, 'about:blank', '', 'lectern://app/', 'javascript:1'].map((address) => window.open(address))
  }, foreign.address)
  expect(opened).toEqual([null, null, null, null, null])
  await pause()
  await expectOnlyOurPage()
  expect(foreign.hits).toEqual([])
})

test('15: the browser is given an https address, after a yes to the whole of it, and nothing else', async () => {
  await running.app.evaluate(({ dialog, shell }) => {
    const seen = { shown: [] as string[], opened: [] as string[] }
    Object.assign(globalThis, { seen })
    const answers = [1, 0]
    dialog.showMessageBox = (async (_: BrowserWindow, options: { detail: string }) => {
      seen.shown.push(options.detail)
      return { response: answers.shift() ?? 1, checkboxChecked: false }
    }) as unknown as typeof dialog.showMessageBox
    shell.openExternal = async (address) => {
      seen.opened.push(address)
    }
  })
  const open = (url: string): Promise<unknown> => page.evaluate((url) => (globalThis as OurPage).lectern.call('link.open', { url }), url)
  for (const url of ['http://example.org/', 'file:///etc/passwd', 'javascript:1', 'https://a@example.org/', 'smb://host/']) {
    expect(await open(url)).toMatchObject({ ok: false, problem: { type: 'not-a-web-address' } })
  }
  expect(await open('https://example.org/a')).toEqual({ ok: true, value: { opened: false } })
  expect(await open('https://example.org/b')).toEqual({ ok: true, value: { opened: true } })
  const seen = await running.app.evaluate(() => (globalThis as unknown as { seen: unknown }).seen)
  expect(seen).toEqual({ shown: ['https://example.org/a', 'https://example.org/b'], opened: ['https://example.org/b'] })
})

test('16: the Electron that ships is pinned, and a current one', () => {
  const { devDependencies } = JSON.parse(readFileSync(join(appFolder, 'package.json'), 'utf8')) as { devDependencies: Record<string, string> }
  expect(devDependencies['electron']).toMatch(/^\d+\.\d+\.\d+$/)
  expect(Number(devDependencies['electron']?.split('.')[0])).toBeGreaterThanOrEqual(45)
})

const refused = { ok: false, problem: { type: 'not-our-page' } }
const malformed = { ok: false, problem: { type: 'bad-input' } }
const unknown = { ok: false, problem: { type: 'unknown-call' } }

test('17: a call from a frame inside the page is refused, and the frame has no bridge', async () => {
  await page.evaluate(() => document.body.append(document.createElement('iframe')))
  const outcome = await running.app.evaluate(async ({ BrowserWindow, ipcMain }) => {
    const contents = BrowserWindow.getAllWindows()[0]?.webContents
    const frame = contents?.mainFrame.frames[0]
    if (!contents || !frame) return 'no frame'
    type Handler = (event: object, name: string, input: object) => Promise<unknown>
    const handlers = (ipcMain as unknown as { _invokeHandlers: Map<string, Handler> })._invokeHandlers
    const handle = handlers.get('lectern:call')
    return {
      bridge: (await frame.executeJavaScript('typeof lectern')) as string,
      fromFrame: await handle?.({ sender: contents, senderFrame: frame }, 'app.about', {}),
      // A frame that carries our address all the same.
      fromLookalike: await handle?.({ sender: contents, senderFrame: { url: 'lectern://app/' } }, 'app.about', {}),
      fromNobody: await handle?.({ sender: contents, senderFrame: null }, 'app.about', {}),
      fromPage: await handle?.({ sender: contents, senderFrame: contents.mainFrame }, 'app.about', {}),
    }
  })
  expect(outcome).toMatchObject({ bridge: 'undefined', fromFrame: refused, fromLookalike: refused, fromNobody: refused, fromPage: { ok: true } })
})

test('17: a call from another window is refused, even from our own address', async () => {
  const replies = await running.app.evaluate(async ({ BrowserWindow, app }) => {
    const preload = `${app.getAppPath()}/out/preload/preload.cjs`
    const ask = async (address: string): Promise<unknown> => {
      const other = new BrowserWindow({ show: false, webPreferences: { preload, sandbox: true } })
      try {
        // The guards would put it back on our page; here it must stay.
        other.webContents.removeAllListeners('did-navigate')
        await other.loadURL(address)
        return await other.webContents.executeJavaScript('lectern.call("app.about", {})')
      } finally {
        other.destroy()
      }
    }
    return [await ask('lectern://app/'), await ask('data:text/html,<h1>x</h1>')]
  })
  expect(replies).toMatchObject([refused, refused])
})

test('17: what is not a call is answered with a problem, never with an error of ours', async () => {
  const replies = await page.evaluate(async () => {
    const { call } = (globalThis as OurPage).lectern
    return Promise.all([call('nothing', {}), call('__proto__', {}), call('app.about', { path: '/etc/passwd' }), call('journal.readFile', { hash: '../../etc/passwd' }), call('journal.append', { lines: 7 })])
  })
  expect(replies).toMatchObject([unknown, unknown, malformed, malformed, malformed])
})

const lists = resolve(appFolder, '../shared/corpora/traversal')
const lines = existsSync(lists) ? readdirSync(lists).flatMap((name) => readFileSync(join(lists, name), 'utf8').split('\n')) : []
if (lines.length === 0) console.log('The public traversal lists are not beside the repository; only our own are tried in the app.')

test('18: our scheme serves the page and nothing else, however the way is written', async () => {
  const own = ['..', '%2e%2e', '.%2e', '%252e%252e', '..%00'].flatMap((up) => ['/', '%2f', '\\', '%5c', '//'].flatMap((slash) => [1, 3, 8].map((times) => `${(up + slash).repeat(times)}etc/passwd`)))
  const ways = [...own, ...own.map((way) => way.replace('etc/passwd', 'package.json')), ...lines.map((line) => line.replaceAll('{FILE}', 'etc/passwd'))]
  const outcome = await page.evaluate(async (ways) => {
    const index = await (await fetch('lectern://app/')).text()
    const odd: string[] = []
    let asked = 0
    for (const way of ways) {
      for (const address of [`lectern://app/${way}`, `lectern://app/assets/${way}`]) {
        const answer = await fetch(address).catch(() => null)
        asked += 1
        if (answer !== null && answer.status !== 404 && (await answer.text()) !== index) odd.push(address)
      }
    }
    const others = await Promise.all(['lectern://other/', 'lectern://app.evil/', 'file:///etc/passwd'].map((address) => fetch(address).then((answer) => answer.status, () => 0)))
    return { odd, asked, others }
  }, ways)
  expect(outcome.odd).toEqual([])
  expect(outcome.asked).toBe(ways.length * 2)
  expect(outcome.others).not.toContain(200)
})

test('20: the page is given two functions, and events carry nothing of Electron', async () => {
  const given = await page.evaluate(() => {
    const world = globalThis as OurPage
    world.heard = []
    world.lectern.on((...told) => world.heard.push(told))
    return { names: Object.keys(world.lectern).toSorted(), frozen: Object.isFrozen(world.lectern), odd: Object.getOwnPropertyNames(world).filter((name) => /electron|ipcrenderer|contextbridge|^require|^process$/i.test(name)) }
  })
  expect(given).toMatchObject({ names: ['call', 'on'], odd: [] })
  await running.app.evaluate(({ Menu }) => {
    const file = Menu.getApplicationMenu()?.items.find((item) => item.label === 'File')
    file?.submenu?.items.find((item) => item.label === 'Settings')?.click()
  })
  await expect.poll(() => page.evaluate(() => (globalThis as OurPage).heard)).toEqual([['menu.chosen', { command: 'settings' }]])
})

test('beside the list: WebRTC finds no way out, nothing is downloaded, no dictionary is fetched', async () => {
  const candidates = await page.evaluate(async () => {
    const connection = new RTCPeerConnection({ iceServers: [{ urls: 'stun:stun.example.org' }] })
    let found = 0
    connection.addEventListener('icecandidate', (event) => {
      found += event.candidate?.candidate ? 1 : 0
    })
    connection.createDataChannel('x')
    await connection.setLocalDescription(await connection.createOffer())
    await new Promise((done) => setTimeout(done, 1000))
    connection.close()
    return found
  })
  expect(candidates).toBe(0)
  await running.app.evaluate(({ session }) => {
    Object.assign(globalThis, { downloads: [] as boolean[] })
    session.defaultSession.on('will-download', (event) => (globalThis as unknown as { downloads: boolean[] }).downloads.push(event.defaultPrevented))
  })
  await page.evaluate(() => {
    const link = Object.assign(document.createElement('a'), { href: URL.createObjectURL(new Blob(['x'])), download: 'x.txt' })
    document.body.append(link)
    link.click()
  })
  await pause()
  const { downloads, spelling } = await running.app.evaluate(({ session }) => ({
    downloads: (globalThis as unknown as { downloads: boolean[] }).downloads,
    spelling: session.defaultSession.isSpellCheckerEnabled(),
  }))
  expect(downloads.every(Boolean)).toBe(true)
  expect(spelling).toBe(false)
})

test('a second start ends at once and hands over its file', async () => {
  const electron = await findElectron()
  const folder = mkdtempSync(join(tmpdir(), 'lectern-second-'))
  writeFileSync(join(folder, 'my deck.csv'), 'question,answer\n')
  await page.evaluate(() => {
    const world = globalThis as OurPage
    world.heard = []
    world.lectern.on((name, value) => {
      const { name: file, bytes } = value as { name: string; bytes: Uint8Array }
      if (name === 'file.opened') world.heard.push([file, new TextDecoder().decode(bytes)])
    })
  })
  const switches = reasonForNoSandbox(electron?.dist ?? '') === null ? [] : ['--no-sandbox']
  const second = spawn(electron?.executable ?? '', [appFolder, '--disable-gpu', ...switches, 'my deck.csv'], {
    cwd: folder,
    env: { ...process.env, LECTERN_DATA_DIR: running.dataDir },
    stdio: 'ignore',
  })
  expect(await new Promise((done) => second.once('exit', done))).toBe(0)
  await expect.poll(() => page.evaluate(() => (globalThis as OurPage).heard), { timeout: 10_000 }).toEqual([['my deck.csv', 'question,answer\n']])
  await expectOnlyOurPage()
})
