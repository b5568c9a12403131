import { readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'

/** Why Chromium's sandbox cannot be had here, in words for the terminal, or null when it can. */
export function reasonForNoSandbox(dist: string): string | null {
  if (process.platform !== 'linux') return null
  if (process.getuid?.() === 0) return 'Running as root: Chromium then works only without its sandbox (--no-sandbox). Better start Lectern as yourself.'
  const helper = statSync(join(dist, 'chrome-sandbox'), { throwIfNoEntry: false })
  const isHelperReady = helper !== undefined && helper.uid === 0 && (helper.mode & 0o4000) !== 0
  if (isHelperReady || !isNamespaceRefused()) return null
  return 'This system gives programs no user namespaces, so Chromium works only without its sandbox (--no-sandbox).'
}

function isNamespaceRefused(): boolean {
  return (
    readSetting('/proc/sys/kernel/apparmor_restrict_unprivileged_userns') === '1' ||
    readSetting('/proc/sys/kernel/unprivileged_userns_clone') === '0' ||
    readSetting('/proc/sys/user/max_user_namespaces') === '0'
  )
}

function readSetting(path: string): string | null {
  try {
    return readFileSync(path, 'utf8').trim()
  } catch {
    return null
  }
}
