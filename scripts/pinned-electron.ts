import { spawnSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'

/**
 * Lets the pinned `electron` package fetch its binary. Asks first, for five seconds at most, whether its place can be
 * reached: without a network the package's own installer may try for minutes.
 */
export async function installPinnedElectron(root: string): Promise<boolean> {
  const folder = join(root, 'node_modules/electron')
  let version: string
  try {
    version = (JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as { version: string }).version
  } catch {
    return false
  }
  if (!(await canReach(version))) return false
  console.log(`Fetching Electron ${version} ...`)
  return spawnSync(process.execPath, [join(folder, 'install.js')], { stdio: ['ignore', 'ignore', 'inherit'], timeout: 600_000 }).status === 0
}

async function canReach(version: string): Promise<boolean> {
  const mirror = process.env['ELECTRON_MIRROR'] ?? process.env['npm_config_electron_mirror'] ?? 'https://github.com/electron/electron/releases/download/'
  try {
    const answer = await fetch(`${mirror}v${version}/SHASUMS256.txt`, { method: 'HEAD', signal: AbortSignal.timeout(5000) })
    return answer.ok
  } catch {
    return false
  }
}
