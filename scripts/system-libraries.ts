import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'

/** Debian's names of what Electron needs; newer releases have some of them with t64 at the end. */
const packages = ['libgtk-3-0', 'libnss3', 'libasound2', 'libgbm1', 'libatk-bridge2.0-0', 'libcups2', 'libxss1', 'libxtst6']
/** For windows without a screen, as the tests need them. */
const packagesForXvfb = ['xvfb', 'xauth']

/** The shared libraries an executable asks for and this system lacks, from ldd's own lines. */
export function missingLibraries(lddLines: string): string[] {
  return lddLines.split('\n').flatMap((line) => /^\s*(\S+) => not found/.exec(line)?.[1] ?? [])
}

/**
 * Sees to it that an Electron on Linux finds its libraries (and Xvfb, when asked for): as root on Debian installs them,
 * else throws one message that names them. Nothing is done on other systems.
 */
export function ensureSystemLibraries(executable: string, alsoXvfb = false): void {
  if (process.platform !== 'linux') return
  const missing = lackOf(executable, alsoXvfb)
  if (missing.length === 0) return
  const wanted = [...packages, ...(alsoXvfb ? packagesForXvfb : [])]
  if (process.getuid?.() === 0 && existsSync('/usr/bin/apt-get')) {
    console.log(`Installing what this system lacks for Electron (${missing.join(', ')}) ...`)
    apt('update', '-qq')
    apt('install', '-y', '-qq', '--no-install-recommends', ...namesHere(wanted, isKnownToApt))
    if (lackOf(executable, alsoXvfb).length === 0) return
  }
  throw new Error(
    `Electron cannot start: this system lacks ${missing.join(', ')}.\nOn Debian and Ubuntu: sudo apt-get install ${wanted.join(' ')}\n` +
      'Or use the browser edition: npm start -- --browser',
  )
}

/** The names under which this release has the packages. */
export function namesHere(wanted: readonly string[], isKnown: (name: string) => boolean): string[] {
  return wanted.map((name) => (isKnown(`${name}t64`) ? `${name}t64` : name))
}

function lackOf(executable: string, alsoXvfb: boolean): string[] {
  const ldd = spawnSync('ldd', [executable], { encoding: 'utf8' })
  const libraries = ldd.error === undefined ? missingLibraries(ldd.stdout) : []
  const isXvfbThere = !alsoXvfb || spawnSync('Xvfb', ['-help'], { stdio: 'ignore' }).error === undefined
  return isXvfbThere ? libraries : [...libraries, 'Xvfb']
}

function isKnownToApt(name: string): boolean {
  return spawnSync('apt-cache', ['show', name], { stdio: 'ignore' }).status === 0
}

function apt(...words: string[]): void {
  spawnSync('apt-get', words, { stdio: ['ignore', 'ignore', 'inherit'], env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' } })
}
