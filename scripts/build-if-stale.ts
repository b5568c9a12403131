import { spawnSync } from 'node:child_process'
import { readdirSync, statSync } from 'node:fs'
import { join } from 'node:path'

/** What the build is made from. */
const sources = ['electron', 'renderer', 'decks', 'resources', 'electron.vite.config.ts', 'package.json', 'package-lock.json']
/** The build's last word of each of its three parts. */
const results = ['out/main/main.cjs', 'out/preload/preload.cjs', 'out/renderer/index.html']

/** Builds the app when there is no build or a source is newer than it. Throws when the build fails. */
export function buildIfStale(root: string): void {
  if (!isStale(root)) return
  console.log('Building ...')
  const program = join(root, 'node_modules/electron-vite/bin/electron-vite.js')
  const done = spawnSync(process.execPath, [program, 'build', '--logLevel', 'warn'], { cwd: root, encoding: 'utf8' })
  if (done.status !== 0) throw new Error(`The build failed:\n${done.stdout}${done.stderr}`)
}

/** Whether a part of the build is missing or older than the newest source. */
export function isStale(root: string): boolean {
  const built = Math.min(...results.map((path) => timeOf(join(root, path))))
  return built === 0 || newestIn(root, sources) > built
}

function newestIn(folder: string, names: readonly string[]): number {
  let newest = 0
  for (const name of names) {
    const path = join(folder, name)
    const facts = statSync(path, { throwIfNoEntry: false })
    if (facts === undefined || /\.test\.tsx?$/.test(name)) continue
    // A folder's own time tells of files that are gone.
    newest = Math.max(newest, facts.mtimeMs, facts.isDirectory() ? newestIn(path, readdirSync(path)) : 0)
  }
  return newest
}

function timeOf(path: string): number {
  return statSync(path, { throwIfNoEntry: false })?.mtimeMs ?? 0
}
