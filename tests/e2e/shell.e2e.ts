import { mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'
import type { Bridge } from '../../electron/contract/contract.ts'
import { launchApp, newDataDir, type LaunchOptions, type RunningApp } from './launch.ts'

// What the shell does for the page: files, the theme, the window, and coming back after a crash.

type OurPage = typeof globalThis & { lectern: Bridge }

async function withApp(options: LaunchOptions, act: (running: RunningApp) => Promise<void>): Promise<void> {
  const running = await launchApp(options)
  try {
    await act(running)
  } finally {
    await running.close()
  }
}

function call(page: Page, name: string, input: object): Promise<unknown> {
  return page.evaluate(([name, input]) => (globalThis as OurPage).lectern.call(name, input), [name, input] as const)
}

test('the theme is known before the page is: at the next start the window has its ground', async () => {
  const dataDir = newDataDir()
  await withApp({ dataDir }, async ({ app, page }) => {
    expect(await call(page, 'window.setTheme', { theme: 'dark' })).toEqual({ ok: true, value: {} })
    expect(await app.evaluate(({ nativeTheme }) => nativeTheme.themeSource)).toBe('dark')
  })
  expect(JSON.parse(readFileSync(join(dataDir, 'window.json'), 'utf8'))).toMatchObject({ theme: 'dark' })
  await withApp({ dataDir }, async ({ app }) => {
    const readFacts = () =>
      app.evaluate(({ BrowserWindow, nativeTheme }) => {
        const window = BrowserWindow.getAllWindows()[0]
        return { ground: window?.getBackgroundColor(), smallest: window?.getMinimumSize(), source: nativeTheme.themeSource, isVisible: window?.isVisible() }
      })
    // The window is shown once it has something to show, which may be after the page has loaded.
    await expect.poll(readFacts).toEqual({ ground: '#181B19', smallest: [800, 600], source: 'dark', isVisible: true })
  })
})

test('the window comes back where it was', async () => {
  const dataDir = newDataDir()
  const size = { width: 1000, height: 700 }
  await withApp({ dataDir }, ({ app }) => app.evaluate(({ BrowserWindow }, size) => BrowserWindow.getAllWindows()[0]?.setBounds({ x: 60, y: 40, ...size }), size))
  await withApp({ dataDir }, async ({ app }) => {
    expect(await app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.getBounds())).toMatchObject(size)
  })
})

test('when the process of the page dies, the page comes back and works', async () => {
  await withApp({}, async ({ app }) => {
    const reply = await app.evaluate(async ({ BrowserWindow }) => {
      const contents = BrowserWindow.getAllWindows()[0]?.webContents
      if (contents === undefined) return 'no window'
      const gone = new Promise<string>((done) => contents.once('render-process-gone', (_, { reason }) => done(reason)))
      const back = new Promise<void>((done) => contents.once('did-finish-load', () => done()))
      contents.forcefullyCrashRenderer()
      const reason = await gone
      await back
      return [reason, (await contents.executeJavaScript('lectern.call("app.about", {})')) as unknown]
    })
    expect(reply).toMatchObject(['crashed', { ok: true }])
  })
})

test('a file is saved whole where the reader chooses, and opened again byte by byte', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'lectern-save-'))
  const chosen = join(folder, 'deck.json')
  writeFileSync(chosen, 'older and longer than the new one, which takes its place')
  await withApp({}, async ({ app, page }) => {
    await app.evaluate(({ dialog }, path) => {
      dialog.showSaveDialog = async () => ({ canceled: false, filePath: path })
      dialog.showOpenDialog = async () => ({ canceled: false, filePaths: [path] })
    }, chosen)
    const outcome = await page.evaluate(async () => {
      const { lectern } = globalThis as OurPage
      const bytes = Uint8Array.from({ length: 2_500_000 }, (_, at) => at % 251)
      const saved = await lectern.call('file.save', { name: 'deck.json', bytes })
      const opened = (await lectern.call('file.open', {})) as { ok: boolean; value: { name: string; bytes: Uint8Array } }
      return { saved, name: opened.value.name, isBytes: opened.value.bytes instanceof Uint8Array, same: opened.value.bytes.length === bytes.length && opened.value.bytes.every((byte, at) => byte === bytes[at]) }
    })
    expect(outcome).toEqual({ saved: { ok: true, value: { saved: true } }, name: 'deck.json', isBytes: true, same: true })
  })
  expect(readdirSync(folder)).toEqual(['deck.json'])
  expect(readFileSync(chosen).length).toBe(2_500_000)
})

test('what cannot be opened from outside is said in a dialog, and the app goes on', async () => {
  await withApp({}, async ({ app, page }) => {
    await app.evaluate(({ app, dialog }) => {
      Object.assign(globalThis, { told: [] as string[] })
      dialog.showMessageBox = (async (_: unknown, options: { detail: string }) => {
        ;(globalThis as unknown as { told: string[] }).told.push(options.detail)
        return { response: 0, checkboxChecked: false }
      }) as unknown as typeof dialog.showMessageBox
      app.emit('open-file', { preventDefault: () => {} }, '/no/such/deck.json')
    })
    await expect.poll(() => app.evaluate(() => (globalThis as unknown as { told: string[] }).told)).toEqual([expect.stringContaining('"deck.json" cannot be read (ENOENT)')])
    expect(await call(page, 'app.about', {})).toMatchObject({ ok: true })
  })
})
