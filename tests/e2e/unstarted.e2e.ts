// A Lectern whose window cannot be opened ends, and says so: it must not keep the lock of its folder without a window.
import { spawn } from 'node:child_process'
import { readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { findElectron } from '../../scripts/find-electron.ts'
import { reasonForNoSandbox } from '../../scripts/sandbox-switch.ts'
import { appFolder, launchApp, newDataDir } from './launch.ts'

const dataDir = newDataDir()
const hook = join(dataDir, 'hook.cjs')
afterAll(() => rmSync(dataDir, { recursive: true, force: true }))

/** Starts the app with a main process in which something fails, and waits for its end; dialogs are printed. */
async function startFailing(failing: string): Promise<{ code: number | null; said: string }> {
  writeFileSync(hook, `const electron = require('electron')\nelectron.dialog.showErrorBox = (title, text) => process.stdout.write('BOX ' + title + ': ' + text)\n${failing}\n`)
  const electron = await findElectron()
  if (electron === null) throw new Error('No Electron can be had here.')
  const noSandbox = reasonForNoSandbox(electron.dist) === null ? [] : ['--no-sandbox']
  const env = Object.fromEntries(Object.entries(process.env).filter(([name]) => !/^(NODE_|VITEST|VITE_|ELECTRON_RUN)/.test(name)))
  const child = spawn(electron.executable, ['-r', hook, ...noSandbox, '--disable-gpu', appFolder], { cwd: appFolder, stdio: ['ignore', 'pipe', 'ignore'], env: { ...env, LECTERN_DATA_DIR: dataDir } })
  let said = ''
  child.stdout.setEncoding('utf8').on('data', (text: string) => { said += text })
  const late = setTimeout(() => child.kill('SIGKILL'), 30_000)
  const code = await new Promise<number | null>((done) => { child.once('close', done) })
  clearTimeout(late)
  return { code, said }
}

const failures = {
  'the session cannot be locked': `electron.app.whenReady().then(() => { electron.session.defaultSession.setPermissionCheckHandler = () => { throw new TypeError('no permissions') } })`,
  'the menu cannot be made, after the window was': `electron.Menu.setApplicationMenu = () => { throw new TypeError('no menu') }`,
  'the page cannot be loaded': `electron.app.on('web-contents-created', (_, contents) => { contents.loadURL = () => Promise.reject(Object.assign(new Error('no page'), { code: 'ERR_FAILED' })) })`,
} as const

test.each(Object.entries(failures))('%s: it says so, ends with 1, and the next start opens a window', async (_, failing) => {
  const { code, said } = await startFailing(failing)
  expect(said).toMatch(/BOX Lectern could not open its window: .*\(\w*Error: no \w+\).*Everything you answered is kept in /s)
  expect(code).toBe(1)
  expect(readFileSync(join(dataDir, 'crashes.txt'), 'utf8')).toMatch(/start failed \w*Error: no \w+\n$/)
  const next = await launchApp({ dataDir })
  await next.page.locator('nav a').first().waitFor()
  await next.close()
})
