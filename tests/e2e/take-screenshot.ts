import { copyFileSync, mkdirSync } from 'node:fs'
import { join } from 'node:path'
import type { Page } from 'playwright-core'
import { appFolder } from './launch.ts'

/** Copies a screenshot into docs/images, when `LECTERN_UPDATE_IMAGES=1` asks for it: the README's picture is what the app showed. */
export function keepForReadme(file: string, name: string): void {
  if (process.env['LECTERN_UPDATE_IMAGES'] !== '1') return
  const folder = join(appFolder, 'docs/images')
  mkdirSync(folder, { recursive: true })
  copyFileSync(file, join(folder, `${name}.png`))
}

/** Saves what the window shows as `screenshots/<name>.png` (a folder git ignores) and answers the file's path. */
export async function takeScreenshot(page: Page, name: string): Promise<string> {
  const folder = join(appFolder, 'screenshots')
  mkdirSync(folder, { recursive: true })
  const file = join(folder, `${name}.png`)
  await page.screenshot({ path: file, animations: 'disabled' })
  return file
}
