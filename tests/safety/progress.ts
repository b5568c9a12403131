import { spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import type { Attempt, Size } from './attack.ts'

/** How far an attack is: trials done, things tried in them, what was lost, and how long it took. */
export interface Progress extends Attempt {
  readonly trials: number
  readonly seconds: number
}

const root = resolve(import.meta.dirname, '../..')
const folder = join(root, '.cache/safety')
const attacked = ['decks', 'electron', 'renderer', 'package-lock.json']
let code: string | null = null

const pathOf = (name: string, size: Size): string => join(folder, `${name}-${size}.json`)

/** What was done before to the same code by the same attack; nothing when either has changed. */
export function readProgress(name: string, size: Size): Progress {
  const path = pathOf(name, size)
  if (existsSync(path)) {
    const { code, ...progress } = JSON.parse(readFileSync(path, 'utf8')) as Progress & { code: string }
    if (code === codeOf(name)) return progress
  }
  return { trials: 0, did: 0, losses: [], seconds: 0 }
}

/** Remembers it, for the next run. */
export function keepProgress(name: string, size: Size, progress: Progress): void {
  mkdirSync(folder, { recursive: true })
  const path = pathOf(name, size)
  writeFileSync(`${path}.part`, JSON.stringify({ code: codeOf(name), ...progress }))
  renameSync(`${path}.part`, path)
}

/** Forgets it. */
export function forgetProgress(name: string, size: Size): void {
  rmSync(pathOf(name, size), { force: true })
}

/** What stands for the code that is attacked and for the attack. */
function codeOf(name: string): string {
  code ??= readCode()
  const file = join(import.meta.dirname, `${name}.ts`)
  const own = existsSync(file) ? readFileSync(file) : ''
  return createHash('sha256').update(code).update(own).digest('hex').slice(0, 16)
}

function readCode(): string {
  const git = (...args: string[]): string => spawnSync('git', args, { cwd: root, encoding: 'utf8', maxBuffer: 1 << 28 }).stdout ?? ''
  const trees = git('rev-parse', ...attacked.map((path) => `HEAD:${path}`))
  // A copy without its history is one version.
  if (trees === '') return readFileSync(join(root, 'package.json'), 'utf8')
  return trees + git('diff', 'HEAD', '--', ...attacked) + git('status', '--porcelain', '--', ...attacked)
}
