import { execFileSync, spawnSync } from 'node:child_process'
import { chmodSync, cpSync, mkdirSync, mkdtempSync, readFileSync, readlinkSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { _electron, type ElectronApplication } from 'playwright-core'
import { afterAll, expect, test } from 'vitest'
import { findElectron } from '../../scripts/find-electron.ts'
import { reasonForNoSandbox } from '../../scripts/sandbox-switch.ts'
import { appFolder, launchApp } from './launch.ts'

// Item 4 of Electron's security list in full: the page's process really is in Chromium's sandbox. As root Chromium has
// none, so the app then runs as the user nobody, from a copy that nobody may read.

const isRoot = process.getuid?.() === 0
const isLinux = process.platform === 'linux'
const canBecomeNobody = isLinux && isRoot && spawnSync('setpriv', ['--reuid=65534', '--regid=65534', '--clear-groups', 'true']).status === 0
const electron = await findElectron()
const canSandboxAsWeAre = isLinux && !isRoot && electron !== null && reasonForNoSandbox(electron.dist) === null
if (!canBecomeNobody && !canSandboxAsWeAre) console.log('The sandbox cannot be tried here: it takes Linux, and a user with namespaces or setpriv.')

const copies: string[] = []
afterAll(() => {
  for (const copy of copies) rmSync(copy, { recursive: true, force: true })
})

/** What the kernel says of the page's process and of the main one. */
async function kernelFacts(app: ElectronApplication): Promise<{ seccomp: string | undefined; noNewPrivs: string | undefined; sharesUsers: boolean; sharesProcesses: boolean }> {
  const { main, page } = await app.evaluate(({ BrowserWindow }) => ({ main: process.pid, page: BrowserWindow.getAllWindows()[0]?.webContents.getOSProcessId() ?? 0 }))
  const status = readFileSync(`/proc/${page}/status`, 'utf8')
  const shares = (kind: string): boolean => readlinkSync(`/proc/${page}/ns/${kind}`) === readlinkSync(`/proc/${main}/ns/${kind}`)
  return {
    seccomp: /^Seccomp:\s*(\d)/m.exec(status)?.[1],
    noNewPrivs: /^NoNewPrivs:\s*(\d)/m.exec(status)?.[1],
    sharesUsers: shares('user'),
    sharesProcesses: shares('pid'),
  }
}

/** What the kernel says of every process that Electron's main one has started, by its kind. */
async function kernelFactsOfAll(app: ElectronApplication): Promise<readonly (readonly [string, string | undefined, string | undefined])[]> {
  const all = await app.evaluate(({ app }) => app.getAppMetrics().map(({ type, pid, name, serviceName }) => [type === 'Utility' ? `${type} ${serviceName ?? name ?? ''}` : type, pid] as const))
  return all.filter(([kind]) => kind !== 'Browser').map(([kind, pid]) => {
    const status = readFileSync(`/proc/${pid}/status`, 'utf8')
    return [kind, /^Seccomp:\s*(\d)/m.exec(status)?.[1], /^NoNewPrivs:\s*(\d)/m.exec(status)?.[1]] as const
  })
}

const sandboxed = { seccomp: '2', noNewPrivs: '1', sharesUsers: false, sharesProcesses: false }

/** Two have none on every system: the network's, which in Lectern has nothing to fetch, and the one that draws, when it draws without the card, as in tests. */
const unconfined = /^(?:Utility .*network|GPU$)/i

/** A copy of the built app and of Electron that everyone may read, and a program that starts it as nobody. */
function copyForNobody(dist: string): { folder: string; program: string } {
  const folder = mkdtempSync(join(tmpdir(), 'lectern-nobody-'))
  copies.push(folder)
  for (const part of ['out', 'resources', 'package.json']) cpSync(join(appFolder, part), join(folder, 'app', part), { recursive: true })
  cpSync(dist, join(folder, 'electron'), { recursive: true })
  mkdirSync(join(folder, 'home'))
  const program = join(folder, 'start.sh')
  writeFileSync(program, `#!/bin/sh\nexec setpriv --reuid=65534 --regid=65534 --clear-groups "${join(folder, 'electron/electron')}" "$@"\n`)
  execFileSync('chmod', ['-R', 'a+rX', folder])
  chmodSync(program, 0o755)
  execFileSync('chown', ['-R', '65534:65534', join(folder, 'home')])
  return { folder, program }
}

test.runIf(canBecomeNobody)('4: as nobody, the page is in the real sandbox and works', async () => {
  if (electron === null) throw new Error('No Electron can be had here.')
  const { folder, program } = copyForNobody(electron.dist)
  const home = join(folder, 'home')
  const app = await _electron.launch({
    executablePath: program,
    args: [join(folder, 'app'), '--disable-gpu'],
    cwd: home,
    chromiumSandbox: true,
    env: { PATH: process.env['PATH'] ?? '', DISPLAY: process.env['DISPLAY'] ?? '', HOME: home, XDG_CONFIG_HOME: home, LECTERN_DATA_DIR: join(home, 'data') },
  })
  try {
    const page = await app.firstWindow()
    await page.waitForLoadState('load')
    expect(await app.evaluate(({ app }) => [process.getuid?.(), app.commandLine.hasSwitch('no-sandbox')])).toEqual([65534, false])
    expect(await kernelFacts(app)).toEqual(sandboxed)
    // Those beside the page as well: what draws, what stores, what a card of others stands in.
    await page.evaluate(async () => {
      const { lectern } = globalThis as unknown as { lectern: { call(name: string, input: object): Promise<{ value: { address: string } }> } }
      const { value } = await lectern.call('card.show', { html: '<!doctype html><p>A card</p>', media: [] })
      const frame = Object.assign(document.createElement('iframe'), { src: value.address })
      frame.sandbox.value = ''
      await new Promise((done) => {
        frame.addEventListener('load', done)
        document.body.append(frame)
      })
    })
    const others = await kernelFactsOfAll(app)
    console.log(`Processes: ${others.map((facts) => facts.join(' ')).join(', ')}`)
    expect(others.filter(([kind]) => kind === 'Tab')).toHaveLength(2)
    expect(others.filter(([kind, seccomp, privileges]) => !(seccomp === '2' && privileges === '1') && !unconfined.test(kind))).toEqual([])
    const reply = await page.evaluate(() => (globalThis as unknown as { lectern: { call(name: string, input: object): Promise<unknown> } }).lectern.call('app.about', {}))
    expect(reply).toMatchObject({ ok: true })
  } finally {
    await app.close()
  }
})

test.runIf(canSandboxAsWeAre)('4: the page is in the real sandbox', async () => {
  const { app, close } = await launchApp()
  try {
    expect(await kernelFacts(app)).toEqual(sandboxed)
  } finally {
    await close()
  }
})

test.runIf(isLinux && isRoot)('4: and the facts tell the difference: as root there is none', async () => {
  const { app, close } = await launchApp()
  try {
    expect(await kernelFacts(app)).not.toEqual(sandboxed)
  } finally {
    await close()
  }
})
