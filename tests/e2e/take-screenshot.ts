import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import type { Page } from 'playwright-core'
import { appFolder } from './launch.ts'

/** Saves what the window shows as `screenshots/<name>.png` (a folder git ignores) and answers the file's path. */
export async function takeScreenshot(page: Page, name: string): Promise<string> {
  const folder = join(appFolder, 'screenshots')
  mkdirSync(folder, { recursive: true })
  const file = join(folder, `${name}.png`)
  await page.screenshot({ path: file, animations: 'disabled' })
  return file
}
